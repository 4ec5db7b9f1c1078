// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/restoreprofile.h"

#include "app/wiring/openparts.h"
#include "app/wiring/replacedatabase.h"
#include "core/crypto/botanlogseal.h"
#include "core/crypto/keyedrowseal.h"
#include "core/crypto/systemrandom.h"
#include "core/ports/depots.h"
#include "core/ports/users.h"
#include "core/storage/sqlstorage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/importkey.h"
#include "core/usecases/restorebackup.h"
#include "core/usecases/signmark.h"

#include <QDir>
#include <QFile>

namespace {

/// What a database says of itself, before any key is here.
struct Origin {
    DepotId depot;
    RecoveryRecord recovery;
};

Result<Origin> originOf(const QString &path)
{
    SystemRandom random;
    Keyring noKeys(QString(), random);
    KeyedRowSeal rowSeal(noKeys);
    BotanLogSeal logSeal(noKeys);
    SqlStorageSettings settings;
    settings.path = path;
    auto storage = SqlStorage::open(settings, rowSeal, logSeal, random);
    if (!storage)
        return storage.error();
    if (auto intact = (*storage)->checkIntegrity(); !intact)
        return intact.error();
    const auto depot = (*storage)->depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return Error{ ErrorCode::NoDepot, path };
    auto recovery = (*storage)->depots().recovery();
    if (!recovery)
        return recovery.error();
    return Origin{ (*depot)->id, std::move(*recovery) };
}

// Checked first, so that a wrong code does not cost the key the present key file is opened with.
Result<void> recoverKeys(
    Keyring &keys, RandomSource &random, const ProfileSettings &settings, const Origin &origin, const QString &code)
{
    if (!keys.recoveryCodeFits(origin.depot, code, origin.recovery.publicKey))
        return ErrorCode::RecoveryCodeWrong;
    if (auto ready = readyKeys(keys, random, settings); !ready)
        return ready;
    return keys.recover(origin.depot, code, origin.recovery.sealedBundle);
}

Result<Session> administratorOf(const CoreParts &parts, const RestoreAuthority &authority, Instant now)
{
    const auto found = parts.storage->users().byName(authority.administrator.trimmed());
    if (!found)
        return found.error();
    if (!*found || (*found)->state == User::State::Disabled
        || parts.passwords->check(authority.password, (*found)->passwordHash) == PasswordHash::Check::Wrong)
        return ErrorCode::SignInFailed;
    return Session::ofUser((*found)->id, (*found)->name, (*found)->roles, now);
}

Services servicesOf(const CoreParts &parts, DepotClock &clock)
{
    return { *parts.storage, clock, *parts.random, *parts.codes, *parts.keys, *parts.logSeal, *parts.phoneRules };
}

Result<void> restoreBy(const RestoreAuthority &authority, const CoreParts &parts, const Services &services)
{
    RestoreBackup restore(services);
    if (authority.recoveryCode)
        return restore.byRecoveryCode(*authority.recoveryCode);
    const auto session = administratorOf(parts, authority, parts.clock->now());
    if (!session)
        return session.error();
    return restore.byAdministrator(*session);
}

struct RestoredCopy {
    QByteArray mark; ///< of its new log
    std::unique_ptr<MarkHome> markHome;
};

/// Makes the copy at @p path the restored depot.
Result<RestoredCopy> restoreCopy(
    const ProfileSettings &settings, const QString &path, const RestoreAuthority &authority)
{
    const auto origin = originOf(path);
    if (!origin)
        return origin.error();
    const auto openKeys = [&](Keyring &keys, RandomSource &random) -> Result<void> {
        const auto source = Keyring::source(settings.profile);
        const bool isMissing = !source && source.error().code == ErrorCode::KeyStoreMissing;
        if (isMissing && authority.recoveryCode)
            return recoverKeys(keys, random, settings, *origin, *authority.recoveryCode);
        return unlockKeys(keys, settings);
    };
    auto parts = openParts({ settings.profile, path, DatabaseFile::Existing, settings.keychain, openKeys });
    if (!parts)
        return parts.error();
    DepotClock clock(*parts->clock, parts->storage->logBook());
    const Services services = servicesOf(*parts, clock);
    if (auto restored = restoreBy(authority, *parts, services); !restored)
        return restored.error();
    auto mark = SignMark(services)();
    if (!mark)
        return mark.error();
    return RestoredCopy{ mark->value_or(QByteArray()), std::move(parts->markHome) };
}

Result<void> importInto(const ProfileSettings &settings, const QString &recoveryCode)
{
    const QString path = databasePath(settings.profile);
    const auto origin = originOf(path);
    if (!origin)
        return origin.error();
    const auto openKeys = [&](Keyring &keys, RandomSource &random) {
        return recoverKeys(keys, random, settings, *origin, recoveryCode);
    };
    const auto parts = openParts({ settings.profile, path, DatabaseFile::Existing, settings.keychain, openKeys });
    if (!parts)
        return parts.error();
    DepotClock clock(*parts->clock, parts->storage->logBook());
    return ImportKey(servicesOf(*parts, clock))();
}

} // namespace

Result<std::unique_ptr<DoorcodeCore>> restoreDepot(
    const ProfileSettings &settings, const QString &backupFile, const RestoreAuthority &authority)
{
    if (!QDir().mkpath(settings.profile))
        return Error{ ErrorCode::File, settings.profile };
    QFile::setPermissions(settings.profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ReplaceDatabase replace(databasePath(settings.profile));
    if (auto copied = replace.copyFrom(backupFile); !copied)
        return copied.error();
    const auto restored = restoreCopy(settings, replace.copy(), authority);
    if (!restored)
        return restored.error();
    if (auto replaced = replace.finish(); !replaced)
        return replaced.error();
    // Without it the next start still finds a restore on purpose.
    if (auto marked = restored->markHome->write(restored->mark); !marked)
        return marked.error();
    return makeCore(settings);
}

Result<std::unique_ptr<DoorcodeCore>> importKey(const ProfileSettings &settings, const QString &recoveryCode)
{
    if (!QFile::exists(databasePath(settings.profile)))
        return Error{ ErrorCode::NoDepot, settings.profile };
    if (auto imported = importInto(settings, recoveryCode); !imported)
        return imported.error();
    return makeCore(settings);
}
