// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sending.h"

#include "core/runtime/coreparts.h"
#include "tests/support/outboxfixture.h"

#include <QPromise>

using namespace std::chrono_literals;

namespace {

/// A provider that takes its time: a test answers for it, one message after the other.
class SlowChannel : public FakeChannel {
public:
    QFuture<SendReport> send(OutgoingMessage message) override
    {
        sent.push_back(std::move(message));
        waiting.emplace_back().start();
        return waiting.back().future();
    }
    void answerAll(const SendReport &report)
    {
        for (QPromise<SendReport> &promise : std::exchange(waiting, {})) {
            promise.addResult(report);
            promise.finish();
        }
    }

    std::vector<QPromise<SendReport>> waiting;
};

/// A test's channel, lent to whoever asks for it.
class LentChannel : public Channel {
public:
    explicit LentChannel(FakeChannel &channel)
        : m_channel(channel)
    {
    }
    ChannelKind kind() const override { return m_channel.kind(); }
    bool canReach(const Contact &contact) const override { return m_channel.canReach(contact); }
    QFuture<SendReport> send(OutgoingMessage message) override { return m_channel.send(std::move(message)); }
    void endBatch() override { m_channel.endBatch(); }
    Asks asks() const override { return m_channel.asks(); }
    QFuture<StatusReport> status(const QString &reference) override { return m_channel.status(reference); }
    QFuture<StatusReport> findLost(OutgoingMessage message) override { return m_channel.findLost(std::move(message)); }
    void forget(const QString &reference) override { m_channel.forget(reference); }
    QFuture<SendReport> test() override { return m_channel.test(); }

private:
    FakeChannel &m_channel;
};

class LendingFactory : public ChannelFactory {
public:
    explicit LendingFactory(std::vector<FakeChannel *> channels)
        : m_channels(std::move(channels))
    {
    }
    Result<std::unique_ptr<Channel>> make(const ChannelSettings &settings, const QByteArray &) override
    {
        for (FakeChannel *channel : m_channels) {
            if (channel->kind() == settings.kind)
                return std::unique_ptr<Channel>(std::make_unique<LentChannel>(*channel));
        }
        return ErrorCode::OutOfRange;
    }

private:
    std::vector<FakeChannel *> m_channels;
};

} // namespace

/// A run of the outbox, with channels that answer at once, late or never.
class TestOutboxRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAtOnce();
    void lateAnswersAreWrittenDownTogether();
    void whoHangsKeepsNobodyWaiting();
    void whatIsDueMeanwhileNeedNotWait();
    void onlySoManyAreUnderway();
    void deadChannelPausesAndIsTriedWithOne();
    void receiptsAreAskedFor();
    void oneRunAtATime();

private:
    void issue(int count, int first = 0);
    void start();
    QStringList states() { return m_depot->states(); }

    std::unique_ptr<OutboxFixture> m_depot;
    std::unique_ptr<SlowChannel> m_slow;
    CoreParts m_parts;
    std::unique_ptr<Sending> m_sending;
    std::vector<Result<SendSummary>> m_ends;
};

void TestOutboxRun::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_slow = std::make_unique<SlowChannel>();
    m_ends.clear();
    m_parts = {};
    m_parts.profile = m_depot->profile.path();
    m_parts.boot = QStringLiteral("0123abcd");
    m_parts.texts = OutboxFixture::texts();
    m_parts.channelFactory = std::make_unique<LendingFactory>(std::vector<FakeChannel *>{ &m_depot->channel });
    m_sending = std::make_unique<Sending>(m_depot->services(), m_parts);
}

void TestOutboxRun::cleanup()
{
    m_sending.reset();
    m_depot.reset();
}

void TestOutboxRun::issue(int count, int first)
{
    std::vector<ManifestRow> rows;
    for (int number = first; number < first + count; ++number) {
        rows.push_back(
            m_depot->row(QStringLiteral("DC-%1").arg(number), QStringLiteral("+4477009%1").arg(10000 + number)));
    }
    m_depot->import(rows);
    IssueRequest request;
    request.date = m_depot->today();
    QCOMPARE(m_depot->issueAll(request).issued, count);
}

void TestOutboxRun::start()
{
    m_sending->start(m_depot->station(), Sending::Until::NothingIsDue,
        [this](const Result<SendSummary> &summary) { m_ends.push_back(summary); });
}

void TestOutboxRun::answersAtOnce()
{
    issue(130);

    start();

    QTRY_COMPARE(m_ends.size(), size_t(1));
    QCOMPARE(m_ends.front()->sent, 130);
    QCOMPARE(m_depot->channel.sent.size(), size_t(130));
    QCOMPARE(states().count(QStringLiteral("sent")), 130);
    QCOMPARE(m_depot->channel.batches, 1);
    QCoreApplication::processEvents();
    QCOMPARE(m_ends.size(), size_t(1)); // it ends once
    QVERIFY(!m_sending->isRunning());
}

void TestOutboxRun::lateAnswersAreWrittenDownTogether()
{
    m_parts.channelFactory = std::make_unique<LendingFactory>(std::vector<FakeChannel *>{ m_slow.get() });
    issue(5);
    start();
    QTRY_COMPARE(m_slow->waiting.size(), size_t(5));
    QCOMPARE(states().count(QStringLiteral("sending")), 5);

    m_slow->answerAll({ SendReport::Result::Accepted, QStringLiteral("taken-1"), {}, {} });

    QTRY_COMPARE(m_ends.size(), size_t(1));
    QCOMPARE(states().count(QStringLiteral("sent")), 5);
}

