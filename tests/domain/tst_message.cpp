// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/message.h"

#include <QTest>

#include <array>

using namespace std::chrono_literals;

/// The words of states are what programs and databases read, and a busy provider is asked ever more seldom.
class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsReadBack_data();
    void wordsReadBack();
    void unknownWordsAreNone();
    void backOff_data();
    void backOff();
    void receiptsAreAskedForEverMoreSeldom();
};

void TestMessage::wordsReadBack_data()
{
    QTest::addColumn<Message::State>("state");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isAtRest");

    using State = Message::State;
    QTest::newRow("queued") << State::Queued << QStringLiteral("queued") << false;
    QTest::newRow("sending") << State::Sending << QStringLiteral("sending") << false;
    QTest::newRow("sent, a receipt may come") << State::Sent << QStringLiteral("sent") << false;
    QTest::newRow("delivered") << State::Delivered << QStringLiteral("delivered") << true;
    QTest::newRow("undelivered") << State::Undelivered << QStringLiteral("undelivered") << true;
    QTest::newRow("failed") << State::Failed << QStringLiteral("failed") << true;
    QTest::newRow("unknown, to be decided") << State::Unknown << QStringLiteral("unknown") << false;
    QTest::newRow("dropped") << State::Dropped << QStringLiteral("dropped") << true;
}

void TestMessage::wordsReadBack()
{
    QFETCH(Message::State, state);
    QFETCH(QString, expected);

    QCOMPARE(word(state), expected);
    QCOMPARE(messageState(expected), std::optional(state));
    QTEST(isFinal(state), "isAtRest");
}

void TestMessage::unknownWordsAreNone()
{
    QCOMPARE(messageKind(word(Message::Kind::Code)), std::optional(Message::Kind::Code));
    QCOMPARE(messageKind(word(Message::Kind::ContactChanged)), std::optional(Message::Kind::ContactChanged));
    QCOMPARE(messageKind(word(Message::Kind::HandedOver)), std::optional(Message::Kind::HandedOver));
    for (const ChannelKind kind : { ChannelKind::Sms, ChannelKind::Voice, ChannelKind::Email, ChannelKind::Tray })
        QCOMPARE(channelKind(word(kind)), std::optional(kind));

    QVERIFY(!messageState(QStringLiteral("Queued")));
    QVERIFY(!messageKind(QString()));
    QVERIFY(!channelKind(QStringLiteral("fax")));
}

void TestMessage::backOff_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<std::chrono::milliseconds>("middle");

    QTest::newRow("none yet") << 0 << std::chrono::milliseconds(5s);
    QTest::newRow("first") << 1 << std::chrono::milliseconds(5s);
    QTest::newRow("second") << 2 << std::chrono::milliseconds(30s);
    QTest::newRow("third") << 3 << std::chrono::milliseconds(2min);
    QTest::newRow("fourth") << 4 << std::chrono::milliseconds(5min);
    QTest::newRow("fifth") << 5 << std::chrono::milliseconds(5min);
    QTest::newRow("thousandth") << 1000 << std::chrono::milliseconds(5min);
}

void TestMessage::backOff()
{
    QFETCH(int, tries);
    QFETCH(std::chrono::milliseconds, middle);

    QCOMPARE(::backOff(tries, 0.0), middle * 4 / 5);
    QCOMPARE(::backOff(tries, 0.5), middle);
    QVERIFY(::backOff(tries, 0.999) > middle);
    QVERIFY(::backOff(tries, 0.999) <= middle * 6 / 5);
}

void TestMessage::receiptsAreAskedForEverMoreSeldom()
{
    const std::array<std::chrono::milliseconds, 6> waits = { 15s, 1min, 5min, 15min, 60min, 60min };

    for (size_t asked = 0; asked < waits.size(); ++asked)
        QCOMPARE(askAgain(int(asked)), waits[asked]);
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
