// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/channelpauses.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

const ChannelId sms{ QStringLiteral("sms") };
const Instant start{ 1'700'000'000s };

SendReport report(SendReport::Result result, const char *errorClass)
{
    return { result, {}, QString::fromLatin1(errorClass), {} };
}

SendReport dead() { return report(SendReport::Result::Retry, "connect"); }

} // namespace

/// A channel that does not work is left alone for ever longer, and what a peer says of a recipient is no failure of it.
class TestChannelPauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesAfterTenFailures_data();
    void pausesAfterTenFailures();
    void pausesGrow();
    void firstSuccessEndsIt();
    void aBatchThatFailsIsOnePause();
    void peerIsLeftAloneAsLongAsItAsks();
    void personMayEndIt();
    void othersGoOn();

private:
    static ChannelPauses paused()
    {
        ChannelPauses pauses;
        for (int failure = 0; failure < 10; ++failure)
            pauses.note(sms, dead(), start);
        return pauses;
    }
};

void TestChannelPauses::pausesAfterTenFailures_data()
{
    QTest::addColumn<SendReport::Result>("result");
    QTest::addColumn<QByteArray>("errorClass");
    QTest::addColumn<bool>("isPaused");
    using Result = SendReport::Result;

    for (const char *word : { "connect", "tls", "certificate", "sign_in", "timeout", "closed", "too_busy", "" })
        QTest::addRow("later, %s", word) << Result::Retry << QByteArray(word) << true;
    QTest::newRow("answers lost") << Result::Unknown << QByteArray("timeout") << true;
    QTest::newRow("sign-in refused for good") << Result::Rejected << QByteArray("sign_in") << true;
    QTest::newRow("sender refused for good") << Result::Rejected << QByteArray("sender") << true;
    QTest::newRow("recipients refused") << Result::Rejected << QByteArray("recipient") << false;
    QTest::newRow("recipients to wait") << Result::Retry << QByteArray("recipient") << false;
    QTest::newRow("some refusal") << Result::Rejected << QByteArray("opted_out") << false;
    QTest::newRow("stopped by the program") << Result::Retry << QByteArray("stopped") << false;
    QTest::newRow("its turn came too late") << Result::Retry << QByteArray("expired") << false;
    QTest::newRow("set up wrongly") << Result::Rejected << QByteArray("configuration") << true;
    QTest::newRow("taken") << Result::Accepted << QByteArray() << false;
}

void TestChannelPauses::pausesAfterTenFailures()
{
    QFETCH(SendReport::Result, result);
    QFETCH(QByteArray, errorClass);
    ChannelPauses pauses;

    for (int failure = 0; failure < 9; ++failure)
        pauses.note(sms, report(result, errorClass), start);
    QVERIFY(!pauses.pausedUntil(sms, start));
    pauses.note(sms, report(result, errorClass), start);

    QTEST(pauses.pausedUntil(sms, start).has_value(), "isPaused");
    QTEST(pauses.isOnTrial(sms), "isPaused");
}

void TestChannelPauses::pausesGrow()
{
    ChannelPauses pauses = paused();
    Instant now = start;
    for (const auto wait : { 1min, 2min, 5min, 10min, 10min }) {
        QVERIFY(pauses.pausedUntil(sms, now) == now + wait);
        now += wait;
        QVERIFY(!pauses.pausedUntil(sms, now));
        pauses.note(sms, dead(), now); // one is enough now
    }
}

void TestChannelPauses::firstSuccessEndsIt()
{
    ChannelPauses pauses = paused();

    pauses.note(sms, report(SendReport::Result::Accepted, ""), start + 1min);

    QVERIFY(!pauses.isOnTrial(sms));
    pauses.note(sms, dead(), start + 1min);
    QVERIFY(!pauses.pausedUntil(sms, start + 1min));
}

void TestChannelPauses::aBatchThatFailsIsOnePause()
{
    ChannelPauses pauses = paused();

    for (int failure = 0; failure < 40; ++failure)
        pauses.note(sms, dead(), start);

    QVERIFY(pauses.pausedUntil(sms, start) == start + 1min);
}

void TestChannelPauses::peerIsLeftAloneAsLongAsItAsks()
{
    ChannelPauses pauses;
    SendReport busy = report(SendReport::Result::Retry, "too_busy");
    busy.retryAfter = 90s;

    pauses.note(sms, busy, start);

    QVERIFY(pauses.pausedUntil(sms, start) == start + 90s);
    QVERIFY(!pauses.isOnTrial(sms));
    busy.retryAfter = 1000h;
    pauses.note(sms, busy, start);
    QVERIFY(pauses.pausedUntil(sms, start) == start + 1h);
}

void TestChannelPauses::personMayEndIt()
{
    ChannelPauses pauses = paused();

    pauses.endPauses();

    QVERIFY(!pauses.pausedUntil(sms, start));
    QVERIFY(pauses.isOnTrial(sms));
    pauses.note(sms, dead(), start);
    QVERIFY(pauses.pausedUntil(sms, start) == start + 2min);
}

void TestChannelPauses::othersGoOn()
{
    const ChannelPauses pauses = paused();

    QVERIFY(!pauses.pausedUntil(ChannelId{ QStringLiteral("mail") }, start));
    QVERIFY(!pauses.isOnTrial(ChannelId{ QStringLiteral("mail") }));
}

QTEST_APPLESS_MAIN(TestChannelPauses)
#include "tst_channelpauses.moc"
