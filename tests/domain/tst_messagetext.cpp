// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/messagetext.h"
#include "core/domain/segments.h"
#include "tests/domain/usualtexts.h"

#include <QLocale>
#include <QTest>

using namespace std::chrono_literals;

/// What a recipient reads is one clear line in their language, whatever stands in a manifest.
class TestMessageText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishIsLiteral();
    void defaults_data();
    void defaults();
    void arabicKeepsTheCodeInOrder();
    void arabicBeginsInArabic();
    void reference_data();
    void reference();
    void depot_data();
    void depot();
    void until_data();
    void until();
    void injection_data();
    void injection();
    void fieldWithinAFieldStaysText();
    void wipedTextIsEmpty();
};

namespace {

Instant at(const char *iso) { return *fromIso(QString::fromLatin1(iso)); }

/// 23 November 2026 is a Monday.
MessageFields someFields()
{
    return { QStringLiteral("Nordgate"), { QStringLiteral("NG-417259") }, at("2026-11-23T21:00:00.000Z"),
        at("2026-11-23T08:00:00.000Z"), QTimeZone::utc() };
}

/// As long as each field can get.
MessageFields longestFields()
{
    return { QString(20, QLatin1Char('D')), QStringList(8, QString(40, QLatin1Char('R'))),
        at("2026-11-25T21:00:00.000Z"), at("2026-11-23T08:00:00.000Z"), QTimeZone::utc() };
}

} // namespace

void TestMessageText::englishIsLiteral()
{
    const MessageTexts texts = textsOf(QStringLiteral("en"));
    const Code code("483920");

    QCOMPARE(renderCode(texts, CodeText::First, code, someFields()),
        QStringLiteral("Nordgate: code 483 920 for NG-417259, valid until 21:00. Say it to the courier only when the "
                       "parcel is in your hands."));
    QCOMPARE(renderCode(texts, CodeText::Replacement, code, someFields()),
        QStringLiteral("Nordgate: new code 483 920 for NG-417259, until 21:00. Older codes are void. Say it to the "
                       "courier only when the parcel is in your hands."));
    QCOMPARE(renderCodeSubject(texts, someFields()), QStringLiteral("Nordgate: your code for NG-417259"));
    QVERIFY(renderCode(texts, CodeText::First, Code("483920174"), longestFields()).size() <= 140);
    QVERIFY(renderCode(texts, CodeText::Replacement, Code("483920174"), longestFields()).size() <= 160);
}

void TestMessageText::defaults_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestMessageText::defaults()
{
    QFETCH(QString, language);
    const MessageTexts texts = textsOf(language);
    QCOMPARE(texts.language, language);
    const int most = language == QLatin1String("ar") ? 3 : 1; // Arabic letters are not in the 7-bit alphabet

    for (const CodeText kind : { CodeText::First, CodeText::Replacement }) {
        for (int day = 0; day < 7; ++day) { // a weekday's name may hold letters of its own
            MessageFields fields = longestFields();
            fields.until += day * 24h;
            const QString text = renderCode(texts, kind, Code("483920174"), fields);
            QVERIFY(text.contains(QLatin1String("483 920 174")));
            QVERIFY(text.contains(QLatin1String("RRRRRRRRRR+7")));
            QVERIFY(text.contains(QLatin1String("21:00")));
            QVERIFY(text.contains(QString(20, QLatin1Char('D'))));
            QVERIFY(!text.contains(QLatin1Char('{')));
            QVERIFY2(segments(text).count <= most, qPrintable(text));
            QVERIFY(!tornAfter(text, QStringLiteral("483 920 174")));
        }
    }
    QVERIFY(segments(renderContactChanged(texts, longestFields())).count <= most);
    QVERIFY(segments(renderHandedOver(texts, longestFields())).count <= most);
    for (const QString &text : { renderContactChanged(texts, longestFields()), renderHandedOver(texts, longestFields()),
             renderCodeSubject(texts, longestFields()), renderContactChangedSubject(texts, longestFields()),
             renderHandedOverSubject(texts, longestFields()) }) {
        QVERIFY(text.contains(QLatin1String("RRRRRRRRRR+7")));
        QVERIFY(!text.contains(QLatin1Char('{')));
    }
    QVERIFY(texts.code != texts.replacement);
}

