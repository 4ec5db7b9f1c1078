// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/securebytes.h"

#include <optional>

/// The only authenticated cipher here: XChaCha20-Poly1305, whose 24-byte nonce may be drawn at random for every box.
constexpr qsizetype boxNonceSize = 24;
constexpr qsizetype boxTagSize = 16;

/// @p nonce is used once per key. Gives ciphertext and tag; @p header is bound to them but not hidden.
QByteArray sealBox(const SecureBytes &key, const QByteArray &nonce, const QByteArray &header, SecureBytes plain);

/// Nothing unless @p sealed, @p nonce and @p header are together what was sealed with @p key.
std::optional<SecureBytes> openBox(
    const SecureBytes &key, QByteArrayView nonce, QByteArrayView header, QByteArrayView sealed);
