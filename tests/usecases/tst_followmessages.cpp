// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/followmessages.h"

#include "core/usecases/decidemessage.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");
using Told = StatusReport::Result;

} // namespace

/// What providers say later of messages: a receipt is told as what it is, and a lost answer is looked for before the
/// message is repeated.
class TestFollowMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void receiptIsKept_data();
    void receiptIsKept();
    void isAskedEverMoreSeldom();
    void isAskedUntilAnHourAfterItsUse();
    void channelWithoutReceiptsIsNotAsked_data();
    void channelWithoutReceiptsIsNotAsked();
    void channelThatIsGoneIsNotAsked();
    void nobodyAsksTwice();
    void lostAnswerIsLookedFor_data();
    void lostAnswerIsLookedFor();
    void lostMessageIsLookedForAsItWasSent();
    void withoutAnAnswerItIsRepeatedOnce();
    void notFoundAfterTheRepeatIsLeftToAPerson();
    void lostAnswerOfAnEndedCodeIsLeft();
    void personIsQuickerThanTheAnswer();
    void textIsForgottenOnceItIsOfNoUse_data();
    void textIsForgottenOnceItIsOfNoUse();
    void droppedIsForgottenAtTheProvider();
    void editedRowIsNotAskedAbout();
    void nobodyAsksWithoutSigningIn();

private:
    void told(Told result) { m_depot->channel.told = { result, {}, QStringLiteral("absent"), QStringLiteral("off") }; }
    void found(Told result) { m_depot->channel.found = { result, QStringLiteral("found-1"), {}, {} }; }
    void loseAnswer()
    {
        m_depot->channel.answer = { SendReport::Result::Unknown, {}, QStringLiteral("timeout"), {} };
        m_depot->sendAll();
    }
    Message message() { return m_depot->outbox().front(); }
    QString state() { return word(message().state); }

    std::unique_ptr<OutboxFixture> m_depot;
};

void TestFollowMessages::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_depot->channel.canBeAsked = Channel::Asks::StatusAndLost;
    m_depot->import({ m_depot->row(parcel) });
    m_depot->issue(parcel);
}

void TestFollowMessages::cleanup() { m_depot.reset(); }

void TestFollowMessages::receiptIsKept_data()
{
    QTest::addColumn<Told>("result");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("event");

    QTest::newRow("underway") << Told::Underway << QStringLiteral("sent") << QStringLiteral("message_sent");
    QTest::newRow("no answer") << Told::NoAnswer << QStringLiteral("sent") << QStringLiteral("message_sent");
    QTest::newRow("not known there") << Told::NotTaken << QStringLiteral("sent") << QStringLiteral("message_sent");
    QTest::newRow("delivered") << Told::Delivered << QStringLiteral("delivered") << QStringLiteral("message_delivered");
    QTest::newRow("undelivered") << Told::Undelivered << QStringLiteral("undelivered")
                                 << QStringLiteral("message_undelivered");
}

void TestFollowMessages::receiptIsKept()
{
    QFETCH(Told, result);
    QFETCH(QString, event);
    told(result);
    m_depot->sendAll();
    QCOMPARE(m_depot->askAll(), 0); // it has had no time yet
    m_depot->clock.advance(15s);

    m_depot->askAll();

    QTEST(state(), "expected");
    QCOMPARE(m_depot->events().last(), event);
    QCOMPARE(m_depot->channel.askedAbout, QStringList{ QStringLiteral("taken-1") });
    QCOMPARE(message().errorClass, result == Told::Undelivered ? QStringLiteral("absent") : message().errorClass);
}

void TestFollowMessages::isAskedEverMoreSeldom()
{
    told(Told::Underway);
    m_depot->sendAll();

    for (const auto wait : { 15s, 60s, 300s, 900s, 3600s, 3600s }) {
        m_depot->clock.advance(wait - 1ms);
        QCOMPARE(m_depot->askAll(), 0);
        m_depot->clock.advance(1ms);
        QCOMPARE(m_depot->askAll(), 1);
    }
}

void TestFollowMessages::isAskedUntilAnHourAfterItsUse()
{
    told(Told::Underway);
    m_depot->sendAll();
    const Instant end = m_depot->issues(parcel).front().expiresAt;
    m_depot->clock.set(end - 1min);
    m_depot->askAll();
    m_depot->clock.set(end);
    QCOMPARE(m_depot->askAll(), 1);
    m_depot->clock.set(end + 1h);
    QCOMPARE(m_depot->askAll(), 1);

    m_depot->clock.advance(48h);

    QCOMPARE(m_depot->askAll(), 0);
    QCOMPARE(state(), QStringLiteral("sent"));
}

