// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayreport.h"
#include "ui/print/pageitem.h"
#include "ui/print/pagetable.h"
#include "ui/print/writtentime.h"

#include <QCoreApplication>

/// The day report's lists. One that is empty gives an empty section, which takes no room.
class DayReportTables {
    Q_DECLARE_TR_FUNCTIONS(DayReportTables)

public:
    DayReportTables(const Paper &paper, const DayReport &report);

    PageSection routes() const;
    PageSection undelivered() const;
    PageSection overrides() const;
    PageSection open() const;
    PageSection handedOff() const; ///< with a code; on a page of its own
    PageSection failedAttempts() const;

private:
    PageSection handoffs(Handoff::Proof proof, const QString &by, const QString &heading) const;
    PageTable::Row routeRow(const DayReport::OfRoute &route) const;
    PageTable::Row undeliveredRow(const DayReport::Undelivered &undelivered) const;
    PageTable::Row undeliveredTotal() const;
    PageTable::Row handedOffRow(const DayReport::HandedOff &handedOff) const;
    QString number(int count) const;
    QString place(const DayReport::Line &line) const; ///< "R1 Harbour · 24"
    PageCell courier(const QString &name) const;

    const Paper &m_paper;
    const DayReport &m_report;
    WrittenTime m_time;
};
