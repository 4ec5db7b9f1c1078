// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/verifycode.h"

#include "core/ports/attempts.h"
#include "core/usecases/closedelivery.h"
#include "tests/support/codesfixture.h"
#include "tests/support/failingstorage.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// What a courier is answered, in which order, and what it costs (product.md §5.4, §8).
class TestVerifyCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchHandsOver();
    void matchReleasesTheWholeStopButTheExcepted();
    void exceptMustBeOfTheStop_data();
    void exceptMustBeOfTheStop();
    void wrongCodeCostsExactlyOne();
    void waitsGrow();
    void waitHoldsToItsLastMoment();
    void lastWrongCodeLocks();
    void matchGivesItsChargeBack();
    void supersededCostsNothing();
    void sameOperationIsOneAttempt();
    void sameOperationIsAnsweredAlike_data();
    void sameOperationIsAnsweredAlike();
    void lostAnswerIsLookedUp();
    void whatWasNotKeptIsAnError();
    void notACodeComesBeforeEverything_data();
    void notACodeComesBeforeEverything();
    void unknownDeliveryIsNotFound();
    void onlyThoseWhoWorkTheDay_data();
    void onlyThoseWhoWorkTheDay();
};

void TestVerifyCode::matchHandsOver()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    const Verification answer = depot.verify(parcel, depot.code(parcel));

    QCOMPARE(word(answer.outcome), QStringLiteral("match"));
    QCOMPARE(answer.reference, parcel);
    QCOMPARE(answer.deliveries, QStringList{ parcel });
    QCOMPARE(answer.parcels, 1);
    QVERIFY(answer.handedOffAt == depot.clock.now());
    const Delivery delivery = depot.delivery(parcel);
    QVERIFY(delivery.state == Delivery::State::HandedOff);
    const auto handoff = must(depot.storage->deliveries().handoff(delivery.id));
    QVERIFY(handoff.has_value());
    QVERIFY(handoff->proof == Handoff::Proof::Code);
    QVERIFY(depot.issues(parcel).front().state == Issue::State::Used);
    QVERIFY(depot.events().endsWith(QStringLiteral("delivery_handed_off")));
}

void TestVerifyCode::matchReleasesTheWholeStopButTheExcepted()
{
    CodesFixture depot;
    const QString second = QStringLiteral("DC-2");
    const QString third = QStringLiteral("DC-3");
    auto rows = std::vector{ depot.row(parcel), depot.row(second), depot.row(third) };
    rows[0].parcels = 2;
    rows[1].parcels = 5;
    rows[2].parcels = 4;
    depot.import(rows);
    depot.issue(parcel);
    VerifyRequest request = depot.entry(third, depot.code(parcel));
    request.except = { second };

    const Verification answer = depot.verify(request);

    QCOMPARE(word(answer.outcome), QStringLiteral("match"));
    QCOMPARE(answer.parcels, 6);
    QStringList released = answer.deliveries;
    released.sort();
    QCOMPARE(released, (QStringList{ parcel, third }));
    QVERIFY(depot.delivery(parcel).state == Delivery::State::HandedOff);
    QVERIFY(depot.delivery(third).state == Delivery::State::HandedOff);
    QVERIFY(depot.delivery(second).state == Delivery::State::Planned);
    QCOMPARE(depot.events().count(QStringLiteral("delivery_handed_off")), 2);
    QCOMPARE(depot.events().count(QStringLiteral("delivery_left_out")), 1);
    QCOMPARE(word(depot.verify(second, depot.code(parcel)).outcome), QStringLiteral("no_code"));
    QCOMPARE(depot.issue(second).issued, 1);
    QCOMPARE(word(depot.verify(second, depot.code(second)).outcome), QStringLiteral("match"));
}

void TestVerifyCode::exceptMustBeOfTheStop_data()
{
    QTest::addColumn<QString>("except");

    QTest::newRow("unknown") << QStringLiteral("DC-9");
    QTest::newRow("another stop's") << QStringLiteral("DC-2");
    QTest::newRow("the delivery itself") << parcel;
}

void TestVerifyCode::exceptMustBeOfTheStop()
{
    QFETCH(QString, except);
    CodesFixture depot;
    depot.import({ depot.row(parcel), depot.row(QStringLiteral("DC-2"), QStringLiteral("+447700900002")) });
    depot.issue(parcel);
    VerifyRequest request = depot.entry(parcel, depot.code(parcel));
    request.except = { except };

    const auto answer = VerifyCode(depot.services())(depot.dispatcher, request);

    QCOMPARE(answerOf(answer), QStringLiteral("usage"));
    QCOMPARE(answer.error().detail, except);
    QVERIFY(depot.delivery(parcel).state == Delivery::State::CodeIssued);
}

void TestVerifyCode::wrongCodeCostsExactlyOne()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    const Verification answer = depot.verify(parcel, depot.wrongCode(parcel));

    QCOMPARE(word(answer.outcome), QStringLiteral("mismatch"));
    QCOMPARE(answer.attemptsLeft, 4);
    QCOMPARE(answer.waitSeconds, 0);
    QCOMPARE(depot.stopOf(parcel).attempts, 1);
    QVERIFY(depot.delivery(parcel).state == Delivery::State::CodeIssued);
    QCOMPARE(depot.events().last(), QStringLiteral("code_mismatched"));
}

