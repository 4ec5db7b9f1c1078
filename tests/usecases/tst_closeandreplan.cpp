// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/arriveatstop.h"
#include "core/usecases/closeday.h"
#include "core/usecases/closedelivery.h"
#include "core/usecases/replandelivery.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");
const QString second = QStringLiteral("DC-2");

} // namespace

/// A delivery ends without a handoff, is planned again, and a day is closed.
class TestCloseAndReplan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lastOfTheStopWithdrawsItsCode_data();
    void lastOfTheStopWithdrawsItsCode();
    void lockedCodeIsWithdrawnToo();
    void codeStaysWhileSomethingIsLeft();
    void closingIsFinal_data();
    void closingIsFinal();
    void plannedAgainIsLinked();
    void plannedAgainHasFreshAttemptsOnItsOwnDay();
    void plannedAgainJoinsItsStop();
    void plannedAgainRefused();
    void dayClosedChangesNothing();
    void arrivalIsNoted();
    void onlyThoseWhoWorkTheDay();

private:
    Result<void> close(const QString &reference, Delivery::State as = Delivery::State::Undelivered)
    {
        return CloseDelivery(m_depot->services())(
            m_depot->dispatcher, { m_depot->delivery(reference).id, as, QStringLiteral("other"), {} });
    }
    Result<Delivery> replan(const DeliveryId &id, int days)
    {
        return ReplanDelivery(m_depot->services())(m_depot->dispatcher, id, m_depot->today().addDays(days));
    }

    std::unique_ptr<CodesFixture> m_depot;
};

void TestCloseAndReplan::init()
{
    m_depot = std::make_unique<CodesFixture>();
    m_depot->import({ m_depot->row(parcel), m_depot->row(second) });
}

void TestCloseAndReplan::cleanup() { m_depot.reset(); }

void TestCloseAndReplan::lastOfTheStopWithdrawsItsCode_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("event");

    QTest::newRow("undelivered") << QStringLiteral("undelivered") << QStringLiteral("delivery_undelivered");
    QTest::newRow("cancelled") << QStringLiteral("cancelled") << QStringLiteral("delivery_cancelled");
}

void TestCloseAndReplan::lastOfTheStopWithdrawsItsCode()
{
    QFETCH(QString, state);
    QFETCH(QString, event);
    const Delivery::State as = deliveryState(state).value();
    m_depot->issue(parcel);
    const QString code = m_depot->code(parcel);

    must(close(parcel, as));
    must(close(second, as));

    QVERIFY(m_depot->delivery(parcel).state == as);
    QCOMPARE(m_depot->delivery(parcel).closeReason, QStringLiteral("other"));
    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Withdrawn);
    QCOMPARE(m_depot->events().count(event), 2);
    QCOMPARE(m_depot->events().count(QStringLiteral("issue_withdrawn")), 1);
    QCOMPARE(word(m_depot->verify(parcel, code).outcome), QStringLiteral("closed"));
}

void TestCloseAndReplan::lockedCodeIsWithdrawnToo()
{
    m_depot->issue(parcel);
    m_depot->mistype(parcel, 5);

    must(close(parcel));
    must(close(second));

    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Withdrawn);
}

void TestCloseAndReplan::codeStaysWhileSomethingIsLeft()
{
    m_depot->issue(parcel);
    must(close(parcel));

    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Active);

    const Verification answer = m_depot->verify(second, m_depot->code(second));
    QCOMPARE(word(answer.outcome), QStringLiteral("match"));
    QCOMPARE(answer.deliveries, QStringList{ second });
    QVERIFY(m_depot->delivery(parcel).state == Delivery::State::Undelivered);
}

void TestCloseAndReplan::closingIsFinal_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("answer");

    QTest::newRow("handed off") << QStringLiteral("handed_off") << QStringLiteral("already_handed_off");
    QTest::newRow("undelivered") << QStringLiteral("undelivered") << QStringLiteral("closed");
    QTest::newRow("cancelled") << QStringLiteral("cancelled") << QStringLiteral("closed");
}

void TestCloseAndReplan::closingIsFinal()
{
    QFETCH(QString, state);
    QFETCH(QString, answer);
    m_depot->issue(parcel);
    if (state == QLatin1String("handed_off"))
        m_depot->verify(parcel, m_depot->code(parcel));
    else
        must(close(parcel, deliveryState(state).value()));

    QCOMPARE(answerOf(close(parcel)), answer);
    QCOMPARE(answerOf(close(parcel, Delivery::State::Cancelled)), answer);
    QCOMPARE(word(m_depot->delivery(parcel).state), state);
}

void TestCloseAndReplan::plannedAgainIsLinked()
{
    m_depot->issue(parcel);
    must(close(parcel));
    const Delivery former = m_depot->delivery(parcel);

    const Delivery again = must(replan(former.id, 1));

    QCOMPARE(again.reference, parcel);
    QCOMPARE(again.date, m_depot->today().addDays(1));
    QVERIFY(again.plannedFrom == former.id);
    QVERIFY(again.state == Delivery::State::Planned);
    QVERIFY(again.hadCode);
    QVERIFY(m_depot->delivery(parcel).state == Delivery::State::Undelivered);
    QVERIFY(m_depot->delivery(parcel, again.date).id == again.id);
    QCOMPARE(m_depot->events().last(), QStringLiteral("delivery_planned_again"));
}

