// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/messagetexts.h"
#include "tests/domain/usualtexts.h"

#include <QTest>

/// A text says what its use needs, on one line, or it is refused, wherever it comes from.
class TestMessageTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkedText_data();
    void checkedText();
    void refusedFile_data();
    void refusedFile();
    void languageFallsBack();
    void everyTextHasItsWord();
    void editsTakeThePlaceOfTheUsual();
};

void TestMessageTexts::checkedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextUse>("use");
    QTest::addColumn<bool>("passes");

    QTest::newRow("code alone") << QStringLiteral("{code}") << TextUse::Code << true;
    QTest::newRow("all fields") << QStringLiteral("{depot}{reference}{code}{until}") << TextUse::Code << true;
    QTest::newRow("twice the code") << QStringLiteral("{code} {code}") << TextUse::Code << true;
    QTest::newRow("no code") << QStringLiteral("{depot} {until}") << TextUse::Code << false;
    QTest::newRow("unknown field") << QStringLiteral("{code} {name}") << TextUse::Code << false;
    QTest::newRow("field in capitals") << QStringLiteral("{CODE}") << TextUse::Code << false;
    QTest::newRow("field with a blank") << QStringLiteral("{code } {code}") << TextUse::Code << false;
    QTest::newRow("empty field") << QStringLiteral("{code} {}") << TextUse::Code << false;
    QTest::newRow("unclosed") << QStringLiteral("{code} {until") << TextUse::Code << false;
    QTest::newRow("unopened") << QStringLiteral("{code} until}") << TextUse::Code << false;
    QTest::newRow("nested") << QStringLiteral("{{code}}") << TextUse::Code << false;
    QTest::newRow("two lines") << QStringLiteral("{code}\nx") << TextUse::Code << false;
    QTest::newRow("escape") << QString(QStringLiteral("{code}") + QChar(0x1b)) << TextUse::Code << false;
    QTest::newRow("empty") << QStringLiteral("  ") << TextUse::Notice << false;
    QTest::newRow("as long as can be") << QString(600, QLatin1Char('a')) << TextUse::Notice << true;
    QTest::newRow("too long") << QString(601, QLatin1Char('a')) << TextUse::Notice << false;
    QTest::newRow("line separator") << QString(QStringLiteral("a") + QChar(0x2028)) << TextUse::Notice << false;
    QTest::newRow("turned round") << QString(QChar(0x202e) + QStringLiteral("a")) << TextUse::Notice << false;
    QTest::newRow("isolated") << QString(QChar(0x2067) + QStringLiteral("a")) << TextUse::Notice << false;
    QTest::newRow("a mark of direction") << QString(QChar(0x200f) + QStringLiteral("a")) << TextUse::Notice << true;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << TextUse::Notice << false;
    QTest::newRow("a whole one") << QStringLiteral("📦") << TextUse::Notice << true;
    QTest::newRow("notice") << QStringLiteral("{depot} {reference}") << TextUse::Notice << true;
    QTest::newRow("notice without fields") << QStringLiteral("changed") << TextUse::Notice << true;
    QTest::newRow("code in a notice") << QStringLiteral("{code}") << TextUse::Notice << false;
    QTest::newRow("code in a subject") << QStringLiteral("{code}") << TextUse::Subject << false;
    QTest::newRow("until in a subject") << QStringLiteral("{until}") << TextUse::Subject << false;
}

void TestMessageTexts::checkedText()
{
    QFETCH(QString, text);
    QFETCH(TextUse, use);

    const auto checked = checkText(text, use);

    QTEST(bool(checked), "passes");
    if (!checked)
        QCOMPARE(checked.error().code, ErrorCode::OutOfRange);
}

