// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dayreportwords.h"

#include <QCoreApplication>

namespace {

struct DayReportWords {
    Q_DECLARE_TR_FUNCTIONS(DayReportWords)
};

} // namespace

QString undeliveredText(const QString &reason)
{
    if (reason == QLatin1String("nobody_home"))
        return DayReportWords::tr("Nobody home");
    if (reason == QLatin1String("refused"))
        return DayReportWords::tr("Refused");
    if (reason == QLatin1String("address"))
        return DayReportWords::tr("Address");
    if (reason == QLatin1String("damaged"))
        return DayReportWords::tr("Damaged");
    if (reason == QLatin1String("no_code"))
        return DayReportWords::tr("No code");
    return DayReportWords::tr("Other", "a reason");
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Match:
        return DayReportWords::tr("Code correct");
    case Outcome::Mismatch:
        return DayReportWords::tr("Wrong code");
    case Outcome::Superseded:
        return DayReportWords::tr("Older code");
    case Outcome::AlreadyHandedOff:
        return DayReportWords::tr("Already handed off");
    case Outcome::Closed:
        return DayReportWords::tr("Undelivered or cancelled");
    case Outcome::NoCode:
        return DayReportWords::tr("No code issued");
    case Outcome::Blocked:
        return DayReportWords::tr("Too many failed attempts");
    case Outcome::Locked:
        return DayReportWords::tr("Locked");
    case Outcome::Wait:
        return DayReportWords::tr("Within the wait");
    case Outcome::Expired:
        return DayReportWords::tr("Code expired");
    }
    return {};
}

QString standingText(DayReport::Open::Standing standing)
{
    switch (standing) {
    case DayReport::Open::Standing::Planned:
        return DayReportWords::tr("Planned");
    case DayReport::Open::Standing::CodeIssued:
        return DayReportWords::tr("Code issued");
    case DayReport::Open::Standing::Locked:
        return DayReportWords::tr("Locked");
    }
    return {};
}
