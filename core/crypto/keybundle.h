// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/result.h"
#include "core/crypto/securebytes.h"

#include <map>
#include <optional>
#include <string>

/// What one station keeps secret, as named byte strings. Names this version does not know are kept as they are, so that
/// an older program writing the bundle loses nothing of a newer one.
class KeyBundle {
public:
    /// Fresh keys of a new depot: depot key, log key, epoch 1.
    static KeyBundle fresh(const DepotId &depot, const StationId &station, RandomSource &random);
    /// Nothing when @p bytes is no bundle, or one without the keys every bundle has.
    static std::optional<KeyBundle> decode(const SecureBytes &bytes);
    SecureBytes encode() const;

    DepotId depot() const;
    StationId station() const;
    const SecureBytes &depotKey() const;
    /// Ed25519's 32-byte private seed.
    const SecureBytes &logKey() const;

    int newestEpoch() const;
    /// KeyMissing when it is not here.
    Result<const SecureBytes *> epochKey(int epoch) const;
    /// Derives the keys up to @p epoch. KeyMissing when it is older than the oldest kept, or absurdly far ahead.
    Result<void> reachEpoch(int epoch);
    void forgetEpochsBefore(int oldest);
    int startFreshEpoch(RandomSource &random);

    QByteArray recoveryPublicKey() const;
    void setRecoveryPublicKey(const QByteArray &key);

    Result<QByteArray> secret(const QString &name) const;
    void setSecret(const QString &name, const QByteArray &secret);
    void removeSecret(const QString &name);

private:
    const SecureBytes &entry(const std::string &name) const;

    std::map<std::string, SecureBytes> m_entries;
    std::map<int, SecureBytes> m_epochs;
};
