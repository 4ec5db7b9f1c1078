// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"
#include "ui/board/boardfeed.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;

// A day's rows come, stay while they are read again, and follow what changes, over a real core.
class TestBoardFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsADay();
    void firstRowsShowBeforeTheLast();
    void oldRowsStayWhileADayIsReadAgain();
    void anotherDayOvertakesTheFirst();
    void aDayThatChangesWhileItIsReadIsReadToItsEndFirst();
    void changedStopsAreReadAgain();
    void deliveriesGo();
    void otherDaysAreNoneOfItsBusiness();
    void failuresAreTold();
    void stoppedLoadingKeepsWhatWasRead();
    void followsTheClock();
    void tellsRoutes();

private:
    void watch(const QString &user = QStringLiteral("dispatcher"));
    QByteArray manyRows(int count) const;
    ImportId importFile(const QByteArray &csv);

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<BoardFeed> m_feed;
    std::vector<BoardRow> m_read; ///< page by page
    std::vector<std::vector<BoardRow>> m_resets; ///< what is to be shown instead of all before
    std::vector<std::vector<BoardRow>> m_changes;
};

void TestBoardFeed::init()
{
    m_fixture = std::make_unique<DeskFixture>();
    watch();
}

void TestBoardFeed::cleanup()
{
    m_feed.reset();
    m_fixture.reset();
}

void TestBoardFeed::watch(const QString &user)
{
    m_resets.clear();
    m_changes.clear();
    m_feed = std::make_unique<BoardFeed>(m_fixture->desk(user));
    connect(m_feed.get(), &BoardFeed::loadingStarted, this, [this] { m_read.clear(); });
    connect(m_feed.get(), &BoardFeed::pageRead, this,
        [this](const std::vector<BoardRow> &rows) { m_read.insert(m_read.end(), rows.begin(), rows.end()); });
    connect(m_feed.get(), &BoardFeed::otherDayBegun, this,
        [this](const std::vector<BoardRow> &rows) { m_resets.push_back(rows); });
    connect(m_feed.get(), &BoardFeed::dayRead, this, [this] { m_resets.push_back(m_read); });
    connect(m_feed.get(), &BoardFeed::rowsChanged, this,
        [this](const std::vector<BoardRow> &rows) { m_changes.push_back(rows); });
}

QByteArray TestBoardFeed::manyRows(int count) const
{
    QByteArray csv = "Reference,Recipient,Phone,Address\n";
    for (int row = 0; row < count; ++row)
        csv += "M-" + QByteArray::number(100000 + row) + ",Ann,+44 7700 900999," + QByteArray::number(row)
            + " Long Lane\n";
    return csv;
}

ImportId TestBoardFeed::importFile(const QByteArray &csv)
{
    QTemporaryFile file;
    if (!file.open() || file.write(csv) != csv.size() || !file.flush())
        return {};
    DoorcodeCore &core = m_fixture->core;
    const Session session = m_fixture->session();
    const SharedImportPlan plan
        = DeskFixture::need(core.planImport(session, { file.fileName(), DeskFixture::today(), {}, Conflicts::Keep }));
    return DeskFixture::need(core.applyImport(session, plan)).id;
}

void TestBoardFeed::readsADay()
{
    const QSignalSpy started(m_feed.get(), &BoardFeed::loadingStarted);
    const QSignalSpy finished(m_feed.get(), &BoardFeed::loadingFinished);

    m_feed->showDate(DeskFixture::today());

    QCOMPARE(started.size(), 1);
    QVERIFY(m_feed->isLoading());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_resets.size(), std::size_t(1));
    QCOMPARE(m_resets.at(0).size(), std::size_t(32));
    QVERIFY(!m_feed->isLoading());
}

void TestBoardFeed::firstRowsShowBeforeTheLast()
{
    m_fixture->import(manyRows(1200));
    const QSignalSpy finished(m_feed.get(), &BoardFeed::loadingFinished);

    m_feed->showDate(DeskFixture::today());

    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_resets.size(), std::size_t(2));
    QCOMPARE(m_resets.at(0).size(), std::size_t(1000));
    QCOMPARE(m_resets.at(1).size(), std::size_t(1232));
}

void TestBoardFeed::oldRowsStayWhileADayIsReadAgain()
{
    m_fixture->import(manyRows(1200));
    const QSignalSpy finished(m_feed.get(), &BoardFeed::loadingFinished);
    m_feed->showDate(DeskFixture::today());
    QTRY_COMPARE(finished.size(), 1);
    m_resets.clear();

    m_feed->reload();

    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(m_resets.size(), std::size_t(1));
    QCOMPARE(m_resets.at(0).size(), std::size_t(1232));
}

void TestBoardFeed::anotherDayOvertakesTheFirst()
{
    m_fixture->import(manyRows(1200)); // more than a page: the first may be there at once
    const QSignalSpy finished(m_feed.get(), &BoardFeed::loadingFinished);
    m_feed->showDate(DeskFixture::today());

    m_feed->showDate(DeskFixture::today().addDays(1));

    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_resets.back().empty());
    QCOMPARE(m_feed->date(), DeskFixture::today().addDays(1));
}

