// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitecheck.h"

#include "tests/storage/openstorage.h"

#include <QFile>
#include <QTest>
#include <QThreadPool>

/// The database is read table by table beside its own connection.
class TestSqliteCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundOneIsFound_data();
    void soundOneIsFound();
    void anyThreadMayCheck();
    void damageIsFound();
    void wrongIndexIsFoundByTheWholeCheck();
    void danglingReferenceIsFoundByTheWholeCheck();
    void canBeCanceled();

private:
    const std::atomic<bool> m_isCanceled = false;
};

namespace {

using Depth = Storage::Depth;

template<typename T>
QString answerOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : word(result.error().code);
}

} // namespace

void TestSqliteCheck::soundOneIsFound_data()
{
    QTest::addColumn<Depth>("depth");

    QTest::newRow("quick") << Depth::Quick;
    QTest::newRow("whole") << Depth::Whole;
}

void TestSqliteCheck::soundOneIsFound()
{
    QFETCH(Depth, depth);
    OpenStorage open;
    QVERIFY(open.create());

    QCOMPARE(answerOf(open.storage->checkTables(depth, m_isCanceled)), QStringLiteral("done"));
}

void TestSqliteCheck::anyThreadMayCheck()
{
    OpenStorage open;
    QVERIFY(open.create());
    QString answer;
    QThreadPool pool;

    pool.start([&] { answer = answerOf(open.storage->checkTables(Depth::Whole, m_isCanceled)); });

    QVERIFY(pool.waitForDone());
    QCOMPARE(answer, QStringLiteral("done"));
}

void TestSqliteCheck::damageIsFound()
{
    OpenStorage open;
    QVERIFY(open.create());
    const int page
        = open.connection()->ask(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'app_user'"))->toInt();
    const int size = open.connection()->ask(QStringLiteral("PRAGMA page_size"))->toInt();
    open.storage.reset();
    QFile file(open.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(qint64(page - 1) * size));
    QCOMPARE(file.write(QByteArray(100, '\xff')), 100);
    file.close();

    QCOMPARE(answerOf(checkTablesOf(open.path(), Depth::Quick, m_isCanceled)), word(ErrorCode::DatabaseDamaged));
}

void TestSqliteCheck::wrongIndexIsFoundByTheWholeCheck()
{
    OpenStorage open;
    QVERIFY(open.create());
    const auto connection = open.connection();
    QVERIFY(connection->run(QStringLiteral("INSERT INTO courier (id, name, state) VALUES ('c', 'Cem', 'active')")));
    QVERIFY(connection->run(QStringLiteral("PRAGMA writable_schema = 1")));
    QVERIFY(connection->run(QStringLiteral("CREATE INDEX by_state ON courier (state)")));
    QVERIFY(connection->run(QStringLiteral(
        "UPDATE sqlite_master SET sql = 'CREATE INDEX by_state ON courier (name)' WHERE name = 'by_state'")));

    QCOMPARE(answerOf(open.storage->checkTables(Depth::Whole, m_isCanceled)), word(ErrorCode::DatabaseDamaged));
}

void TestSqliteCheck::danglingReferenceIsFoundByTheWholeCheck()
{
    OpenStorage open;
    QVERIFY(open.create());
    QVERIFY(open.connection()->run(
        QStringLiteral("INSERT INTO route (id, name, courier) VALUES ('r', 'North', 'nobody')")));

    const auto found = open.storage->checkTables(Depth::Whole, m_isCanceled);

    QCOMPARE(answerOf(found), word(ErrorCode::DatabaseDamaged));
    QCOMPARE(found.error().detail, QStringLiteral("route"));
    QCOMPARE(answerOf(open.storage->checkTables(Depth::Quick, m_isCanceled)), QStringLiteral("done"));
}

void TestSqliteCheck::canBeCanceled()
{
    OpenStorage open;
    QVERIFY(open.create());
    const std::atomic<bool> isCanceled = true;

    QCOMPARE(answerOf(open.storage->checkTables(Depth::Whole, isCanceled)), word(ErrorCode::Canceled));
}

QTEST_GUILESS_MAIN(TestSqliteCheck)
#include "tst_sqlitecheck.moc"
