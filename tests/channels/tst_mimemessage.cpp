// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp/mailoracle.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

/// What we write is read back the same by a program that is not ours, and no input can add a header, a line end or an
/// end of message. The random rows come from a fixed seed.
class TestMimeMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreComplete();
    void sameDraftMakesSameBytes();
    void roundTrip_data();
    void roundTrip();
    void randomRoundTrip();
    void transferEncoding_data();
    void transferEncoding();
    void smuggling_data();
    void smuggling();
    void refusedHeader_data();
    void refusedHeader();
    void mailbox_data();
    void mailbox();
    void tooLongAddressIsRefused();
    void smtpUtf8IsForLocalPartsAlone();
};

namespace {

/// What reaches the wire by RFC 5321 §2.3.8 and RFC 5322 §2.1.1 whatever went in.
QString wireProblem(const QByteArray &message)
{
    const qsizetype headerEnd = message.indexOf("\r\n\r\n");
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < message.size(); ++at) {
        const char octet = message[at];
        const bool isEnd = octet == '\r' && at + 1 < message.size() && message[at + 1] == '\n';
        if (octet == '\0' || (octet == '\r' && !isEnd)
            || (octet == '\n' && message[std::max<qsizetype>(at - 1, 0)] != '\r'))
            return QStringLiteral("stray control at %1").arg(at);
        if (!isEnd)
            continue;
        const qsizetype length = at - lineStart;
        if (length > 78)
            return QStringLiteral("line of %1").arg(length);
        if (length == 0 && at < headerEnd)
            return QStringLiteral("empty line among headers");
        lineStart = at + 2;
    }
    return message.endsWith("\r\n") ? QString() : QStringLiteral("no line end at the end");
}

QString randomText(QRandomGenerator &random, int longest, const QString &alphabet)
{
    QString text;
    for (int left = random.bounded(1, longest); left > 0; --left)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

} // namespace

void TestMimeMessage::headersAreComplete()
{
    const auto message = mimeMessage(aDraft());

    QVERIFY(message);
    QCOMPARE(*message,
        QByteArray("Date: Mon, 23 Nov 2026 09:36:57 +0000\r\n"
                   "From: \"Nordgate Depot\"\r\n <codes@depot.example>\r\n"
                   "To: <ruth@recipient.example>\r\n"
                   "Subject: Nordgate: your code\r\n"
                   "Message-ID: <0123456789abcdef0123456789abcdef@depot.example>\r\n"
                   "Auto-Submitted: auto-generated\r\n"
                   "MIME-Version: 1.0\r\n"
                   "Content-Type: multipart/alternative;\r\n"
                   " boundary=\"=_0123456789abcdef0123456789abcdef\"\r\n"
                   "\r\n"
                   "--=_0123456789abcdef0123456789abcdef\r\n"
                   "Content-Type: text/plain; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: 7bit\r\n"
                   "\r\n"
                   "Nordgate: code 483 920 for NG-417259, valid until 21:00.\r\n"
                   "\r\n"
                   "--=_0123456789abcdef0123456789abcdef\r\n"
                   "Content-Type: text/html; charset=utf-8\r\n"
                   "Content-Transfer-Encoding: 7bit\r\n"
                   "\r\n"
                   "<!DOCTYPE html>\r\n"
                   "<html lang=\"en\">\r\n"
                   "<head>\r\n"
                   "<meta charset=\"utf-8\">\r\n"
                   "<meta name=\"format-detection\" content=\"telephone=no\">\r\n"
                   "</head>\r\n"
                   "<body>\r\n"
                   "<p>Nordgate: code 483 920 for NG-417259, valid until 21:00.</p>\r\n"
                   "</body>\r\n"
                   "</html>\r\n"
                   "\r\n"
                   "--=_0123456789abcdef0123456789abcdef--\r\n"));
}

void TestMimeMessage::sameDraftMakesSameBytes()
{
    MailDraft draft = aDraft();
    draft.text = QStringLiteral("Größe\nالرمز");

    QCOMPARE(*mimeMessage(draft), *mimeMessage(draft));
}

