// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/replacedatabase.h"

#include "core/storage/filesync.h"
#include "core/storage/sqlitebackup.h"

#include <QFile>
#include <QFileInfo>

namespace {

// What SQLite keeps beside a database; with another database it would destroy that.
const QString sidecars[] = { QStringLiteral("-wal"), QStringLiteral("-journal"), QStringLiteral("-shm") };

void removeWhole(const QString &database)
{
    QFile::remove(database);
    for (const QString &sidecar : sidecars)
        QFile::remove(database + sidecar);
}

QString keptName(const QString &database)
{
    const QString name = database + QStringLiteral(".before-restore");
    if (!QFile::exists(name))
        return name;
    int number = 2;
    while (QFile::exists(QStringLiteral("%1-%2").arg(name).arg(number)))
        ++number;
    return QStringLiteral("%1-%2").arg(name).arg(number);
}

Result<void> append(QFile &from, QFile &to)
{
    constexpr qint64 atOnce = 1 << 20;
    while (!from.atEnd()) {
        const QByteArray part = from.read(atOnce);
        if (part.isEmpty())
            return Error{ ErrorCode::File, from.fileName() };
        if (to.write(part) != part.size())
            return Error{ ErrorCode::File, to.fileName() };
    }
    return to.flush() ? Result<void>() : Error{ ErrorCode::File, to.fileName() };
}

} // namespace

ReplaceDatabase::ReplaceDatabase(const QString &database)
    : m_database(database)
    , m_copy(database + QStringLiteral(".restoring"))
{
}

ReplaceDatabase::~ReplaceDatabase() { removeWhole(m_copy); }

Result<void> ReplaceDatabase::copyFrom(const QString &file)
{
    removeWhole(m_copy); // of a restore that was cut off
    QFile backup(file);
    if (!backup.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::File, file };
    if (auto made = makePrivateFile(m_copy); !made)
        return made;
    QFile copy(m_copy);
    if (!copy.open(QIODevice::WriteOnly))
        return Error{ ErrorCode::File, m_copy };
    return append(backup, copy);
}

Result<void> ReplaceDatabase::finish()
{
    // What stands beside the copy would be lost, and with it what was done to the copy.
    for (const QString &sidecar : sidecars) {
        if (QFile::exists(m_copy + sidecar))
            return Error{ ErrorCode::DatabaseBusy, m_copy + sidecar };
    }
    if (auto synced = syncFile(m_copy); !synced)
        return synced;
    if (auto kept = keepFormer(); !kept)
        return kept;
    if (!QFile::rename(m_copy, m_database))
        return Error{ ErrorCode::File, m_database };
    return syncFolder(QFileInfo(m_database).absolutePath());
}

Result<void> ReplaceDatabase::keepFormer() const
{
    const QString kept = keptName(m_database);
    if (QFile::exists(m_database) && !QFile::rename(m_database, kept))
        return Error{ ErrorCode::File, kept };
    for (const QString &sidecar : sidecars) {
        if (QFile::exists(m_database + sidecar) && !QFile::rename(m_database + sidecar, kept + sidecar))
            return Error{ ErrorCode::File, kept + sidecar };
    }
    return {};
}