void TestMessageText::arabicKeepsTheCodeInOrder()
{
    const QChar mark(0x200e);
    const MessageTexts arabic = textsOf(QStringLiteral("ar"));
    const QString text = renderCode(arabic, CodeText::First, Code("483920"), someFields());

    QVERIFY(text.contains(mark + QStringLiteral("483 920") + mark));
    QVERIFY(text.contains(mark + QStringLiteral("NG-417259") + mark));
    QVERIFY(text.contains(mark + QStringLiteral("Nordgate") + mark));
    MessageFields fields = someFields();
    fields.depot = QStringLiteral("مستودع");
    QVERIFY(renderCode(arabic, CodeText::First, Code("483920"), fields).contains(QStringLiteral("من مستودع:")));
    QVERIFY(!renderCode(textsOf(QStringLiteral("de")), CodeText::First, Code("483920"), someFields()).contains(mark));
}

// A phone takes the direction of the whole text from the first letter in it.
void TestMessageText::arabicBeginsInArabic()
{
    const MessageTexts arabic = textsOf(QStringLiteral("ar"));

    QVERIFY(renderCode(arabic, CodeText::First, Code("483920"), someFields()).isRightToLeft());
    QVERIFY(renderCode(arabic, CodeText::Replacement, Code("483920"), someFields()).isRightToLeft());
    QVERIFY(renderContactChanged(arabic, someFields()).isRightToLeft());
    QVERIFY(renderHandedOver(arabic, someFields()).isRightToLeft());
    QVERIFY(renderCodeSubject(arabic, someFields()).isRightToLeft());
}

void TestMessageText::reference_data()
{
    QTest::addColumn<QStringList>("references");
    QTest::addColumn<QString>("shown");

    const QString plain = QStringLiteral("NG-417259");
    QTest::newRow("short") << QStringList{ plain } << plain;
    QTest::newRow("twelve") << QStringList{ QStringLiteral("ABCDEFGH1234") } << QStringLiteral("ABCDEFGH1234");
    QTest::newRow("longer: the end") << QStringList{ QStringLiteral("xABCDEFGH1234") }
                                     << QStringLiteral("ABCDEFGH1234");
    QTest::newRow("number sign") << QStringList{ QStringLiteral("#1042") } << QStringLiteral("#1042");
    QTest::newRow("a link") << QStringList{ QStringLiteral("http://evil.example/x") } << QStringLiteral("evilexamplex");
    QTest::newRow("lines") << QStringList{ QStringLiteral("A\r\nB\n1") } << QStringLiteral("AB1");
    QTest::newRow("dots of other scripts") << QStringList{ QStringLiteral("a．b。c｡d․e") } << QStringLiteral("abcde");
    QTest::newRow("turning marks") << QStringList{ QString(QStringLiteral("A") + QChar(0x202e) + QStringLiteral("B")) }
                                   << QStringLiteral("AB");
    QTest::newRow("one more") << QStringList{ plain, plain } << QStringLiteral("NG-417259+1");
    QTest::newRow("twelve and one more") << QStringList{ QStringLiteral("ABCDEFGH1234"), plain }
                                         << QStringLiteral("CDEFGH1234+1");
    QTest::newRow("eleven more") << QStringList(12, QStringLiteral("ABCDEFGH1234")) << QStringLiteral("DEFGH1234+11");
    QTest::newRow("nothing to show") << QStringList{ QStringLiteral("./.") } << QStringLiteral("#");
    QTest::newRow("none") << QStringList{} << QStringLiteral("#");
}

void TestMessageText::reference()
{
    QFETCH(QStringList, references);

    QTEST(shownReference(references), "shown");
    QVERIFY(shownReference(references).size() <= 12);
}

void TestMessageText::depot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << QStringLiteral("Nordgate") << QStringLiteral("Nordgate");
    QTest::newRow("21 letters") << QString(21, QLatin1Char('D')) << QString(20, QLatin1Char('D'));
    QTest::newRow("cut at a blank") << QStringLiteral("Nordgate Depot North East")
                                    << QStringLiteral("Nordgate Depot North");
    QTest::newRow("lines") << QStringLiteral(" A\r\nB ") << QStringLiteral("A B");
    QTest::newRow("controls") << QString(QStringLiteral("A") + QChar(0x1b) + QChar(0x202e) + QChar(0x200b)
        + QStringLiteral("B")) << QStringLiteral("AB");
    QTest::newRow("no half character at the cut")
        << QString(19, QLatin1Char('D')) + QStringLiteral("📦") << QString(19, QLatin1Char('D'));
}

void TestMessageText::depot()
{
    QFETCH(QString, name);

    QTEST(shownDepot(name), "shown");
}

