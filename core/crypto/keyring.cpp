// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyring.h"

#include "core/common/programlock.h"
#include "core/crypto/guarded.h"
#include "core/crypto/keybundle.h"
#include "core/crypto/keyfile.h"
#include "core/crypto/recoverybox.h"
#include "core/crypto/recoverycode.h"

namespace {

/// Programs hold the lock for one small write.
constexpr int lockPatience = 5000;

QString keyPath(const QString &profile) { return profile + QStringLiteral("/keys"); }

} // namespace

Keyring::Keyring(const QString &profile, RandomSource &random, const Argon2Cost &cost)
    : m_profile(profile)
    , m_random(random)
    , m_cost(cost)
{
}

Keyring::~Keyring() = default;

QString Keyring::path() const { return keyPath(m_profile); }

Result<KekSource> Keyring::source(const QString &profile) { return KeyFile::source(keyPath(profile)); }

Result<void> Keyring::setUpWithKey(const QByteArray &kek)
{
    return guarded([&] { return setUp(KeyFile::newWithKey(path(), kek)); });
}

Result<void> Keyring::setUpWithPassphrase(const QByteArray &passphrase)
{
    return guarded([&] { return setUp(KeyFile::newWithPassphrase(path(), passphrase, m_cost, m_random)); });
}

Result<void> Keyring::setUp(Result<KeyFile> file)
{
    if (!file)
        return file.error();
    m_file = std::make_unique<KeyFile>(std::move(*file));
    m_bundle.reset();
    return {};
}

Result<void> Keyring::unlockWithKey(const QByteArray &kek)
{
    return guarded([&] { return open(KeyFile::openWithKey(path(), kek)); });
}

Result<void> Keyring::unlockWithPassphrase(const QByteArray &passphrase)
{
    return guarded([&] { return open(KeyFile::openWithPassphrase(path(), passphrase)); });
}

Result<void> Keyring::open(Result<KeyFile> file)
{
    if (!file)
        return file.error();
    auto bundle = file->read();
    if (!bundle)
        return bundle.error();
    m_file = std::make_unique<KeyFile>(std::move(*file));
    hold(std::move(*bundle));
    return {};
}

Result<void> Keyring::refresh()
{
    if (!m_bundle)
        return ErrorCode::KeyStoreLocked;
    return guarded([&]() -> Result<void> {
        auto stored = m_file->read();
        if (!stored)
            return stored.error();
        hold(std::move(*stored));
        return {};
    });
}

Result<const KeyBundle *> Keyring::bundle() const
{
    if (!m_bundle)
        return ErrorCode::KeyStoreLocked;
    return m_bundle.get();
}

void Keyring::hold(KeyBundle bundle)
{
    m_bundle = std::make_unique<KeyBundle>(std::move(bundle));
    ++m_generation;
}

Result<void> Keyring::underLock(const std::function<Result<void>()> &work) const
{
    ProgramLock lock(path() + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience))
        return Error{ ErrorCode::File, path() + QStringLiteral(".lock") };
    return guarded(work);
}

Result<void> Keyring::change(const std::function<Result<void>(KeyBundle &)> &mutate)
{
    if (!m_bundle)
        return ErrorCode::KeyStoreLocked;
    return underLock([&]() -> Result<void> {
        auto stored = m_file->read();
        if (!stored)
            return stored.error();
        if (auto changed = mutate(*stored); !changed)
            return changed;
        if (auto written = m_file->write(*stored, m_random); !written)
            return written;
        hold(std::move(*stored));
        return {};
    });
}

bool Keyring::isUnlocked() const { return m_bundle != nullptr; }

Result<void> Keyring::create(const DepotId &depot, const StationId &station)
{
    if (!m_file)
        return ErrorCode::KeyStoreLocked;
    return underLock([&]() -> Result<void> {
        if (QFile::exists(path()))
            return Error{ ErrorCode::KeyStoreDamaged, path() };
        KeyBundle bundle = KeyBundle::fresh(depot, station, m_random);
        if (auto written = m_file->write(bundle, m_random); !written)
            return written;
        hold(std::move(bundle));
        return {};
    });
}

DepotId Keyring::depot() const { return m_bundle ? m_bundle->depot() : DepotId{}; }

