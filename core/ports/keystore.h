// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QString>

/// The depot's secrets on this station: epoch keys, the depot key, the log key, channel secrets. One sealed bundle in a
/// file of the profile (security.md §3.2); nothing of it is ever stored in clear. Core thread only. Every change is
/// durable when the call returns and is made under <profile>/keys.lock.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    virtual bool isUnlocked() const = 0;

    /// Makes fresh keys for a new depot: depot key, log key, epoch 1. KeyStoreDamaged if there is a bundle already.
    virtual Result<void> create(const DepotId &depot, const StationId &station) = 0;

    virtual DepotId depot() const = 0;
    virtual StationId station() const = 0;

    /// Newest epoch whose key is here; 0 when locked.
    virtual int newestEpoch() const = 0;
    /// Makes sure the key of @p epoch is here, deriving K_{e+1} = HKDF-Expand(K_e, "doorcode/epoch/1", 32) as often as
    /// needed. KeyMissing when it is older than the oldest kept.
    virtual Result<void> reachEpoch(int epoch) = 0;
    /// Deletes the keys of epochs below @p oldest.
    virtual Result<void> forgetEpochsBefore(int oldest) = 0;
    /// A fresh random key for the epoch after the newest: after restore or loss of a station.
    virtual Result<int> startFreshEpoch() = 0;

    /// Secrets of channels, by name (e.g. "channel/<id>/password").
    virtual Result<void> setSecret(const QString &name, const QByteArray &secret) = 0;
    virtual Result<QByteArray> secret(const QString &name) const = 0;
    virtual Result<void> removeSecret(const QString &name) = 0;

    /// A new recovery code (130 bits in base32 with a check group, grouped by "-"); its public key is kept in the
    /// bundle. Takes up to half a second (Argon2id). Shown once; not stored.
    virtual Result<QString> makeRecoveryCode() = 0;
    /// The X25519 public key the recovery code belongs to, empty before one was made; for the database.
    virtual QByteArray recoveryPublicKey() const = 0;
    /// The bundle, sealed to that public key (X25519 + HKDF + ChaCha20-Poly1305); for the database.
    virtual Result<QByteArray> bundleForRecovery() const = 0;
    /// Replaces this station's bundle by @p sealedBundle, opened with @p recoveryCode. RecoveryCodeWrong if it doesn't
    /// open.
    virtual Result<void> recover(const DepotId &depot, const QString &recoveryCode, const QByteArray &sealedBundle) = 0;
    /// Whether @p recoveryCode is the one of @p publicKey. Takes up to half a second.
    virtual bool recoveryCodeFits(const DepotId &depot, const QString &recoveryCode, const QByteArray &publicKey) const
        = 0;
};
