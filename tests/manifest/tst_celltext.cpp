// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/celltext.h"
#include "core/manifest/countrycodes.h"
#include "core/manifest/languagecode.h"

#include <QTest>

/// The small readings of one cell.
class TestCellText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void breaksLinesAsAsked();
    void shortensAProblem();
    void knowsCountries_data();
    void knowsCountries();
    void knowsLanguages_data();
    void knowsLanguages();
};

void TestCellText::cleans_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cell, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(text);
    };

    row("plain", "Ada Byron", "Ada Byron");
    row("spaces around", "  Ada \t", "Ada");
    row("spaces within", "Ada   Byron", "Ada Byron");
    row("no-break space",
        "Ada\xC2\xA0"
        "Byron",
        "Ada Byron");
    row("line break", "Ada\r\nByron", "Ada Byron");
    row("line separator",
        "Ada\xE2\x80\xA8"
        "Byron",
        "Ada Byron");
    row("bell, escape, delete",
        "A\x07"
        "d\x1B"
        "a\x7F",
        "Ada");
    row("C1 control",
        "A\xC2\x9B"
        "da",
        "Ada");
    row("only controls", "\x01\x02", "");
    row("right-to-left override",
        "\xE2\x80\xAE"
        "Ada",
        "\xE2\x80\xAE"
        "Ada");
    row("emoji", "\xF0\x9F\x9A\x9A", "\xF0\x9F\x9A\x9A");
    row("apostrophe before a number", "'+1 202", "+1 202");
    row("apostrophe before zeros", "'02928", "02928");
    row("apostrophe of a name", "'t Hooft", "'t Hooft");
    row("text formula", "=\"0012\"", "0012");
    row("formula", "=SUMME(A1:A9)", "=SUMME(A1:A9)");
    row("formula of two texts", "=\"a\"&\"b\"", "=\"a\"&\"b\"");
    row("markup", "<img src=x>", "<img src=x>");
}

void TestCellText::cleans()
{
    QFETCH(QString, cell);

    QTEST(cellText(cell), "text");
}

void TestCellText::breaksLinesAsAsked()
{
    QCOMPARE(cellText(u"1 Mill Lane\nHull", u", "), QStringLiteral("1 Mill Lane, Hull"));
    QCOMPARE(cellText(u"1 Mill Lane,\n\nHull\n", u", "), QStringLiteral("1 Mill Lane, Hull"));
}

void TestCellText::shortensAProblem()
{
    const QString truck = QString::fromUtf8("\xF0\x9F\x9A\x9A");

    QCOMPARE(problemValue(QString(200, u'x')), QString(80, u'x'));
    QCOMPARE(problemValue(QString(79, u'x') + truck), QString(79, u'x'));
    QCOMPARE(problemValue(QString(78, u'x') + truck), QString(78, u'x') + truck);
}

void TestCellText::knowsCountries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };

    row("GB", "GB");
    row("gb", "GB");
    row("GBR", "GB");
    row("UK", "GB");
    row("United Kingdom", "GB");
    row("Vereinigtes Königreich", "GB");
    row("Royaume-Uni", "GB");
    row("U.S.A.", "US");
    row("États-Unis", "US");
    row("EE. UU.", "US");
    row("Deutschland", "DE");
    row("D", "DE");
    row("Österreich", "AT");
    row("Türkiye", "TR");
    row("España", "ES");
    row("Côte", "");
    row("CI", "CI");
    row("ZZ", "");
    row("Narnia", "");
    row("", "");
}

void TestCellText::knowsCountries()
{
    QFETCH(QString, text);

    QTEST(countryCode(text).value_or(QString()), "code");
}

void TestCellText::knowsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
    };

    row("de", "de");
    row("DE", "de");
    row("de-DE", "de");
    row("de_AT.UTF-8", "de");
    row("deu", "de");
    row("Deutsch", "de");
    row("français", "fr");
    row("Español", "es");
    row("Arabic", "ar");
    row("cy", "cy");
    row("xx", "");
    row("Klingon", "");
    row("12", "");
    row("", "");
}

void TestCellText::knowsLanguages()
{
    QFETCH(QString, text);

    QTEST(languageCode(text), "code");
}

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_celltext.moc"
