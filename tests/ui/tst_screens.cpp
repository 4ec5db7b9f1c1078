// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutwords.h"
#include "tests/ui/screen.h"
#include "ui/board/boardtable.h"
#include "ui/mainwindow.h"
#include "ui/verify/codeedit.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTest>

/// Every screen as a screen reader finds it, and as somebody with large text sees it.
class TestScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetHasANameAndARole_data() { addScreens(); }
    void everyWidgetHasANameAndARole();
    void nothingIsCutInLargeText_data() { addScreens(); }
    void nothingIsCutInLargeText();
    void nothingScrollsSidewaysInLargeText_data() { addScreens(); }
    void nothingScrollsSidewaysInLargeText();
    void rowsSpeakInSentences();
    void codesAreReadDigitByDigit();

private:
    static void addScreens();
};

namespace {

using Scheme = AppearanceChoice::Scheme;

/// Where the keyboard can go. What scrolls others, or is spoken for by what it lies in, is not.
bool isInteractive(const QWidget &widget)
{
    if (widget.focusProxy())
        return false;
    const bool isHolder = qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QStackedWidget *>(&widget)
        || (qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()) && !widget.inherits("QAbstractButton"));
    return !isHolder && (widget.focusPolicy() & Qt::TabFocus);
}

} // namespace

void TestScreens::addScreens()
{
    QTest::addColumn<int>("screen");
    int number = 0;
    for (const Screen &screen : allScreens())
        QTest::newRow(screen.name) << number++;
}

void TestScreens::everyWidgetHasANameAndARole()
{
    QFETCH(int, screen);
    const Screen wanted = allScreens().at(size_t(screen));
    Stage stage({ Scheme::Light, Typography::ordinaryText }, wanted.provider);
    const QWidget *shown = wanted.show(stage);

    for (QWidget *widget : shown->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isInteractive(*widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
        QVERIFY2(spoken, what.constData());
        QVERIFY2(!spoken->text(QAccessible::Name).trimmed().isEmpty(), what.constData());
        const bool isKnown = spoken->role() != QAccessible::NoRole
            && (spoken->role() != QAccessible::Client || qobject_cast<QAbstractScrollArea *>(widget)); // a pane
        QVERIFY2(isKnown, what.constData());
    }
}

void TestScreens::nothingIsCutInLargeText()
{
    QFETCH(int, screen);
    const Screen wanted = allScreens().at(size_t(screen));
    Stage stage({ Scheme::Light, Typography::largestText }, wanted.provider);
    const QWidget *shown = wanted.show(stage);
    stage.settle();

    QCOMPARE(cutWords(*shown), QStringList());
}

/// A list of columns may; a page, a form and the card wrap.
void TestScreens::nothingScrollsSidewaysInLargeText()
{
    QFETCH(int, screen);
    const Screen wanted = allScreens().at(size_t(screen));
    Stage stage({ Scheme::Light, Typography::largestText }, wanted.provider);
    const QWidget *shown = wanted.show(stage);
    stage.settle();

    for (const QScrollArea *area : shown->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(area->horizontalScrollBar()->maximum() == 0, area->metaObject()->className());
    }
}

void TestScreens::rowsSpeakInSentences()
{
    Stage stage({ Scheme::Light, Typography::ordinaryText });
    stage.setUpDay();
    stage.select(QStringLiteral("NG-417259"));
    auto *table = stage.window().findChild<BoardTable *>();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(table);

    QAccessibleInterface *cell = spoken->tableInterface()->cellAt(table->currentIndex().row(), 0);

    const QString words = cell->text(QAccessible::Name);
    for (const char *part : { "Locked", "NG-417259", "Ruth Ashdown", "2 Tannery Court", "R4", "5 of 5 attempts used" })
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
}

void TestScreens::codesAreReadDigitByDigit()
{
    Stage stage({ Scheme::Light, Typography::ordinaryText });
    stage.issueAndSend(QStringLiteral("NG-417286"));
    stage.open(QStringLiteral("NG-417286"));
    stage.type(QStringLiteral("482"));

    QAccessibleInterface *code = QAccessible::queryAccessibleInterface(stage.window().findChild<CodeEdit *>());

    QCOMPARE(code->text(QAccessible::Name), QStringLiteral("Code from the recipient, six digits"));
    QCOMPARE(code->text(QAccessible::Value), QStringLiteral("4 8 2"));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
