// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/randomsource.h"

#include <QByteArray>

#include <botan/secmem.h>

/// Secret bytes: kept off the swap where the system lets us, and wiped when they go.
using SecureBytes = Botan::secure_vector<uint8_t>;

inline QByteArrayView viewOf(const SecureBytes &bytes) { return QByteArrayView(bytes.data(), qsizetype(bytes.size())); }

inline const uint8_t *dataOf(QByteArrayView bytes) { return reinterpret_cast<const uint8_t *>(bytes.data()); }

inline size_t sizeOf(QByteArrayView bytes) { return size_t(bytes.size()); }

SecureBytes toSecure(QByteArrayView bytes);

/// Overwrites what @p bytes points at. Only for arrays nobody shares.
void scrub(QByteArray &bytes);

/// @p count random bytes that leave no copy behind.
SecureBytes randomSecret(RandomSource &random, int count);

/// Appends @p bytes behind their length in four bytes, big-endian: LP of security.md §3.2.
void appendFramed(QByteArray &out, QByteArrayView bytes);
void appendFramed(SecureBytes &out, QByteArrayView bytes);
