// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/exceptions/signinrows.h"
#include "ui/widgets/actdialog.h"

class QLineEdit;
class ReasonBox;

/// A supervisor gives a locked stop more attempts, once a date; the own password is asked for again.
class UnlockDialog : public ActDialog {
    Q_OBJECT

public:
    UnlockDialog(const Desk &desk, const BoardRow &row, QWidget *parent);

private:
    void unlock();

    BoardRow m_row;
    ReasonBox *m_reason;
    QLineEdit *m_remark;
    SignInRows m_supervisor;
};
