// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QTest>

using namespace std::chrono_literals;
using Charge = Budgets::Charge;

namespace {

/// A failure of the dispatcher, if there is room for one.
Charge failure(StoredDepot &depot, Instant now, int limit)
{
    Budgets &budgets = depot.storage().budgets();
    const Charge charge = must(budgets.chargeDispatcher(depot.user, now, limit));
    if (charge == Charge::Made)
        must(budgets.keepDispatcherCharge(depot.user, now));
    return charge;
}

} // namespace

class TestSqlBudgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCourierIsBlockedAtTheLimit();
    void aCourierIsLiftedOnceADay();
    void aCourierGetsAChargeBack();
    void aDispatcherIsBlockedAtTheLimitOfAnHour();
    void aDispatcherIsLiftedForAnHour();
    void aChargeThatIsNotKeptDoesNotCount();
    void aRefusedChargeIsNotCounted();
    void theDepotCountsItsFailures();
    void messagesOfADayHaveALimit();
    void theFailureTotalIsThatOfTheCounterBehind();
};

void TestSqlBudgets::aCourierIsBlockedAtTheLimit()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();
    QCOMPARE(must(budgets.courierFailures(depot.courier, depot.date)), 0);
    QVERIFY(!must(budgets.isCourierBlocked(depot.courier, depot.date, 2)));

    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date, 2)), Charge::Made);
    QVERIFY(!must(budgets.isCourierBlocked(depot.courier, depot.date, 2)));
    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date, 2)), Charge::Made);
    QVERIFY(must(budgets.isCourierBlocked(depot.courier, depot.date, 2)));
    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date, 2)), Charge::Refused);

    QCOMPARE(must(budgets.courierFailures(depot.courier, depot.date)), 2);
    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date.addDays(1), 2)), Charge::Made);
    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date.addDays(2), 0)), Charge::Refused);
}

void TestSqlBudgets::aCourierIsLiftedOnceADay()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();
    must(budgets.chargeCourier(depot.courier, depot.date, 1));
    QVERIFY(must(budgets.isCourierBlocked(depot.courier, depot.date, 1)));

    QVERIFY(must(budgets.liftCourier(depot.courier, depot.date)));

    QVERIFY(!must(budgets.isCourierBlocked(depot.courier, depot.date, 1)));
    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date, 1)), Charge::Made);
    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date, 1)), Charge::Refused);
    QVERIFY(must(budgets.isCourierBlocked(depot.courier, depot.date, 1)));
    QVERIFY(!must(budgets.liftCourier(depot.courier, depot.date)));
    QVERIFY(must(budgets.liftCourier(depot.courier, depot.date.addDays(1)))); // without any failure, too
}

void TestSqlBudgets::aCourierGetsAChargeBack()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();
    must(budgets.giveBackCourier(depot.courier, depot.date)); // nothing to give
    must(budgets.chargeCourier(depot.courier, depot.date, 1));

    must(budgets.giveBackCourier(depot.courier, depot.date));

    QCOMPARE(must(budgets.courierFailures(depot.courier, depot.date)), 0);
    QCOMPARE(must(budgets.chargeCourier(depot.courier, depot.date, 1)), Charge::Made);
}

void TestSqlBudgets::aDispatcherIsBlockedAtTheLimitOfAnHour()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();

    QCOMPARE(failure(depot, depot.now, 2), Charge::Made);
    QVERIFY(!must(budgets.isDispatcherBlocked(depot.user, depot.now, 2)));
    QCOMPARE(failure(depot, depot.now + 30min, 2), Charge::Made);
    QVERIFY(must(budgets.isDispatcherBlocked(depot.user, depot.now + 30min, 2)));
    QCOMPARE(failure(depot, depot.now + 60min - 1ms, 2), Charge::Refused);
    QVERIFY(!must(budgets.isDispatcherBlocked(depot.user, depot.now + 60min, 2)));
    QCOMPARE(failure(depot, depot.now + 60min, 2), Charge::Made);
    QCOMPARE(failure(depot, depot.now + 60min, 2), Charge::Refused);
    QCOMPARE(failure(depot, depot.now + 9h, 2), Charge::Made);
    QVERIFY(!must(budgets.isDispatcherBlocked(depot.user, depot.now + 9h, 2)));
}

