// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/makecore.h"

#include "app/wiring/openparts.h"
#include "core/crypto/keyring.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace {

Result<std::unique_ptr<DoorcodeCore>> open(const PartsOrder &order)
{
    auto core = std::make_unique<DoorcodeCore>();
    auto opened = core->open([order] { return openParts(order); });
    if (auto result = opened.result(); !result)
        return result.error();
    return core;
}

} // namespace

QString defaultProfile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("doorcode"));
}

Result<std::unique_ptr<DoorcodeCore>> makeCore(const ProfileSettings &settings)
{
    if (!QFile::exists(databasePath(settings.profile)))
        return Error{ ErrorCode::NoDepot, settings.profile };
    const auto openKeys = [settings](Keyring &keys, RandomSource &) { return unlockKeys(keys, settings); };
    return open(
        { settings.profile, databasePath(settings.profile), DatabaseFile::Existing, settings.keychain, openKeys });
}

Result<std::unique_ptr<DoorcodeCore>> makeNewCore(const ProfileSettings &settings)
{
    if (QFile::exists(databasePath(settings.profile)))
        return Error{ ErrorCode::DepotExists, settings.profile };
    if (!QDir().mkpath(settings.profile))
        return Error{ ErrorCode::File, settings.profile };
    QFile::setPermissions(settings.profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::remove(QDir(settings.profile).filePath(QStringLiteral("mark"))); // of a depot that is gone
    const auto makeKeys = [settings](Keyring &keys, RandomSource &random) -> Result<void> {
        if (auto ready = readyKeys(keys, random, settings); !ready)
            return ready;
        return keys.create(makeId<DepotId>(random), makeId<StationId>(random));
    };
    return open({ settings.profile, databasePath(settings.profile), DatabaseFile::New, settings.keychain, makeKeys });
}
