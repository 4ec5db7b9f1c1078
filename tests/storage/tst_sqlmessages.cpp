// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

QStringList ids(const std::vector<Message> &messages)
{
    QStringList list;
    for (const Message &message : messages)
        list << message.id.text();
    return list;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all << QString::fromLatin1(text);
    return all;
}

const QByteArray tag(32, 't');

} // namespace

class TestSqlMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void changesTheVersionGivenAlone();
    void listsNewestFirst();
    void listsThoseOfAnIssue();
    void isDueFromItsTimeOn();
    void countsWhatAContactGot();
    void whatWaitsForAnotherTryIsMadeDue();
    void findsWhatWasLeftSending_data();
    void findsWhatWasLeftSending();
    void renewsOwnLeasesAlone();
    void findsWhatIsToBeSwitched();
    void isStoodInForOnce();
    void findsWhatIsToBeAskedAbout();

private:
    static Message aMessage(const StoredDepot &depot, const char *id, std::chrono::milliseconds later = 0ms)
    {
        Message message;
        message.id = MessageId{ QString::fromLatin1(id) };
        message.stop = StopId{ QStringLiteral("s1") };
        message.idempotencyKey = QString::fromLatin1(id);
        message.language = QStringLiteral("en");
        message.queuedAt = depot.now + later;
        message.notBefore = depot.now + later;
        return message;
    }
};

void TestSqlMessages::keepsEveryField()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addIssue("i1");
    ChannelSettings channel;
    channel.id = ChannelId{ QStringLiteral("c1") };
    channel.type = QStringLiteral("tray");
    must(depot.storage().channels().add(channel));
    Message message = aMessage(depot, "n1");
    message.kind = Message::Kind::ContactChanged;
    message.issue = IssueId{ QStringLiteral("i1") };
    message.channel = channel.id;
    message.wanted = ChannelKind::Sms;
    message.noticeTo = { PhoneNumber::fromE164(QStringLiteral("+447911123456")), {} };
    message.state = Message::State::Sending;
    message.tries = 2;
    message.repeats = 1;
    message.notBefore = depot.now + 5s;
    message.leaseToken = QStringLiteral("station:1");
    message.leaseUntil = depot.now + 2min;
    message.providerReference = QStringLiteral("250 ok");
    message.errorClass = QStringLiteral("tls");
    message.errorText = QStringLiteral("no");
    message.version = 3;
    must(depot.storage().messages().add(aMessage(depot, "n0"), tag));
    message.insteadOf = MessageId{ QStringLiteral("n0") };
    message.switchAt = depot.now + 1min;
    message.askAt = depot.now + 2min;
    message.asked = 4;
    message.atProvider = Message::AtProvider::Forgotten;

    must(depot.storage().messages().add(message, tag));
    const Message kept = must(depot.storage().messages().find(message.id)).value();

    QCOMPARE(kept.kind, message.kind);
    QVERIFY(kept.stop == message.stop && kept.issue == message.issue && kept.channel == message.channel);
    QVERIFY(kept.wanted == message.wanted && kept.noticeTo == message.noticeTo);
    QCOMPARE(kept.language, message.language);
    QCOMPARE(kept.idempotencyKey, message.idempotencyKey);
    QCOMPARE(kept.state, message.state);
    QCOMPARE(kept.tries, message.tries);
    QCOMPARE(kept.repeats, message.repeats);
    QVERIFY(kept.queuedAt == message.queuedAt && kept.notBefore == message.notBefore);
    QCOMPARE(kept.leaseToken, message.leaseToken);
    QVERIFY(kept.leaseUntil == message.leaseUntil);
    QCOMPARE(kept.providerReference, message.providerReference);
    QCOMPARE(kept.errorClass, message.errorClass);
    QCOMPARE(kept.errorText, message.errorText);
    QCOMPARE(kept.version, message.version);
    QVERIFY(kept.insteadOf == message.insteadOf && kept.switchAt == message.switchAt && kept.askAt == message.askAt);
    QCOMPARE(kept.asked, message.asked);
    QCOMPARE(kept.atProvider, message.atProvider);
}

void TestSqlMessages::changesTheVersionGivenAlone()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    Message message = aMessage(depot, "n1");
    must(messages.add(message, tag));
    message.state = Message::State::Sending;
    message.leaseToken = QStringLiteral("first");
    message.tries = 1;

    QVERIFY(must(messages.change(message)));
    message.leaseToken = QStringLiteral("second");
    QVERIFY(!must(messages.change(message)));

    const Message kept = must(messages.find(message.id)).value();
    QCOMPARE(kept.state, Message::State::Sending);
    QCOMPARE(kept.leaseToken, QStringLiteral("first"));
    QCOMPARE(kept.tries, 1);
    QCOMPARE(kept.version, message.version + 1);
}

