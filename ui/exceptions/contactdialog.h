// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/exceptions/signinrows.h"
#include "ui/widgets/actdialog.h"

#include <optional>

class QLineEdit;

/// Corrects the phone number and mail address of a stop. Once a code was out it takes a supervisor, makes a new code
/// and tells the old contact; the dialog says so before.
class ContactDialog : public ActDialog {
    Q_OBJECT

public:
    ContactDialog(const Desk &desk, const BoardRow &row, QWidget *parent);

private:
    bool needsSupervisor() const;
    void look();
    void save();
    void change(const Session &session);

    BoardRow m_row;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    std::optional<SignInRows> m_supervisor;
};