void TestBoardFeed::aDayThatChangesWhileItIsReadIsReadToItsEndFirst()
{
    const QSignalSpy finished(m_feed.get(), &BoardFeed::loadingFinished);
    connect(m_feed.get(), &BoardFeed::pageRead, this, [this, &finished] {
        if (finished.isEmpty())
            Q_EMIT m_fixture->core.dayChanged();
    });

    m_feed->showDate(DeskFixture::today());

    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(m_resets.size(), std::size_t(2));
    QVERIFY(!m_feed->isLoading());
}

void TestBoardFeed::changedStopsAreReadAgain()
{
    m_fixture->core.followChanges();
    m_feed->showDate(DeskFixture::today());
    QTRY_VERIFY(!m_feed->isLoading());
    m_resets.clear();

    m_fixture->issue({ QStringLiteral("NG-417302") });

    // Two deliveries share the stop, and its code.
    QTRY_COMPARE(m_changes.size(), std::size_t(1));
    QCOMPARE(m_changes.at(0).size(), std::size_t(2));
    for (const BoardRow &row : m_changes.at(0))
        QCOMPARE(row.delivery.state, Delivery::State::CodeIssued);
    QVERIFY(m_resets.empty());
}

void TestBoardFeed::deliveriesGo()
{
    const ImportId imported = importFile(manyRows(2));
    m_feed->showDate(DeskFixture::today());
    QTRY_COMPARE(m_resets.size(), std::size_t(1));
    QCOMPARE(m_resets.at(0).size(), std::size_t(34));
    const Delivery gone = m_fixture->delivery(QStringLiteral("M-100000"));
    DeskFixture::need(m_fixture->core.undoImport(m_fixture->session(), imported));

    Q_EMIT m_fixture->core.stopsChanged({ gone.stop });

    QTRY_COMPARE(m_resets.size(), std::size_t(2));
    QCOMPARE(m_resets.at(1).size(), std::size_t(32));
    QVERIFY(m_changes.empty());
}

void TestBoardFeed::otherDaysAreNoneOfItsBusiness()
{
    m_feed->showDate(DeskFixture::today().addDays(1));
    QTRY_VERIFY(!m_feed->isLoading());
    m_resets.clear();

    Q_EMIT m_fixture->core.stopsChanged({ m_fixture->delivery(QStringLiteral("NG-417302")).stop });
    m_feed->reload();

    QTRY_VERIFY(!m_feed->isLoading());
    QVERIFY(m_changes.empty());
    QCOMPARE(m_resets.size(), std::size_t(1));
}

void TestBoardFeed::failuresAreTold()
{
    watch(QStringLiteral("administrator"));
    QSignalSpy failed(m_feed.get(), &BoardFeed::loadFailed);

    m_feed->showDate(DeskFixture::today());

    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::NotAllowed);
    // The rows of the day before, if there were any, do not stay under the new day's name.
    QCOMPARE(m_resets.size(), std::size_t(1));
    QVERIFY(m_resets.at(0).empty());
    QVERIFY(!m_feed->isLoading());
}

void TestBoardFeed::stoppedLoadingKeepsWhatWasRead()
{
    m_fixture->import(manyRows(3200));
    const QSignalSpy finished(m_feed.get(), &BoardFeed::loadingFinished);
    connect(m_feed.get(), &BoardFeed::loadingProgressed, m_feed.get(), [this](int rows) {
        if (rows == 2000)
            m_feed->stopLoading();
    });

    m_feed->showDate(DeskFixture::today());

    QTRY_COMPARE(finished.size(), 1);
    // What is asked after a page would be answered after it: nothing more came.
    DeskFixture::need(m_fixture->core.now());
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_resets.back().size(), std::size_t(2000));
    QVERIFY(!m_feed->isLoading());
}

void TestBoardFeed::followsTheClock()
{
    m_feed->showDate(DeskFixture::today());
    QTRY_VERIFY(!m_feed->isLoading());
    const Instant before = m_feed->now();
    QCOMPARE(before, m_fixture->clock.now());

    m_fixture->clock.advance(1min);
    m_feed->reload();

    QTRY_COMPARE(m_feed->now(), before + 1min);
}

void TestBoardFeed::tellsRoutes()
{
    std::vector<Route> told;
    connect(
        m_feed.get(), &BoardFeed::routesChanged, this, [&told](const std::vector<Route> &routes) { told = routes; });

    m_feed->showDate(DeskFixture::today());

    QTRY_COMPARE(told.size(), std::size_t(6));
    QVERIFY(!told.front().leaves);

    // A day's own time is that day's alone.
    const QString name = told.front().name;
    DeskFixture::need(m_fixture->core.setRoute(m_fixture->session(), name, {}, 10 * 60, DeskFixture::today()));
    m_feed->reload();
    QTRY_VERIFY(told.front().leaves == 10 * 60);
    m_feed->showDate(DeskFixture::today().addDays(1));
    QTRY_VERIFY(!told.front().leaves);
}

QTEST_MAIN(TestBoardFeed)
#include "tst_boardfeed.moc"
