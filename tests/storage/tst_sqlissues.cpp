// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QTest>

using namespace std::chrono_literals;

class TestSqlIssues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void listsAStopsIssuesNewestFirst();
    void aStopHasOneActiveIssue();
    void setsAStateOnlyOfWhatIsAsItWasRead();
    void findsWhatWasEditedByHand();
    void listsActiveIssuesWhoseTimeIsOver();
    void listsActiveIssuesInPages();
    void knowsTheOldestEpochInUse();

private:
    const IssueId i1{ QStringLiteral("i1") };
    const StopId s1{ QStringLiteral("s1") };
};

void TestSqlIssues::keepsEveryField()
{
    StoredDepot depot;
    depot.addStop("s1");
    Issue issue;
    issue.id = i1;
    issue.stop = s1;
    issue.number = 2;
    issue.nonce = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    issue.epoch = 3;
    issue.format = { 7, CodeFormat::CheckDigit::On };
    issue.contactTag = QByteArray(32, '\xfe');
    issue.state = Issue::State::Superseded;
    issue.lifetime = Issue::Lifetime::Door;
    issue.issuedAt = depot.now;
    issue.expiresAt = depot.now + 10min;
    issue.endedAt = depot.now + 1min;
    issue.version = 4;

    must(depot.storage().issues().add(issue));
    const Issue kept = must(depot.storage().issues().find(i1)).value();

    QCOMPARE(kept.stop.text(), s1.text());
    QCOMPARE(kept.number, issue.number);
    QCOMPARE(kept.nonce, issue.nonce);
    QCOMPARE(kept.epoch, issue.epoch);
    QVERIFY(kept.format == issue.format);
    QCOMPARE(kept.contactTag, issue.contactTag);
    QCOMPARE(kept.state, issue.state);
    QCOMPARE(kept.lifetime, issue.lifetime);
    QVERIFY(kept.issuedAt == issue.issuedAt);
    QVERIFY(kept.expiresAt == issue.expiresAt);
    QVERIFY(kept.endedAt == issue.endedAt);
    QCOMPARE(kept.version, issue.version);
}

void TestSqlIssues::listsAStopsIssuesNewestFirst()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addIssue("i9", Issue::State::Superseded, 1);
    depot.addIssue("i1", Issue::State::Active, 2);

    const auto issues = must(depot.storage().issues().ofStop(s1));

    QCOMPARE(issues.size(), 2u);
    QCOMPARE(issues.front().number, 2);
    QCOMPARE(issues.back().number, 1);
}

void TestSqlIssues::aStopHasOneActiveIssue()
{
    StoredDepot depot;
    depot.addStop("s1");
    Issue issue = depot.addIssue("i1");
    issue.id = IssueId{ QStringLiteral("i2") };
    issue.number = 2;

    QVERIFY(!depot.storage().issues().add(issue));

    issue.state = Issue::State::Superseded;
    QVERIFY(depot.storage().issues().add(issue));
}

void TestSqlIssues::setsAStateOnlyOfWhatIsAsItWasRead()
{
    StoredDepot depot;
    Issues &issues = depot.storage().issues();
    depot.addStop("s1");
    depot.addIssue("i1");

    const Issue active = must(issues.find(i1)).value();
    must(issues.setState(active, Issue::State::Locked, depot.now));
    const Issue locked = must(issues.find(i1)).value();
    QVERIFY(locked.endedAt == depot.now);
    must(issues.setState(locked, Issue::State::Active, depot.now));
    const Issue unlocked = must(issues.find(i1)).value();
    QVERIFY(!unlocked.endedAt);
    QCOMPARE(issues.setState(active, Issue::State::Used, depot.now).error().code, ErrorCode::DatabaseBusy);
    must(issues.setState(unlocked, Issue::State::Used, depot.now + 1s));
    QCOMPARE(issues.setState(unlocked, Issue::State::Used, depot.now + 2s).error().code, ErrorCode::DatabaseBusy);

    const Issue kept = must(issues.find(i1)).value();
    QCOMPARE(kept.state, Issue::State::Used);
    QVERIFY(kept.endedAt == depot.now + 1s);
    QCOMPARE(kept.version, 4);
}

void TestSqlIssues::findsWhatWasEditedByHand()
{
    StoredDepot depot;
    Issues &issues = depot.storage().issues();
    depot.addStop("s1");
    depot.addIssue("i1");
    depot.editByHand("UPDATE issue SET state = 'locked'");
    depot.editByHand("UPDATE issue SET state = 'active'");
    const Issue asItWas = must(issues.find(i1)).value();

    depot.editByHand("UPDATE issue SET contact_tag = ''");

    QCOMPARE(issues.find(i1).error().code, ErrorCode::RowAltered);
    QCOMPARE(issues.find(i1).error().detail, QStringLiteral("issue i1"));
    QCOMPARE(issues.ofStop(s1).error().code, ErrorCode::RowAltered);
    QCOMPARE(issues.active({}, 9).error().code, ErrorCode::RowAltered);
    QVERIFY(must(issues.expired(depot.now + 9h, 9)).empty()); // due work goes on with the others
    must(issues.setState(asItWas, Issue::State::Used, depot.now));
    QCOMPARE(issues.find(i1).error().code, ErrorCode::RowAltered); // not sealed anew
}

void TestSqlIssues::listsActiveIssuesWhoseTimeIsOver()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addStop("s2");
    const Issue issue = depot.addIssue("i1");
    depot.addIssue("i2", Issue::State::Used, 1, "s2");

    QVERIFY(must(depot.storage().issues().expired(issue.expiresAt - 1ms, 9)).empty());
    const auto expired = must(depot.storage().issues().expired(issue.expiresAt, 9));

    QCOMPARE(expired.size(), 1u);
    QCOMPARE(expired.front().id.text(), i1.text());
}

void TestSqlIssues::listsActiveIssuesInPages()
{
    StoredDepot depot;
    for (const char *id : { "s1", "s2", "s3" })
        depot.addStop(id);
    depot.addIssue("i1");
    depot.addIssue("i2", Issue::State::Used, 1, "s2");
    depot.addIssue("i3", Issue::State::Active, 1, "s3");

    const auto first = must(depot.storage().issues().active({}, 1));
    const auto second = must(depot.storage().issues().active(first.front().id, 9));

    QCOMPARE(first.front().id.text(), i1.text());
    QCOMPARE(second.size(), 1u);
    QCOMPARE(second.front().id.text(), QStringLiteral("i3"));
}

void TestSqlIssues::knowsTheOldestEpochInUse()
{
    StoredDepot depot;
    QVERIFY(!must(depot.storage().issues().oldestEpochSince(depot.date)));
    depot.addStop("s1");
    depot.addIssue("i1");

    QCOMPARE(must(depot.storage().issues().oldestEpochSince(depot.date)).value_or(0), 1);
    QVERIFY(!must(depot.storage().issues().oldestEpochSince(depot.date.addDays(1))));
}

QTEST_GUILESS_MAIN(TestSqlIssues)
#include "tst_sqlissues.moc"
