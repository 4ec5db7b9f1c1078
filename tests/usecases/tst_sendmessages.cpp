// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sendmessages.h"

#include "core/usecases/correctcontact.h"
#include "core/usecases/retrymessages.h"
#include "tests/support/fakechannel.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

Contact newContact()
{
    Contact contact;
    contact.phone = PhoneNumber::fromE164(QStringLiteral("+447700900077"));
    return contact;
}

} // namespace

/// Which messages go out, and when: each is written when its turn comes, for the contact its issue was bound to.
class TestSendMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void claimedMessageHoldsTheCode();
    void claimedMessageIsNotClaimedTwice();
    void messageIsNeverStored();
    void nothingIsDueBeforeItsTime();
    void whatWaitsCanBeTriedNow();
    void replacementSaysSo();
    void endedIssueIsDropped_data();
    void endedIssueIsDropped();
    void changedContactGetsTheNewCodeAlone();
    void noticeIsDroppedAfterADay();
    void noChannelWaits();
    void unwantedChannelWaits();
    void batchIsLimited();
    void editedRowFailsAlone_data();
    void editedRowFailsAlone();
    void anyUserMaySend();

private:
    std::unique_ptr<OutboxFixture> m_depot;
};

void TestSendMessages::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_depot->import({ m_depot->row(parcel) });
}

void TestSendMessages::cleanup() { m_depot.reset(); }

void TestSendMessages::claimedMessageHoldsTheCode()
{
    m_depot->issue(parcel);

    const auto claimed = m_depot->claim();

    QCOMPARE(claimed.size(), size_t(1));
    const OutgoingMessage &outgoing = claimed.front().outgoing;
    const Issue issue = m_depot->issues(parcel).front();
    QVERIFY(outgoing.text.contains(Code(m_depot->code(parcel).toLatin1()).grouped()));
    QVERIFY(outgoing.text.contains(parcel));
    QVERIFY(outgoing.text.contains(QStringLiteral("21:00")));
    QVERIFY(outgoing.to == m_depot->stopOf(parcel).contact);
    QVERIFY(outgoing.expiresAt == issue.expiresAt);
    QVERIFY(outgoing.date == issue.issuedAt);
    QVERIFY(claimed.front().channel == &m_depot->channel);
    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("sending") });
}

void TestSendMessages::claimedMessageIsNotClaimedTwice()
{
    m_depot->issue(parcel);
    QCOMPARE(m_depot->claim().size(), size_t(1));

    QCOMPARE(m_depot->claim().size(), size_t(0));
}

void TestSendMessages::messageIsNeverStored()
{
    m_depot->issue(parcel);
    const QString code = m_depot->code(parcel);
    m_depot->sendAll();

    for (const StoredEntry &entry : must(m_depot->storage->logBook().page(0, 1000))) {
        QVERIFY(!entry.line.contains(code.toLatin1()));
        QVERIFY(!entry.line.contains(Code(code.toLatin1()).grouped().toLatin1()));
    }
}

void TestSendMessages::nothingIsDueBeforeItsTime()
{
    m_depot->issue(parcel);
    m_depot->channel.answer.result = SendReport::Result::Retry;
    m_depot->sendAll();

    QCOMPARE(m_depot->claim().size(), size_t(0));
}

void TestSendMessages::whatWaitsCanBeTriedNow()
{
    m_depot->issue(parcel);
    m_depot->channel.answer = { SendReport::Result::Retry, {}, QStringLiteral("connect"), {} };
    m_depot->sendAll();

    QCOMPARE(must(RetryMessages(m_depot->services())(m_depot->dispatcher)), 1);

    QCOMPARE(m_depot->claim().size(), size_t(1));
}

void TestSendMessages::replacementSaysSo()
{
    m_depot->issue(parcel);
    m_depot->sendAll();
    must(m_depot->reissue(parcel));

    m_depot->sendAll();

    QCOMPARE(m_depot->channel.sent.size(), size_t(2));
    QVERIFY(!m_depot->channel.sent.front().text.contains(QStringLiteral("void")));
    QVERIFY(m_depot->channel.sent.back().text.contains(QStringLiteral("void")));
}

void TestSendMessages::endedIssueIsDropped_data()
{
    QTest::addColumn<QString>("end");

    for (const char *end : { "used", "superseded", "locked", "expired" })
        QTest::newRow(end) << QString::fromLatin1(end);
}

void TestSendMessages::endedIssueIsDropped()
{
    QFETCH(QString, end);
    m_depot->issue(parcel);
    const IssueId issue = m_depot->issues(parcel).front().id;
    if (end == QLatin1String("used"))
        m_depot->verify(parcel, m_depot->code(parcel));
    if (end == QLatin1String("superseded"))
        must(m_depot->reissue(parcel));
    if (end == QLatin1String("locked"))
        m_depot->mistype(parcel, 5);
    if (end == QLatin1String("expired"))
        m_depot->clock.advance(12h);

    const auto claimed = m_depot->claim();

    QCOMPARE(claimed.size(), size_t(end == QLatin1String("superseded") ? 1 : 0));
    const auto messages = must(m_depot->storage->messages().ofIssue(issue));
    QCOMPARE(messages.size(), size_t(1));
    QCOMPARE(word(messages.front().state), QStringLiteral("dropped"));
    QCOMPARE(m_depot->events().count(QStringLiteral("message_dropped")), 1);
}

