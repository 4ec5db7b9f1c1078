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

private:
    void showManual();

    Desk m_desk;
    QWidget *m_window;
};
