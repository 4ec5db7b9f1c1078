// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QObject>

class Actions;
class QWidget;

/// Opens what the menus Help and Tools > Settings offer.
class HelpActs : public QObject {
    Q_OBJECT

public:
    /// @p window: what the dialogs belong to.
    HelpActs(const Desk &desk, Actions &actions, QWidget *window);

Q_SIGNALS:
    /// Preferences or values of the depot may be others now.
    void settingsKept();

private:
    void showSettings();
    void showManual();

    Desk m_desk;
    QWidget *m_window;
};
