// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/depotclock.h"

#include "core/ports/logbook.h"
#include "core/usecases/confirmclock.h"
#include "core/usecases/sendmessages.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// The depot's time never goes back by itself; a jump stops codes until a supervisor confirms it (product.md §10).
class TestDepotClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void timeNeverGoesBehindWhatWasSeen();
    void timeNeverGoesBehindTheLog();
    void jumpStopsTheClock_data();
    void jumpStopsTheClock();
    void stoppedClockStopsIssueVerifyAndSend_data();
    void stoppedClockStopsIssueVerifyAndSend();
    void stoppedClockCostsNoAttempt();
    void notACodeIsToldBeforeTheClock_data();
    void notACodeIsToldBeforeTheClock();
    void confirmingLaterKeepsCodes();
    void confirmingEarlierWithdrawsCodes();
    void nothingToConfirm();
    void onlySupervisorsConfirm();

private:
    std::unique_ptr<CodesFixture> m_depot;
};

void TestDepotClock::init()
{
    m_depot = std::make_unique<CodesFixture>();
    m_depot->import({ m_depot->row(parcel) });
}

void TestDepotClock::cleanup() { m_depot.reset(); }

void TestDepotClock::timeNeverGoesBehindWhatWasSeen()
{
    const Instant seen = m_depot->clock.now() + 1h;
    m_depot->clock.set(seen);
    QVERIFY(must(m_depot->depotClock.trusted()) == seen);
    m_depot->clock.set(seen - 2min);

    QVERIFY(must(m_depot->depotClock.trusted()) == seen);
    QVERIFY(must(m_depot->depotClock.now()) == seen);
}

void TestDepotClock::timeNeverGoesBehindTheLog()
{
    const Instant last = m_depot->clock.now();
    FakeClock slow(last - 1min);
    DepotClock afterAStart(slow, m_depot->storage->logBook());

    QVERIFY(must(afterAStart.trusted()) == last);
}

void TestDepotClock::jumpStopsTheClock_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::addColumn<QString>("answer");

    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    QTest::newRow("2 min behind") << -2 * minute << QStringLiteral("done");
    QTest::newRow("more than 2 min behind") << -2 * minute - 1 << QStringLiteral("clock");
    QTest::newRow("a year behind") << -365 * day << QStringLiteral("clock");
    QTest::newRow("7 days ahead") << 7 * day << QStringLiteral("done");
    QTest::newRow("more than 7 days ahead") << 7 * day + 1 << QStringLiteral("clock");
}

void TestDepotClock::jumpStopsTheClock()
{
    QFETCH(qint64, jump);
    QFETCH(QString, answer);
    const Instant mark = m_depot->clock.now();
    m_depot->clock.advance(std::chrono::milliseconds{ jump });

    const auto trusted = m_depot->depotClock.trusted();

    QCOMPARE(answerOf(trusted), answer);
    if (trusted) {
        QVERIFY(!must(m_depot->depotClock.stopped()));
        return;
    }
    QCOMPARE(trusted.error().detail, toIso(m_depot->clock.now()));
    QVERIFY(must(m_depot->depotClock.now()) == mark);
    const auto stopped = must(m_depot->depotClock.stopped());
    QVERIFY(stopped && stopped->wall == m_depot->clock.now() && stopped->lastEntry == mark);
}

void TestDepotClock::stoppedClockStopsIssueVerifyAndSend_data()
{
    QTest::addColumn<qint64>("jump");

    QTest::newRow("behind") << qint64{ -3 * 60'000 };
    QTest::newRow("ahead") << qint64{ 8 * 24 * 3'600'000LL };
}

void TestDepotClock::stoppedClockStopsIssueVerifyAndSend()
{
    QFETCH(qint64, jump);
    m_depot->issue(parcel);
    const VerifyRequest entry = m_depot->entry(parcel, m_depot->code(parcel));
    const auto events = m_depot->events();
    m_depot->clock.advance(std::chrono::milliseconds{ jump });
    IssueRequest request;
    request.date = m_depot->today();
    SendMessages send(m_depot->services(), {}, QStringLiteral("0123abcd"));

    QCOMPARE(answerOf(IssueCodes(m_depot->services())(m_depot->dispatcher, request)), QStringLiteral("clock"));
    QCOMPARE(answerOf(VerifyCode(m_depot->services())(m_depot->dispatcher, entry)), QStringLiteral("clock"));
    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("clock"));
    QCOMPARE(answerOf(m_depot->reissue(parcel)), QStringLiteral("clock"));
    QCOMPARE(answerOf(send.claim(m_depot->dispatcher, {}, 10)), QStringLiteral("clock"));
    QCOMPARE(m_depot->events(), events);
}