void TestFollowMessages::channelWithoutReceiptsIsNotAsked_data()
{
    QTest::addColumn<bool>("canBeAsked");
    QTest::addColumn<QString>("reference");

    QTest::newRow("it can't be asked") << false << QStringLiteral("taken-1");
    QTest::newRow("it gave no name") << true << QString();
}

void TestFollowMessages::channelWithoutReceiptsIsNotAsked()
{
    QFETCH(bool, canBeAsked);
    QFETCH(QString, reference);
    m_depot->channel.canBeAsked = canBeAsked ? Channel::Asks::Status : Channel::Asks::Nothing;
    m_depot->channel.answer.providerReference = reference;
    m_depot->sendAll();
    m_depot->clock.advance(1h);

    QCOMPARE(m_depot->askAll(), 0);
    QCOMPARE(state(), QStringLiteral("sent"));
}

void TestFollowMessages::channelThatIsGoneIsNotAsked()
{
    m_depot->sendAll();
    m_depot->clock.advance(15s);
    FollowMessages follow(m_depot->services(), OutboxFixture::texts());

    const auto due = must(follow.due(m_depot->station(), {}, 50));

    QVERIFY(due.questions.empty());
    QCOMPARE(due.looked, 1);
    QCOMPARE(must(follow.due(m_depot->station(), {}, 50)).looked, 0);
}

void TestFollowMessages::nobodyAsksTwice()
{
    m_depot->sendAll();
    m_depot->clock.advance(15s);
    FollowMessages follow(m_depot->services(), OutboxFixture::texts());

    QCOMPARE(must(follow.due(m_depot->station(), m_depot->channels(), 50)).questions.size(), size_t(1));
    QCOMPARE(must(follow.due(m_depot->station(), m_depot->channels(), 50)).looked, 0);
}

void TestFollowMessages::lostAnswerIsLookedFor_data()
{
    QTest::addColumn<Told>("result");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *name, Told result, const char *expected, const char *events) {
        QTest::newRow(name) << result << QString::fromLatin1(expected)
                            << QString::fromLatin1(events).split(QLatin1Char(' '));
    };

    row("it was taken", Told::Underway, "sent", "message_unknown message_sent");
    row("it was delivered", Told::Delivered, "delivered", "message_unknown message_sent message_delivered");
    row("it was not delivered", Told::Undelivered, "undelivered", "message_unknown message_sent message_undelivered");
    row("it never came there", Told::NotTaken, "queued", "message_unknown message_repeated");
    row("no answer yet", Told::NoAnswer, "unknown", "code_issued message_unknown");
}

void TestFollowMessages::lostAnswerIsLookedFor()
{
    QFETCH(Told, result);
    QFETCH(QStringList, events);
    loseAnswer();
    QCOMPARE(state(), QStringLiteral("unknown"));
    QCOMPARE(m_depot->claim().size(), size_t(0));
    found(result);
    m_depot->clock.advance(15s);

    QCOMPARE(m_depot->askAll(), 1);

    QTEST(state(), "expected");
    QCOMPARE(m_depot->events().last(events.size()), events);
    if (state() == QLatin1String("sent"))
        QCOMPARE(message().providerReference, QStringLiteral("found-1"));
}

void TestFollowMessages::lostMessageIsLookedForAsItWasSent()
{
    loseAnswer();
    m_depot->clock.advance(30s);

    m_depot->askAll();

    const OutgoingMessage &sent = m_depot->channel.sent.front();
    const OutgoingMessage &sought = m_depot->channel.lookedFor.front();
    QCOMPARE(sought.text, sent.text);
    QCOMPARE(sought.idempotencyKey, sent.idempotencyKey);
    QVERIFY(sought.to == sent.to && sought.date == sent.date);
}

void TestFollowMessages::withoutAnAnswerItIsRepeatedOnce()
{
    loseAnswer();
    for (int look = 0; look < 3; ++look) {
        m_depot->clock.advance(30s);
        QCOMPARE(m_depot->askAll(), 1);
        QCOMPARE(state(), QStringLiteral("unknown"));
    }
    m_depot->clock.advance(30s);
    QCOMPARE(m_depot->askAll(), 0);
    QCOMPARE(state(), QStringLiteral("queued"));
    m_depot->clock.set(message().notBefore);
    m_depot->sendAll();
    QCOMPARE(state(), QStringLiteral("unknown"));

    for (int look = 0; look < 9; ++look) {
        m_depot->clock.advance(30s);
        m_depot->askAll();
    }

    QCOMPARE(state(), QStringLiteral("unknown"));
    QCOMPARE(m_depot->channel.sent.size(), size_t(2));
    QCOMPARE(m_depot->channel.lookedFor.size(), size_t(6));
}

