// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/securebytes.h"

#include <QtEndian>

#include <botan/mem_ops.h>

namespace {

std::array<char, 4> lengthOf(QByteArrayView bytes)
{
    std::array<char, 4> length{};
    qToBigEndian(quint32(bytes.size()), length.data());
    return length;
}

} // namespace

SecureBytes toSecure(QByteArrayView bytes) { return SecureBytes(dataOf(bytes), dataOf(bytes) + bytes.size()); }

void scrub(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        Botan::secure_scrub_memory(bytes.data(), sizeOf(bytes));
}

SecureBytes randomSecret(RandomSource &random, int count)
{
    QByteArray bytes = random.bytes(count);
    SecureBytes secret = toSecure(bytes);
    scrub(bytes);
    return secret;
}

void appendFramed(QByteArray &out, QByteArrayView bytes)
{
    const auto length = lengthOf(bytes);
    out.append(length.data(), qsizetype(length.size()));
    out.append(bytes.data(), bytes.size());
}

void appendFramed(SecureBytes &out, QByteArrayView bytes)
{
    const auto length = lengthOf(bytes);
    out.insert(out.end(), length.begin(), length.end());
    out.insert(out.end(), dataOf(bytes), dataOf(bytes) + bytes.size());
}
