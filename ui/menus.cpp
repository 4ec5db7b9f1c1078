// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include "ui/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Nothing in the list is a line between two groups.
void fill(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->setSeparatorsCollapsible(true);
}

void fillView(QMenu *menu, const Actions &actions)
{
    fill(menu,
        { actions.showBoard, actions.reload, nullptr, actions.showLeftPane, actions.showCard, actions.nextPane,
            actions.previousPane, nullptr });
    menu->addMenu(Menus::tr("A&ppearance"))->addActions(actions.appearance->actions());
    QMenu *size = menu->addMenu(Menus::tr("Te&xt size"));
    fill(size, { actions.largerText, actions.smallerText, actions.usualText });
    menu->addMenu(Menus::tr("S&ounds"))->addActions(actions.sounds->actions());
    menu->addAction(actions.reduceMotion);
}

/// A menu none of whose actions the user may ever use is not there.
void hideIfEmpty(QMenu *menu)
{
    for (const QAction *action : menu->actions()) {
        if (action->isVisible() && !action->isSeparator())
            return;
    }
    menu->menuAction()->setVisible(false);
}

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions)
{
    QMenu *file = bar.addMenu(Menus::tr("&File"));
    fill(file,
        { actions.importManifest, actions.exportList, nullptr, actions.lockScreen, actions.changeUser, nullptr,
            actions.quit });
    QMenu *day = bar.addMenu(Menus::tr("&Day"));
    fill(day,
        { actions.previousDay, actions.nextDay, actions.today, nullptr, actions.issueCodes, actions.issueDay,
            actions.undoImport, nullptr, actions.dayReport, actions.closeDay, nullptr, actions.confirmClock });
    QMenu *delivery = bar.addMenu(Menus::tr("D&elivery"));
    fill(delivery,
        { actions.scanField, actions.codeField, nullptr, actions.resend, actions.newCode, actions.correctContact,
            nullptr, actions.arrived, actions.undelivered, actions.planAgain, actions.cancelDelivery, actions.unlock,
            nullptr, actions.copyReference, nullptr, actions.nextAttention, actions.previousAttention });
    QMenu *route = bar.addMenu(Menus::tr("&Route"));
    fill(route, { actions.editRoute, actions.issueRoute, nullptr, actions.liftBlock });
    fillView(bar.addMenu(Menus::tr("&View")), actions);
    QMenu *tools = bar.addMenu(Menus::tr("&Tools"));
    fill(tools, { actions.checkLog, actions.practiceTray, nullptr, actions.openSettings });
    fill(bar.addMenu(Menus::tr("&Help")),
        { actions.manual, actions.keyboard, nullptr, actions.openLogFolder, actions.copyDiagnostics, nullptr,
            actions.about });
    for (QMenu *menu : { file, day, delivery, route, tools })
        hideIfEmpty(menu);
}
