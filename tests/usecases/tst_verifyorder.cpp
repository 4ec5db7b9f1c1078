// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/closedelivery.h"
#include "core/usecases/manageroutes.h"
#include "core/usecases/verifycode.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");
const QString elsewhere = QStringLiteral("DC-2");

} // namespace

/// Of several reasons to refuse, the first of product.md §8 is told, before any code is looked at and for nothing.
class TestVerifyOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void handedOffBeforeBlocked();
    void closedBeforeBlocked_data();
    void closedBeforeBlocked();
    void noCodeBeforeBlocked_data();
    void noCodeBeforeBlocked();
    void blockedBeforeLocked();
    void lockedBeforeExpired();
    void waitBeforeExpired();
    void expiredSaysWhen();
    void refusalsAreLoggedAndChargeNothing();
    void closingAnotherDeliveryKeepsTheCode();
    void couriersAreToldApart();
    void depotIsWarnedOnce();

private:
    void blockCourier();

    std::unique_ptr<CodesFixture> m_depot;
};

void TestVerifyOrder::init()
{
    m_depot = std::make_unique<CodesFixture>();
    m_depot->import({ m_depot->row(parcel), m_depot->row(elsewhere, QStringLiteral("+447700900002")) });
    m_depot->issue(parcel);
}

void TestVerifyOrder::cleanup() { m_depot.reset(); }

/// Spends the courier's failures of the day at the other stop.
void TestVerifyOrder::blockCourier()
{
    m_depot->issue(elsewhere);
    m_depot->setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("1"));
    m_depot->verify(elsewhere, m_depot->wrongCode(elsewhere));
    QCOMPARE(word(m_depot->verify(elsewhere, m_depot->code(elsewhere)).outcome), QStringLiteral("blocked"));
}

void TestVerifyOrder::handedOffBeforeBlocked()
{
    const QString code = m_depot->code(parcel);
    const Verification matched = m_depot->verify(parcel, code);
    blockCourier();
    m_depot->clock.advance(1min);

    const Verification answer = m_depot->verify(parcel, code);

    QCOMPARE(word(answer.outcome), QStringLiteral("already_handed_off"));
    QVERIFY(answer.handedOffAt == matched.handedOffAt);
    QVERIFY(answer.deliveries.isEmpty());
    QCOMPARE(answer.parcels, 0);
}

void TestVerifyOrder::closedBeforeBlocked_data()
{
    QTest::addColumn<QString>("state");

    QTest::newRow("undelivered") << QStringLiteral("undelivered");
    QTest::newRow("cancelled") << QStringLiteral("cancelled");
}

void TestVerifyOrder::closedBeforeBlocked()
{
    QFETCH(QString, state);
    const QString code = m_depot->code(parcel);
    CloseRequest request;
    request.delivery = m_depot->delivery(parcel).id;
    request.as = deliveryState(state).value();
    request.reason = QStringLiteral("other");
    must(CloseDelivery(m_depot->services())(m_depot->dispatcher, request));
    blockCourier();

    QCOMPARE(word(m_depot->verify(parcel, code).outcome), QStringLiteral("closed"));
}

void TestVerifyOrder::noCodeBeforeBlocked_data()
{
    QTest::addColumn<bool>("isJoining");

    QTest::newRow("no code was ever issued") << false;
    QTest::newRow("it joined and is not covered yet") << true;
}

void TestVerifyOrder::noCodeBeforeBlocked()
{
    QFETCH(bool, isJoining);
    const QString late = QStringLiteral("DC-3");
    m_depot->import({ m_depot->row(late, QStringLiteral("+44770090000%1").arg(isJoining ? 1 : 3)) });
    blockCourier();

    QCOMPARE(m_depot->delivery(late).stop == m_depot->delivery(parcel).stop, isJoining);
    QCOMPARE(word(m_depot->verify(late, m_depot->code(parcel)).outcome), QStringLiteral("no_code"));
}

void TestVerifyOrder::blockedBeforeLocked()
{
    m_depot->mistype(parcel, 5);
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("locked"));
    m_depot->setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("5"));

    const Verification answer = m_depot->verify(parcel, m_depot->code(parcel));

    QCOMPARE(word(answer.outcome), QStringLiteral("blocked"));
    QVERIFY(answer.blocked == BlockedParty::Courier);
}

