// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/actions.h"
#include "ui/board/boardtable.h"
#include "ui/mainwindow.h"
#include "ui/signin/idlenotice.h"
#include "ui/verify/foundlist.h"
#include "ui/verify/scanedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

using namespace std::chrono_literals;

namespace {

QWidget *day(Stage &stage)
{
    stage.setUpDay();
    return &stage.window();
}

QWidget *board(Stage &stage)
{
    day(stage);
    stage.open(QStringLiteral("NG-417286"));
    stage.type(QStringLiteral("48"));
    return &stage.window();
}

QWidget *smallBoard(Stage &stage)
{
    QWidget *window = board(stage);
    window->resize(1280, 800);
    stage.settle();
    return window;
}

QWidget *emptyDay(Stage &stage)
{
    stage.window().actions().nextDay->trigger();
    stage.settle();
    return &stage.window();
}

QWidget *nothingMatches(Stage &stage)
{
    day(stage);
    stage.part<QWidget>("boardPanel")->setFocus();
    stage.window().findChild<BoardTable *>()->model()->setProperty("text", QString());
    auto *box = stage.part<QComboBox>("statusFilter");
    box->setCurrentIndex(box->count() - 2);
    Q_EMIT box->activated(box->currentIndex());
    auto *other = stage.part<QComboBox>("messageFilter");
    other->setCurrentIndex(other->count() - 1);
    Q_EMIT other->activated(other->currentIndex());
    stage.settle();
    return &stage.window();
}

QWidget *severalSelected(Stage &stage)
{
    day(stage);
    auto *table = stage.window().findChild<BoardTable *>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    for (int row = 0; row < 11; ++row)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    stage.settle();
    return &stage.window();
}

QWidget *list(Stage &stage)
{
    auto *shown = stage.window().findChild<FoundList *>();
    Stage::waitFor("the list of what was found", [&] { return shown->isVisible(); });
    stage.settle();
    return shown;
}

QWidget *found(Stage &stage)
{
    day(stage);
    auto *scan = stage.window().findChild<ScanEdit *>();
    scan->setFocus();
    QTest::keyClicks(scan, QStringLiteral("4173"));
    return list(stage);
}

QWidget *nothingFound(Stage &stage)
{
    day(stage);
    auto *scan = stage.window().findChild<ScanEdit *>();
    scan->setFocus();
    QTest::keyClicks(scan, QStringLiteral("9999"));
    QTest::keyClick(scan, Qt::Key_Return);
    return list(stage);
}

QWidget *databaseLost(Stage &stage)
{
    day(stage);
    stage.select(QStringLiteral("NG-417286"));
    Q_EMIT stage.core.databaseLost(Error{ ErrorCode::Database, {} });
    stage.settle();
    return &stage.window();
}

QWidget *logBroken(Stage &stage)
{
    day(stage);
    LogHealth health;
    health.state = LogHealth::State::Broken;
    health.entry = 17932;
    health.problem = QStringLiteral("the entry is not what was sealed");
    Q_EMIT stage.core.logHealthChanged(health);
    stage.settle();
    return &stage.window();
}

/// On a day that has nothing more urgent to say.
QWidget *endedWithoutWarning(Stage &stage)
{
    emptyDay(stage);
    LogHealth health;
    health.state = LogHealth::State::Checking;
    health.lastEnd = LogHealth::LastEnd::Killed;
    Q_EMIT stage.core.logHealthChanged(health);
    stage.settle();
    return &stage.window();
}

/// The next day is asked for, and takes so long that its bar and Cancel are there.
QWidget *loading(Stage &stage)
{
    day(stage);
    auto *cancel = stage.part<QAbstractButton>("cancelLoading");
    stage.stall();
    stage.window().actions().nextDay->trigger();
    Stage::waitFor("the bar of a loading", [cancel] { return cancel->isVisible(); });
    return &stage.window();
}

QWidget *soonLocked(Stage &stage)
{
    QWidget *window = day(stage);
    auto *notice = new IdleNotice(stage.appearance, *window);
    notice->countDown(28s);
    stage.settle();
    return window;
}

QWidget *clockToConfirm(Stage &stage)
{
    stage.setUpDay();
    stage.clock.advance(24h * 10);
    return &stage.window(QStringLiteral("supervisor"));
}

QWidget *channelDown(Stage &stage)
{
    stage.sms.answer = { SendReport::Result::Retry, {}, QStringLiteral("connect"), QStringLiteral("refused") };
    stage.issueAndSend(QStringLiteral("NG-417286"));
    return &stage.window();
}

QWidget *menuOf(Stage &stage, const char *button)
{
    stage.window();
    QMenu *menu = stage.part<QToolButton>(button)->menu();
    menu->popup({});
    stage.settle();
    return menu;
}

QWidget *calendar(Stage &stage) { return menuOf(stage, "dateButton"); }

QWidget *issueMenu(Stage &stage) { return menuOf(stage, "issueButton"); }

QWidget *deliveryMenu(Stage &stage)
{
    board(stage);
    QMenu *menu = stage.window().menuBar()->actions().at(2)->menu();
    menu->popup({});
    stage.settle();
    return menu;
}

QWidget *practice(Stage &stage) { return &stage.window(); }

} // namespace

std::vector<Screen> boardScreens()
{
    return {
        { "board", board },
        { "board-1280", smallBoard },
        { "board-empty-day", emptyDay },
        { "board-nothing-matches", nothingMatches },
        { "board-several-selected", severalSelected },
        { "calendar", calendar },
        { "menu-issue", issueMenu },
        { "menu-delivery", deliveryMenu },
        { "found", found },
        { "found-nothing", nothingFound },
        { "strip-route-leaving", day },
        { "strip-database-lost", databaseLost },
        { "strip-log-broken", logBroken },
        { "strip-clock", clockToConfirm },
        { "strip-ended-without-warning", endedWithoutWarning },
        { "board-loading", loading },
        { "soon-locked", soonLocked },
        { "strip-channel-down", channelDown },
        { "strip-practice", practice, DeskFixture::Provider::Tray },
    };
}
