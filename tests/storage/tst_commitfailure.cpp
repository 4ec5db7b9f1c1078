// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/logbook.h"
#include "tests/storage/openstorage.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace {

/// The storage's own connection, to put something into its transaction that its COMMIT refuses.
bool run(const char *sql)
{
    QSqlQuery query{ QSqlDatabase::database(QSqlDatabase::connectionNames().first(), false) };
    return query.exec(QString::fromLatin1(sql));
}

QString ask(const char *sql)
{
    QSqlQuery query{ QSqlDatabase::database(QSqlDatabase::connectionNames().first(), false) };
    return query.exec(QString::fromLatin1(sql)) && query.next() ? query.value(0).toString() : QString();
}

} // namespace

/// After a commit that failed, and not because another process was busy, nobody knows what is on the disk: the
/// connection is opened anew, and what is there is what counts (security.md §3.4, architecture.md §3.6).
class TestCommitFailure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsKept();
    void connectionIsOpenedAnewAsItWas();
    void workGoesOn();
    void logGoesOnFromWhatIsStored();
    void databaseThatIsGoneIsAnErrorUntilItIsBack();

private:
    /// Adds Ann in a transaction whose COMMIT fails.
    Result<void> fail();

    std::unique_ptr<OpenStorage> m_open;
};

void TestCommitFailure::init()
{
    m_open = std::make_unique<OpenStorage>();
    QVERIFY(m_open->create());
    QVERIFY(inOneUnit(
        *m_open->storage, [&] { return bool(m_open->storage->logBook().start(LogId{ QStringLiteral("log-1") })); }));
    QVERIFY(inOneUnit(*m_open->storage, [&] {
        return bool(m_open->storage->logBook().append(
            Session::ofStation(StationId{ QStringLiteral("s") }), LogEntry(Event::LogStarted), fromMilliseconds(1)));
    }));
}

Result<void> TestCommitFailure::fail()
{
    auto work = m_open->storage->begin();
    if (!work)
        return work.error();
    const Session station = Session::ofStation(StationId{ QStringLiteral("s") });
    if (auto added = m_open->storage->users().add(aUser(QStringLiteral("Ann"))); !added)
        return added;
    if (auto logged = m_open->storage->logBook().append(station, LogEntry(Event::UserAdded), fromMilliseconds(2));
        !logged)
        return logged;
    // A reference is looked at when it is too late for a statement to fail.
    if (!run("PRAGMA defer_foreign_keys = 1")
        || !run("INSERT INTO route (id, name, courier) VALUES ('r', 'North', 'nobody')"))
        return ErrorCode::Internal;
    return (*work)->commit();
}

void TestCommitFailure::nothingIsKept()
{
    const auto failed = fail();

    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Database);
    QVERIFY(m_open->storage->users().all()->empty());
}

void TestCommitFailure::connectionIsOpenedAnewAsItWas()
{
    QVERIFY(run("CREATE TEMP TABLE of_this_connection (id TEXT)"));
    QCOMPARE(ask("SELECT count(*) FROM of_this_connection"), QStringLiteral("0"));
    const QString synchronous = ask("PRAGMA synchronous");

    QVERIFY(!fail());

    QCOMPARE(ask("SELECT count(*) FROM of_this_connection"), QString());
    QCOMPARE(ask("PRAGMA foreign_keys"), QStringLiteral("1"));
    QCOMPARE(ask("PRAGMA trusted_schema"), QStringLiteral("0"));
    QCOMPARE(ask("PRAGMA secure_delete"), QStringLiteral("1"));
    QCOMPARE(ask("PRAGMA busy_timeout"), QStringLiteral("20"));
    QCOMPARE(ask("PRAGMA synchronous"), synchronous);
}

void TestCommitFailure::workGoesOn()
{
    QVERIFY(m_open->storage->users().all()); // prepared before
    QVERIFY(!fail());

    QVERIFY(
        inOneUnit(*m_open->storage, [&] { return bool(m_open->storage->users().add(aUser(QStringLiteral("Ben")))); }));

    QCOMPARE(m_open->storage->users().all()->size(), std::size_t(1));
}

void TestCommitFailure::logGoesOnFromWhatIsStored()
{
    QVERIFY(!fail());
    QCOMPARE(m_open->storage->logBook().state()->size, quint64(1));

    QVERIFY(inOneUnit(*m_open->storage, [&] {
        return bool(m_open->storage->logBook().append(
            Session::ofStation(StationId{ QStringLiteral("s") }), LogEntry(Event::UserAdded), fromMilliseconds(3)));
    }));

    QCOMPARE(m_open->storage->logBook().page(0, 9)->size(), std::size_t(2));
    QCOMPARE(m_open->storage->logBook().state()->size, quint64(2));
}

void TestCommitFailure::databaseThatIsGoneIsAnErrorUntilItIsBack()
{
    const QString aside = m_open->folder.filePath(QStringLiteral("aside"));
    {
        auto work = m_open->storage->begin();
        QVERIFY(work);
        QVERIFY(run("PRAGMA defer_foreign_keys = 1"));
        QVERIFY(run("INSERT INTO route (id, name, courier) VALUES ('r', 'North', 'nobody')"));
        QVERIFY(QFile::rename(m_open->path(), aside));
        QVERIFY(QDir().mkdir(m_open->path())); // nothing can be opened there
        QVERIFY(!(*work)->commit());
    }
    QVERIFY(!m_open->storage->users().all());
    QVERIFY(!m_open->storage->begin());

    QVERIFY(QDir().rmdir(m_open->path()));
    QVERIFY(QFile::rename(aside, m_open->path()));

    QVERIFY(m_open->storage->users().all());
    QVERIFY(m_open->storage->begin());
}

QTEST_GUILESS_MAIN(TestCommitFailure)
#include "tst_commitfailure.moc"