void TestSqlBudgets::aDispatcherIsLiftedForAnHour()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();
    failure(depot, depot.now, 1);

    QVERIFY(must(budgets.liftDispatcher(depot.user, depot.now + 1min)));

    QVERIFY(!must(budgets.isDispatcherBlocked(depot.user, depot.now + 1min, 1)));
    QCOMPARE(failure(depot, depot.now + 2min, 1), Charge::Made);
    QCOMPARE(failure(depot, depot.now + 2min, 1), Charge::Refused);
    QVERIFY(!must(budgets.liftDispatcher(depot.user, depot.now + 3min)));
    QCOMPARE(failure(depot, depot.now + 61min, 1), Charge::Refused); // no longer lifted
    QVERIFY(must(budgets.liftDispatcher(depot.user, depot.now + 61min)));
}

void TestSqlBudgets::aChargeThatIsNotKeptDoesNotCount()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();
    failure(depot, depot.now, 2);

    must(budgets.chargeDispatcher(depot.user, depot.now + 30min, 2));

    QVERIFY(!must(budgets.isDispatcherBlocked(depot.user, depot.now + 30min, 2)));
    QVERIFY(must(budgets.isDispatcherBlocked(depot.user, depot.now + 30min, 1)));
    QVERIFY(!must(budgets.isDispatcherBlocked(depot.user, depot.now + 60min, 1))); // the older one was kept
}

void TestSqlBudgets::aRefusedChargeIsNotCounted()
{
    StoredDepot depot;
    failure(depot, depot.now, 1);
    QCOMPARE(failure(depot, depot.now + 59min, 1), Charge::Refused);

    QCOMPARE(failure(depot, depot.now + 60min, 1), Charge::Made);
}

void TestSqlBudgets::theDepotCountsItsFailures()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();

    QCOMPARE(must(budgets.chargeDepot(depot.date)), 1);
    QCOMPARE(must(budgets.chargeDepot(depot.date)), 2);
    must(budgets.giveBackDepot(depot.date));
    QCOMPARE(must(budgets.chargeDepot(depot.date)), 2);
    QCOMPARE(must(budgets.chargeDepot(depot.date.addDays(1))), 1);
}

void TestSqlBudgets::messagesOfADayHaveALimit()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();
    must(budgets.chargeDepot(depot.date));

    QCOMPARE(must(budgets.chargeMessage(depot.date, 2)), Charge::Made);
    QCOMPARE(must(budgets.chargeMessage(depot.date, 2)), Charge::Made);
    QCOMPARE(must(budgets.chargeMessage(depot.date, 2)), Charge::Refused);
    QCOMPARE(must(budgets.chargeMessage(depot.date.addDays(1), 2)), Charge::Made);
    QCOMPARE(must(budgets.chargeMessage(depot.date.addDays(2), 0)), Charge::Refused);
    QCOMPARE(must(budgets.chargeDepot(depot.date)), 2); // the other count of the row is untouched
}

void TestSqlBudgets::theFailureTotalIsThatOfTheCounterBehind()
{
    StoredDepot depot;
    Budgets &budgets = depot.storage().budgets();
    QCOMPARE(must(budgets.failureTotal()), quint64(0));
    for (int day = 0; day < 2; ++day) {
        must(budgets.chargeDepot(depot.date.addDays(day)));
        must(budgets.chargeCourier(depot.courier, depot.date.addDays(day), 15));
    }
    QCOMPARE(must(budgets.failureTotal()), quint64(2));

    depot.editByHand("UPDATE courier_day SET failures = 0 WHERE date = '2026-11-24'");

    QCOMPARE(must(budgets.failureTotal()), quint64(1));
}

QTEST_GUILESS_MAIN(TestSqlBudgets)
#include "tst_sqlbudgets.moc"
