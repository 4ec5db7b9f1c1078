// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/correctcontact.h"
#include "core/usecases/decidemessage.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// What keeps sending within bounds: budgets for repeats as for anything else, peers that want to be left alone,
/// channels that pause, and leases.
class TestSendLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void peerIsLeftAloneAsLongAsItAsks();
    void nobodyWaitsLongerThanTheCodeLives();
    void whatCanWaitGoesOverAnotherChannel();
    void whatCannotWaitsForTheEndOfThePause();
    void channelOnTrialGetsOne();
    void automaticRepeatNeedsRoomInTheBudgets_data();
    void automaticRepeatNeedsRoomInTheBudgets();
    void personIsToldThatTheBudgetsAreSpent_data();
    void personIsToldThatTheBudgetsAreSpent();
    void repeatsCountAsSends();
    void noticesCountForContactAndDayAlone();
    void leasesAreRenewed();
    void textIsTheSameOnEveryTryOfSeveralDays();

private:
    void answer(SendReport::Result result) { m_depot->channel.answer = { result, {}, QStringLiteral("connect"), {} }; }
    void loseAnswerTwice()
    {
        answer(SendReport::Result::Unknown);
        m_depot->sendAll();
        m_depot->clock.set(message().notBefore);
        m_depot->sendAll();
    }
    Message message() { return m_depot->outbox().front(); }
    std::vector<OpenChannel> channels(std::optional<Instant> pausedUntil, int room)
    {
        std::vector<OpenChannel> open = m_depot->channels();
        open.front().pausedUntil = pausedUntil;
        open.front().room = room;
        return open;
    }

    std::unique_ptr<OutboxFixture> m_depot;
};

void TestSendLimits::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_depot->import({ m_depot->row(parcel) });
    m_depot->issue(parcel);
}

void TestSendLimits::cleanup() { m_depot.reset(); }

void TestSendLimits::peerIsLeftAloneAsLongAsItAsks()
{
    answer(SendReport::Result::Retry);
    m_depot->channel.answer.retryAfter = 10min;

    m_depot->sendAll();

    QVERIFY(message().notBefore == m_depot->clock.now() + 10min);
    m_depot->clock.advance(10min);
    m_depot->channel.answer.retryAfter = 1s; // sooner than we would
    m_depot->sendAll();
    QVERIFY(message().notBefore > m_depot->clock.now() + 20s);
}

void TestSendLimits::nobodyWaitsLongerThanTheCodeLives()
{
    answer(SendReport::Result::Retry);
    m_depot->channel.answer.retryAfter = 23h;
    const Instant end = m_depot->issues(parcel).front().expiresAt;
    const auto claimed = m_depot->claim();

    must(m_depot->sending().record(m_depot->station(),
        { { claimed.front().message, m_depot->channel.answer, Channel::Asks::Nothing,
            claimed.front().outgoing.expiresAt } }));

    QVERIFY(message().notBefore == end);
    m_depot->clock.set(end);
    m_depot->claim();
    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("dropped") });
}

void TestSendLimits::whatCanWaitGoesOverAnotherChannel()
{
    const FakeChannel &mail = m_depot->addOpen(ChannelKind::Email);
    ManifestRow both = m_depot->row(QStringLiteral("DC-2"), QStringLiteral("+447700900002"));
    both.contact.email = MailAddress::parse(QStringLiteral("ada@example.com"));
    m_depot->import({ both });
    m_depot->issue(QStringLiteral("DC-2"));
    SendMessages send = m_depot->sending();

    const Claim claim = must(send.claim(m_depot->station(), channels(m_depot->clock.now() + 2min, 50), 10));

    QCOMPARE(claim.messages.size(), size_t(1));
    QVERIFY(claim.messages.front().channel == &mail);
    QVERIFY(claim.messages.front().message.stop == m_depot->delivery(QStringLiteral("DC-2")).stop);
}

void TestSendLimits::whatCannotWaitsForTheEndOfThePause()
{
    const Instant end = m_depot->clock.now() + 2min;
    SendMessages send = m_depot->sending();

    QVERIFY(must(send.claim(m_depot->station(), channels(end, 50), 10)).messages.empty());

    QVERIFY(message().notBefore == end);
    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("queued") });
    QCOMPARE(message().tries, 0);
}

