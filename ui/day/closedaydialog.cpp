// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/closedaydialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/print/writtentime.h"

#include <QLocale>

CloseDayDialog::CloseDayDialog(const Desk &desk, const QDate &date, int open, QWidget *parent)
    : ActDialog(desk, tr("Close %1?").arg(QLocale().toString(date, QLocale::LongFormat)), tr("Close the day"), parent)
    , m_date(date)
{
    setObjectName(QStringLiteral("closeDayDialog"));
    setExplanation(open == 0
            ? tr("Every delivery of the day is handed off, undelivered or cancelled. Closing is kept in the log.")
            : tr("%n delivery(s) are still open and stay as they are; the day report lists them. Closing is kept in "
                 "the "
                 "log.",
                  nullptr, open));
    connect(this, &ActDialog::actWanted, this, &CloseDayDialog::close);
}

void CloseDayDialog::close()
{
    await<DayCount>(desk().core.closeDay(desk().session, m_date),
        [this](const DayCount &) { finish(tr("%1 is closed.").arg(mediumDate(QLocale(), m_date))); });
}
