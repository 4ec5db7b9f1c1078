// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/writtenwindow.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype longestText = 40; ///< longer ones are no window, and are not searched
constexpr int minutesOfDay = 24 * 60;

std::optional<TimeWindow> windowOf(std::optional<int> from, std::optional<int> until)
{
    if (!from || !until || *from >= *until)
        return std::nullopt;
    return TimeWindow{ *from, *until };
}

} // namespace

std::optional<int> parseWrittenTime(QStringView text)
{
    static const QRegularExpression time(QStringLiteral("^(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}[ T]+)?"
                                                        "(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2}(?:\\.0+)?)?"
                                                        "\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty() || trimmed.size() > longestText)
        return std::nullopt;
    const auto match = time.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).toInt();
    const QString half = match.captured(3).toLower().remove(QLatin1Char('.'));
    if (half == QLatin1String("am") || half == QLatin1String("pm")) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    }
    const int minutes = hour * 60 + minute;
    return minute < 60 && minutes <= minutesOfDay ? std::optional(minutes) : std::nullopt;
}

std::optional<TimeWindow> parseWrittenWindow(const QString &text)
{
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:[-\\x{2013}\\x{2014}]|\\b(?:bis|to|until|and|und|a|\\x{e0}|hasta)\\b)\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() > longestText)
        return std::nullopt;
    const QStringList parts = text.trimmed().split(between, Qt::SkipEmptyParts);
    return parts.size() == 2 ? parseWrittenWindow(parts[0], parts[1]) : std::nullopt;
}

std::optional<TimeWindow> parseWrittenWindow(const QString &from, const QString &until)
{
    return windowOf(parseWrittenTime(from), parseWrittenTime(until));
}