void TestVerifyCode::waitsGrow()
{
    CodesFixture depot;
    depot.setPolicy(QStringLiteral("attempts"), QStringLiteral("7"));
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    QList<int> waits;
    for (int tried = 0; tried < 7; ++tried) {
        const Verification answer = depot.verify(parcel, depot.wrongCode(parcel));
        QCOMPARE(word(answer.outcome), QStringLiteral("mismatch"));
        QCOMPARE(answer.attemptsLeft, 6 - tried);
        waits.append(answer.waitSeconds);
        depot.clock.advance(std::chrono::seconds{ answer.waitSeconds });
    }

    QCOMPARE(waits, (QList<int>{ 0, 0, 30, 60, 120, 120, 0 }));
}

void TestVerifyCode::waitHoldsToItsLastMoment()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    QCOMPARE(depot.mistype(parcel, 3).waitSeconds, 30);
    depot.clock.advance(30s - 1ms);

    const Verification early = depot.verify(parcel, depot.code(parcel));

    QCOMPARE(word(early.outcome), QStringLiteral("wait"));
    QCOMPARE(early.waitSeconds, 1);
    QCOMPARE(early.attemptsLeft, 2);
    QCOMPARE(depot.stopOf(parcel).attempts, 3);
    depot.clock.advance(1ms);
    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("match"));
}

void TestVerifyCode::lastWrongCodeLocks()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    const Verification last = depot.mistype(parcel, 5);

    QCOMPARE(word(last.outcome), QStringLiteral("mismatch"));
    QCOMPARE(last.attemptsLeft, 0);
    QVERIFY(depot.issues(parcel).front().state == Issue::State::Locked);
    QCOMPARE(depot.events().last(), QStringLiteral("stop_locked"));
    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("locked"));
    QCOMPARE(depot.stopOf(parcel).attempts, 5);
    QCOMPARE(answerOf(depot.resend(parcel)), QStringLiteral("stop_locked"));
    QCOMPARE(answerOf(depot.reissue(parcel)), QStringLiteral("stop_locked"));
}

void TestVerifyCode::matchGivesItsChargeBack()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 2);

    const Verification answer = depot.verify(parcel, depot.code(parcel));

    QCOMPARE(answer.attemptsLeft, 3);
    QCOMPARE(depot.stopOf(parcel).attempts, 2);
}

void TestVerifyCode::supersededCostsNothing()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const QString older = depot.code(parcel);
    depot.clock.advance(10min);
    const Instant replacedAt = depot.clock.now();
    must(depot.reissue(parcel));
    depot.clock.advance(1min);

    for (int tried = 0; tried < 20; ++tried) {
        const Verification answer = depot.verify(parcel, older);
        QCOMPARE(word(answer.outcome), QStringLiteral("superseded"));
        QVERIFY(answer.replacedAt == replacedAt);
        QCOMPARE(answer.attemptsLeft, 5);
    }

    QCOMPARE(depot.stopOf(parcel).attempts, 0);
    QVERIFY(depot.delivery(parcel).state == Delivery::State::CodeIssued);
    QCOMPARE(depot.events().last(), QStringLiteral("code_superseded"));
}

void TestVerifyCode::sameOperationIsOneAttempt()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const VerifyRequest wrong = depot.entry(parcel, depot.wrongCode(parcel));
    depot.verify(wrong);
    const auto events = depot.events();
    VerifyRequest other = wrong;
    other.typed = depot.code(parcel);

    const Verification again = depot.verify(other);

    QCOMPARE(word(again.outcome), QStringLiteral("mismatch"));
    QCOMPARE(again.attemptsLeft, 4);
    QCOMPARE(depot.stopOf(parcel).attempts, 1);
    QCOMPARE(depot.events(), events);
    QVERIFY(depot.delivery(parcel).state == Delivery::State::CodeIssued);
}

void TestVerifyCode::sameOperationIsAnsweredAlike_data()
{
    QTest::addColumn<QString>("outcome");

    for (const char *outcome : { "match", "superseded", "already_handed_off", "expired", "wait" })
        QTest::newRow(outcome) << QString::fromLatin1(outcome);
}

