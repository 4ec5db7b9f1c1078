// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exceptions/signinrows.h"
#include "ui/widgets/actdialog.h"

/// A supervisor confirms the date this computer shows, so that codes work again.
class ConfirmClockDialog : public ActDialog {
    Q_OBJECT

public:
    ConfirmClockDialog(const Desk &desk, QWidget *parent);

private:
    void showDates();
    void confirm();

    SignInRows m_supervisor;
};
