// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/switchchannels.h"

#include "core/usecases/correctcontact.h"
#include "core/usecases/decidemessage.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// A code that does not get through over one kind of channel goes out over another, once for each message.
class TestSwitchChannels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void failedIsSwitchedAtOnce();
    void undeliveredIsSwitchedAtOnce();
    void whatIsNotSentInTimeIsSwitched_data();
    void whatIsNotSentInTimeIsSwitched();
    void sentIsNoFailure();
    void isSwitchedOnce();
    void senderIsNotDisturbed();
    void endedCodeIsNotSwitched();
    void changedContactIsNotSwitched();
    void whatIsCarriedAlreadyIsNotSwitched();
    void whoHasOneAddressIsNotSwitched();
    void givenUpIsNotSwitched();
    void sendsOfTheIssueCount();
    void budgetsAreWaitedFor();
    void noticesAreNotSwitched();
    void onlyTheStationSwitches();

private:
    void answer(SendReport::Result result) { m_depot->channel.answer = { result, {}, QStringLiteral("connect"), {} }; }
    int switched() { return must(SwitchChannels(m_depot->services())(m_depot->station())).switched; }

    std::unique_ptr<OutboxFixture> m_depot;
    FakeChannel *m_mail = nullptr;
};

void TestSwitchChannels::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_mail = &m_depot->addOpen(ChannelKind::Email);
    ManifestRow row = m_depot->row(parcel);
    row.contact.email = MailAddress::parse(QStringLiteral("ada@example.com"));
    m_depot->import({ row });
    m_depot->issue(parcel);
}

void TestSwitchChannels::cleanup() { m_depot.reset(); }

void TestSwitchChannels::failedIsSwitchedAtOnce()
{
    answer(SendReport::Result::Rejected);
    m_depot->sendAll();

    QCOMPARE(switched(), 1);

    QCOMPARE(m_depot->events().last(), QStringLiteral("channel_switched"));
    m_depot->sendAll();
    QCOMPARE(m_mail->sent.size(), size_t(1));
    QCOMPARE(m_mail->sent.front().text, m_depot->channel.sent.front().text); // the same code
    QVERIFY(m_mail->sent.front().idempotencyKey != m_depot->channel.sent.front().idempotencyKey);
    QCOMPARE(m_depot->outbox().size(), size_t(2));
    QCOMPARE(m_depot->issues(parcel).size(), size_t(1));
}

void TestSwitchChannels::undeliveredIsSwitchedAtOnce()
{
    m_depot->channel.canBeAsked = Channel::Asks::Status;
    m_depot->channel.told.result = StatusReport::Result::Undelivered;
    m_depot->sendAll();
    QCOMPARE(switched(), 0);
    m_depot->clock.advance(15s);
    m_depot->askAll();

    QCOMPARE(switched(), 1);
}

void TestSwitchChannels::whatIsNotSentInTimeIsSwitched_data()
{
    QTest::addColumn<SendReport::Result>("result");
    QTest::addColumn<bool>("isTried");

    QTest::newRow("queued, never tried") << SendReport::Result::Retry << false;
    QTest::newRow("queued again") << SendReport::Result::Retry << true;
    QTest::newRow("unknown") << SendReport::Result::Unknown << true;
}

void TestSwitchChannels::whatIsNotSentInTimeIsSwitched()
{
    QFETCH(SendReport::Result, result);
    QFETCH(bool, isTried);
    m_depot->channel.canBeAsked = Channel::Asks::StatusAndLost;
    answer(result);
    if (isTried)
        m_depot->sendAll();
    m_depot->clock.advance(5min - 1ms);
    QCOMPARE(switched(), 0);
    m_depot->clock.advance(1ms);

    QCOMPARE(switched(), 1);
}

void TestSwitchChannels::sentIsNoFailure()
{
    m_depot->sendAll();
    m_depot->clock.advance(3h);

    QCOMPARE(switched(), 0);
}

void TestSwitchChannels::isSwitchedOnce()
{
    answer(SendReport::Result::Rejected);
    m_mail->answer.result = SendReport::Result::Rejected;
    m_depot->sendAll();
    QCOMPARE(switched(), 1);
    m_depot->sendAll();

    QCOMPARE(m_depot->states(), QStringList({ QStringLiteral("failed"), QStringLiteral("failed") }));
    QCOMPARE(switched(), 0);
    m_depot->clock.advance(1h);
    QCOMPARE(switched(), 0);
    QCOMPARE(must(SwitchChannels(m_depot->services())(m_depot->station())).looked, 0);
}

