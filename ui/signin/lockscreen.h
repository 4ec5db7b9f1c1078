// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

#include <QWidget>

class SignInPanel;
struct Desk;

/// What is to be seen while the screen is locked: nothing of the depot but its name, and the way back for the one user
/// who locked it.
class LockScreen : public QWidget {
    Q_OBJECT

public:
    explicit LockScreen(const Desk &desk);

    void begin();

Q_SIGNALS:
    void unlocked(const Session &session);
    void changeUserAsked();

private:
    SignInPanel *m_panel;
};