void TestMessageText::until_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");

    const QByteArray morning = "2026-11-23T08:00:00.000Z";
    const auto row = [&](const char *tag, const QByteArray &end, const QByteArray &zone, const QString &language,
                         const QString &shown) { QTest::newRow(tag) << morning << end << zone << language << shown; };
    const QString english = QStringLiteral("en");
    row("today", "2026-11-23T21:00:00.000Z", "UTC", english, QStringLiteral("21:00"));
    row("tomorrow", "2026-11-24T07:05:00.000Z", "UTC", english, QStringLiteral("Tue 07:05"));
    row("today in the zone", "2026-11-23T20:00:00.000Z", "Europe/Berlin", english, QStringLiteral("21:00"));
    row("tomorrow in the zone alone", "2026-11-23T23:30:00.000Z", "Europe/Berlin", english,
        QStringLiteral("Tue 00:30"));
    row("a week later is not today", "2026-11-30T21:00:00.000Z", "UTC", english, QStringLiteral("Mon 21:00"));
    const char *saturday = "2026-11-28T21:00:00.000Z";
    row("German", saturday, "UTC", QStringLiteral("de"), QStringLiteral("Sa. 21:00"));
    row("French", saturday, "UTC", QStringLiteral("fr"), QStringLiteral("sam. 21:00"));
    row("Spanish, in the 7-bit alphabet", saturday, "UTC", QStringLiteral("es"), QStringLiteral("sab 21:00"));
    row("Spanish with an accent that is in it", "2026-11-25T21:00:00.000Z", "UTC", QStringLiteral("es"),
        QStringLiteral("mié 21:00"));
    row("Arabic, Latin digits", "2026-11-24T21:00:00.000Z", "UTC", QStringLiteral("ar"),
        QStringLiteral("الثلاثاء 21:00"));
}

void TestMessageText::until()
{
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, zone);
    QFETCH(QString, language);
    MessageFields fields = someFields();
    fields.now = at(now.constData());
    fields.until = at(end.constData());
    fields.zone = QTimeZone(zone);

    QTEST(shownUntil(fields, textsOf(language)), "shown");
}

void TestMessageText::injection_data()
{
    QTest::addColumn<QString>("outside");
    QTest::newRow("line ends") << QStringLiteral("X\r\n\r\nCall 0900 1");
    QTest::newRow("line separators") << QString(
        QStringLiteral("X") + QChar(0x2028) + QStringLiteral("Y") + QChar(0x2029) + QStringLiteral("Z") + QChar(0x85));
    QTest::newRow("link") << QStringLiteral("https://evil.example/a?b=c&d");
    QTest::newRow("bare domain") << QStringLiteral("evil.example");
    QTest::newRow("domain-bound code") << QStringLiteral("@evil.example #483920");
    QTest::newRow("markup") << QStringLiteral("<a href='x'>click</a>");
    QTest::newRow("zero octet and escape")
        << QString(QStringLiteral("a") + QChar(0) + QChar(0x1b) + QStringLiteral("[2J"));
    QTest::newRow("very long") << QString(100'000, QLatin1Char('A'));
}

void TestMessageText::injection()
{
    QFETCH(QString, outside);
    MessageFields fields = someFields();
    fields.references = { outside, outside };

    for (const QString &language : languages) {
        const MessageTexts texts = textsOf(language);
        for (const QString &text : { renderCode(texts, CodeText::First, Code("483920"), fields),
                 renderContactChanged(texts, fields), renderCodeSubject(texts, fields) }) {
            QVERIFY(text.size() < 200);
            QVERIFY(!text.contains(QLatin1String(".example")) && !text.contains(QLatin1String("://")));
            for (const QChar character : text) {
                QVERIFY(character.category() != QChar::Other_Control);
                QVERIFY(!QStringLiteral("/@<>?&").contains(character));
                QVERIFY(character != QChar(0x2028) && character != QChar(0x2029));
            }
        }
        QVERIFY(!renderCodeSubject(texts, fields).contains(QLatin1String("483 920")));
    }
}

void TestMessageText::fieldWithinAFieldStaysText()
{
    MessageFields fields = someFields();
    fields.depot = QStringLiteral("{code}");

    const QString subject = renderCodeSubject(textsOf(QStringLiteral("en")), fields);

    QCOMPARE(subject, QStringLiteral("{code}: your code for NG-417259"));
}

void TestMessageText::wipedTextIsEmpty()
{
    QString text = QStringLiteral("code 483 920").toUpper();
    const QString shared = QStringLiteral("kept");
    QString copy = shared;

    wipe(text);
    wipe(copy);

    QVERIFY(text.isEmpty() && copy.isEmpty());
    QCOMPARE(shared, QStringLiteral("kept"));
}

QTEST_APPLESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
