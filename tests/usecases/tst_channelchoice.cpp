// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/channelchoice.h"

#include "core/usecases/countissue.h"
#include "tests/support/outboxfixture.h"

namespace {

const QString mobile = QStringLiteral("+447700900001");
const QString landline = QStringLiteral("+442079460958");
const QString parcel = QStringLiteral("DC-1");

using Kinds = std::vector<ChannelKind>;

Kinds kindsOf(const QString &words)
{
    Kinds kinds;
    for (const QString &each : words.split(QLatin1Char(' ')))
        kinds.push_back(channelKind(each).value());
    return kinds;
}

QString answer(const std::optional<ChannelKind> &kind) { return kind ? word(*kind) : QStringLiteral("none"); }

} // namespace

/// Over what a code goes to whom: a landline takes no text.
class TestChannelChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void among_data();
    void among();
    void insteadOf_data();
    void insteadOf();
    void landlineAloneIsToldSo();
    void landlineIsCounted();
    void landlineIsCalledWithTheDigitsSpelt();

private:
    static Contact contact(const QString &phone, const QString &email)
    {
        return { PhoneNumber::fromE164(phone), MailAddress::parse(email) };
    }

    const FakePhoneRules m_phones;
};

void TestChannelChoice::among_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");
    const QString ada = QStringLiteral("ada@example.com");
    const auto row = [](const char *name, const QString &phone, const QString &email, const char *kinds,
                         const char *wanted, const char *expected) {
        QTest::newRow(name) << phone << email << QString::fromLatin1(kinds) << QString::fromLatin1(wanted)
                            << QString::fromLatin1(expected);
    };

    row("a mobile by text", mobile, ada, "sms email", "", "sms");
    row("the order counts", mobile, ada, "email sms", "", "email");
    row("what is asked for", mobile, ada, "sms email", "email", "email");
    row("asked for and not there", mobile, {}, "sms email", "email", "none");
    row("nobody is called who takes texts", mobile, {}, "voice sms", "", "sms");
    row("but when asked for", mobile, {}, "sms voice", "voice", "voice");
    row("a landline is called", landline, ada, "sms email voice", "", "voice");
    row("or written to by mail", landline, ada, "sms email", "", "email");
    row("or not reached", landline, {}, "sms email", "", "none");
    row("no text to a landline, even asked for", landline, ada, "sms voice", "sms", "none");
    row("mail alone", {}, ada, "sms voice email", "", "email");
    row("the tray stands for all", landline, {}, "tray", "sms", "tray");
    row("and has nothing for nobody", {}, {}, "tray", "", "none");
}

void TestChannelChoice::among()
{
    QFETCH(QString, phone);
    QFETCH(QString, email);
    QFETCH(QString, kinds);
    QFETCH(QString, wanted);
    const ChannelChoice choice(m_phones, contact(phone, email));

    QTEST(answer(choice.among(kindsOf(kinds), channelKind(wanted))), "expected");
}

void TestChannelChoice::insteadOf_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("tried");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("expected");
    const QString ada = QStringLiteral("ada@example.com");
    const auto row = [](const char *name, const QString &phone, const QString &email, const char *tried,
                         const char *kinds, const char *expected) {
        QTest::newRow(name) << phone << email << QString::fromLatin1(tried) << QString::fromLatin1(kinds)
                            << QString::fromLatin1(expected);
    };

    row("text, then mail", mobile, ada, "sms", "sms voice email", "email");
    row("text, then a call", mobile, {}, "sms", "sms voice email", "voice");
    row("text, then nothing", mobile, {}, "sms", "sms email", "none");
    row("mail, then text", mobile, ada, "email", "sms email voice", "sms");
    row("mail, then a call to a landline", landline, ada, "email", "sms email voice", "voice");
    row("mail, and nobody is called instead", mobile, ada, "email", "email voice", "none");
    row("a call, then mail", landline, ada, "voice", "sms email voice", "email");
    row("a call, then nothing", landline, {}, "voice", "sms email voice", "none");
    row("the tray needs none", mobile, ada, "tray", "tray", "none");
}

void TestChannelChoice::insteadOf()
{
    QFETCH(QString, phone);
    QFETCH(QString, email);
    QFETCH(QString, tried);
    QFETCH(QString, kinds);
    const ChannelChoice choice(m_phones, contact(phone, email));

    QTEST(answer(choice.insteadOf(channelKind(tried).value(), kindsOf(kinds))), "expected");
}

void TestChannelChoice::landlineAloneIsToldSo()
{
    OutboxFixture depot;
    depot.import({ depot.row(parcel, landline) });

    const IssueResult result = depot.issue(parcel);

    QCOMPARE(result.issued, 0);
    QCOMPARE(word(result.problems.front().error.code), QStringLiteral("landline"));
}

void TestChannelChoice::landlineIsCounted()
{
    OutboxFixture depot;
    depot.addOpen(ChannelKind::Voice);
    depot.import({ depot.row(parcel, landline), depot.row(QStringLiteral("DC-2"), mobile) });
    IssueRequest request;
    request.date = depot.today();
    auto run = must(CountIssue(depot.services())(depot.dispatcher, request));
    while (must(run.next())) {}

    QCOMPARE(run.result().landlines, QStringList{ parcel });
    QCOMPARE(run.result().codes.value(ChannelKind::Voice), 1);
    QCOMPARE(run.result().codes.value(ChannelKind::Sms), 1);
    QVERIFY(run.result().withoutContact.isEmpty());
}

void TestChannelChoice::landlineIsCalledWithTheDigitsSpelt()
{
    OutboxFixture depot;
    const FakeChannel &voice = depot.addOpen(ChannelKind::Voice);
    depot.import({ depot.row(parcel, landline) });
    QCOMPARE(depot.issue(parcel).issued, 1);

    depot.sendAll();

    QVERIFY(depot.channel.sent.empty());
    QCOMPARE(voice.sent.size(), size_t(1));
    QStringList digits;
    for (const QChar digit : depot.code(parcel))
        digits += digit;
    QCOMPARE(voice.sent.front().text.count(digits.join(QLatin1String(", "))), 2);
}

QTEST_APPLESS_MAIN(TestChannelChoice)
#include "tst_channelchoice.moc"
