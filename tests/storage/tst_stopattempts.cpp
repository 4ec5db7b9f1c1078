// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace std::chrono_literals;

class TestStopAttempts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chargesOnlyWhileACodeMayBeTried_data();
    void chargesOnlyWhileACodeMayBeTried();
    void givesBackTheCharge();
    void givesBackNothingThatWasNotCharged();
    void parallelChargesShareNoAttempt();
    void raisesAttemptsOnly_data();
    void raisesAttemptsOnly();

private:
    const StopId s1{ QStringLiteral("s1") };
};

void TestStopAttempts::chargesOnlyWhileACodeMayBeTried_data()
{
    using State = Issue::State;
    QTest::addColumn<int>("attempts");
    QTest::addColumn<std::chrono::milliseconds>("waitFromNow");
    QTest::addColumn<State>("state");
    QTest::addColumn<std::chrono::milliseconds>("sinceExpiry");
    QTest::addColumn<bool>("isCharged");

    QTest::newRow("first attempt") << 0 << -1ms << State::Active << -1ms << true;
    QTest::newRow("last attempt") << 4 << -1ms << State::Active << -1ms << true;
    QTest::newRow("attempts spent") << 5 << -1ms << State::Active << -1ms << false;
    QTest::newRow("wait just over") << 0 << 0ms << State::Active << -1ms << true;
    QTest::newRow("wait not over") << 0 << 1ms << State::Active << -1ms << false;
    QTest::newRow("on expiry") << 0 << -1ms << State::Active << 0ms << false;
    QTest::newRow("issue superseded") << 0 << -1ms << State::Superseded << -1ms << false;
    QTest::newRow("issue locked") << 0 << -1ms << State::Locked << -1ms << false;
    QTest::newRow("issue used") << 0 << -1ms << State::Used << -1ms << false;
}

void TestStopAttempts::chargesOnlyWhileACodeMayBeTried()
{
    QFETCH(int, attempts);
    QFETCH(std::chrono::milliseconds, waitFromNow);
    QFETCH(Issue::State, state);
    QFETCH(std::chrono::milliseconds, sinceExpiry);
    QFETCH(bool, isCharged);
    StoredDepot depot;
    const Instant at = depot.now + 1h + sinceExpiry;
    depot.addStop("s1", attempts, at + waitFromNow);
    depot.addIssue("i1", state);

    const Stop read = must(depot.storage().stops().find(s1)).value();

    const auto charged = depot.storage().stops().chargeAttempt(read, at);

    QCOMPARE(bool(charged), isCharged);
    const Stop kept = must(depot.storage().stops().find(s1)).value();
    QCOMPARE(kept.attempts, attempts + (isCharged ? 1 : 0));
    QCOMPARE(kept.version, isCharged ? 2 : 1);
    if (charged)
        QCOMPARE(charged->attempts, kept.attempts);
    else
        QCOMPARE(charged.error().code, ErrorCode::DatabaseBusy);
}

void TestStopAttempts::givesBackTheCharge()
{
    StoredDepot depot;
    depot.addStop("s1", 4);
    depot.addIssue("i1");
    Stops &stops = depot.storage().stops();
    const Stop read = must(stops.find(s1)).value();
    const Stop charged = must(stops.chargeAttempt(read, depot.now));

    const Stop back = must(stops.giveBackAttempt(charged));

    QCOMPARE(back.attempts, 4);
    QCOMPARE(back.version, 3);
    QCOMPARE(must(stops.find(s1))->attempts, 4);
    QCOMPARE(stops.giveBackAttempt(charged).error().code, ErrorCode::DatabaseBusy); // once
    must(stops.chargeAttempt(back, depot.now));
}

void TestStopAttempts::givesBackNothingThatWasNotCharged()
{
    StoredDepot depot;
    depot.addStop("s1", 0);

    const Stop read = must(depot.storage().stops().find(s1)).value();

    const auto back = depot.storage().stops().giveBackAttempt(read);

    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::DatabaseBusy);
}

void TestStopAttempts::parallelChargesShareNoAttempt()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addIssue("i1");
    std::atomic<int> charged = 0;
    const auto guess = [&depot, &charged, this] {
        FakeRowSeal rowSeal;
        FakeLogSeal logSeal;
        FakeRandom random;
        const auto storage
            = must(SqlStorage::open(SqlStorageSettings{ depot.path(), {}, {} }, rowSeal, logSeal, random));
        for (int i = 0; i < 10; ++i) {
            const auto work = must(storage->begin());
            if (storage->stops().chargeAttempt(must(storage->stops().find(s1)).value(), depot.now))
                ++charged;
            must(work->commit());
        }
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 2; ++i)
        threads.emplace_back(QThread::create(guess))->start();
    for (const auto &thread : threads)
        thread->wait();

    QCOMPARE(charged.load(), 5);
    QCOMPARE(must(depot.storage().stops().find(s1))->attempts, 5);
}

void TestStopAttempts::raisesAttemptsOnly_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("kept");
    QTest::newRow("fewer") << 1 << 2;
    QTest::newRow("as many") << 2 << 2;
    QTest::newRow("more") << 4 << 4;
}

void TestStopAttempts::raisesAttemptsOnly()
{
    QFETCH(int, to);
    StoredDepot depot;
    depot.addStop("s1", 2);

    must(depot.storage().stops().raiseAttempts(s1, to));

    QTEST(must(depot.storage().stops().find(s1))->attempts, "kept");
}

QTEST_GUILESS_MAIN(TestStopAttempts)
#include "tst_stopattempts.moc"
