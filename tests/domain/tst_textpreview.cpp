// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textpreview.h"
#include "tests/domain/usualtexts.h"

#include <QTest>

/// Whoever edits a text sees what it says and costs at worst, and never a code that is one.
class TestTextPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAnExampleCode_data();
    void showsAnExampleCode();
    void everyTextIsWritten();
    void tellsTheMostItMayCost();
    void tellsOfACodeThatIsTorn();
    void tellsOfACodeThatMayBeTorn();
};

namespace {

TextExample example()
{
    return { TextExample::Source::MadeUp,
        { QStringLiteral("Nordgate"), { QStringLiteral("NG-1") }, *fromIso(QStringLiteral("2026-11-23T21:00:00.000Z")),
            *fromIso(QStringLiteral("2026-11-23T08:00:00.000Z")), QTimeZone::utc() },
        {} };
}

MessageTexts withCode(const QString &text)
{
    MessageTexts texts = textsOf(QStringLiteral("en"));
    texts.code = text;
    return texts;
}

QString letters(int count) { return QString(count, QLatin1Char('a')); }

} // namespace

void TestTextPreview::showsAnExampleCode_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<CodeFormat::CheckDigit>("checkDigit");
    QTest::addColumn<QString>("shown");

    using CheckDigit = CodeFormat::CheckDigit;
    QTest::newRow("six") << 6 << CheckDigit::Off << QStringLiteral("123 456");
    QTest::newRow("seven") << 6 << CheckDigit::On << QStringLiteral("123 4567");
    QTest::newRow("eight") << 8 << CheckDigit::Off << QStringLiteral("1234 5678");
    QTest::newRow("nine") << 8 << CheckDigit::On << QStringLiteral("123 456 789");
}

void TestTextPreview::showsAnExampleCode()
{
    QFETCH(int, digits);
    QFETCH(CodeFormat::CheckDigit, checkDigit);
    TextExample shown = example();
    shown.format = { digits, checkDigit };

    QTEST(previewOf(withCode(QStringLiteral("{code}")), TextKey::Code, shown).text, "shown");
}

void TestTextPreview::everyTextIsWritten()
{
    for (const QString &language : languages) {
        for (const TextKey key : textKeys) {
            const TextPreview preview = previewOf(textsOf(language), key, example());
            QVERIFY(preview.text.contains(QStringLiteral("Nordgate")));
            QVERIFY(preview.text.contains(QStringLiteral("NG-1")));
            QCOMPARE(preview.text.contains(QStringLiteral("123 456")), useOf(key) == TextUse::Code);
            QVERIFY(!preview.mayTearCode);
            QVERIFY(preview.most.count <= (language == QStringLiteral("ar") ? 3 : 1));
        }
    }
}

void TestTextPreview::tellsTheMostItMayCost()
{
    // 160 with "NG-1" and "21:00"; eight more of the reference, four of the weekday.
    const TextPreview preview
        = previewOf(withCode(letters(144) + QStringLiteral("{code}{reference}{until}")), TextKey::Code, example());

    QCOMPARE(preview.segments, (Segments{ Segments::Encoding::Gsm7, 160, 1 }));
    QCOMPARE(preview.most, (Segments{ Segments::Encoding::Gsm7, 172, 2 }));
}

void TestTextPreview::tellsOfACodeThatIsTorn()
{
    const TextPreview preview
        = previewOf(withCode(letters(150) + QStringLiteral("{code}") + letters(20)), TextKey::Code, example());

    QCOMPARE(preview.codeTornAfter, std::optional(1));
    QVERIFY(preview.mayTearCode);
}

void TestTextPreview::tellsOfACodeThatMayBeTorn()
{
    // After "NG-1" the code ends with the 151st character, after a longer reference with one up to the 159th.
    const TextPreview preview = previewOf(
        withCode(letters(140) + QStringLiteral("{reference}{code}") + letters(20)), TextKey::Code, example());

    QCOMPARE(preview.codeTornAfter, std::nullopt);
    QVERIFY(preview.mayTearCode);
}

QTEST_APPLESS_MAIN(TestTextPreview)
#include "tst_textpreview.moc"
