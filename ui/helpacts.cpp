// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpacts.h"

#include "ui/actions.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/keyboarddialog.h"
#include "ui/help/manualwindow.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>

HelpActs::HelpActs(const Desk &desk, Actions &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    connect(actions.manual, &QAction::triggered, this, &HelpActs::showManual);
    connect(actions.keyboard, &QAction::triggered, this,
        [this, &actions] { (new KeyboardDialog(m_desk, actions, m_window))->open(); });
    connect(actions.openSettings, &QAction::triggered, this, &HelpActs::showSettings);
    connect(actions.about, &QAction::triggered, this, [this] { (new AboutDialog(m_desk, m_window))->open(); });
}

void HelpActs::showSettings()
{
    auto *dialog = new SettingsDialog(m_desk, m_window);
    connect(dialog, &SettingsDialog::kept, this, &HelpActs::settingsKept);
    dialog->open();
}

void HelpActs::showManual()
{
    auto *manual = m_window->findChild<ManualWindow *>();
    if (!manual)
        manual = new ManualWindow(m_desk.appearance, m_window);
    manual->show();
    manual->raise();
    manual->activateWindow();
}