void TestFollowMessages::notFoundAfterTheRepeatIsLeftToAPerson()
{
    loseAnswer();
    found(Told::NotTaken);
    m_depot->clock.advance(15s);
    m_depot->askAll();
    m_depot->clock.set(message().notBefore);
    m_depot->sendAll();
    m_depot->clock.advance(15s);
    m_depot->askAll();

    QCOMPARE(state(), QStringLiteral("unknown"));
    m_depot->clock.advance(1h);
    QCOMPARE(m_depot->askAll(), 0);
}

void TestFollowMessages::lostAnswerOfAnEndedCodeIsLeft()
{
    loseAnswer();
    m_depot->verify(parcel, m_depot->code(parcel));
    m_depot->clock.advance(15s);

    QCOMPARE(m_depot->askAll(), 0);
    QCOMPARE(state(), QStringLiteral("unknown"));
}

void TestFollowMessages::personIsQuickerThanTheAnswer()
{
    loseAnswer();
    m_depot->clock.advance(15s);
    FollowMessages follow(m_depot->services(), OutboxFixture::texts());
    const auto due = must(follow.due(m_depot->station(), m_depot->channels(), 50));
    must(DecideMessage(m_depot->services())(m_depot->dispatcher, message().id, DecideMessage::Decision::GiveUp));
    const auto events = m_depot->events();

    must(follow.record(m_depot->station(), { { due.questions.front().message, { Told::Underway, {}, {}, {} } } }));

    QCOMPARE(state(), QStringLiteral("failed"));
    QCOMPARE(m_depot->events(), events);
}

void TestFollowMessages::textIsForgottenOnceItIsOfNoUse_data()
{
    QTest::addColumn<Told>("result");
    QTest::addColumn<bool>("isUsed");

    QTest::newRow("sent, the code has expired") << Told::Underway << false;
    QTest::newRow("sent, the code was used") << Told::Underway << true;
    QTest::newRow("delivered, the code has expired") << Told::Delivered << false;
    QTest::newRow("undelivered, the code has expired") << Told::Undelivered << false;
}

void TestFollowMessages::textIsForgottenOnceItIsOfNoUse()
{
    QFETCH(Told, result);
    QFETCH(bool, isUsed);
    told(result);
    m_depot->sendAll();
    m_depot->clock.advance(15s);
    m_depot->askAll();
    QVERIFY(m_depot->channel.forgotten.isEmpty());
    if (isUsed)
        m_depot->verify(parcel, m_depot->code(parcel));
    m_depot->clock.advance(isUsed ? std::chrono::milliseconds(1min) : std::chrono::milliseconds(12h));

    m_depot->askAll();

    QCOMPARE(m_depot->channel.forgotten, QStringList{ QStringLiteral("taken-1") });
    m_depot->clock.advance(48h);
    m_depot->askAll();
    QCOMPARE(m_depot->channel.forgotten.size(), 1);
}

void TestFollowMessages::droppedIsForgottenAtTheProvider()
{
    m_depot->channel.answer = { SendReport::Result::Retry, QStringLiteral("half-1"), QStringLiteral("connect"), {} };
    m_depot->sendAll();
    m_depot->verify(parcel, m_depot->code(parcel));
    m_depot->clock.advance(1min);
    m_depot->sendAll();
    QCOMPARE(state(), QStringLiteral("dropped"));

    m_depot->askAll();

    QCOMPARE(m_depot->channel.forgotten, QStringList{ QStringLiteral("half-1") });
}

void TestFollowMessages::editedRowIsNotAskedAbout()
{
    m_depot->sendAll();
    m_depot->edit(QStringLiteral("UPDATE issue SET seal = 'aa'"));
    m_depot->clock.advance(15s);

    QCOMPARE(m_depot->askAll(), 0);
    m_depot->clock.advance(1h);
    QCOMPARE(m_depot->askAll(), 0);
}

void TestFollowMessages::nobodyAsksWithoutSigningIn()
{
    FollowMessages follow(m_depot->services(), OutboxFixture::texts());

    QCOMPARE(answerOf(follow.due(Session{}, {}, 1)), QStringLiteral("not_signed_in"));
    QCOMPARE(answerOf(follow.record(Session{}, {})), QStringLiteral("not_signed_in"));
}

QTEST_APPLESS_MAIN(TestFollowMessages)
#include "tst_followmessages.moc"
