// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/rundueissues.h"

#include "core/usecases/manageroutes.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// What the station does on codes by itself: expire them, and issue those planned for a route's leaving.
class TestRunDueIssues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void expiresWhatIsOver();
    void issuesWhenTheRouteLeaves();
    void theDaysOwnTimeCounts();
    void leavesAloneWhatIsNotPlanned();
    void whatCannotBeIssuedStaysPlanned();
    void editedIssueKeepsNoOtherFromExpiring();
    void editedStopKeepsNoOtherFromBeingIssued();
    void stoppedClockStopsIt();
    void onlyTheStation();

private:
    RunDueIssues::Done run() { return must(RunDueIssues(m_depot->services())(m_depot->station())); }
    void planForTen(int stops = 1)
    {
        must(ManageRoutes(m_depot->services()).set(m_depot->dispatcher, { QStringLiteral("North"), {}, 10 * 60, {} }));
        IssueRequest request;
        request.date = m_depot->today();
        request.when = IssueRequest::When::AtLeaving;
        QCOMPARE(m_depot->issueAll(request).planned, stops);
    }

    std::unique_ptr<OutboxFixture> m_depot;
};

void TestRunDueIssues::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_depot->import({ m_depot->row(parcel) });
}

void TestRunDueIssues::cleanup() { m_depot.reset(); }

void TestRunDueIssues::expiresWhatIsOver()
{
    m_depot->issue(parcel, Issue::Lifetime::Door);
    m_depot->clock.advance(10min - 1ms);
    QCOMPARE(run().expired, 0);
    m_depot->clock.advance(1ms);

    QCOMPARE(run().expired, 1);

    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Expired);
    QVERIFY(m_depot->delivery(parcel).state == Delivery::State::CodeIssued);
    QCOMPARE(m_depot->events().last(), QStringLiteral("issue_expired"));
    QCOMPARE(run().expired, 0);
}

void TestRunDueIssues::issuesWhenTheRouteLeaves()
{
    planForTen();
    m_depot->clock.advance(1h - 1ms);
    QCOMPARE(run().issued, 0);
    m_depot->clock.advance(1ms);

    QCOMPARE(run().issued, 1);

    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Active);
    QCOMPARE(m_depot->outbox().size(), size_t(1));
    QCOMPARE(m_depot->events().last(), QStringLiteral("code_issued"));
    QCOMPARE(run().issued, 0);
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("match"));
}

void TestRunDueIssues::theDaysOwnTimeCounts()
{
    planForTen();
    must(ManageRoutes(m_depot->services())
            .set(m_depot->dispatcher, { QStringLiteral("North"), {}, 11 * 60, m_depot->today() }));

    m_depot->clock.advance(1h);
    QCOMPARE(run().issued, 0);
    m_depot->clock.advance(1h);
    QCOMPARE(run().issued, 1);
}

void TestRunDueIssues::leavesAloneWhatIsNotPlanned()
{
    planForTen();
    m_depot->issue(parcel);
    m_depot->import({ m_depot->row(QStringLiteral("DC-2"), QStringLiteral("+447700900002")) });
    m_depot->clock.advance(2h);

    QCOMPARE(run().issued, 0);

    QCOMPARE(m_depot->issues(parcel).size(), size_t(1));
    QVERIFY(m_depot->issues(QStringLiteral("DC-2")).empty());
}

void TestRunDueIssues::whatCannotBeIssuedStaysPlanned()
{
    planForTen();
    m_depot->setPolicy(QStringLiteral("messages_per_day"), QStringLiteral("1"));
    m_depot->import({ m_depot->row(QStringLiteral("DC-2"), QStringLiteral("+447700900002")) });
    m_depot->issue(QStringLiteral("DC-2"));
    m_depot->clock.advance(1h);

    run();

    QVERIFY(m_depot->issues(parcel).empty());
    QVERIFY(m_depot->delivery(parcel).state == Delivery::State::Planned);
    QCOMPARE(run().issued, 0);
}

void TestRunDueIssues::editedIssueKeepsNoOtherFromExpiring()
{
    const QString other = QStringLiteral("DC-2");
    m_depot->import({ m_depot->row(other, QStringLiteral("+447700900002")) });
    m_depot->issue(parcel, Issue::Lifetime::Door);
    m_depot->issue(other, Issue::Lifetime::Door);
    m_depot->edit(
        QStringLiteral("UPDATE issue SET seal = 'aa' WHERE id = '%1'").arg(m_depot->issues(parcel).front().id.text()));
    m_depot->clock.advance(10min);

    QCOMPARE(run().expired, 1);

    QVERIFY(m_depot->issues(other).front().state == Issue::State::Expired);
}

void TestRunDueIssues::editedStopKeepsNoOtherFromBeingIssued()
{
    const QString other = QStringLiteral("DC-2");
    m_depot->import({ m_depot->row(other, QStringLiteral("+447700900002")) });
    planForTen(2);
    m_depot->edit(QStringLiteral("UPDATE stop SET allowance = allowance + 1 WHERE id = '%1'")
            .arg(m_depot->delivery(parcel).stop.text()));
    m_depot->clock.advance(1h);

    QCOMPARE(run().issued, 1);

    QVERIFY(m_depot->issues(parcel).empty());
    QCOMPARE(m_depot->issues(other).size(), size_t(1));
}

void TestRunDueIssues::stoppedClockStopsIt()
{
    m_depot->issue(parcel, Issue::Lifetime::Door);
    m_depot->clock.advance(8 * 24h);

    QCOMPARE(answerOf(RunDueIssues(m_depot->services())(m_depot->station())), QStringLiteral("clock"));
    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Active);
}

void TestRunDueIssues::onlyTheStation()
{
    RunDueIssues runDue(m_depot->services());

    QCOMPARE(answerOf(runDue(m_depot->everything)), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(runDue(Session{})), QStringLiteral("not_signed_in"));
}

QTEST_APPLESS_MAIN(TestRunDueIssues)
#include "tst_rundueissues.moc"
