// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timewindow.h"

namespace {

QString clockTime(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minutesOf(QStringView time)
{
    if (time.size() != 5 || time[2] != u':')
        return std::nullopt;
    bool isHour = false;
    bool isMinute = false;
    const int hour = time.first(2).toInt(&isHour);
    const int minute = time.last(2).toInt(&isMinute);
    if (!isHour || !isMinute || hour < 0 || hour > 24 || minute < 0 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

} // namespace

QString word(const TimeWindow &window) { return clockTime(window.from) + QLatin1Char('-') + clockTime(window.until); }

std::optional<TimeWindow> timeWindow(const QString &word)
{
    if (word.size() != 11 || word[5] != QLatin1Char('-'))
        return std::nullopt;
    const auto from = minutesOf(QStringView(word).first(5));
    const auto until = minutesOf(QStringView(word).last(5));
    if (!from || !until || *from >= *until)
        return std::nullopt;
    return TimeWindow{ *from, *until };
}
