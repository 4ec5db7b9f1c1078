// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/logfollower.h"

#include "core/domain/logentry.h"
#include "core/ports/logbook.h"
#include "tests/support/depotfixture.h"

#include <QTest>

/// Whatever the log tells of, a board can follow: single rows, or the whole day.
class TestLogFollower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasThereBeforeIsNoNews();
    void anEntryOfAStopNamesIt();
    void anImportConcernsTheDay();
    void moreThanAPageIsToldPageByPage();
    void manyPagesConcernTheDay();
};

namespace {

const StopId stop{ QStringLiteral("a stop") };

void append(DepotFixture &depot, Event event, std::optional<StopId> concerned = {}, int times = 1)
{
    auto work = depot.storage->begin();
    QVERIFY(work);
    LogEntry entry(event);
    entry.stop = std::move(concerned);
    for (int time = 0; time < times; ++time)
        QVERIFY(depot.storage->logBook().append(depot.everything, entry, depot.clock.now()));
    QVERIFY((*work)->commit());
}

} // namespace

void TestLogFollower::whatWasThereBeforeIsNoNews()
{
    DepotFixture depot;
    LogFollower follower(depot.storage->logBook());

    QCOMPARE(follower.news()->extent, LogNews::Extent::Nothing);
    QCOMPARE(follower.news()->extent, LogNews::Extent::Nothing);
}

void TestLogFollower::anEntryOfAStopNamesIt()
{
    DepotFixture depot;
    LogFollower follower(depot.storage->logBook());
    QVERIFY(follower.news());

    append(depot, Event::CourierArrived, stop);
    append(depot, Event::CodeMismatched, stop);
    append(depot, Event::SignedIn);

    const auto news = follower.news();
    QCOMPARE(news->extent, LogNews::Extent::Rows);
    QCOMPARE(news->stops, QList<StopId>{ stop });
    QCOMPARE(follower.news()->extent, LogNews::Extent::Nothing);
}

void TestLogFollower::anImportConcernsTheDay()
{
    DepotFixture depot;
    LogFollower follower(depot.storage->logBook());
    QVERIFY(follower.news());

    depot.import({ DepotFixture::row(QStringLiteral("NG-1")) });

    QCOMPARE(follower.news()->extent, LogNews::Extent::Day);
}

void TestLogFollower::moreThanAPageIsToldPageByPage()
{
    DepotFixture depot;
    LogFollower follower(depot.storage->logBook());
    QVERIFY(follower.news());
    append(depot, Event::CourierArrived, stop, 500);
    const StopId last{ QStringLiteral("the last stop") };
    append(depot, Event::CourierArrived, last);

    const auto first = follower.news();
    const auto second = follower.news();

    QCOMPARE(first->stops, QList<StopId>{ stop });
    QVERIFY(!first->isAll);
    QCOMPARE(second->stops, QList<StopId>{ last });
    QVERIFY(second->isAll);
    QCOMPARE(follower.news()->extent, LogNews::Extent::Nothing);
}

void TestLogFollower::manyPagesConcernTheDay()
{
    DepotFixture depot;
    LogFollower follower(depot.storage->logBook());
    QVERIFY(follower.news());

    append(depot, Event::CourierArrived, stop, 10001);

    QCOMPARE(follower.news()->extent, LogNews::Extent::Day);
    QCOMPARE(follower.news()->extent, LogNews::Extent::Nothing);
}

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
