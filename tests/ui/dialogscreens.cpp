// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen.h"
#include "ui/actions.h"
#include "ui/issuing/issuedialog.h"
#include "ui/mainwindow.h"
#include "ui/practice/practicetraywindow.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace std::chrono_literals;

namespace {

const QString olsen = QStringLiteral("NG-417286");

QWidget *issueQuestion(Stage &stage)
{
    stage.setUpDay();
    QWidget *dialog = stage.dialog(&Actions::issueDay);
    Stage::waitFor("the count", [&] { return stage.part<QPushButton>("actButton", dialog)->isEnabled(); });
    return dialog;
}

QWidget *issueNames(Stage &stage)
{
    QWidget *dialog = issueQuestion(stage);
    stage.part<QPushButton>("showSilentButton", dialog)->click();
    stage.settle();
    return dialog;
}

QWidget *issueProgress(Stage &stage)
{
    QWidget *dialog = issueQuestion(stage);
    stage.stall();
    stage.part<QPushButton>("actButton", dialog)->click();
    stage.settle();
    return dialog;
}

QWidget *onOpened(Stage &stage, QAction *Actions::*action)
{
    stage.issueAndSend(olsen);
    stage.open(olsen);
    return stage.dialog(action);
}

QWidget *newCode(Stage &stage) { return onOpened(stage, &Actions::newCode); }

QWidget *contact(Stage &stage) { return onOpened(stage, &Actions::correctContact); }

QWidget *contactBeforeCode(Stage &stage)
{
    stage.open(QStringLiteral("NG-417348"));
    return stage.dialog(&Actions::correctContact);
}

QWidget *contactRefused(Stage &stage)
{
    QWidget *dialog = contactBeforeCode(stage);
    stage.part<QLineEdit>("phoneField", dialog)->setText(QStringLiteral("0770"));
    stage.part<QPushButton>("actButton", dialog)->click();
    stage.settle();
    return dialog;
}

QWidget *undelivered(Stage &stage) { return onOpened(stage, &Actions::undelivered); }

QWidget *cancel(Stage &stage) { return onOpened(stage, &Actions::cancelDelivery); }

QWidget *planAgain(Stage &stage)
{
    stage.setUpDay();
    stage.window();
    stage.select(QStringLiteral("NG-417209"));
    return stage.dialog(&Actions::planAgain);
}

QWidget *unlock(Stage &stage)
{
    stage.setUpDay();
    stage.window(QStringLiteral("first"));
    stage.open(QStringLiteral("NG-417259"));
    return stage.dialog(&Actions::unlock);
}

QWidget *liftBlock(Stage &stage)
{
    stage.window(QStringLiteral("first"));
    return stage.dialog(&Actions::liftBlock);
}

QWidget *route(Stage &stage)
{
    auto *pane = stage.window().findChild<QAbstractItemView *>(QStringLiteral("dayPane"));
    pane->setFocus();
    QTest::keyClick(pane, Qt::Key_End);
    stage.settle();
    return stage.dialog(&Actions::editRoute);
}

QWidget *confirmClock(Stage &stage)
{
    stage.setUpDay();
    stage.clock.advance(24h * 10);
    stage.window(QStringLiteral("supervisor"));
    return stage.dialog(&Actions::confirmClock);
}

QWidget *closeDay(Stage &stage)
{
    stage.setUpDay();
    return stage.dialog(&Actions::closeDay);
}

QWidget *dayReport(Stage &stage)
{
    stage.setUpDay();
    QWidget *dialog = stage.dialog(&Actions::dayReport);
    Stage::waitFor("the report",
        [dialog] { return dialog->findChild<QPushButton *>(QStringLiteral("printButton"))->isEnabled(); });
    stage.settle();
    return dialog;
}

QWidget *tray(Stage &stage)
{
    stage.issue({ olsen, QStringLiteral("NG-417311"), QStringLiteral("NG-417302") });
    stage.send();
    auto *desk = new Desk(stage.desk(QStringLiteral("first")));
    auto *window = stage.keep(new PracticeTrayWindow(*desk, nullptr));
    QObject::connect(window, &QObject::destroyed, window, [desk] { delete desk; });
    return window;
}

} // namespace

std::vector<Screen> dialogScreens()
{
    return {
        { "dialog-issue", issueQuestion },
        { "dialog-issue-without-contact", issueNames },
        { "dialog-issue-progress", issueProgress },
        { "dialog-new-code", newCode },
        { "dialog-contact", contact },
        { "dialog-contact-before-code", contactBeforeCode },
        { "dialog-contact-refused", contactRefused },
        { "dialog-undelivered", undelivered },
        { "dialog-cancel", cancel },
        { "dialog-plan-again", planAgain },
        { "dialog-unlock", unlock },
        { "dialog-lift-block", liftBlock },
        { "dialog-route", route },
        { "dialog-confirm-clock", confirmClock },
        { "dialog-close-day", closeDay },
        { "dialog-day-report", dayReport },
        { "practice-tray", tray, DeskFixture::Provider::Tray },
    };
}
