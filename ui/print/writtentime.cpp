// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/writtentime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace {

QDateTime localTime(const QByteArray &timeZone, Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone(timeZone));
}

} // namespace

QString longDate(const QLocale &locale, const QDate &date) { return locale.toString(date, QLocale::LongFormat); }

// QLocale knows a long form and one of digits alone; people read this one at a glance and mistake no day for a month.
QString mediumDate(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd[,،.]?\\s*|[,،.]?\\s*dddd$"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return locale.toString(date, format);
}

QString timeOfDay(const QLocale &locale, int minutes)
{
    return locale.toString(QTime(0, 0).addSecs(minutes * 60), QLocale::ShortFormat);
}

WrittenTime::WrittenTime(const QLocale &locale, const QByteArray &timeZone)
    : m_locale(locale)
    , m_timeZone(timeZone)
{
}

QString WrittenTime::time(Instant instant) const
{
    return m_locale.toString(localTime(m_timeZone, instant).time(), QLocale::ShortFormat);
}

QString WrittenTime::dateAndTime(Instant instant) const
{
    return QStringLiteral("%1, %2").arg(mediumDate(m_locale, localTime(m_timeZone, instant).date()), time(instant));
}

QString WrittenTime::timeOn(const QDate &day, Instant instant) const
{
    return localTime(m_timeZone, instant).date() == day ? time(instant) : dateAndTime(instant);
}
