// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact.h"

#include <QTest>

class TestContact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsE164_data();
    void readsE164();
    void readsMailAddresses_data();
    void readsMailAddresses();
    void refusesMailAddresses_data();
    void refusesMailAddresses();
    void saysWhenItIsEmpty();
    void isOneText();
};

void TestContact::readsE164_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    const auto row
        = [](const char *text, bool isNumber) { QTest::newRow(text) << QString::fromUtf8(text) << isNumber; };

    row("+447700900123", true);
    row("+4977009", true);
    row("+123456789012345", true);
    row("+497700", false);
    row("+1234567890123456", false);
    row("447700900123", false);
    row("+07700900123", false);
    row("+44 7700900123", false);
    row("+44770090012x", false);
    row("++47700900123", false);
    row("+44770090012\xD9\xA3", false);
    row("+447700900123\n", false);
    row(" +447700900123", false);
    row("", false);
}

void TestContact::readsE164()
{
    QFETCH(QString, text);

    const auto number = PhoneNumber::fromE164(text);

    QTEST(number.has_value(), "isNumber");
    if (number)
        QCOMPARE(number->e164(), text);
}

void TestContact::readsMailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *text, const char *local, const char *domain) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(local) << QString::fromUtf8(domain);
    };

    row("ada@example.com", "ada", "example.com");
    row(" ada@example.com ", "ada", "example.com");
    row("Ada.Byron+door@Example.COM", "Ada.Byron+door", "example.com");
    row("o'neill@example.com", "o'neill", "example.com");
    row("j\xC3\xB6rg@b\xC3\xBC"
        "cher.example",
        "j\xC3\xB6rg",
        "b\xC3\xBC"
        "cher.example");
    row("a@a-b.c1.example", "a", "a-b.c1.example");
    QTest::newRow("local part of 64") << QString(64, u'a') + QStringLiteral("@example.com") << QString(64, u'a')
                                      << QStringLiteral("example.com");
}

void TestContact::readsMailAddresses()
{
    QFETCH(QString, text);

    const auto address = MailAddress::parse(text);

    QVERIFY(address);
    QTEST(address->localPart(), "local");
    QTEST(address->domain(), "domain");
    QCOMPARE(address->text(), address->localPart() + QLatin1Char('@') + address->domain());
}

void TestContact::refusesMailAddresses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };

    row("");
    row("not an address");
    row("ada");
    row("@example.com");
    row("ada@");
    row("ada@localhost");
    row("ada@@example.com");
    row("ada@example.com@example.com");
    row("ada byron@example.com");
    row("ada@exa mple.com");
    row(".ada@example.com");
    row("ada.@example.com");
    row("a..da@example.com");
    row("ada@.example.com");
    row("ada@example..com");
    row("ada@-example.com");
    row("ada@example-.com");
    row("Ada <ada@example.com>");
    row("\"ada\"@example.com");
    row("ada@example.com,bo@example.com");
    row("ada@example.com;bo@example.com");
    row("ada@[192.0.2.1]");
    row("ada@example.com\r\nBcc: bo@example.com");
    row("a\tda@example.com");
    row("a\xE2\x80\xAE"
        "da@example.com");
    QTest::newRow("local part of 65") << QString(65, u'a') + QStringLiteral("@example.com");
    QTest::newRow("local part of 33 letters of two bytes") << QString(33, QChar(0xE4)) + QStringLiteral("@example.com");
    QTest::newRow("label of 64") << QStringLiteral("ada@") + QString(64, u'a') + QStringLiteral(".com");
    QTest::newRow("domain of 260") << QStringLiteral("ada@") + QStringLiteral("example.").repeated(32)
            + QStringLiteral("com");
}

void TestContact::refusesMailAddresses()
{
    QFETCH(QString, text);

    QVERIFY(!MailAddress::parse(text));
}

void TestContact::saysWhenItIsEmpty()
{
    const auto phone = PhoneNumber::fromE164(QStringLiteral("+447700900123"));
    const auto email = MailAddress::parse(QStringLiteral("ada@example.com"));

    QVERIFY((Contact{}).isEmpty());
    QVERIFY(!(Contact{ phone, std::nullopt }).isEmpty());
    QVERIFY(!(Contact{ std::nullopt, email }).isEmpty());
}

void TestContact::isOneText()
{
    const auto phone = PhoneNumber::fromE164(QStringLiteral("+447700900123"));
    const auto email = MailAddress::parse(QStringLiteral("ada@example.com"));

    QCOMPARE(contactText({ phone, email }), QStringLiteral("+447700900123 ada@example.com"));
    QCOMPARE(contactText({ phone, std::nullopt }), QStringLiteral("+447700900123 "));
    QCOMPARE(contactText({ std::nullopt, email }), QStringLiteral(" ada@example.com"));
}

QTEST_APPLESS_MAIN(TestContact)
#include "tst_contact.moc"