void TestDepotClock::stoppedClockCostsNoAttempt()
{
    m_depot->issue(parcel);
    const QString wrong = m_depot->wrongCode(parcel);
    m_depot->clock.advance(-1h);

    const auto refused = VerifyCode(m_depot->services())(m_depot->dispatcher, m_depot->entry(parcel, wrong));

    QCOMPARE(answerOf(refused), QStringLiteral("clock"));
    QCOMPARE(m_depot->stopOf(parcel).attempts, 0);
}

void TestDepotClock::notACodeIsToldBeforeTheClock_data()
{
    QTest::addColumn<QString>("isChecked");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");

    QTest::newRow("too short") << QStringLiteral("off") << QStringLiteral("12345") << QStringLiteral("not_a_code");
    QTest::newRow("other characters") << QStringLiteral("off") << QStringLiteral("12345O")
                                      << QStringLiteral("not_a_code");
    QTest::newRow("the length of a code with a check digit")
        << QStringLiteral("off") << QStringLiteral("5727274") << QStringLiteral("not_a_code");
    QTest::newRow("a code's form") << QStringLiteral("off") << QStringLiteral("572727") << QStringLiteral("clock");
    QTest::newRow("wrong check digit") << QStringLiteral("on") << QStringLiteral("1234560")
                                       << QStringLiteral("not_a_code");
    QTest::newRow("without its check digit")
        << QStringLiteral("on") << QStringLiteral("572727") << QStringLiteral("not_a_code");
    QTest::newRow("right check digit") << QStringLiteral("on")
                                       << QStringLiteral("572727") + QLatin1Char(dammDigit("572727"))
                                       << QStringLiteral("clock");
}

/// The form is the issue's own, also after the policy changed.
void TestDepotClock::notACodeIsToldBeforeTheClock()
{
    QFETCH(QString, isChecked);
    QFETCH(QString, typed);
    m_depot->setPolicy(QStringLiteral("check_digit"), isChecked);
    m_depot->issue(parcel);
    m_depot->setPolicy(QStringLiteral("check_digit"), QStringLiteral("off"));
    m_depot->setPolicy(QStringLiteral("code_digits"), QStringLiteral("8"));
    m_depot->clock.advance(-1h);

    const auto refused = VerifyCode(m_depot->services())(m_depot->dispatcher, m_depot->entry(parcel, typed));

    QTEST(answerOf(refused), "answer");
    QCOMPARE(m_depot->stopOf(parcel).attempts, 0);
}

void TestDepotClock::confirmingLaterKeepsCodes()
{
    m_depot->issue(parcel);
    m_depot->clock.advance(8 * 24h);

    const Instant confirmed = must(ConfirmClock(m_depot->services())(m_depot->supervisor));

    QVERIFY(confirmed == m_depot->clock.now());
    QVERIFY(must(m_depot->depotClock.trusted()) == confirmed);
    QCOMPARE(m_depot->events().last(), QStringLiteral("clock_confirmed"));
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("expired"));
}

void TestDepotClock::confirmingEarlierWithdrawsCodes()
{
    m_depot->issue(parcel);
    const QString code = m_depot->code(parcel);
    m_depot->clock.advance(-1h);

    const Instant confirmed = must(ConfirmClock(m_depot->services())(m_depot->supervisor));

    QVERIFY(confirmed == m_depot->clock.now());
    QVERIFY(must(m_depot->depotClock.trusted()) == confirmed);
    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Withdrawn);
    QVERIFY(m_depot->delivery(parcel).state == Delivery::State::Planned);
    QCOMPARE(m_depot->events().last(), QStringLiteral("issue_withdrawn"));
    QCOMPARE(word(m_depot->verify(parcel, code).outcome), QStringLiteral("no_code"));
    m_depot->clock.advance(1min);
    QVERIFY(must(m_depot->depotClock.trusted()) == confirmed + 1min);
    QCOMPARE(m_depot->issue(parcel).issued, 1);
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("match"));
}

void TestDepotClock::nothingToConfirm()
{
    QCOMPARE(answerOf(ConfirmClock(m_depot->services())(m_depot->supervisor)), QStringLiteral("clock_not_stopped"));
}

void TestDepotClock::onlySupervisorsConfirm()
{
    m_depot->clock.advance(-1h);
    ConfirmClock confirm(m_depot->services());

    QCOMPARE(answerOf(confirm(m_depot->dispatcher)), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(confirm(m_depot->administrator)), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(confirm(Session{})), QStringLiteral("not_signed_in"));
    QCOMPARE(answerOf(m_depot->depotClock.trusted()), QStringLiteral("clock"));
}

QTEST_APPLESS_MAIN(TestDepotClock)
#include "tst_depotclock.moc"
