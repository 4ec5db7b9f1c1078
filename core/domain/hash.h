// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

/// A SHA-256 value of the log.
using Hash = std::array<quint8, 32>;

inline QByteArray toBytes(const Hash &hash)
{
    return QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()));
}

/// Zero when @p bytes is not 32 long.
inline Hash toHash(QByteArrayView bytes)
{
    Hash hash{};
    if (bytes.size() == qsizetype(hash.size()))
        std::copy(bytes.begin(), bytes.end(), hash.begin());
    return hash;
}
