// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exceptions/signinrows.h"
#include "ui/widgets/actdialog.h"

class QComboBox;
class QLineEdit;
class ReasonBox;

/// A supervisor lifts the block of a courier or a dispatcher who has had too many failures; the own password is asked
/// for again.
class LiftBlockDialog : public ActDialog {
    Q_OBJECT

public:
    LiftBlockDialog(const Desk &desk, QWidget *parent);

private:
    void look();
    void lift();

    QComboBox *m_party;
    QLineEdit *m_name;
    ReasonBox *m_reason;
    QLineEdit *m_remark;
    SignInRows m_supervisor;
};
