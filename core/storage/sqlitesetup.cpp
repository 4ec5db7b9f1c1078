// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitesetup.h"

#include "core/storage/connection.h"
#include "core/storage/sqlitelimits.h"

#include <array>

namespace {

struct Setting {
    QLatin1String name;
    QLatin1String value;
};

Result<void> set(Connection &connection, const Setting &setting)
{
    const auto done = connection.ask(QStringLiteral("PRAGMA %1 = %2").arg(setting.name, setting.value));
    if (!done)
        return done.error();
    const auto now = connection.ask(QStringLiteral("PRAGMA %1").arg(setting.name));
    if (!now)
        return now.error();
    if (*now != setting.value)
        return Error{ ErrorCode::Database, QStringLiteral("PRAGMA ") + setting.name };
    return {};
}

Result<void> setJournal(Connection &connection)
{
    const auto version = connection.ask(QStringLiteral("SELECT sqlite_version()"));
    if (!version)
        return version.error();
    const bool mayWal = isWalSafe(QVersionNumber::fromString(*version));
    const auto wanted = mayWal ? QStringLiteral("wal") : QStringLiteral("delete");
    const auto mode = connection.ask(QStringLiteral("PRAGMA journal_mode = ") + wanted);
    if (!mode)
        return mode.error();
    if (*mode != wanted && *mode != QLatin1String("memory"))
        return Error{ ErrorCode::DatabaseBusy, QStringLiteral("PRAGMA journal_mode") };
    const auto full = QLatin1String("2");
    const auto extra = QLatin1String("3");
    return set(connection, { QLatin1String("synchronous"), mayWal ? full : extra });
}

} // namespace

bool isWalSafe(const QVersionNumber &engine)
{
    const QVersionNumber line{ engine.majorVersion(), engine.minorVersion() };
    if (line == QVersionNumber{ 3, 44 })
        return engine >= QVersionNumber{ 3, 44, 6 };
    if (line == QVersionNumber{ 3, 50 })
        return engine >= QVersionNumber{ 3, 50, 7 };
    return engine >= QVersionNumber{ 3, 51, 3 };
}

Result<void> claimFile(Connection &connection, Presence presence)
{
    const auto id = connection.ask(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (*id == QString::number(doorcodeApplicationId))
        return {};
    const auto tables = connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return tables.error();
    if (*id != QLatin1String("0") || *tables != QLatin1String("0"))
        return Error{ ErrorCode::DatabaseDamaged, QStringLiteral("the file is another program's") };
    if (presence == Presence::Expected)
        return ErrorCode::NoDepot;
    return connection.run(QStringLiteral("PRAGMA application_id = %1").arg(doorcodeApplicationId));
}

Result<void> setUpConnection(Connection &connection)
{
    lowerSqliteLimits(connection);
    constexpr std::array settings{ Setting{ QLatin1String("foreign_keys"), QLatin1String("1") },
        Setting{ QLatin1String("trusted_schema"), QLatin1String("0") },
        Setting{ QLatin1String("cell_size_check"), QLatin1String("1") },
        Setting{ QLatin1String("secure_delete"), QLatin1String("1") },
        Setting{ QLatin1String("fullfsync"), QLatin1String("1") },
        // 32 MB: a part of a bulk act fits, so that it reaches the disk once, at its commit.
        Setting{ QLatin1String("cache_size"), QLatin1String("-32000") } };
    for (const Setting &setting : settings) {
        if (auto done = set(connection, setting); !done)
            return done.error();
    }
    // No read back: in memory there is nothing to map.
    if (auto done = connection.run(QStringLiteral("PRAGMA mmap_size = 0")); !done)
        return done.error();
    return setJournal(connection);
}
