// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/widgets/actdialog.h"

#include <vector>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class ReasonBox;

/// Ends deliveries without a handoff: undelivered, if wished planned again for another day, or cancelled. Several are
/// ended one after the other; where one fails, those before it stay ended.
class CloseDialog : public ActDialog {
    Q_OBJECT

public:
    enum class As { Undelivered, Cancelled };
    /// @p rows: open ones; at least one.
    CloseDialog(const Desk &desk, As as, std::vector<BoardRow> rows, QWidget *parent);

private:
    void addPlanAgain();
    void closeNext();
    void planNext();
    void goOn();

    As m_as;
    std::vector<BoardRow> m_rows;
    size_t m_done = 0;
    ReasonBox *m_reason;
    QLineEdit *m_remark;
    QCheckBox *m_planAgain = nullptr;
    QDateEdit *m_date = nullptr;
};