void TestSendLimits::channelOnTrialGetsOne()
{
    m_depot->import({ m_depot->row(QStringLiteral("DC-2"), QStringLiteral("+447700900002")) });
    m_depot->issue(QStringLiteral("DC-2"));
    SendMessages send = m_depot->sending();

    QCOMPARE(must(send.claim(m_depot->station(), channels({}, 1), 10)).messages.size(), size_t(1));

    const Claim next = must(send.claim(m_depot->station(), channels({}, 0), 10));
    QVERIFY(next.messages.empty());
    QVERIFY(next.others == Claim::Others::None); // nobody is to ask again at once
    QCOMPARE(must(send.claim(m_depot->station(), channels({}, 50), 10)).messages.size(), size_t(1));
}

void TestSendLimits::automaticRepeatNeedsRoomInTheBudgets_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("error");

    QTest::newRow("sends") << QStringLiteral("sends_per_issue") << QStringLiteral("sends_spent");
    QTest::newRow("hour") << QStringLiteral("messages_per_contact_hour") << QStringLiteral("contact_budget");
    QTest::newRow("day") << QStringLiteral("messages_per_day") << QStringLiteral("day_budget");
}

void TestSendLimits::automaticRepeatNeedsRoomInTheBudgets()
{
    QFETCH(QString, key);
    m_depot->setPolicy(key, QStringLiteral("1"));
    answer(SendReport::Result::Unknown);

    m_depot->sendAll();

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("unknown") });
    QCOMPARE(message().repeats, 0);
}

void TestSendLimits::personIsToldThatTheBudgetsAreSpent_data() { automaticRepeatNeedsRoomInTheBudgets_data(); }

void TestSendLimits::personIsToldThatTheBudgetsAreSpent()
{
    QFETCH(QString, key);
    loseAnswerTwice();
    m_depot->setPolicy(key, QStringLiteral("2"));
    DecideMessage decide(m_depot->services());

    QTEST(answerOf(decide(m_depot->dispatcher, message().id, DecideMessage::Decision::Repeat)), "error");

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("unknown") });
    must(decide(m_depot->dispatcher, message().id, DecideMessage::Decision::GiveUp));
}

void TestSendLimits::repeatsCountAsSends()
{
    loseAnswerTwice();
    m_depot->setPolicy(QStringLiteral("sends_per_issue"), QStringLiteral("3"));
    must(DecideMessage(m_depot->services())(m_depot->dispatcher, message().id, DecideMessage::Decision::Repeat));
    m_depot->clock.advance(2min);

    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("sends_spent"));
}

void TestSendLimits::noticesCountForContactAndDayAlone()
{
    m_depot->sendAll();
    m_depot->setPolicy(QStringLiteral("messages_per_contact_hour"), QStringLiteral("1"));
    Contact other = m_depot->stopOf(parcel).contact;
    other.phone = PhoneNumber::fromE164(QStringLiteral("+447700900077"));

    QCOMPARE(answerOf(CorrectContact(m_depot->services())(m_depot->supervisor, m_depot->delivery(parcel).id, other)),
        QStringLiteral("contact_budget"));
}

void TestSendLimits::leasesAreRenewed()
{
    m_depot->claim();
    SendMessages ours = m_depot->sending();
    m_depot->clock.advance(14min);

    must(ours.renewLeases(m_depot->station()));

    QVERIFY(message().leaseUntil == m_depot->clock.now() + 15min);
    const Instant until = message().leaseUntil;
    m_depot->clock.advance(1min);
    must(m_depot->sending(QStringLiteral("ffffffff")).renewLeases(m_depot->station()));
    QVERIFY(message().leaseUntil == until); // of another start
}

void TestSendLimits::textIsTheSameOnEveryTryOfSeveralDays()
{
    const QString night = QStringLiteral("DC-9");
    m_depot->import({ m_depot->row(night, QStringLiteral("+447700900009")) }, m_depot->today().addDays(1));
    m_depot->clock.advance(14h); // 23:00, the day after is near
    IssueRequest request;
    request.date = m_depot->today().addDays(1);
    QCOMPARE(m_depot->issueAll(request).issued, 1);
    answer(SendReport::Result::Retry);
    m_depot->sendAll();
    m_depot->clock.advance(2h);

    m_depot->sendAll();

    const auto &sent = m_depot->channel.sent;
    QCOMPARE(sent.back().text, sent[sent.size() - 2].text);
    QVERIFY(sent.back().idempotencyKey == sent[sent.size() - 2].idempotencyKey);
}

QTEST_APPLESS_MAIN(TestSendLimits)
#include "tst_sendlimits.moc"
