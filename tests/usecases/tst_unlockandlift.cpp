// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/routes.h"
#include "core/usecases/correctcontact.h"
#include "core/usecases/liftblock.h"
#include "core/usecases/unlockstop.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

QString reference(int number) { return QStringLiteral("R-%1").arg(number, 2, 10, QLatin1Char('0')); }

/// Stops, … each with its own code.
void issueMany(CodesFixture &depot, int count)
{
    std::vector<ManifestRow> rows;
    for (int number = 0; number < count; ++number)
        rows.push_back(
            depot.row(reference(number), QStringLiteral("+4477009001%1").arg(number, 2, 10, QLatin1Char('0'))));
    depot.import(rows);
    IssueRequest request;
    request.date = depot.today();
    QCOMPARE(depot.issueAll(request).issued, count);
}

/// How many wrong codes are looked at, one a stop, before the answer is "blocked".
int failuresUntilBlocked(CodesFixture &depot, int firstStop, int lastStop)
{
    for (int number = firstStop; number < lastStop; ++number) {
        if (depot.verify(reference(number), depot.wrongCode(reference(number))).outcome == Outcome::Blocked)
            return number - firstStop;
    }
    return lastStop - firstStop;
}

} // namespace

/// A supervisor gives a locked stop, a blocked courier or a blocked dispatcher more, once.
class TestUnlockAndLift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unlockGivesThreeMore();
    void unlockEndsTheWait();
    void unlockWorksOnce();
    void unlockAfterItsTimeLeavesItExpired();
    void unlockAfterAContactChangeMakesTheNewCode();
    void onlyLockedStopsAreUnlocked();
    void courierIsBlockedAndLiftedOnce();
    void courierIsFreeTheNextDay();
    void dispatcherIsBlockedAndLiftedOnce();
    void dispatcherIsFreeAfterAnHour();
    void nothingToLift();
    void onlySupervisors_data();
    void onlySupervisors();
};

void TestUnlockAndLift::unlockGivesThreeMore()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 5);

    must(depot.unlock(parcel));

    QCOMPARE(depot.events().last(), QStringLiteral("stop_unlocked"));
    QVERIFY(depot.issues(parcel).front().state == Issue::State::Active);
    QCOMPARE(depot.stopOf(parcel).attempts, 5);
    QCOMPARE(depot.stopOf(parcel).allowance, 8);
    QCOMPARE(depot.mistype(parcel, 2).attemptsLeft, 1);
    depot.clock.advance(2min);
    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("match"));
}

void TestUnlockAndLift::unlockEndsTheWait()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 5);
    must(depot.unlock(parcel));

    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("match"));
}

void TestUnlockAndLift::unlockWorksOnce()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 5);
    must(depot.unlock(parcel));
    QCOMPARE(depot.mistype(parcel, 3).attemptsLeft, 0);

    QCOMPARE(answerOf(depot.unlock(parcel)), QStringLiteral("already_unlocked"));

    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("locked"));
    QCOMPARE(depot.stopOf(parcel).attempts, 8);
}

void TestUnlockAndLift::unlockAfterItsTimeLeavesItExpired()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel, Issue::Lifetime::Door);
    depot.mistype(parcel, 5);
    depot.clock.advance(10min);

    must(depot.unlock(parcel));

    QVERIFY(depot.issues(parcel).front().state == Issue::State::Expired);
    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("expired"));
    must(depot.reissue(parcel));
    QCOMPARE(depot.verify(parcel, depot.wrongCode(parcel)).attemptsLeft, 2);
    depot.clock.advance(2min);
    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("match"));
}

void TestUnlockAndLift::unlockAfterAContactChangeMakesTheNewCode()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const QString former = depot.code(parcel);
    depot.mistype(parcel, 5);
    Contact contact;
    contact.phone = PhoneNumber::fromE164(QStringLiteral("+447700900077"));
    must(CorrectContact(depot.services())(depot.supervisor, depot.delivery(parcel).id, contact));
    QCOMPARE(depot.issues(parcel).size(), size_t(1));
    QVERIFY(depot.issues(parcel).front().state == Issue::State::Locked);

    must(depot.unlock(parcel));

    QCOMPARE(depot.issues(parcel).size(), size_t(2));
    QCOMPARE(word(depot.verify(parcel, former).outcome), QStringLiteral("superseded"));
    QCOMPARE(depot.stopOf(parcel).attemptsLeft(), 3);
    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("match"));
}

void TestUnlockAndLift::onlyLockedStopsAreUnlocked()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });

    QCOMPARE(answerOf(depot.unlock(parcel)), QStringLiteral("stop_not_locked"));
    depot.issue(parcel);
    depot.mistype(parcel, 4);
    QCOMPARE(answerOf(depot.unlock(parcel)), QStringLiteral("stop_not_locked"));
    QCOMPARE(depot.stopOf(parcel).allowance, 5);
}

