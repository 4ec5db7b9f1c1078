// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/sqlunitofwork.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <utility>

// A static library's resources are left out unless something names them, and the macro works outside namespaces alone.
static void keepMigrations() { Q_INIT_RESOURCE(storage); }

namespace {

struct TakenMigration {
    int version = 0;
    QByteArray checksum;
};

QByteArray checksum(const Migration &migration)
{
    return QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256);
}

std::vector<QString> statementsOf(const QByteArray &sql)
{
    std::vector<QString> statements;
    QString statement;
    const auto lines = QString::fromUtf8(sql).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (line.endsWith(QLatin1Char(';')))
            statements.push_back(std::exchange(statement, {}));
    }
    return statements;
}

} // namespace

std::vector<Migration> knownMigrations()
{
    keepMigrations();
    std::vector<Migration> migrations;
    const QDir folder{ QStringLiteral(":/doorcode/migrations") };
    const auto names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file{ folder.filePath(name) };
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        migrations.push_back({ name.section(QLatin1Char('_'), 0, 0).toInt(), name, file.readAll() });
    }
    return migrations;
}

Migrator::Migrator(Connection &connection, std::vector<Migration> known)
    : m_connection(connection)
    , m_known(std::move(known))
{
}

Result<void> Migrator::run()
{
    const auto taken = countTaken();
    if (!taken)
        return taken.error();
    if (auto same = checkVersion(*taken); !same)
        return same;
    if (*taken == m_known.size())
        return {};
    if (auto begun = m_connection.begin(); !begun)
        return begun.error();
    SqlUnitOfWork work{ m_connection };
    const auto stillTaken = countTaken(); // another process may have been faster
    if (!stillTaken)
        return stillTaken.error();
    if (auto done = takeFrom(*stillTaken); !done)
        return done.error();
    return work.commit();
}

Result<std::size_t> Migrator::countTaken()
{
    const auto tables
        = m_connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'schema_migrations'"));
    if (!tables)
        return tables.error();
    if (*tables == QLatin1String("0"))
        return std::size_t{ 0 };
    Statement select{ m_connection,
        QLatin1String{ "SELECT version, checksum FROM schema_migrations ORDER BY version" } };
    const auto taken = select.all<TakenMigration>(
        [](const Values &values) { return TakenMigration{ values.integer(0), values.bytes(1) }; });
    if (!taken)
        return taken.error();
    if (taken->size() > m_known.size())
        return Error{ ErrorCode::SchemaNewer, QString::number(taken->back().version) };
    for (std::size_t index = 0; index < taken->size(); ++index) {
        const Migration &known = m_known[index];
        const TakenMigration &stored = (*taken)[index];
        if (stored.version != known.version || stored.checksum != checksum(known))
            return Error{ ErrorCode::DatabaseDamaged, known.name };
    }
    return taken->size();
}

// The header says the version, too: one that says another was written by no Doorcode.
Result<void> Migrator::checkVersion(std::size_t taken)
{
    const auto version = m_connection.ask(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const int expected = taken == 0 ? 0 : m_known[taken - 1].version;
    if (version->toInt() > expected)
        return Error{ ErrorCode::SchemaNewer, *version };
    if (version->toInt() != expected)
        return Error{ ErrorCode::DatabaseDamaged, QStringLiteral("user_version") };
    return {};
}

Result<void> Migrator::takeFrom(std::size_t first)
{
    if (first == 0) {
        const auto created = m_connection.run(QStringLiteral("CREATE TABLE schema_migrations (version INTEGER PRIMARY "
                                                             "KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)"));
        if (!created)
            return created.error();
    }
    for (std::size_t index = first; index < m_known.size(); ++index) {
        if (auto done = take(m_known[index]); !done)
            return done.error();
    }
    const int newest = m_known.empty() ? 0 : m_known.back().version;
    return m_connection.run(QStringLiteral("PRAGMA user_version = %1").arg(newest));
}

Result<void> Migrator::take(const Migration &migration)
{
    const auto statements = statementsOf(migration.sql);
    for (const QString &statement : statements) {
        if (auto done = m_connection.run(statement); !done)
            return Error{ done.error().code, migration.name + QLatin1String(": ") + done.error().detail };
    }
    Statement insert{ m_connection,
        QLatin1String{ "INSERT INTO schema_migrations (version, name, checksum) VALUES (?, ?, ?)" } };
    return insert.bind(migration.version).bind(migration.name).bindHex(checksum(migration)).run();
}
