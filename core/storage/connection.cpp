// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/common/logcategories.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

namespace {

constexpr int commitTries = 6; // 30 s of the usual busy timeout
constexpr int longestPause = 20; // ms; between two tries to be the one that writes

// SQLite's primary result codes (sqlite3.h), which the driver hands on as text.
enum class Primary { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

ErrorCode meaningOf(const QString &nativeCode)
{
    const int primary = nativeCode.toInt() & 0xff; // the rest narrows it down
    switch (Primary(primary)) {
    case Primary::Busy:
    case Primary::Locked:
        return ErrorCode::DatabaseBusy;
    case Primary::ReadOnly:
        return ErrorCode::DatabaseReadOnly;
    case Primary::Corrupt:
    case Primary::NotADatabase:
        return ErrorCode::DatabaseDamaged;
    case Primary::Full:
        return ErrorCode::DatabaseFull;
    case Primary::CannotOpen:
        return ErrorCode::File;
    }
    return ErrorCode::Database;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(
    const QString &path, Access access, std::chrono::milliseconds busyTimeout)
{
    auto connection = std::make_unique<Connection>();
    connection->m_busyTimeout = busyTimeout;
    QSqlDatabase database = connection->database();
    database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count());
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (auto opened = connection->openDatabase(); !opened)
        return opened.error();
    return connection;
}

Result<void> Connection::openDatabase()
{
    QSqlDatabase opening = database();
    if (!opening.open())
        return toError(opening.lastError());
    ++m_openings;
    if (auto ready = m_makeReady ? m_makeReady(*this) : Result<void>{}; !ready) {
        opening.close(); // one that is not set up is not used
        return ready;
    }
    m_availability = Availability::Open;
    m_file = identityOf(opening.databaseName());
    return {};
}

Result<void> Connection::setUp(Result<void> (*makeReady)(Connection &))
{
    m_makeReady = makeReady;
    return m_makeReady(*this);
}

Result<void> Connection::reopen()
{
    rollBack();
    if (database().databaseName() == QLatin1String(":memory:"))
        return {};
    m_availability = Availability::Closed;
    database().close();
    return openDatabase();
}

Result<void> Connection::requireOpen()
{
    if (m_availability == Availability::Closed)
        return openDatabase();
    if (m_transaction == Transaction::None && m_file && identityOf(database().databaseName()) != m_file)
        return Error{ ErrorCode::Database, QStringLiteral("its file was moved or replaced; start Doorcode anew") };
    return {};
}

Connection::Connection()
    : m_name(QStringLiteral("doorcode-%1").arg(quintptr(this), 0, 16))
{
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
}

Connection::~Connection()
{
    rollBack();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

Result<void> Connection::run(const QString &sql)
{
    QSqlQuery query{ database() };
    if (!query.exec(sql))
        return toError(query.lastError());
    return {};
}

Result<QString> Connection::ask(const QString &sql)
{
    QSqlQuery query{ database() };
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return toError(query.lastError());
    if (query.next())
        return query.value(0).toString();
    if (query.lastError().isValid())
        return toError(query.lastError());
    return QString{};
}

Result<void> Connection::begin()
{
    if (m_transaction == Transaction::Open)
        return Error{ ErrorCode::Internal, QStringLiteral("a unit of work inside another") };
    if (auto open = requireOpen(); !open)
        return open;
    if (auto set = setBusyTimeout(std::chrono::milliseconds::zero()); !set)
        return set;
    const auto begun = waitToWrite();
    if (begun)
        m_transaction = Transaction::Open;
    const auto restored = setBusyTimeout(m_busyTimeout);
    if (!restored)
        rollBack();
    return begun ? restored : begun;
}

// SQLite's own pauses are the same for everyone: of many that come at one moment, all wake at one moment, one gets in,
// and the last starve. Pauses of random length let them pass one after the other.
Result<void> Connection::waitToWrite()
{
    const QDeadlineTimer deadline(m_busyTimeout);
    for (;;) {
        // IMMEDIATE: two that read and then write would both fail at their end.
        auto begun = run(QStringLiteral("BEGIN IMMEDIATE"));
        if (begun || begun.error().code != ErrorCode::DatabaseBusy || deadline.hasExpired())
            return begun;
        QThread::msleep(QRandomGenerator::global()->bounded(1, longestPause + 1));
    }
}

Result<void> Connection::setBusyTimeout(std::chrono::milliseconds timeout)
{
    return run(QStringLiteral("PRAGMA busy_timeout = %1").arg(timeout.count()));
}

Result<void> Connection::commit()
{
    Result<void> committed;
    for (int tries = 0; tries < commitTries; ++tries) {
        committed = run(QStringLiteral("COMMIT"));
        if (committed)
            m_transaction = Transaction::None;
        if (committed || committed.error().code != ErrorCode::DatabaseBusy)
            break;
    }
    if (committed || committed.error().code == ErrorCode::DatabaseBusy)
        return committed;
    qCWarning(lcStorage) << "A commit failed:" << committed.error().detail;
    if (auto reopened = reopen(); !reopened)
        qCWarning(lcStorage) << "The database cannot be opened again:" << reopened.error().detail;
    return committed;
}

void Connection::rollBack()
{
    if (m_transaction == Transaction::None)
        return;
    m_transaction = Transaction::None;
    if (auto rolledBack = run(QStringLiteral("ROLLBACK")); !rolledBack) // SQLite did it itself when the disk was full
        qCInfo(lcStorage) << "Nothing to roll back:" << rolledBack.error().detail;
}

Error Connection::toError(const QSqlError &error)
{
    return { meaningOf(error.nativeErrorCode()), error.databaseText() };
}
