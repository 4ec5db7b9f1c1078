// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QTest>

class TestSqlAttempts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void keepsAnOperationOnce();
    void findsAStopThatWasSetBack();

private:
    static Attempt anAttempt(StoredDepot &depot)
    {
        depot.addStop("s1");
        const Delivery delivery = depot.addDelivery("A1");
        Attempt attempt;
        attempt.id = AttemptId{ QStringLiteral("a1") };
        attempt.operation = OperationId{ QStringLiteral("o1") };
        attempt.delivery = delivery.id;
        attempt.stop = delivery.stop;
        attempt.issue = depot.addIssue("i1").id;
        attempt.user = depot.user;
        attempt.courier = depot.courier;
        attempt.at = depot.now;
        attempt.outcome = Outcome::Blocked;
        attempt.charge = Attempt::Charge::Kept;
        attempt.attemptsLeft = 3;
        attempt.waitSeconds = 30;
        attempt.blocked = BlockedParty::Dispatcher;
        return attempt;
    }
};

void TestSqlAttempts::keepsEveryField()
{
    StoredDepot depot;
    const Attempt attempt = anAttempt(depot);

    must(depot.storage().attempts().add(attempt));
    const Attempt kept = must(depot.storage().attempts().byOperation(attempt.operation)).value();

    QVERIFY(kept.id == attempt.id && kept.delivery == attempt.delivery && kept.stop == attempt.stop);
    QVERIFY(kept.issue == attempt.issue && kept.user == attempt.user && kept.courier == attempt.courier);
    QVERIFY(kept.at == attempt.at);
    QCOMPARE(kept.outcome, attempt.outcome);
    QCOMPARE(kept.charge, attempt.charge);
    QCOMPARE(kept.attemptsLeft, attempt.attemptsLeft);
    QCOMPARE(kept.waitSeconds, attempt.waitSeconds);
    QVERIFY(kept.blocked == attempt.blocked);
}

void TestSqlAttempts::keepsAnOperationOnce()
{
    StoredDepot depot;
    Attempt attempt = anAttempt(depot);
    QVERIFY(!must(depot.storage().attempts().byOperation(attempt.operation)));
    must(depot.storage().attempts().add(attempt));
    attempt.id = AttemptId{ QStringLiteral("a2") };

    QVERIFY(!depot.storage().attempts().add(attempt));
}

void TestSqlAttempts::findsAStopThatWasSetBack()
{
    StoredDepot depot;
    Attempt attempt = anAttempt(depot);
    Attempts &attempts = depot.storage().attempts();
    depot.editByHand("UPDATE stop SET attempts = 1, issues = 1, version = version + 1");
    must(attempts.add(attempt));
    attempt.id = AttemptId{ QStringLiteral("a2") };
    attempt.operation = OperationId{ QStringLiteral("o2") };
    attempt.charge = Attempt::Charge::None;
    must(attempts.add(attempt));
    QVERIFY(!must(attempts.stopSetBack(depot.date)));

    depot.editByHand("UPDATE stop SET attempts = 0, version = version + 1");

    QVERIFY(must(attempts.stopSetBack(depot.date)) == attempt.stop);
    QVERIFY(!must(attempts.stopSetBack(depot.date.addDays(1))));
}

QTEST_GUILESS_MAIN(TestSqlAttempts)
#include "tst_sqlattempts.moc"