void TestMimeMessage::roundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *tag, const QString &name, const QString &subject, const QString &text) {
        QTest::newRow(tag) << name << subject << text;
    };
    row("German", QStringLiteral("Lager Süd"), QStringLiteral("Ihr Code für Größe"),
        QStringLiteral("Gültig bis 21:00."));
    row("Arabic", QStringLiteral("المستودع"), QStringLiteral("رمز استلام الطرد"), QString(40, QChar(0x628)));
    row("quotes in the name", QStringLiteral("Depot \"North\" \\ 2"), QStringLiteral("a"), QStringLiteral("b"));
    row("comma and address in the name", QStringLiteral("Depot, <x@y.example>"), QStringLiteral("a"),
        QStringLiteral("b"));
    row("looks like an encoded word", QStringLiteral("=?utf-8?B?QQ==?="), QStringLiteral("=?utf-8?Q?=0Aa?="),
        QStringLiteral("b"));
    row("spaces that count", QStringLiteral("a  b"), QStringLiteral("two  spaces "),
        QStringLiteral("trailing space \nnext\t\nend"));
    row("long subject", QString(60, QLatin1Char('n')), QString(300, QLatin1Char('s')), QStringLiteral("b"));
    row("beyond the first plane", QStringLiteral("📦📦📦📦📦📦📦📦📦📦📦📦📦"),
        QString(QStringLiteral("😀")).repeated(40), QStringLiteral("📦"));
    row("line of 5000", QStringLiteral("a"), QStringLiteral("b"), QString(5000, QLatin1Char('x')));
    row("equals signs", QStringLiteral("a"), QStringLiteral("b"), QString(200, QLatin1Char('=')));
    row("empty text", QStringLiteral("a"), QStringLiteral("b"), QString());
    row("dots", QStringLiteral("a"), QStringLiteral("b"), QStringLiteral(".\n..\n.a\nend"));
    row("From at a line's start", QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("x\nFrom here"));
}

void TestMimeMessage::roundTrip()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    QFETCH(QString, text);
    MailDraft draft = aDraft();
    draft.fromName = name;
    draft.subject = subject;
    draft.text = text;

    const auto message = mimeMessage(draft);
    QVERIFY(message);
    const QJsonObject read = readBack(*message);

    QCOMPARE(wireProblem(*message), QString());
    QCOMPARE(read[QLatin1String("names")].toArray().size(), 8);
    QCOMPARE(read[QLatin1String("from_name")].toString(), name);
    QCOMPARE(read[QLatin1String("from")].toString(), QStringLiteral("codes@depot.example"));
    QCOMPARE(read[QLatin1String("to")].toArray(), QJsonArray{ QStringLiteral("ruth@recipient.example") });
    QCOMPARE(read[QLatin1String("subject")].toString(), subject);
    QCOMPARE(read[QLatin1String("text")].toString(), expectedText(text));
    QCOMPARE(qint64(read[QLatin1String("date")].toDouble()), 1'795'426'617);
    QCOMPARE(read[QLatin1String("automatic")].toString(), QStringLiteral("auto-generated"));
    QCOMPARE(read[QLatin1String("types")].toVariant().toStringList(),
        QStringList(
            { QStringLiteral("multipart/alternative"), QStringLiteral("text/plain"), QStringLiteral("text/html") }));
    QCOMPARE(read[QLatin1String("charsets")].toVariant().toStringList(), QStringList(2, QStringLiteral("utf-8")));
    QCOMPARE(read[QLatin1String("shown")].toString(), expectedPage(text));
    QCOMPARE(read[QLatin1String("elements")].toVariant().toStringList(), elementsOf(text));
    QCOMPARE(read[QLatin1String("defects")].toArray(), QJsonArray());
}

void TestMimeMessage::randomRoundTrip()
{
    const QString headerAlphabet = QStringLiteral("abcXYZ0189  =?_.,:;<>@\"\\()[]-éüßçñ€ابت漢字");
    const QString textAlphabet
        = headerAlphabet + QStringLiteral("\n\n\r\t..==  \u0001\u0000\u007f\u0085").append(QChar(0));
    QRandomGenerator random(2026);
    QList<MailDraft> drafts;
    QByteArrayList messages;
    for (int made = 0; made < 1500; ++made) {
        MailDraft draft = aDraft();
        draft.fromName = randomText(random, 60, headerAlphabet);
        draft.subject = randomText(random, 120, headerAlphabet);
        draft.text = randomText(random, 400, textAlphabet);
        const auto message = mimeMessage(draft);
        QVERIFY(message);
        QCOMPARE(wireProblem(*message), QString());
        drafts.append(draft);
        messages.append(*message);
    }

    const QList<QJsonObject> read = readBack(messages);

    QCOMPARE(read.size(), drafts.size());
    for (qsizetype at = 0; at < drafts.size(); ++at) {
        QCOMPARE(read[at][QLatin1String("subject")].toString(), drafts[at].subject);
        QCOMPARE(read[at][QLatin1String("from_name")].toString(), drafts[at].fromName);
        QCOMPARE(read[at][QLatin1String("text")].toString(), expectedText(drafts[at].text));
        QCOMPARE(read[at][QLatin1String("shown")].toString(), expectedPage(drafts[at].text));
        QCOMPARE(read[at][QLatin1String("elements")].toVariant().toStringList(), elementsOf(drafts[at].text));
        QCOMPARE(read[at][QLatin1String("names")].toArray().size(), 8);
    }
}

