// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/widgets/actdialog.h"

class QLineEdit;
class QRadioButton;
class ReasonBox;

/// Makes a new code for a stop; the old one stops working and no attempt comes back.
class NewCodeDialog : public ActDialog {
    Q_OBJECT

public:
    NewCodeDialog(const Desk &desk, const BoardRow &row, QWidget *parent);

private:
    void make();

    BoardRow m_row;
    ReasonBox *m_reason;
    QLineEdit *m_remark;
    QRadioButton *m_door;
};
