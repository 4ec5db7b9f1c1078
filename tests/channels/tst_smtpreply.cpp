// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpreply.h"

#include <QTest>

/// What a server says is read to the letter, and shown only after it was made harmless.
class TestSmtpReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeness_data();
    void completeness();
    void textIsOneCleanLine_data();
    void textIsOneCleanLine();
    void longTextIsCut();
    void endlessReplyIsFound();
    void providerReference_data();
    void providerReference();
    void digitsOfTheMessageAreMasked_data();
    void digitsOfTheMessageAreMasked();
};

namespace {

SmtpReply replyOf(const QByteArrayList &lines)
{
    SmtpReply reply;
    for (const QByteArray &line : lines)
        reply.add(line);
    return reply;
}

} // namespace

void TestSmtpReply::completeness_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("severity");

    QTest::newRow("nothing") << QByteArrayList{} << 0;
    QTest::newRow("one line") << QByteArrayList{ "250 ok\r\n" } << 2;
    QTest::newRow("code alone") << QByteArrayList{ "550\r\n" } << 5;
    QTest::newRow("bare line feed") << QByteArrayList{ "451 later\n" } << 4;
    QTest::newRow("first of several") << QByteArrayList{ "250-more\r\n" } << 0;
    QTest::newRow("all of several") << QByteArrayList{ "250-more\r\n", "250 end\r\n" } << 2;
    QTest::newRow("last line decides") << QByteArrayList{ "250-more\r\n", "550 no\r\n" } << 5;
    QTest::newRow("no code") << QByteArrayList{ "hello\r\n" } << 0;
    QTest::newRow("two digits") << QByteArrayList{ "25\r\n" } << 0;
    QTest::newRow("four digits") << QByteArrayList{ "2500 ok\r\n" } << 0;
    QTest::newRow("empty line") << QByteArrayList{ "\r\n" } << 0;
    QTest::newRow("digits of another script") << QByteArrayList{ "\xd9\xa2\xd9\xa5\xd9\xa0 ok\r\n" } << 0;
}

void TestSmtpReply::completeness()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(int, severity);

    const SmtpReply reply = replyOf(lines);

    QCOMPARE(reply.severity(), severity);
    QCOMPARE(reply.isComplete(), severity != 0);
}

void TestSmtpReply::textIsOneCleanLine_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("text");

    QTest::newRow("several lines") << QByteArrayList{ "550-5.1.1 no\r\n", "550 such user\r\n" }
                                   << QStringLiteral("550-5.1.1 no such user");
    QTest::newRow("terminal escape") << QByteArrayList{ "550 \x1b[31mred\x07\r\n" } << QStringLiteral("550 [31mred");
    QTest::newRow("zero octet") << QByteArrayList{ QByteArray("550 a\0b\r\n", 9) } << QStringLiteral("550 ab");
    QTest::newRow("carriage returns inside") << QByteArrayList{ "550 a\rb\r\r\n" } << QStringLiteral("550 ab");
    QTest::newRow("text turned round") << QByteArrayList{ "550 \xe2\x80\xae"
                                                          "abc\r\n" }
                                       << QStringLiteral("550 abc");
    QTest::newRow("tabs") << QByteArrayList{ "550 a\t\tb\r\n" } << QStringLiteral("550 a b");
}

void TestSmtpReply::textIsOneCleanLine()
{
    QFETCH(QByteArrayList, lines);

    QTEST(replyOf(lines).text(), "text");
}

void TestSmtpReply::longTextIsCut()
{
    QCOMPARE(replyOf({ "550 " + QByteArray(5000, 'x') + "\r\n" }).text().size(), 200);
    QCOMPARE(replyOf(QByteArrayList(500, "550-spam\r\n")).text().size(), 200);
}

void TestSmtpReply::endlessReplyIsFound()
{
    QVERIFY(!replyOf(QByteArrayList(100, "250-extension\r\n")).isEndless());
    QVERIFY(replyOf(QByteArrayList(6000, "250-extension\r\n")).isEndless());
}

void TestSmtpReply::providerReference_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("reference");

    QTest::newRow("Postfix") << QStringLiteral("250 2.0.0 Ok: queued as 4Tb1Xy2Qz9") << QStringLiteral("4Tb1Xy2Qz9");
    QTest::newRow("Exim") << QStringLiteral("250 OK id=1rAbCd-0001xy-Ef") << QStringLiteral("1rAbCd-0001xy-Ef");
    QTest::newRow("Gmail") << QStringLiteral("250 2.0.0 OK  1700000000 a1-20020a05 - gsmtp")
                           << QStringLiteral("OK  1700000000 a1-20020a05 - gsmtp");
    QTest::newRow("code alone") << QStringLiteral("250") << QString();
}

void TestSmtpReply::providerReference()
{
    QFETCH(QString, reply);

    QTEST(providerReferenceIn(reply), "reference");
}

void TestSmtpReply::digitsOfTheMessageAreMasked_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("masked");

    QTest::newRow("code in groups") << QStringLiteral("554 spam: code 483 920 for")
                                    << QStringLiteral("554 spam: code *** *** for");
    QTest::newRow("code in one") << QStringLiteral("554 spam: 483920") << QStringLiteral("554 spam: ******");
    QTest::newRow("code within more digits")
        << QStringLiteral("554 id 0048392011") << QStringLiteral("554 id **********");
    QTest::newRow("code instead of a status") << QStringLiteral("483920 spam") << QStringLiteral("****** spam");
    QTest::newRow("other digits stay") << QStringLiteral("250 2.0.0 queued as 77812")
                                       << QStringLiteral("250 2.0.0 queued as 77812");
    QTest::newRow("status stays though it is in the code") << QStringLiteral("483 no") << QStringLiteral("483 no");
}

void TestSmtpReply::digitsOfTheMessageAreMasked()
{
    QFETCH(QString, reply);

    QTEST(withoutDigitsOf(QStringLiteral("Nordgate: code 483 920 for NG-41, until 21:00."), reply), "masked");
}

QTEST_APPLESS_MAIN(TestSmtpReply)
#include "tst_smtpreply.moc"