void TestVerifyCode::sameOperationIsAnsweredAlike()
{
    QFETCH(QString, outcome);
    CodesFixture depot;
    auto rows = std::vector{ depot.row(parcel), depot.row(QStringLiteral("DC-2")) };
    rows[1].parcels = 3;
    depot.import(rows);
    depot.issue(parcel, Issue::Lifetime::Door);
    QString typed = depot.code(parcel);
    if (outcome == QLatin1String("superseded"))
        must(depot.reissue(parcel));
    if (outcome == QLatin1String("already_handed_off"))
        depot.verify(parcel, typed);
    if (outcome == QLatin1String("wait"))
        depot.mistype(parcel, 3);
    if (outcome == QLatin1String("expired"))
        depot.clock.advance(10min);
    const VerifyRequest request = depot.entry(parcel, typed);
    const Verification first = depot.verify(request);
    depot.clock.advance(1s);

    const Verification again = depot.verify(request);

    QCOMPARE(word(first.outcome), outcome);
    QCOMPARE(word(again.outcome), outcome);
    QCOMPARE(again.attemptsLeft, first.attemptsLeft);
    QCOMPARE(again.waitSeconds, first.waitSeconds);
    QCOMPARE(again.parcels, first.parcels);
    QCOMPARE(again.deliveries, first.deliveries);
    QVERIFY(again.handedOffAt == first.handedOffAt);
    QVERIFY(again.replacedAt == first.replacedAt);
    QVERIFY(again.expiredAt == first.expiredAt);
}

void TestVerifyCode::lostAnswerIsLookedUp()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    FailingStorage storage(*depot.storage, FailingStorage::Commit::AnswerLost);
    Services services{ storage, depot.depotClock, depot.random, depot.codes, depot.keys, depot.logSeal,
        depot.phoneRules };

    const auto wrong = VerifyCode(services)(depot.dispatcher, depot.entry(parcel, depot.wrongCode(parcel)));
    const auto right = VerifyCode(services)(depot.dispatcher, depot.entry(parcel, depot.code(parcel)));

    QVERIFY(wrong && right);
    QCOMPARE(word(wrong->outcome), QStringLiteral("mismatch"));
    QCOMPARE(word(right->outcome), QStringLiteral("match"));
    QCOMPARE(right->deliveries, QStringList{ parcel });
    QCOMPARE(depot.stopOf(parcel).attempts, 1); // judged once each
}

void TestVerifyCode::whatWasNotKeptIsAnError()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    FailingStorage storage(*depot.storage);
    Services services{ storage, depot.depotClock, depot.random, depot.codes, depot.keys, depot.logSeal,
        depot.phoneRules };

    const auto answer = VerifyCode(services)(depot.dispatcher, depot.entry(parcel, depot.code(parcel)));

    QCOMPARE(answerOf(answer), word(ErrorCode::DatabaseFull));
    QVERIFY(depot.delivery(parcel).state == Delivery::State::CodeIssued);
    QCOMPARE(word(depot.verify(parcel, depot.code(parcel)).outcome), QStringLiteral("match"));
}

void TestVerifyCode::notACodeComesBeforeEverything_data()
{
    QTest::addColumn<QString>("typed");

    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << QStringLiteral("12345");
    QTest::newRow("too long") << QStringLiteral("1234567");
    QTest::newRow("letters") << QStringLiteral("12345O");
}

void TestVerifyCode::notACodeComesBeforeEverything()
{
    QFETCH(QString, typed);
    CodesFixture depot;
    depot.import({ depot.row(parcel), depot.row(QStringLiteral("DC-2"), QStringLiteral("+447700900002")) });
    depot.issue(parcel);
    depot.mistype(parcel, 5);
    must(CloseDelivery(depot.services())(depot.dispatcher,
        { depot.delivery(QStringLiteral("DC-2")).id, Delivery::State::Cancelled, QStringLiteral("duplicate"), {} }));
    const auto events = depot.events();
    VerifyCode verify(depot.services());

    for (const QString &reference : { parcel, QStringLiteral("DC-2") })
        QCOMPARE(answerOf(verify(depot.dispatcher, depot.entry(reference, typed))), QStringLiteral("not_a_code"));

    QCOMPARE(depot.stopOf(parcel).attempts, 5);
    QCOMPARE(depot.events(), events);
}

void TestVerifyCode::unknownDeliveryIsNotFound()
{
    CodesFixture depot;
    VerifyRequest request;
    request.operation = makeId<OperationId>(depot.random);
    request.delivery = makeId<DeliveryId>(depot.random);
    request.typed = QStringLiteral("123456");

    QCOMPARE(answerOf(VerifyCode(depot.services())(depot.dispatcher, request)), QStringLiteral("not_found"));
}

void TestVerifyCode::onlyThoseWhoWorkTheDay_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("answer");

    QTest::newRow("nobody") << QStringLiteral("nobody") << QStringLiteral("not_signed_in");
    QTest::newRow("administrator") << QStringLiteral("administrator") << QStringLiteral("not_allowed");
    QTest::newRow("supervisor") << QStringLiteral("supervisor") << QStringLiteral("done");
}

void TestVerifyCode::onlyThoseWhoWorkTheDay()
{
    QFETCH(QString, who);
    QFETCH(QString, answer);
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const Session session = who == QLatin1String("nobody") ? Session{}
        : who == QLatin1String("supervisor")               ? depot.supervisor
                                                           : depot.administrator;

    const auto verified = VerifyCode(depot.services())(session, depot.entry(parcel, depot.code(parcel)));

    QCOMPARE(answerOf(verified), answer);
    QCOMPARE(depot.delivery(parcel).state == Delivery::State::HandedOff, bool(verified));
}

QTEST_APPLESS_MAIN(TestVerifyCode)
#include "tst_verifycode.moc"
