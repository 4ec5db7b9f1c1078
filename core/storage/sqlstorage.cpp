// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlstorage.h"

#include "core/common/logcategories.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlitebackup.h"
#include "core/storage/sqlitecheck.h"
#include "core/storage/sqlitesetup.h"
#include "core/storage/sqlunitofwork.h"

#include <QFile>

namespace {

const QString memory = QStringLiteral(":memory:");

Result<void> requireLocalDisk(const SqlStorageSettings &settings)
{
    if (settings.path == memory)
        return {};
    const QByteArray fileSystem = settings.fileSystemOf(settings.path);
    if (isNetworkFileSystem(fileSystem))
        return Error{ ErrorCode::DatabaseOnNetwork, QString::fromUtf8(fileSystem) };
    return {};
}

/// An empty file if there is none: SQLite would make one that others may read, too.
Result<void> provideFile(const SqlStorageSettings &settings)
{
    if (settings.path == memory || QFile::exists(settings.path))
        return {};
    if (settings.mode == SqlStorageSettings::Mode::OpenExisting)
        return Error{ ErrorCode::NoDepot, settings.path };
    return makePrivateFile(settings.path);
}

} // namespace

Result<std::unique_ptr<SqlStorage>> SqlStorage::open(
    const SqlStorageSettings &settings, RowSeal &rowSeal, LogSeal &logSeal, RandomSource &random)
{
    if (auto local = requireLocalDisk(settings); !local)
        return local.error();
    if (auto provided = provideFile(settings); !provided)
        return provided.error();
    auto connection = Connection::open(settings.path, Connection::Access::ReadWrite, settings.busyTimeout);
    if (!connection)
        return connection.error();
    const bool mayBeMade = settings.mode == SqlStorageSettings::Mode::Create;
    if (auto claimed = claimFile(**connection, mayBeMade ? Presence::MayBeMade : Presence::Expected); !claimed)
        return claimed.error();
    if (auto setUp = (*connection)->setUp(setUpConnection); !setUp)
        return setUp.error();
    if (auto migrated = Migrator{ **connection, knownMigrations() }.run(); !migrated)
        return migrated.error();
    return std::make_unique<SqlStorage>(*std::move(connection), settings, Seals{ rowSeal, logSeal, random });
}

SqlStorage::SqlStorage(std::unique_ptr<Connection> connection, const SqlStorageSettings &settings, Seals seals)
    : m_path(settings.path)
    , m_connection(std::move(connection))
    , m_depots(*m_connection)
    , m_users(*m_connection)
    , m_routes(*m_connection)
    , m_imports(*m_connection)
    , m_deliveries(*m_connection)
    , m_stops(*m_connection, seals.row)
    , m_issues(*m_connection, seals.row)
    , m_attempts(*m_connection)
    , m_budgets(*m_connection)
    , m_messages(*m_connection)
    , m_channels(*m_connection)
    , m_texts(*m_connection)
    , m_logBook(*m_connection, m_depots, seals.log, seals.random, settings.station, settings.boot)
{
}

Result<std::unique_ptr<UnitOfWork>> SqlStorage::begin()
{
    if (auto begun = m_connection->begin(); !begun)
        return begun.error();
    return std::unique_ptr<UnitOfWork>{ std::make_unique<SqlUnitOfWork>(*m_connection, &m_logBook) };
}

Result<void> SqlStorage::backUp(const QString &path) { return writeBackup(*m_connection, path); }

Result<void> SqlStorage::checkIntegrity() { return checkDatabase(*m_connection); }

Result<void> SqlStorage::checkTables(Depth depth, const std::atomic<bool> &isCanceled) const
{
    if (m_path == memory) // nobody but its own connection sees it
        return {};
    return checkTablesOf(m_path, depth, isCanceled);
}

QString SqlStorage::engineVersion() const
{
    const auto version = m_connection->ask(QStringLiteral("SELECT sqlite_version()"));
    if (!version) {
        qCWarning(lcStorage) << "The engine does not say its version:" << version.error().detail;
        return QStringLiteral("SQLite");
    }
    return QStringLiteral("SQLite ") + *version;
}
