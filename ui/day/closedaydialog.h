// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actdialog.h"

#include <QDate>

/// Closes a day: counts what is open, and logs that the day is closed. No delivery changes.
class CloseDayDialog : public ActDialog {
    Q_OBJECT

public:
    CloseDayDialog(const Desk &desk, const QDate &date, int open, QWidget *parent);

private:
    void close();

    QDate m_date;
};
