// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/crypto/argon2cost.h"
#include "core/crypto/keksource.h"
#include "core/crypto/keybundle.h"

/// The file a bundle lies in, sealed under a 32-byte key (the KEK) that comes from the keychain or from a passphrase.
/// Whoever holds a KeyFile holds the KEK, so a passphrase costs its Argon2id once and not at every write.
///
/// Layout, integers big-endian: "DOORKEYS" · version 1 (1 byte) · source 1 keychain, 2 passphrase (1) · Argon2id's
/// memory in KiB (4), iterations (4), lanes (4), salt (16), all zero for a keychain · check of the KEK (8) · nonce (24)
/// · sealed bundle. All before the bundle is the box's associated data.
class KeyFile {
public:
    /// A file still to be written, with a KEK of its own.
    static Result<KeyFile> newWithKey(const QString &path, const QByteArray &kek);
    static Result<KeyFile> newWithPassphrase(
        const QString &path, const QByteArray &passphrase, const Argon2Cost &cost, RandomSource &random);
    /// The file at @p path: KeyStoreMissing, KeyStoreDamaged, or KeyStoreWrongPassphrase.
    static Result<KeyFile> openWithKey(const QString &path, const QByteArray &kek);
    static Result<KeyFile> openWithPassphrase(const QString &path, const QByteArray &passphrase);
    static Result<KekSource> source(const QString &path);

    Result<KeyBundle> read() const;
    Result<void> write(const KeyBundle &bundle, RandomSource &random) const;

private:
    KeyFile(QString path, KekSource source, Argon2Cost cost, QByteArray salt, SecureBytes kek);

    QByteArray header(const QByteArray &nonce) const;
    QByteArray checkOfKek() const;

    QString m_path;
    KekSource m_source;
    Argon2Cost m_cost;
    QByteArray m_salt;
    SecureBytes m_kek;
};
