// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/decidemessage.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// What becomes of a message: taken, refused, later, or nobody knows (product.md §2, security.md §5).
class TestSendOutcomes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void acceptedIsSent();
    void rejectedIsFinal();
    void retriesWaitLongerEachTime();
    void sameMessageOnEveryTry();
    void unknownIsRepeatedOnce();
    void personDecidesOnTheUnknown_data();
    void personDecidesOnTheUnknown();
    void onlyTheUnknownIsDecided();
    void leaseLeftBehindIsTakenBackAtOnce();
    void leaseOfAnotherStationIsTakenBackAfterItsTime();
    void lateAnswerChangesNothing();
    void onlyThoseWhoWorkTheDayDecide();

private:
    void answer(SendReport::Result result)
    {
        m_depot->channel.answer
            = { result, QStringLiteral("ref-1"), QStringLiteral("too_busy"), QStringLiteral("later") };
    }
    Message message() { return m_depot->outbox().front(); }

    std::unique_ptr<OutboxFixture> m_depot;
};

void TestSendOutcomes::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_depot->import({ m_depot->row(parcel) });
    m_depot->issue(parcel);
}

void TestSendOutcomes::cleanup() { m_depot.reset(); }

void TestSendOutcomes::acceptedIsSent()
{
    m_depot->sendAll();

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("sent") });
    QCOMPARE(message().providerReference, QStringLiteral("taken-1"));
    QVERIFY(message().leaseToken.isEmpty());
    QCOMPARE(m_depot->events().last(), QStringLiteral("message_sent"));
    m_depot->clock.advance(1h);
    QCOMPARE(m_depot->claim().size(), size_t(0));
}

void TestSendOutcomes::rejectedIsFinal()
{
    answer(SendReport::Result::Rejected);

    m_depot->sendAll();

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("failed") });
    QCOMPARE(message().errorText, QStringLiteral("later"));
    QCOMPARE(m_depot->events().last(), QStringLiteral("message_failed"));
    m_depot->clock.advance(1h);
    QCOMPARE(m_depot->claim().size(), size_t(0));
    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Active);
}

void TestSendOutcomes::retriesWaitLongerEachTime()
{
    answer(SendReport::Result::Retry);
    for (const auto wait : { 5s, 30s, 120s, 300s, 300s }) {
        m_depot->sendAll();
        QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("queued") });
        const auto left = message().notBefore - m_depot->clock.now();
        QVERIFY(left >= wait * 4 / 5 && left <= wait * 6 / 5);
        QCOMPARE(m_depot->claim().size(), size_t(0));
        m_depot->clock.set(message().notBefore);
    }
    QCOMPARE(message().tries, 5);

    answer(SendReport::Result::Accepted);
    m_depot->sendAll();
    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("sent") });
    QCOMPARE(m_depot->events().count(QStringLiteral("message_retried")), 5);
}

void TestSendOutcomes::sameMessageOnEveryTry()
{
    answer(SendReport::Result::Retry);
    m_depot->sendAll();
    m_depot->clock.advance(1min);
    m_depot->sendAll();

    const auto &sent = m_depot->channel.sent;
    QCOMPARE(sent.size(), size_t(2));
    QCOMPARE(sent.back().text, sent.front().text);
    QCOMPARE(sent.back().idempotencyKey, sent.front().idempotencyKey);
    QVERIFY(sent.back().date == sent.front().date);
}

void TestSendOutcomes::unknownIsRepeatedOnce()
{
    answer(SendReport::Result::Unknown);
    m_depot->sendAll();
    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("queued") });
    QCOMPARE(m_depot->events().last(), QStringLiteral("message_repeated"));
    QCOMPARE(m_depot->claim().size(), size_t(0));
    m_depot->clock.set(message().notBefore);

    m_depot->sendAll();

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("unknown") });
    QCOMPARE(m_depot->channel.sent.size(), size_t(2));
    QCOMPARE(m_depot->events().last(), QStringLiteral("message_unknown"));
    m_depot->clock.advance(6h);
    QCOMPARE(m_depot->claim().size(), size_t(0));
}

void TestSendOutcomes::personDecidesOnTheUnknown_data()
{
    QTest::addColumn<bool>("isRepeat");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("event");

    QTest::newRow("repeat") << true << QStringLiteral("queued") << QStringLiteral("message_repeated");
    QTest::newRow("give up") << false << QStringLiteral("failed") << QStringLiteral("message_given_up");
}

