// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2cost.h"
#include "core/crypto/securebytes.h"

constexpr size_t keySize = 32;

/// HKDF-SHA-256's second half (RFC 5869 §2.3), for keys that are random already.
SecureBytes expand(const SecureBytes &key, QByteArrayView info, size_t size = keySize);

/// HKDF-SHA-256 whole.
SecureBytes extractAndExpand(
    const SecureBytes &secret, QByteArrayView salt, QByteArrayView info, size_t size = keySize);

/// Argon2id, version 0x13.
SecureBytes argon2id(QByteArrayView password, QByteArrayView salt, const Argon2Cost &cost, size_t size = keySize);