void TestMimeMessage::transferEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");

    QTest::newRow("short ASCII") << QStringLiteral("code 1") << QByteArray("7bit");
    QTest::newRow("78 wide") << QString(78, QLatin1Char('x')) << QByteArray("7bit");
    QTest::newRow("79 wide") << QString(79, QLatin1Char('x')) << QByteArray("quoted-printable");
    QTest::newRow("German") << QStringLiteral("Gültig bis heute") << QByteArray("quoted-printable");
    QTest::newRow("Arabic") << QStringLiteral("الرمز صالح") << QByteArray("base64");
}

void TestMimeMessage::transferEncoding()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    MailDraft draft = aDraft();
    draft.text = text;

    QVERIFY(mimeMessage(draft)->contains("Content-Transfer-Encoding: " + encoding + "\r\n"));
}

void TestMimeMessage::smuggling_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("LF.LF") << QStringLiteral("\n.\n");
    QTest::newRow("CR.CR") << QStringLiteral("\r.\r");
    QTest::newRow("LF.CRLF") << QStringLiteral("\n.\r\n");
    QTest::newRow("CRLF.LF") << QStringLiteral("\r\n.\n");
    QTest::newRow("CR.LF") << QStringLiteral("\r.\n");
    QTest::newRow("CRLF.CRLF") << QStringLiteral("\r\n.\r\n");
    QTest::newRow("CRCR") << QStringLiteral("\r\r.\r\r");
    QTest::newRow("zero octets between") << QString(
        QStringLiteral("\r") + QChar(0) + QStringLiteral("\n.\r") + QChar(0) + QLatin1Char('\n'));
}

/// After our stuffing of dots by the sender, only a line that is one dot could end a message; here each is such a whole
/// CRLF line, which stuffing doubles, and never anything else a server might take for an end.
void TestMimeMessage::smuggling()
{
    QFETCH(QString, end);
    MailDraft draft = aDraft();
    draft.text = QStringLiteral("a") + end + QStringLiteral("MAIL FROM:<evil@x.example>\r\nRCPT TO:<v@x.example>");

    const auto message = mimeMessage(draft);

    QVERIFY(message);
    QCOMPARE(wireProblem(*message), QString());
    QCOMPARE(readBack(*message)[QLatin1String("text")].toString(), expectedText(draft.text));
}

void TestMimeMessage::refusedHeader_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("CRLF") << QStringLiteral("a\r\nBcc: <v@x.example>");
    QTest::newRow("LF") << QStringLiteral("a\nBcc: <v@x.example>");
    QTest::newRow("CR") << QStringLiteral("a\rBcc: x");
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0) + QLatin1Char('b'));
    QTest::newRow("escape") << QStringLiteral("a\u001b[31m");
    QTest::newRow("tab") << QStringLiteral("a\tb");
    QTest::newRow("delete") << QString(QStringLiteral("a") + QChar(0x7f));
    QTest::newRow("next line") << QString(QStringLiteral("a") + QChar(0x85));
    QTest::newRow("line separator") << QString(QStringLiteral("a") + QChar(0x2028));
}

void TestMimeMessage::refusedHeader()
{
    QFETCH(QString, bad);
    MailDraft subject = aDraft();
    MailDraft name = aDraft();
    MailDraft key = aDraft();
    subject.subject = bad;
    name.fromName = bad;
    key.idempotencyKey = bad;

    QVERIFY(!mimeMessage(subject));
    QVERIFY(!mimeMessage(name));
    QVERIFY(!mimeMessage(key));
}

void TestMimeMessage::mailbox_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("mailbox");

    QTest::newRow("ASCII") << QStringLiteral("a@b.example") << QByteArray("a@b.example");
    QTest::newRow("domain of another script")
        << QStringLiteral("a@bücher.example") << QByteArray("a@xn--bcher-kva.example");
    QTest::newRow("both") << QStringLiteral("jürgen@bücher.example") << QByteArray("jürgen@xn--bcher-kva.example");
}

void TestMimeMessage::mailbox()
{
    QFETCH(QString, address);

    QTEST(*mailboxOf(*MailAddress::parse(address)), "mailbox");
}

void TestMimeMessage::tooLongAddressIsRefused()
{
    const QString label(49, QLatin1Char('d'));
    const QString domain = QStringList(5, label).join(QLatin1Char('.'));
    const auto address = MailAddress::parse(QString(64, QLatin1Char('l')) + QLatin1Char('@') + domain);
    QVERIFY(address);

    const auto mailbox = mailboxOf(*address);

    QVERIFY(!mailbox);
    QCOMPARE(mailbox.error().code, ErrorCode::AddressImpossible);
}

void TestMimeMessage::smtpUtf8IsForLocalPartsAlone()
{
    QVERIFY(needsSmtpUtf8(*MailAddress::parse(QStringLiteral("jürgen@depot.example"))));
    QVERIFY(!needsSmtpUtf8(*MailAddress::parse(QStringLiteral("ruth@bücher.example"))));
}

QTEST_APPLESS_MAIN(TestMimeMessage)
#include "tst_mimemessage.moc"
