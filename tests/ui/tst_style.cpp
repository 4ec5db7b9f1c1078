// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Holds the tokens to the contrasts they were chosen for.
class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfTokens_data();
    void contrastOfTokens();
    void highContrastIsReadableOnAnySystem_data();
    void highContrastIsReadableOnAnySystem();
    void iconsNamedInTheSourcesExist();
    void coloursStandInTokensAlone();
};

namespace {

QString textOf(const QString &file)
{
    QFile source(QDir(QStringLiteral(DOORCODE_SOURCE_DIR)).filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

/// What the first group of @p pattern matched in all sources of the window.
QStringList foundInSources(const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const char *folder : { "ui", "app/desktop" }) {
        const QDir root(QStringLiteral(DOORCODE_SOURCE_DIR));
        QDirIterator sources(root.filePath(QString::fromLatin1(folder)),
            { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            for (const auto &match : expression.globalMatch(textOf(root.relativeFilePath(sources.next()))))
                found += match.captured(1);
        }
    }
    return found;
}

} // namespace

void TestStyle::contrastOfTokens_data()
{
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("measured");
    const auto row = [](const char *name, const QColor &words, const QColor &ground, double measured) {
        QTest::newRow(name) << words << ground << measured;
    };
    const Tokens &light = lightTokens();
    const Tokens &dark = darkTokens();

    row("light: muted on header", light.muted, light.header, 5.5);
    row("dark: muted on header", dark.muted, dark.header, 6.3);
    row("light: text on base", light.text, light.base, 16.4);
    row("dark: text on base", dark.text, dark.base, 14.0);
    row("light: text on window", light.text, light.window, 14.8);
    row("dark: text on window", dark.text, dark.window, 12.5);
    row("light: muted on base", light.muted, light.base, 6.5);
    row("dark: muted on base", dark.muted, dark.base, 7.7);
    row("light: muted on window", light.muted, light.window, 5.9);
    row("dark: muted on window", dark.muted, dark.window, 6.8);
    row("light: muted in a selected row", light.selectionMuted, light.selection, 5.3);
    row("dark: muted in a selected row", dark.selectionMuted, dark.selection, 4.8);
    row("light: disabled on base", light.disabled, light.base, 4.5);
    row("dark: disabled on base", dark.disabled, dark.base, 5.3);
    row("light: control border on base", light.controlBorder, light.base, 3.6);
    row("dark: control border on base", dark.controlBorder, dark.base, 4.4);
    row("light: control border on window", light.controlBorder, light.window, 3.2);
    row("dark: control border on window", dark.controlBorder, dark.window, 3.9);
    row("light: accent on window", light.accent, light.window, 5.7);
    row("dark: accent on window", dark.accent, dark.window, 6.2);
    row("light: on accent", light.onAccent, light.accent, 6.4);
    row("dark: on accent", dark.onAccent, dark.accent, 7.4);
    row("light: selected row", light.selectionText, light.selection, 13.3);
    row("dark: selected row", dark.selectionText, dark.selection, 10.6);
    row("light: ok", light.ok.text, light.ok.fill, 6.7);
    row("dark: ok", dark.ok.text, dark.ok.fill, 7.8);
    row("light: on ok solid", light.onSolid, light.ok.solid, 6.5);
    row("dark: on ok solid", dark.onSolid, dark.ok.solid, 5.3);
    row("light: warn", light.warn.text, light.warn.fill, 6.7);
    row("dark: warn", dark.warn.text, dark.warn.fill, 8.0);
    row("light: on warn solid", light.onSolid, light.warn.solid, 6.0);
    row("dark: on warn solid", dark.onSolid, dark.warn.solid, 6.0);
    row("light: bad", light.bad.text, light.bad.fill, 6.6);
    row("dark: bad", dark.bad.text, dark.bad.fill, 7.1);
    row("light: on bad solid", light.onSolid, light.bad.solid, 6.7);
    row("dark: on bad solid", dark.onSolid, dark.bad.solid, 6.0);
    row("light: info", light.info.text, light.info.fill, 7.1);
    row("dark: info", dark.info.text, dark.info.fill, 7.4);
    row("light: neutral", light.neutral.text, light.neutral.fill, 6.9);
    row("dark: neutral", dark.neutral.text, dark.neutral.fill, 7.5);
    row("light: on neutral solid", light.onSolid, light.neutral.solid, 9.0);
    row("dark: on neutral solid", dark.onSolid, dark.neutral.solid, 9.0);
}

void TestStyle::contrastOfTokens()
{
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    QFETCH(double, measured);

    const double ratio = contrastRatio(words, ground);

    QVERIFY2(qAbs(ratio - measured) < 0.1, qPrintable(QString::number(ratio)));
}

void TestStyle::highContrastIsReadableOnAnySystem_data()
{
    QTest::addColumn<QPalette>("system");
    QTest::newRow("white on black") << QPalette(
        Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    QTest::newRow("grey on grey") << QPalette(QColor(Qt::gray), QColor(Qt::lightGray));
    QTest::newRow("the platform's own") << QPalette();
}

void TestStyle::highContrastIsReadableOnAnySystem()
{
    QFETCH(QPalette, system);

    const Tokens tokens = highContrastTokens(system);

    QVERIFY(contrastRatio(tokens.text, tokens.window) >= 7);
    QVERIFY(contrastRatio(tokens.warn.text, tokens.warn.fill) >= 7);
    QVERIFY(contrastRatio(tokens.onAccent, tokens.accent) >= 4.5);
    QCOMPARE(tokens.bad.fill, tokens.base);
}

void TestStyle::iconsNamedInTheSourcesExist()
{
    const QDir root(QStringLiteral(DOORCODE_SOURCE_DIR));
    const QStringList named = foundInSources(
        QStringLiteral(R"re((?:lineIcon|IconButton|setLineIcon|tintedPixmap)\((?:QStringLiteral\()?"([a-z0-9-]+)")re"));

    QVERIFY(!named.isEmpty());
    for (const QString &name : named)
        QVERIFY2(root.exists(QStringLiteral("resources/icons/%1.svg").arg(name)), qPrintable(name));
}

void TestStyle::coloursStandInTokensAlone()
{
    const QStringList colours = foundInSources(QStringLiteral(R"re((#[0-9A-Fa-f]{6}\b|QColor\((?:0x|[0-9]|qRgb)))re"));

    // Fields of the light and the dark look, all of them in ui/style/tokens.cpp.
    QCOMPARE(colours.filter(QStringLiteral("QColor")).size(), colours.size());
    const int inTokens = int(textOf(QStringLiteral("ui/style/tokens.cpp")).count(QStringLiteral("QColor(0x")));
    QCOMPARE(colours.size(), inTokens);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