void TestSqlMessages::listsNewestFirst()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    must(messages.add(aMessage(depot, "old"), tag));
    must(messages.add(aMessage(depot, "new", 2s), tag));
    Message sent = aMessage(depot, "sent", 1s);
    sent.state = Message::State::Sent;
    must(messages.add(sent, tag));

    QCOMPARE(ids(must(messages.list({}, 9))), list({ "new", "sent", "old" }));
    QCOMPARE(ids(must(messages.list({}, 1))), list({ "new" }));
    QCOMPARE(ids(must(messages.list(Message::State::Queued, 9))), list({ "new", "old" }));
    QCOMPARE(must(messages.countQueued()), 2);
}

void TestSqlMessages::listsThoseOfAnIssue()
{
    StoredDepot depot;
    depot.addStop("s1");
    const Issue issue = depot.addIssue("i1");
    Message message = aMessage(depot, "n1");
    message.issue = issue.id;
    must(depot.storage().messages().add(message, tag));
    must(depot.storage().messages().add(aMessage(depot, "n2"), tag));

    QCOMPARE(ids(must(depot.storage().messages().ofIssue(issue.id))), list({ "n1" }));
}

void TestSqlMessages::isDueFromItsTimeOn()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    must(messages.add(aMessage(depot, "later", 1s), tag));
    must(messages.add(aMessage(depot, "first"), tag));
    Message sending = aMessage(depot, "sending");
    sending.state = Message::State::Sending;
    must(messages.add(sending, tag));

    QVERIFY(must(messages.due(depot.now - 1ms, 9)).empty());
    QCOMPARE(ids(must(messages.due(depot.now, 9))), list({ "first" }));
    QCOMPARE(ids(must(messages.due(depot.now + 1s, 9))), list({ "first", "later" }));
    QCOMPARE(ids(must(messages.due(depot.now + 1s, 1))), list({ "first" }));
}

void TestSqlMessages::countsWhatAContactGot()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    must(messages.add(aMessage(depot, "n1"), tag));
    must(messages.add(aMessage(depot, "n2", 1s), tag));
    must(messages.add(aMessage(depot, "n3", 1s), QByteArray(32, 'u')));

    Message repeated = aMessage(depot, "n4");
    repeated.repeats = 2;
    must(messages.add(repeated, QByteArray(32, 'v')));

    QCOMPARE(must(messages.countFor(tag, depot.now)), 2);
    QCOMPARE(must(messages.countFor(QByteArray(32, 'v'), depot.now)), 3);
    QCOMPARE(must(messages.countFor(tag, depot.now + 1ms)), 1);
    QCOMPARE(must(messages.countFor(tag, depot.now + 2s)), 0);
}

void TestSqlMessages::whatWaitsForAnotherTryIsMadeDue()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    Message failing = aMessage(depot, "failing", 5min);
    failing.errorClass = QStringLiteral("connect");
    must(messages.add(failing, tag));
    must(messages.add(aMessage(depot, "not tried", 5min), tag));
    Message final_ = aMessage(depot, "failed", 5min);
    final_.state = Message::State::Failed;
    final_.errorClass = QStringLiteral("recipient");
    must(messages.add(final_, tag));

    QCOMPARE(must(messages.makeDue(depot.now)), 1);

    QCOMPARE(ids(must(messages.due(depot.now, 9))), list({ "failing" }));
    QCOMPARE(must(messages.makeDue(depot.now)), 0);
    QVERIFY(!must(messages.change(failing))); // whoever holds the row of before has another one
}

void TestSqlMessages::findsWhatWasLeftSending_data()
{
    QTest::addColumn<Message::State>("state");
    QTest::addColumn<QString>("token");
    QTest::addColumn<std::chrono::milliseconds>("leaseFromNow");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, Message::State state, const char *token, std::chrono::milliseconds lease,
                         const char *prefix, bool isFound) {
        QTest::newRow(name) << state << QString::fromLatin1(token) << lease << QString::fromLatin1(prefix) << isFound;
    };
    row("lease over", Message::State::Sending, "b:1", 0ms, "a:", true);
    row("lease of another holds", Message::State::Sending, "b:1", 1ms, "a:", false);
    row("left behind by this station", Message::State::Sending, "a:1", 1h, "a:", true);
    row("prefix in the middle", Message::State::Sending, "ba:1", 1h, "a:", false);
    row("wildcards to the letter", Message::State::Sending, "a:1", 1h, "%", false);
    row("no prefix", Message::State::Sending, "a:1", 1h, "", false);
    row("not sending", Message::State::Unknown, "a:1", 0ms, "a:", false);
}

