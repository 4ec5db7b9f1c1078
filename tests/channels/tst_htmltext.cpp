// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp/mailoracle.h"

#include <QTest>

/// The page of a mail says what its text says, and nothing in it is taken for markup.
class TestHtmlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markupIsShownAsText();
    void pageIsWrittenAsItsLanguageIs_data();
    void pageIsWrittenAsItsLanguageIs();
};

void TestHtmlText::markupIsShownAsText()
{
    MailDraft draft = aDraft();
    draft.text = QStringLiteral("<a href=\"http://x.example\">&amp;</a><img src=x>\"'</p></body>");

    const QJsonObject read = readBack(*mimeMessage(draft));

    QCOMPARE(read[QLatin1String("shown")].toString(), draft.text);
    QCOMPARE(read[QLatin1String("elements")].toVariant().toStringList(), elementsOf(draft.text));
}

void TestHtmlText::pageIsWrittenAsItsLanguageIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shownLanguage");
    QTest::addColumn<QString>("direction");

    const auto row = [](const char *tag, const char *language, const QString &text, const char *shownLanguage,
                         const char *direction) {
        QTest::newRow(tag) << QString::fromLatin1(language) << text << QString::fromLatin1(shownLanguage)
                           << QString::fromLatin1(direction);
    };
    row("English", "en", QStringLiteral("code"), "en", "");
    row("of a country", "de-AT", QStringLiteral("Code"), "de-AT", "");
    row("Arabic", "ar", QStringLiteral("Nordgate: الرمز 483 920"), "ar", "rtl");
    row("English for want of Hebrew", "he", QStringLiteral("code"), "he", "");
    row("none", "", QStringLiteral("code"), "", "");
    row("no language", "en\" dir=\"rtl", QStringLiteral("الرمز"), "", "");
}

void TestHtmlText::pageIsWrittenAsItsLanguageIs()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    MailDraft draft = aDraft();
    draft.language = language;
    draft.text = text;

    const QJsonObject read = readBack(*mimeMessage(draft));

    QTEST(read[QLatin1String("language")].toString(), "shownLanguage");
    QTEST(read[QLatin1String("direction")].toString(), "direction");
}

QTEST_APPLESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