void TestSwitchChannels::senderIsNotDisturbed()
{
    const auto claimed = m_depot->claim();
    m_depot->clock.advance(5min);

    QCOMPARE(switched(), 1);

    must(m_depot->sending().record(m_depot->station(), { { claimed.front().message, m_depot->channel.answer } }));
    QCOMPARE(m_depot->states(), QStringList({ QStringLiteral("queued"), QStringLiteral("sent") }));
    QCOMPARE(switched(), 0);
}

void TestSwitchChannels::endedCodeIsNotSwitched()
{
    answer(SendReport::Result::Rejected);
    m_depot->sendAll();
    m_depot->verify(parcel, m_depot->code(parcel));

    QCOMPARE(switched(), 0);
    QCOMPARE(must(SwitchChannels(m_depot->services())(m_depot->station())).looked, 0);
}

void TestSwitchChannels::changedContactIsNotSwitched()
{
    Contact other = m_depot->stopOf(parcel).contact;
    other.email = MailAddress::parse(QStringLiteral("eve@example.com"));
    answer(SendReport::Result::Rejected);
    m_depot->sendAll();
    must(CorrectContact(m_depot->services())(m_depot->supervisor, m_depot->delivery(parcel).id, other));

    QCOMPARE(switched(), 0);
}

void TestSwitchChannels::whatIsCarriedAlreadyIsNotSwitched()
{
    m_depot->clock.advance(1min);
    must(ResendCode(m_depot->services())(
        m_depot->dispatcher, m_depot->delivery(parcel).id, { ChannelKind::Sms, ChannelKind::Email }));
    answer(SendReport::Result::Rejected);
    m_depot->sendAll();

    QCOMPARE(switched(), 0);
}

void TestSwitchChannels::whoHasOneAddressIsNotSwitched()
{
    const QString other = QStringLiteral("DC-2");
    m_depot->import({ m_depot->row(other, QStringLiteral("+447700900002")) });
    m_depot->sendAll();
    m_depot->issue(other);
    answer(SendReport::Result::Rejected);
    m_depot->sendAll();

    QCOMPARE(switched(), 0);
    QCOMPARE(must(SwitchChannels(m_depot->services())(m_depot->station())).looked, 0);
}

void TestSwitchChannels::givenUpIsNotSwitched()
{
    m_depot->channel.canBeAsked = Channel::Asks::StatusAndLost;
    answer(SendReport::Result::Unknown);
    m_depot->sendAll();
    must(DecideMessage(m_depot->services())(
        m_depot->dispatcher, m_depot->outbox().front().id, DecideMessage::Decision::GiveUp));

    QCOMPARE(switched(), 0);
}

void TestSwitchChannels::sendsOfTheIssueCount()
{
    m_depot->setPolicy(QStringLiteral("sends_per_issue"), QStringLiteral("1"));
    answer(SendReport::Result::Rejected);
    m_depot->sendAll();

    QCOMPARE(switched(), 0);
    QCOMPARE(m_depot->outbox().size(), size_t(1));
}

void TestSwitchChannels::budgetsAreWaitedFor()
{
    m_depot->setPolicy(QStringLiteral("messages_per_contact_hour"), QStringLiteral("1"));
    answer(SendReport::Result::Rejected);
    m_depot->sendAll();
    QCOMPARE(switched(), 0);
    m_depot->clock.advance(10min);
    QCOMPARE(switched(), 0);
    m_depot->clock.advance(51min);

    QCOMPARE(switched(), 1);
}

void TestSwitchChannels::noticesAreNotSwitched()
{
    m_depot->sendAll();
    Contact other = m_depot->stopOf(parcel).contact;
    other.phone = PhoneNumber::fromE164(QStringLiteral("+447700900077"));
    must(CorrectContact(m_depot->services())(m_depot->supervisor, m_depot->delivery(parcel).id, other));
    m_depot->sendAll();
    for (const Message &message : m_depot->outbox())
        QVERIFY(message.kind == Message::Kind::Code || !message.switchAt);
}

void TestSwitchChannels::onlyTheStationSwitches()
{
    QCOMPARE(answerOf(SwitchChannels(m_depot->services())(m_depot->everything)), QStringLiteral("not_allowed"));
}

QTEST_APPLESS_MAIN(TestSwitchChannels)
#include "tst_switchchannels.moc"
