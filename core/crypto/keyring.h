// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2cost.h"
#include "core/crypto/keksource.h"
#include "core/ports/keystore.h"
#include "core/ports/randomsource.h"

#include <functional>
#include <memory>

class KeyBundle;
class KeyFile;

/// The bundle file <profile>/keys, opened. It is shared by all programs of the profile: every change locks
/// <profile>/keys.lock, reads the file again, changes that, and writes it, so none takes another's change back.
/// Opened by exactly one of the unlock calls; or, for a new bundle, readied by a setUp call before create() or
/// recover().
class Keyring : public KeyStore {
public:
    /// @p cost is the default for every depot; only tests are cheaper.
    Keyring(const QString &profile, RandomSource &random, const Argon2Cost &cost = {});
    ~Keyring() override;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    /// How the bundle of @p profile is to be opened. KeyStoreMissing when there is none.
    static Result<KekSource> source(const QString &profile);

    /// The 32-byte key is the caller's to keep (in the keychain) before create() is called.
    Result<void> setUpWithKey(const QByteArray &kek);
    /// Takes up to half a second, like every call with a passphrase.
    Result<void> setUpWithPassphrase(const QByteArray &passphrase);
    Result<void> unlockWithKey(const QByteArray &kek);
    Result<void> unlockWithPassphrase(const QByteArray &passphrase);

    /// Takes in what other programs of the profile have changed.
    Result<void> refresh();

    /// For the other parts of this layer; KeyStoreLocked while closed. Valid until the next call that changes anything.
    Result<const KeyBundle *> bundle() const;
    /// Another number whenever the bundle was replaced, so that keys derived from it are derived again.
    quint64 generation() const { return m_generation; }

    bool isUnlocked() const override;
    Result<void> create(const DepotId &depot, const StationId &station) override;
    DepotId depot() const override;
    StationId station() const override;
    int newestEpoch() const override;
    Result<void> reachEpoch(int epoch) override;
    Result<void> forgetEpochsBefore(int oldest) override;
    Result<int> startFreshEpoch() override;
    Result<void> setSecret(const QString &name, const QByteArray &secret) override;
    Result<QByteArray> secret(const QString &name) const override;
    Result<void> removeSecret(const QString &name) override;
    Result<QString> makeRecoveryCode() override;
    QByteArray recoveryPublicKey() const override;
    Result<QByteArray> bundleForRecovery() const override;
    Result<void> recover(const DepotId &depot, const QString &recoveryCode, const QByteArray &sealedBundle) override;
    bool recoveryCodeFits(
        const DepotId &depot, const QString &recoveryCode, const QByteArray &publicKey) const override;

private:
    Result<void> open(Result<KeyFile> file);
    Result<void> setUp(Result<KeyFile> file);
    Result<void> change(const std::function<Result<void>(KeyBundle &)> &mutate);
    Result<void> underLock(const std::function<Result<void>()> &work) const;
    void hold(KeyBundle bundle);
    QString path() const;

    QString m_profile;
    RandomSource &m_random;
    Argon2Cost m_cost;
    std::unique_ptr<KeyFile> m_file;
    std::unique_ptr<KeyBundle> m_bundle;
    quint64 m_generation = 0;
};