void TestUnlockAndLift::courierIsBlockedAndLiftedOnce()
{
    CodesFixture depot;
    depot.setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("3"));
    issueMany(depot, 10);
    LiftBlock lift(depot.services());
    const CourierId courier = must(depot.storage->routes().courierByName(QStringLiteral("unassigned"))).value().id;
    const LiftRequest request{ courier, QStringLiteral("misheard"), {} };

    QCOMPARE(failuresUntilBlocked(depot, 0, 10), 3);
    QCOMPARE(depot.events().count(QStringLiteral("block_reached")), 1);
    QVERIFY(depot.verify(reference(9), depot.code(reference(9))).blocked == BlockedParty::Courier);
    must(lift(depot.supervisor, request));
    QCOMPARE(depot.events().last(), QStringLiteral("block_lifted"));
    QCOMPARE(failuresUntilBlocked(depot, 3, 10), 3);
    QCOMPARE(answerOf(lift(depot.supervisor, request)), QStringLiteral("already_lifted"));
    QCOMPARE(word(depot.verify(reference(9), depot.code(reference(9))).outcome), QStringLiteral("blocked"));
}

void TestUnlockAndLift::courierIsFreeTheNextDay()
{
    CodesFixture depot;
    depot.setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("1"));
    depot.import({ depot.row(parcel) }, depot.today().addDays(1));
    issueMany(depot, 1);
    QCOMPARE(failuresUntilBlocked(depot, 0, 1), 1);
    QCOMPARE(word(depot.verify(reference(0), depot.code(reference(0))).outcome), QStringLiteral("blocked"));
    depot.clock.advance(24h);
    IssueRequest request;
    request.date = depot.today().addDays(1);
    QCOMPARE(depot.issueAll(request).issued, 1);
    const Delivery tomorrow = depot.delivery(parcel, request.date);
    VerifyRequest entry;
    entry.operation = makeId<OperationId>(depot.random);
    entry.delivery = tomorrow.id;
    entry.typed = depot.codeOf(must(depot.storage->issues().ofStop(tomorrow.stop)).front());

    QCOMPARE(word(depot.verify(entry).outcome), QStringLiteral("match"));
}

void TestUnlockAndLift::dispatcherIsBlockedAndLiftedOnce()
{
    CodesFixture depot;
    depot.setPolicy(QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("2"));
    issueMany(depot, 8);
    LiftBlock lift(depot.services());
    const LiftRequest request{ depot.dispatcher.user(), QStringLiteral("misheard"), {} };

    QCOMPARE(failuresUntilBlocked(depot, 0, 8), 2);
    QVERIFY(depot.verify(reference(7), depot.code(reference(7))).blocked == BlockedParty::Dispatcher);
    must(lift(depot.supervisor, request));
    QCOMPARE(failuresUntilBlocked(depot, 2, 8), 2);
    QCOMPARE(answerOf(lift(depot.supervisor, request)), QStringLiteral("already_lifted"));
    const auto bySupervisor
        = VerifyCode(depot.services())(depot.supervisor, depot.entry(reference(7), depot.code(reference(7))));
    QCOMPARE(word(must(bySupervisor).outcome), QStringLiteral("match"));
}

void TestUnlockAndLift::dispatcherIsFreeAfterAnHour()
{
    CodesFixture depot;
    depot.setPolicy(QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("1"));
    issueMany(depot, 2);
    QCOMPARE(failuresUntilBlocked(depot, 0, 2), 1);
    depot.clock.advance(60min - 1ms);
    QCOMPARE(word(depot.verify(reference(1), depot.code(reference(1))).outcome), QStringLiteral("blocked"));
    depot.clock.advance(1ms);

    QCOMPARE(word(depot.verify(reference(1), depot.code(reference(1))).outcome), QStringLiteral("match"));
}

void TestUnlockAndLift::nothingToLift()
{
    CodesFixture depot;

    const auto lifted
        = LiftBlock(depot.services())(depot.supervisor, { depot.dispatcher.user(), QStringLiteral("misheard"), {} });

    QCOMPARE(answerOf(lifted), QStringLiteral("not_blocked"));
}

void TestUnlockAndLift::onlySupervisors_data()
{
    QTest::addColumn<QString>("who");

    QTest::newRow("dispatcher") << QStringLiteral("dispatcher");
    QTest::newRow("administrator") << QStringLiteral("administrator");
}

void TestUnlockAndLift::onlySupervisors()
{
    QFETCH(QString, who);
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 5);
    depot.setPolicy(QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("5"));
    const Session session = who == QLatin1String("dispatcher") ? depot.dispatcher : depot.administrator;

    const auto unlocked
        = UnlockStop(depot.services())(session, depot.delivery(parcel).id, QStringLiteral("misheard"), {});
    const auto lifted
        = LiftBlock(depot.services())(session, { depot.dispatcher.user(), QStringLiteral("misheard"), {} });

    QCOMPARE(answerOf(unlocked), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(lifted), QStringLiteral("not_allowed"));
    QVERIFY(depot.issues(parcel).front().state == Issue::State::Locked);
}

QTEST_APPLESS_MAIN(TestUnlockAndLift)
#include "tst_unlockandlift.moc"
