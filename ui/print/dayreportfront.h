// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayreport.h"
#include "ui/print/pageflow.h"
#include "ui/print/writtentime.h"

#include <QCoreApplication>

/// What is no table in the day report: its title, the numbers of the day, the failures in a sentence, the log, the
/// signatures.
class DayReportFront {
    Q_DECLARE_TR_FUNCTIONS(DayReportFront)

public:
    DayReportFront(const Paper &paper, const DayReport &report);

    PageSection title() const;
    PageSection numbers() const;
    PageSection failures() const;
    PageSection log() const; ///< and the signatures

private:
    QString entriesSentence() const;
    QString lockedSentence(const DayReport::Locked &locked) const;

    const Paper &m_paper;
    const DayReport &m_report;
    WrittenTime m_time;
};