void TestOutboxRun::whoHangsKeepsNobodyWaiting()
{
    FakeChannel &mail = m_depot->addOpen(ChannelKind::Email);
    m_parts.channelFactory = std::make_unique<LendingFactory>(std::vector<FakeChannel *>{ m_slow.get(), &mail });
    issue(60); // more than it is given at a time
    ManifestRow row = m_depot->row(QStringLiteral("DC-mail"));
    row.contact = { {}, MailAddress::parse(QStringLiteral("ada@example.com")) };
    m_depot->clock.advance(1s);
    m_depot->import({ row });
    m_depot->issue(row.reference);

    start();

    QTRY_COMPARE(mail.sent.size(), size_t(1));
    QTRY_COMPARE(states().front(), QStringLiteral("sent"));
    QVERIFY(m_ends.empty());
    m_slow->answerAll({ SendReport::Result::Accepted, {}, {}, {} });
    QTRY_COMPARE(m_slow->waiting.size(), size_t(10));
    m_slow->answerAll({ SendReport::Result::Accepted, {}, {}, {} });
    QTRY_COMPARE(m_ends.size(), size_t(1));
}

void TestOutboxRun::whatIsDueMeanwhileNeedNotWait()
{
    m_parts.channelFactory = std::make_unique<LendingFactory>(std::vector<FakeChannel *>{ m_slow.get() });
    issue(1);
    start();
    QTRY_COMPARE(m_slow->waiting.size(), size_t(1));
    issue(1, 1);

    m_sending->lookAgain();

    QTRY_COMPARE(m_slow->waiting.size(), size_t(2));
    m_slow->answerAll({ SendReport::Result::Accepted, {}, {}, {} });
    QTRY_COMPARE(m_ends.size(), size_t(1));
}

void TestOutboxRun::onlySoManyAreUnderway()
{
    m_parts.channelFactory = std::make_unique<LendingFactory>(std::vector<FakeChannel *>{ m_slow.get() });
    issue(120);

    start();

    QTRY_COMPARE(m_slow->waiting.size(), size_t(50));
    QCOMPARE(states().count(QStringLiteral("queued")), 70);
    for (const int next : { 50, 20, 0 }) {
        m_slow->answerAll({ SendReport::Result::Accepted, {}, {}, {} });
        QTRY_COMPARE(int(m_slow->waiting.size()), next);
    }
    QTRY_COMPARE(m_ends.size(), size_t(1));
}

void TestOutboxRun::deadChannelPausesAndIsTriedWithOne()
{
    m_depot->channel.answer = { SendReport::Result::Retry, {}, QStringLiteral("connect"), {} };
    issue(12);
    start();
    QTRY_COMPARE(m_ends.size(), size_t(1));
    const ChannelId id = must(m_depot->storage->channels().active()).front().id;
    QVERIFY(m_sending->pauses().pausedUntil(id, m_depot->clock.now()) == m_depot->clock.now() + 1min);
    m_depot->clock.advance(30s); // they are due, and wait for the channel
    start();
    QTRY_COMPARE(m_ends.size(), size_t(2));
    QCOMPARE(m_depot->channel.sent.size(), size_t(12));
    m_depot->clock.advance(30s);

    start();

    QTRY_COMPARE(m_ends.size(), size_t(3));
    QCOMPARE(m_depot->channel.sent.size(), size_t(13));
    m_depot->channel.answer.result = SendReport::Result::Accepted;
    m_depot->clock.advance(2min);
    start();
    QTRY_COMPARE(m_ends.size(), size_t(4));
    QCOMPARE(m_depot->channel.sent.size(), size_t(25));
    QCOMPARE(states().count(QStringLiteral("sent")), 12);
}

void TestOutboxRun::receiptsAreAskedFor()
{
    m_depot->channel.canBeAsked = Channel::Asks::Status;
    m_depot->channel.told.result = StatusReport::Result::Delivered;
    issue(60);
    start();
    QTRY_COMPARE(m_ends.size(), size_t(1));
    QCOMPARE(states().count(QStringLiteral("sent")), 60);
    m_depot->clock.advance(15s);

    start();

    QTRY_COMPARE(m_ends.size(), size_t(2));
    QCOMPARE(states().count(QStringLiteral("delivered")), 60);
    QCOMPARE(m_depot->channel.askedAbout.size(), 60);
    m_depot->clock.advance(12h);
    start();
    QTRY_COMPARE(m_ends.size(), size_t(3));
    QCOMPARE(m_depot->channel.forgotten.size(), 60);
}

void TestOutboxRun::oneRunAtATime()
{
    m_parts.channelFactory = std::make_unique<LendingFactory>(std::vector<FakeChannel *>{ m_slow.get() });
    issue(1);
    start();
    QTRY_COMPARE(m_slow->waiting.size(), size_t(1));

    start();

    QCOMPARE(m_ends.size(), size_t(1));
    QCOMPARE(answerOf(m_ends.front()), QStringLiteral("database_busy"));
    Sending other(m_depot->services(), m_parts);
    Result<SendSummary> refused = ErrorCode::Internal;
    other.start(m_depot->station(), Sending::Until::NothingIsDue,
        [&refused](const Result<SendSummary> &summary) { refused = summary; });
    QCOMPARE(answerOf(refused), QStringLiteral("database_busy"));
    m_slow->answerAll({ SendReport::Result::Accepted, {}, {}, {} });
    QTRY_COMPARE(m_ends.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestOutboxRun)
#include "tst_outboxrun.moc"
