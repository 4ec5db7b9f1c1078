// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/systemrandom.h"

#include "core/crypto/securebytes.h"

#include <botan/mem_ops.h>
#include <botan/system_rng.h>

namespace {

constexpr qsizetype bufferSize = 4096;

void fill(QByteArray &bytes)
{
    Botan::system_rng().randomize(reinterpret_cast<uint8_t *>(bytes.data()), sizeOf(bytes));
}

} // namespace

SystemRandom::SystemRandom()
    : m_buffer(bufferSize, '\0')
    , m_used(bufferSize)
{
}

SystemRandom::~SystemRandom() { scrub(m_buffer); }

QByteArray SystemRandom::bytes(int count)
{
    QByteArray out(qMax(count, 0), '\0');
    if (out.size() > bufferSize / 4) {
        fill(out);
        return out;
    }
    if (m_used + out.size() > m_buffer.size()) {
        fill(m_buffer);
        m_used = 0;
    }
    char *next = m_buffer.data() + m_used;
    std::copy_n(next, out.size(), out.data());
    Botan::secure_scrub_memory(next, sizeOf(out));
    m_used += out.size();
    return out;
}