void TestSendMessages::changedContactGetsTheNewCodeAlone()
{
    m_depot->issue(parcel);
    const Contact former = m_depot->stopOf(parcel).contact;
    must(CorrectContact(m_depot->services())(m_depot->supervisor, m_depot->delivery(parcel).id, newContact()));

    m_depot->sendAll();

    QCOMPARE(m_depot->channel.sent.size(), size_t(2));
    const QString code = Code(m_depot->code(parcel).toLatin1()).grouped();
    for (const OutgoingMessage &sent : m_depot->channel.sent) {
        QVERIFY(sent.to == former || sent.to == newContact());
        QCOMPARE(sent.text.contains(code), sent.to == newContact());
    }
}

void TestSendMessages::noticeIsDroppedAfterADay()
{
    m_depot->issue(parcel);
    m_depot->sendAll();
    m_depot->verify(parcel, m_depot->wrongCode(parcel));
    must(CorrectContact(m_depot->services())(m_depot->supervisor, m_depot->delivery(parcel).id, newContact()));
    m_depot->clock.advance(24h);

    QCOMPARE(m_depot->claim().size(), size_t(0));

    for (const Message &message : m_depot->outbox()) {
        if (message.kind != Message::Kind::ContactChanged)
            continue;
        QCOMPARE(word(message.state), QStringLiteral("dropped"));
        QVERIFY(message.noticeTo.isEmpty()); // kept until the notice is final
    }
}

void TestSendMessages::noChannelWaits()
{
    m_depot->issue(parcel);
    SendMessages send = m_depot->sending();

    QCOMPARE(must(send.claim(m_depot->station(), {}, 10)).messages.size(), size_t(0));

    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("queued") });
    QCOMPARE(m_depot->outbox().front().errorClass, QStringLiteral("no_channel"));
    QCOMPARE(m_depot->outbox().front().tries, 0);
    QCOMPARE(m_depot->claim().size(), size_t(0));
    m_depot->clock.advance(5min);
    QCOMPARE(m_depot->claim().size(), size_t(1));
}

void TestSendMessages::unwantedChannelWaits()
{
    ManifestRow both = m_depot->row(QStringLiteral("DC-2"), QStringLiteral("+447700900002"));
    both.contact.email = MailAddress::parse(QStringLiteral("ada@example.com"));
    m_depot->import({ both });
    m_depot->addChannel(ChannelKind::Email);
    IssueRequest request;
    request.date = m_depot->today();
    request.deliveries = { m_depot->delivery(QStringLiteral("DC-2")).id };
    request.channel = ChannelKind::Email;
    QCOMPARE(m_depot->issueAll(request).issued, 1);

    QCOMPARE(m_depot->claim().size(), size_t(0)); // the channel at hand is for texts
    QCOMPARE(m_depot->states(), QStringList{ QStringLiteral("queued") });
}

void TestSendMessages::batchIsLimited()
{
    m_depot->import({ m_depot->row(QStringLiteral("DC-2"), QStringLiteral("+447700900002")),
        m_depot->row(QStringLiteral("DC-3"), QStringLiteral("+447700900003")) });
    IssueRequest request;
    request.date = m_depot->today();
    m_depot->issueAll(request);

    QCOMPARE(m_depot->claim(2).size(), size_t(2));
    QCOMPARE(m_depot->claim(2).size(), size_t(1));
    QCOMPARE(m_depot->claim(2).size(), size_t(0));
}

void TestSendMessages::editedRowFailsAlone_data()
{
    QTest::addColumn<QString>("edit");

    QTest::newRow("a stop") << QStringLiteral("UPDATE stop SET allowance = allowance + 1 WHERE id = '%1'");
    QTest::newRow("an issue") << QStringLiteral("UPDATE issue SET seal = 'aa' WHERE stop = '%1'");
}

void TestSendMessages::editedRowFailsAlone()
{
    QFETCH(QString, edit);
    const QString other = QStringLiteral("DC-2");
    m_depot->import({ m_depot->row(other, QStringLiteral("+447700900002")) });
    m_depot->issue(parcel);
    m_depot->issue(other);
    m_depot->edit(edit.arg(m_depot->delivery(parcel).stop.text()));

    const auto claimed = m_depot->claim();

    QCOMPARE(claimed.size(), size_t(1));
    QVERIFY(claimed.front().message.stop == m_depot->delivery(other).stop);
    QCOMPARE(m_depot->states(), QStringList({ QStringLiteral("sending"), QStringLiteral("failed") }));
    QCOMPARE(m_depot->outbox().back().errorClass, QStringLiteral("row_altered"));
    QCOMPARE(m_depot->events().last(), QStringLiteral("message_failed"));
    QCOMPARE(m_depot->claim().size(), size_t(0));
}

void TestSendMessages::anyUserMaySend()
{
    m_depot->issue(parcel);
    SendMessages send = m_depot->sending();
    const std::vector<OpenChannel> channels = m_depot->channels();

    QCOMPARE(answerOf(send.claim(Session{}, channels, 1)), QStringLiteral("not_signed_in"));
    QCOMPARE(answerOf(send.takeBack(Session{}, channels)), QStringLiteral("not_signed_in"));
    QCOMPARE(answerOf(send.record(Session{}, {})), QStringLiteral("not_signed_in"));
    QCOMPARE(must(send.claim(m_depot->administrator, channels, 1)).messages.size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestSendMessages)
#include "tst_sendmessages.moc"