void TestSendOutcomes::personDecidesOnTheUnknown()
{
    QFETCH(bool, isRepeat);
    QFETCH(QString, state);
    QFETCH(QString, event);
    answer(SendReport::Result::Unknown);
    m_depot->sendAll();
    m_depot->clock.set(message().notBefore);
    m_depot->sendAll();
    const auto decision = isRepeat ? DecideMessage::Decision::Repeat : DecideMessage::Decision::GiveUp;

    must(DecideMessage(m_depot->services())(m_depot->dispatcher, message().id, decision));

    QCOMPARE(m_depot->states(), QStringList{ state });
    QCOMPARE(m_depot->events().last(), event);
    QCOMPARE(m_depot->claim().size(), size_t(isRepeat ? 1 : 0));
}

void TestSendOutcomes::onlyTheUnknownIsDecided()
{
    DecideMessage decide(m_depot->services());

    QCOMPARE(answerOf(decide(m_depot->dispatcher, message().id, DecideMessage::Decision::Repeat)),
        QStringLiteral("not_unknown"));
    m_depot->sendAll();
    QCOMPARE(answerOf(decide(m_depot->dispatcher, message().id, DecideMessage::Decision::GiveUp)),
        QStringLiteral("not_unknown"));
    QCOMPARE(answerOf(decide(m_depot->dispatcher, makeId<MessageId>(m_depot->random), DecideMessage::Decision::GiveUp)),
        QStringLiteral("not_found"));
}

void TestSendOutcomes::leaseLeftBehindIsTakenBackAtOnce()
{
    QCOMPARE(m_depot->claim().size(), size_t(1));
    SendMessages nextStart = m_depot->sending(QStringLiteral("ffffffff"));

    QCOMPARE(must(nextStart.takeBack(m_depot->station(), m_depot->channels())), 1);

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("queued") });
    QCOMPARE(message().repeats, 1);
    QCOMPARE(m_depot->events().mid(m_depot->events().size() - 2),
        (QStringList{ QStringLiteral("message_unknown"), QStringLiteral("message_repeated") }));
    m_depot->clock.set(message().notBefore);
    QCOMPARE(m_depot->claim().size(), size_t(1));
    QCOMPARE(must(nextStart.takeBack(m_depot->station(), m_depot->channels())), 1);
    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("unknown") });
}

void TestSendOutcomes::leaseOfAnotherStationIsTakenBackAfterItsTime()
{
    QCOMPARE(m_depot->claim().size(), size_t(1));
    Message elsewhere = message();
    elsewhere.leaseToken = QStringLiteral("another-station/0123abcd/1");
    auto work = must(m_depot->storage->begin());
    QVERIFY(must(m_depot->storage->messages().change(elsewhere)));
    must(work->commit());
    work.reset();
    SendMessages send = m_depot->sending();

    QCOMPARE(must(send.takeBack(m_depot->station(), m_depot->channels())), 0);
    m_depot->clock.advance(15min + 1ms);
    QCOMPARE(must(send.takeBack(m_depot->station(), m_depot->channels())), 1);
}

void TestSendOutcomes::lateAnswerChangesNothing()
{
    const auto claimed = m_depot->claim();
    SendMessages send = m_depot->sending();
    must(send.takeBack(m_depot->station(), m_depot->channels()));
    const auto events = m_depot->events();

    must(
        send.record(m_depot->station(), { { claimed.front().message, { SendReport::Result::Rejected, {}, {}, {} } } }));

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("queued") });
    QCOMPARE(m_depot->events(), events);
}

void TestSendOutcomes::onlyThoseWhoWorkTheDayDecide()
{
    DecideMessage decide(m_depot->services());

    QCOMPARE(answerOf(decide(m_depot->administrator, message().id, DecideMessage::Decision::Repeat)),
        QStringLiteral("not_allowed"));
    QCOMPARE(
        answerOf(decide(Session{}, message().id, DecideMessage::Decision::Repeat)), QStringLiteral("not_signed_in"));
}

QTEST_APPLESS_MAIN(TestSendOutcomes)
#include "tst_sendoutcomes.moc"