void TestMessageTexts::refusedFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");

    const QByteArray good
        = "# comment\n\ncode = {code}\nreplacement={code} = new\ncontact_changed = c\nhanded_over = h\n"
          "code_subject = s\ncontact_changed_subject = t\nhanded_over_subject = u\n"
          "weekdays = 1 2 3 4 5 6 7\n";
    QTest::newRow("good") << good << QString();
    QTest::newRow("Windows line ends") << QByteArray(good).replace("\n", "\r\n") << QString();
    QTest::newRow("missing key") << QByteArray("code = {code}\n") << QStringLiteral("replacement: the text is empty");
    QTest::newRow("key twice") << good + "code = {code}\n" << QStringLiteral("line 11");
    QTest::newRow("unknown key") << good + "cod = {code}\n" << QStringLiteral("line 11");
    QTest::newRow("no equals sign") << good + "hello\n" << QStringLiteral("line 11");
    QTest::newRow("bad text") << QByteArray(good).replace("code = {code}", "code = {cod}")
                              << QStringLiteral("code: {cod}: not a field");
    QTest::newRow("not UTF-8") << good + "# \xff\n" << QStringLiteral("not UTF-8");
    QTest::newRow("six weekdays") << QByteArray(good).replace("1 2", "12") << QStringLiteral("weekdays: not seven");
    QTest::newRow("weekdays twice") << good + "weekdays = 1 2 3 4 5 6 7\n" << QStringLiteral("line 11");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("code: the text is empty");
}

void TestMessageTexts::refusedFile()
{
    QFETCH(QByteArray, file);

    const auto texts = parseMessageTexts(QStringLiteral("en"), file);

    QTEST(texts ? QString() : texts.error().detail, "reason");
    if (texts)
        QCOMPARE(texts->replacement, QStringLiteral("{code} = new"));
}

void TestMessageTexts::languageFallsBack()
{
    std::vector<MessageTexts> all;
    for (const QString &language : { QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr") })
        all.push_back(textsOf(language));

    const auto found = [&all](const QStringList &wanted) { return textsFor(all, wanted).language; };
    QCOMPARE(found({ QStringLiteral("fr") }), QStringLiteral("fr"));
    QCOMPARE(found({ QStringLiteral("de-AT") }), QStringLiteral("de"));
    QCOMPARE(found({ QStringLiteral("de_CH") }), QStringLiteral("de"));
    QCOMPARE(found({ QStringLiteral("nl"), QStringLiteral("de") }), QStringLiteral("de"));
    QCOMPARE(found({ QStringLiteral("fr"), QStringLiteral("de") }), QStringLiteral("fr"));
    QCOMPARE(found({ QStringLiteral("nl"), QStringLiteral("pt") }), QStringLiteral("en"));
    QCOMPARE(found({ QString() }), QStringLiteral("en"));
}

void TestMessageTexts::everyTextHasItsWord()
{
    MessageTexts texts;
    for (const TextKey key : textKeys) {
        QCOMPARE(textKey(word(key)), std::optional(key));
        texts[key] = word(key);
    }

    QCOMPARE(texts.code, QStringLiteral("code"));
    QCOMPARE(texts.handedOver, QStringLiteral("handed_over"));
    QCOMPARE(texts.contactChangedSubject, QStringLiteral("contact_changed_subject"));
    QVERIFY(!textKey(QStringLiteral("weekdays")) && !textKey(QString()));
}

void TestMessageTexts::editsTakeThePlaceOfTheUsual()
{
    const MessageTexts usual = textsOf(QStringLiteral("de"));

    const MessageTexts edited = withEdits(usual,
        { { QStringLiteral("de"), TextKey::Code, QStringLiteral("{code}") },
            { QStringLiteral("en"), TextKey::Replacement, QStringLiteral("{code} of another language") } });

    QCOMPARE(edited.code, QStringLiteral("{code}"));
    QCOMPARE(edited.replacement, usual.replacement);
    QCOMPARE(edited.weekdays, usual.weekdays);
}

QTEST_APPLESS_MAIN(TestMessageTexts)
#include "tst_messagetexts.moc"
