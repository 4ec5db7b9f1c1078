// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"

#include <QByteArray>
#include <QDate>
#include <QLocale>
#include <QString>

/// "Tuesday, 24 November 2026", as the locale writes it.
QString longDate(const QLocale &locale, const QDate &date);
/// "24 Nov 2026": the same order, without the weekday.
QString mediumDate(const QLocale &locale, const QDate &date);
/// "09:00": @p minutes after midnight, 0 to 1439.
QString timeOfDay(const QLocale &locale, int minutes);

/// Moments as the clocks of one place show them.
class WrittenTime {
public:
    WrittenTime(const QLocale &locale, const QByteArray &timeZone);

    QString time(Instant instant) const; ///< "19:34"
    QString dateAndTime(Instant instant) const;
    /// The time alone where it is of @p day, with the date otherwise.
    QString timeOn(const QDate &day, Instant instant) const;

private:
    QLocale m_locale;
    QByteArray m_timeZone;
};
