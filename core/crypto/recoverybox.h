// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/securebytes.h"

#include <optional>

/// A box anybody can seal and only the holder of the recovery code can open: an X25519 key of its own per box, HKDF
/// over what both sides share, XChaCha20-Poly1305.
///
/// Layout: "DOORRBOX" · version 1 (1 byte) · the box's public key (32) · sealed bytes. Associated data: those 41 bytes
/// and the depot's id.
QByteArray sealForRecovery(const QByteArray &publicKey, const SecureBytes &plain, RandomSource &random);

/// Nothing unless the box was sealed for @p privateKey and is whole.
std::optional<SecureBytes> openForRecovery(const SecureBytes &privateKey, QByteArrayView box);

/// The X25519 public key of @p privateKey.
QByteArray publicKeyOf(const SecureBytes &privateKey);