StationId Keyring::station() const { return m_bundle ? m_bundle->station() : StationId{}; }

int Keyring::newestEpoch() const { return m_bundle ? m_bundle->newestEpoch() : 0; }

Result<void> Keyring::reachEpoch(int epoch)
{
    if (m_bundle && m_bundle->epochKey(epoch))
        return {};
    return change([epoch](KeyBundle &bundle) { return bundle.reachEpoch(epoch); });
}

Result<void> Keyring::forgetEpochsBefore(int oldest)
{
    return change([oldest](KeyBundle &bundle) -> Result<void> {
        bundle.forgetEpochsBefore(oldest);
        return {};
    });
}

Result<int> Keyring::startFreshEpoch()
{
    int epoch = 0;
    const auto changed = change([&](KeyBundle &bundle) -> Result<void> {
        epoch = bundle.startFreshEpoch(m_random);
        return {};
    });
    if (!changed)
        return changed.error();
    return epoch;
}

Result<void> Keyring::setSecret(const QString &name, const QByteArray &secret)
{
    return change([&](KeyBundle &bundle) -> Result<void> {
        bundle.setSecret(name, secret);
        return {};
    });
}

Result<QByteArray> Keyring::secret(const QString &name) const
{
    if (!m_bundle)
        return ErrorCode::KeyStoreLocked;
    // From the file, since another program of the profile may have set it a moment ago.
    return guarded([&]() -> Result<QByteArray> {
        const auto stored = m_file->read();
        if (!stored)
            return stored.error();
        return stored->secret(name);
    });
}

Result<void> Keyring::removeSecret(const QString &name)
{
    return change([&](KeyBundle &bundle) -> Result<void> {
        bundle.removeSecret(name);
        return {};
    });
}

Result<QString> Keyring::makeRecoveryCode()
{
    if (!m_bundle)
        return ErrorCode::KeyStoreLocked;
    return guarded([&]() -> Result<QString> {
        const RecoveryCode code = RecoveryCode::make(m_random);
        const QByteArray publicKey = publicKeyOf(code.privateKey(depot(), m_cost));
        const auto changed = change([&](KeyBundle &bundle) -> Result<void> {
            bundle.setRecoveryPublicKey(publicKey);
            return {};
        });
        if (!changed)
            return changed.error();
        return code.text();
    });
}

QByteArray Keyring::recoveryPublicKey() const { return m_bundle ? m_bundle->recoveryPublicKey() : QByteArray(); }

Result<QByteArray> Keyring::bundleForRecovery() const
{
    if (!m_bundle)
        return ErrorCode::KeyStoreLocked;
    if (recoveryPublicKey().isEmpty())
        return Error{ ErrorCode::NotFound, QStringLiteral("recovery code") };
    return guarded(
        [&]() -> Result<QByteArray> { return sealForRecovery(recoveryPublicKey(), m_bundle->encode(), m_random); });
}

Result<void> Keyring::recover(const DepotId &depot, const QString &recoveryCode, const QByteArray &sealedBundle)
{
    if (!m_file)
        return ErrorCode::KeyStoreLocked;
    return guarded([&]() -> Result<void> {
        const auto code = RecoveryCode::parse(recoveryCode);
        if (!code)
            return ErrorCode::RecoveryCodeWrong;
        const auto plain = openForRecovery(code->privateKey(depot, m_cost), sealedBundle);
        auto bundle = plain ? KeyBundle::decode(*plain) : std::nullopt;
        if (!bundle || bundle->depot() != depot)
            return ErrorCode::RecoveryCodeWrong;
        return underLock([&]() -> Result<void> {
            if (auto written = m_file->write(*bundle, m_random); !written)
                return written;
            hold(std::move(*bundle));
            return {};
        });
    });
}

bool Keyring::recoveryCodeFits(const DepotId &depot, const QString &recoveryCode, const QByteArray &publicKey) const
{
    const auto fits = guarded([&]() -> Result<bool> {
        const auto code = RecoveryCode::parse(recoveryCode);
        return code && publicKeyOf(code->privateKey(depot, m_cost)) == publicKey;
    });
    return fits && *fits;
}