void TestVerifyOrder::lockedBeforeExpired()
{
    m_depot->mistype(parcel, 5);
    m_depot->clock.advance(24h);

    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("locked"));
}

void TestVerifyOrder::waitBeforeExpired()
{
    m_depot->setPolicy(QStringLiteral("wait_seconds"), QStringLiteral("3600"));
    m_depot->issue(elsewhere, Issue::Lifetime::Door);
    QCOMPARE(m_depot->mistype(elsewhere, 3).waitSeconds, 3600);
    m_depot->clock.advance(30min);

    const Verification answer = m_depot->verify(elsewhere, m_depot->code(elsewhere));

    QCOMPARE(word(answer.outcome), QStringLiteral("wait"));
    QCOMPARE(answer.waitSeconds, 1800);
    m_depot->clock.advance(30min);
    QCOMPARE(word(m_depot->verify(elsewhere, m_depot->code(elsewhere)).outcome), QStringLiteral("expired"));
}

void TestVerifyOrder::expiredSaysWhen()
{
    m_depot->issue(elsewhere, Issue::Lifetime::Door);
    const Instant end = m_depot->clock.now() + 10min;
    m_depot->clock.set(end);

    const Verification answer = m_depot->verify(elsewhere, m_depot->code(elsewhere));

    QCOMPARE(word(answer.outcome), QStringLiteral("expired"));
    QVERIFY(answer.expiredAt == end);
    m_depot->clock.set(end - 1ms); // within what a clock may be behind: time does not go back
    QCOMPARE(word(m_depot->verify(elsewhere, m_depot->code(elsewhere)).outcome), QStringLiteral("expired"));
}

void TestVerifyOrder::refusalsAreLoggedAndChargeNothing()
{
    m_depot->mistype(parcel, 3);

    for (int tried = 0; tried < 20; ++tried)
        QCOMPARE(word(m_depot->verify(parcel, m_depot->wrongCode(parcel)).outcome), QStringLiteral("wait"));

    QCOMPARE(m_depot->stopOf(parcel).attempts, 3);
    QCOMPARE(m_depot->events().count(QStringLiteral("verify_refused")), 20);
    m_depot->setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("4"));
    m_depot->clock.advance(30s);
    QCOMPARE(word(m_depot->verify(parcel, m_depot->wrongCode(parcel)).outcome), QStringLiteral("mismatch"));
}

void TestVerifyOrder::closingAnotherDeliveryKeepsTheCode()
{
    const QString late = QStringLiteral("DC-3");
    m_depot->import({ m_depot->row(late) });
    m_depot->clock.advance(1min);
    QCOMPARE(m_depot->issue(late).resent, 1);
    must(CloseDelivery(m_depot->services())(m_depot->dispatcher,
        { m_depot->delivery(parcel).id, Delivery::State::Cancelled, QStringLiteral("duplicate"), {} }));

    const Verification answer = m_depot->verify(late, m_depot->code(late));

    QCOMPARE(word(answer.outcome), QStringLiteral("match"));
    QCOMPARE(answer.deliveries, QStringList{ late });
}

void TestVerifyOrder::couriersAreToldApart()
{
    must(ManageRoutes(m_depot->services()).addCourier(m_depot->dispatcher, QStringLiteral("Grace")));
    m_depot->setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("1"));
    m_depot->verify(parcel, m_depot->wrongCode(parcel));
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("blocked"));
    VerifyRequest request = m_depot->entry(parcel, m_depot->code(parcel));
    request.courier = QStringLiteral("Nobody");
    QCOMPARE(answerOf(VerifyCode(m_depot->services())(m_depot->dispatcher, request)), QStringLiteral("not_found"));
    request.courier = QStringLiteral("Grace");

    QCOMPARE(word(m_depot->verify(request).outcome), QStringLiteral("match"));
}

void TestVerifyOrder::depotIsWarnedOnce()
{
    m_depot->setPolicy(QStringLiteral("depot_failures_per_day"), QStringLiteral("2"));
    m_depot->verify(parcel, m_depot->wrongCode(parcel));
    QCOMPARE(m_depot->events().count(QStringLiteral("depot_alert")), 0);
    m_depot->mistype(parcel, 2);

    QCOMPARE(m_depot->events().count(QStringLiteral("depot_alert")), 1);
}

QTEST_APPLESS_MAIN(TestVerifyOrder)
#include "tst_verifyorder.moc"
