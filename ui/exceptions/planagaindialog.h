// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/widgets/actdialog.h"

#include <vector>

class QDateEdit;

/// Plans undelivered deliveries again for another day.
class PlanAgainDialog : public ActDialog {
    Q_OBJECT

public:
    PlanAgainDialog(const Desk &desk, std::vector<BoardRow> rows, QWidget *parent);

private:
    void planNext();

    std::vector<BoardRow> m_rows;
    size_t m_done = 0;
    QDateEdit *m_date;
};