void TestSqlMessages::findsWhatWasLeftSending()
{
    QFETCH(Message::State, state);
    QFETCH(QString, token);
    QFETCH(std::chrono::milliseconds, leaseFromNow);
    QFETCH(QString, prefix);
    StoredDepot depot;
    depot.addStop("s1");
    Message message = aMessage(depot, "n1");
    message.state = state;
    message.leaseToken = token;
    message.leaseUntil = depot.now + leaseFromNow;
    must(depot.storage().messages().add(message, tag));

    const auto left = must(depot.storage().messages().leftSending(depot.now, prefix, 9));

    QTEST(left.size() == 1, "isFound");
}

void TestSqlMessages::renewsOwnLeasesAlone()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    for (const char *id : { "a:1", "b:1" }) {
        Message message = aMessage(depot, id);
        message.state = Message::State::Sending;
        message.leaseToken = QString::fromLatin1(id);
        message.leaseUntil = depot.now;
        must(messages.add(message, tag));
    }

    QCOMPARE(must(messages.renewLeases(QStringLiteral("a:"), depot.now + 15min)), 1);

    QCOMPARE(ids(must(messages.leftSending(depot.now, {}, 9))), list({ "b:1" }));
    QVERIFY(must(messages.change(aMessage(depot, "a:1")))); // who holds the lease still has the row
}

void TestSqlMessages::findsWhatIsToBeSwitched()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    const auto add = [&](const char *id, Message::State state, std::optional<std::chrono::milliseconds> at) {
        Message message = aMessage(depot, id);
        message.state = state;
        if (at)
            message.switchAt = depot.now + *at;
        must(messages.add(message, tag));
    };
    add("queued", Message::State::Queued, 2ms);
    add("unknown", Message::State::Unknown, 1ms);
    add("failed", Message::State::Failed, 0ms);
    add("sent", Message::State::Sent, 0ms);
    add("never", Message::State::Failed, std::nullopt);

    QCOMPARE(ids(must(messages.toSwitch(depot.now, 9))), list({ "failed" }));
    QCOMPARE(ids(must(messages.toSwitch(depot.now + 2ms, 9))), list({ "failed", "unknown", "queued" }));
    QCOMPARE(ids(must(messages.toSwitch(depot.now + 2ms, 2))), list({ "failed", "unknown" }));
    must(messages.moveSwitch(MessageId{ QStringLiteral("failed") }, std::nullopt));
    must(messages.moveSwitch(MessageId{ QStringLiteral("queued") }, depot.now));
    must(messages.moveSwitch(MessageId{ QStringLiteral("never") }, depot.now));
    QCOMPARE(ids(must(messages.toSwitch(depot.now, 9))), list({ "queued" }));
    QVERIFY(must(messages.change(aMessage(depot, "queued"))));
    QCOMPARE(ids(must(messages.toSwitch(depot.now, 9))), list({ "queued" }));
}

void TestSqlMessages::isStoodInForOnce()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    must(messages.add(aMessage(depot, "first"), tag));
    Message other = aMessage(depot, "second");
    other.insteadOf = MessageId{ QStringLiteral("first") };
    must(messages.add(other, tag));
    other.id = MessageId{ QStringLiteral("third") };
    other.idempotencyKey = other.id.text();

    QVERIFY(!messages.add(other, tag));
}

void TestSqlMessages::findsWhatIsToBeAskedAbout()
{
    StoredDepot depot;
    Messages &messages = depot.storage().messages();
    depot.addStop("s1");
    for (const auto &[id, at] : { std::pair{ "later", 1s }, { "now", 0s } }) {
        Message message = aMessage(depot, id);
        message.state = Message::State::Sent;
        message.askAt = depot.now + at;
        must(messages.add(message, tag));
    }
    must(messages.add(aMessage(depot, "never"), tag));

    QCOMPARE(ids(must(messages.toAskAbout(depot.now, 9))), list({ "now" }));
    QCOMPARE(ids(must(messages.toAskAbout(depot.now + 1s, 9))), list({ "now", "later" }));
    QCOMPARE(ids(must(messages.toAskAbout(depot.now + 1s, 1))), list({ "now" }));
}

QTEST_GUILESS_MAIN(TestSqlMessages)
#include "tst_sqlmessages.moc"