void TestCloseAndReplan::plannedAgainHasFreshAttemptsOnItsOwnDay()
{
    m_depot->issue(parcel);
    m_depot->mistype(parcel, 2);
    must(close(parcel));

    const Delivery again = must(replan(m_depot->delivery(parcel).id, 1));

    QVERIFY(again.stop != m_depot->delivery(parcel).stop);
    QCOMPARE(m_depot->stop(again.stop).attempts, 0);
    QCOMPARE(m_depot->stop(again.stop).allowance, 5);
    QVERIFY(m_depot->stop(again.stop).contact == m_depot->stopOf(parcel).contact);
    QCOMPARE(m_depot->stopOf(parcel).attempts, 2);
}

void TestCloseAndReplan::plannedAgainJoinsItsStop()
{
    const QString there = QStringLiteral("DC-3");
    m_depot->import({ m_depot->row(there) }, m_depot->today().addDays(1));
    must(close(parcel));
    must(close(second));

    const Delivery joined = must(replan(m_depot->delivery(parcel).id, 1));
    m_depot->setPolicy(QStringLiteral("one_code_per_stop"), QStringLiteral("off"));
    const Delivery alone = must(replan(m_depot->delivery(second).id, 1));

    QVERIFY(joined.stop == m_depot->delivery(there, joined.date).stop);
    QVERIFY(alone.stop != joined.stop);
}

void TestCloseAndReplan::plannedAgainRefused()
{
    QCOMPARE(answerOf(replan(m_depot->delivery(parcel).id, 1)), QStringLiteral("not_undelivered"));
    must(close(second, Delivery::State::Cancelled));
    QCOMPARE(answerOf(replan(m_depot->delivery(second).id, 1)), QStringLiteral("not_undelivered"));
    must(close(parcel));
    const DeliveryId id = m_depot->delivery(parcel).id;

    QCOMPARE(answerOf(replan(id, 0)), QStringLiteral("already_exists"));
    QCOMPARE(answerOf(replan(id, -1)), QStringLiteral("out_of_range"));
    must(replan(id, 2));
    QCOMPARE(answerOf(replan(id, 2)), QStringLiteral("already_exists"));
}

void TestCloseAndReplan::dayClosedChangesNothing()
{
    m_depot->import({ m_depot->row(QStringLiteral("DC-3"), QStringLiteral("+447700900002")),
        m_depot->row(QStringLiteral("DC-4"), QStringLiteral("+447700900003")),
        m_depot->row(QStringLiteral("DC-5"), QStringLiteral("+447700900004")) });
    m_depot->issue(parcel);
    VerifyRequest request = m_depot->entry(parcel, m_depot->code(parcel));
    request.except = { second };
    m_depot->verify(request);
    m_depot->issue(QStringLiteral("DC-3"));
    must(close(QStringLiteral("DC-4")));
    must(close(QStringLiteral("DC-5"), Delivery::State::Cancelled));

    const DayCount count = must(CloseDay(m_depot->services())(m_depot->dispatcher, m_depot->today()));

    QCOMPARE(count.planned, 1);
    QCOMPARE(count.codeIssued, 1);
    QCOMPARE(count.handedOff, 1);
    QCOMPARE(count.undelivered, 1);
    QCOMPARE(count.cancelled, 1);
    QCOMPARE(count.open, (QStringList{ second, QStringLiteral("DC-3") }));
    QCOMPARE(m_depot->events().last(), QStringLiteral("day_closed"));
    QVERIFY(m_depot->delivery(second).state == Delivery::State::Planned);
    QVERIFY(m_depot->issues(QStringLiteral("DC-3")).front().state == Issue::State::Active);
}

void TestCloseAndReplan::arrivalIsNoted()
{
    must(ArriveAtStop(m_depot->services())(m_depot->dispatcher, m_depot->delivery(parcel).id));

    QVERIFY(m_depot->stopOf(parcel).arrivedAt == m_depot->clock.now());
    QCOMPARE(m_depot->events().last(), QStringLiteral("courier_arrived"));
}

void TestCloseAndReplan::onlyThoseWhoWorkTheDay()
{
    const DeliveryId id = m_depot->delivery(parcel).id;
    const QDate date = m_depot->today();
    for (const auto &[session, answer] : { std::pair{ m_depot->administrator, QStringLiteral("not_allowed") },
             std::pair{ Session{}, QStringLiteral("not_signed_in") } }) {
        const CloseRequest request{ id, Delivery::State::Cancelled, QStringLiteral("other"), {} };
        QCOMPARE(answerOf(CloseDelivery(m_depot->services())(session, request)), answer);
        QCOMPARE(answerOf(ReplanDelivery(m_depot->services())(session, id, date)), answer);
        QCOMPARE(answerOf(CloseDay(m_depot->services())(session, date)), answer);
        QCOMPARE(answerOf(ArriveAtStop(m_depot->services())(session, id)), answer);
    }
    QVERIFY(m_depot->delivery(parcel).state == Delivery::State::Planned);
}

QTEST_APPLESS_MAIN(TestCloseAndReplan)
#include "tst_closeandreplan.moc"
