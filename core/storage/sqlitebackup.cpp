// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitebackup.h"

#include "core/storage/filesync.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>

namespace {

Result<void> copyTo(Connection &connection, const QString &path)
{
    if (auto made = makePrivateFile(path); !made)
        return made.error();
    Statement vacuum{ connection, QLatin1String{ "VACUUM INTO ?" } };
    return vacuum.bind(path).run();
}

Result<void> checkCopy(const QString &path)
{
    auto copy = Connection::open(path, Connection::Access::ReadOnly);
    if (!copy)
        return copy.error();
    const auto found = (*copy)->ask(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return found.error();
    return *found == QLatin1String("ok") ? Result<void>{} : Error{ ErrorCode::DatabaseDamaged, *found };
}

Result<void> makeCopy(Connection &connection, const QString &path, const QString &unfinished)
{
    if (auto copied = copyTo(connection, unfinished); !copied)
        return copied.error();
    if (auto checked = checkCopy(unfinished); !checked)
        return checked.error();
    if (auto synced = syncFile(unfinished); !synced)
        return synced.error();
    if (!QFile::rename(unfinished, path))
        return Error{ ErrorCode::File, path };
    return syncFolder(QFileInfo{ path }.absolutePath());
}

} // namespace

Result<void> writeBackup(Connection &connection, const QString &path)
{
    if (QFile::exists(path))
        return Error{ ErrorCode::File, path };
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished); // of a backup that was cut off
    auto made = makeCopy(connection, path, unfinished);
    if (!made)
        QFile::remove(unfinished);
    return made;
}

Result<void> checkDatabase(Connection &connection)
{
    const auto found = connection.ask(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!found)
        return found.error();
    if (*found != QLatin1String("ok"))
        return Error{ ErrorCode::DatabaseDamaged, *found };
    const auto dangling = connection.ask(QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling)
        return dangling.error();
    return dangling->isEmpty() ? Result<void>{} : Error{ ErrorCode::DatabaseDamaged, *dangling };
}

Result<void> makePrivateFile(const QString &path)
{
    QFile file{ path };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ ErrorCode::File, path };
    return {};
}
