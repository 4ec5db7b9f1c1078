// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminallocale.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace {

/// The locale of one category, as POSIX finds it; nothing for "C" and "POSIX".
std::optional<QString> localeOf(const char *category)
{
    for (const char *variable : { "LC_ALL", category, "LANG" }) {
        const QString value = qEnvironmentVariable(variable).section(QLatin1Char('.'), 0, 0);
        if (value.isEmpty())
            continue;
        if (value == QLatin1String("C") || value == QLatin1String("POSIX"))
            return std::nullopt;
        return value;
    }
    return std::nullopt;
}

struct Formats {
    QString date = QStringLiteral("yyyy-MM-dd");
    QString time = QStringLiteral("HH:mm");
};

Formats formats()
{
    Formats formats;
    const auto name = localeOf("LC_TIME");
    if (!name)
        return formats;
    const QLocale locale(*name);
    if (locale.language() == QLocale::C) // nobody knows it
        return formats;
    formats.date = locale.dateFormat(QLocale::ShortFormat);
    if (!formats.date.contains(QLatin1String("yyyy")))
        formats.date.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    formats.time = locale.timeFormat(QLocale::ShortFormat);
    return formats;
}

QString written(const Depot &depot, Instant instant, const QString &format)
{
    const QString name = localeOf("LC_TIME").value_or(QStringLiteral("C"));
    const auto local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone(depot.timeZone));
    return QLocale(name).toString(local, format);
}

} // namespace

QString terminalLanguage() { return localeOf("LC_MESSAGES").value_or(QStringLiteral("en")); }

QString terminalLanguageCode()
{
    const QString language = terminalLanguage().section(QLatin1Char('_'), 0, 0).toLower();
    return language.size() == 2 ? language : QStringLiteral("en");
}

QString dateText(const QDate &date)
{
    return QLocale(localeOf("LC_TIME").value_or(QStringLiteral("C"))).toString(date, formats().date);
}

QString timeText(const Depot &depot, Instant instant)
{
    const Formats used = formats();
    return written(depot, instant, used.date + QLatin1Char(' ') + used.time);
}

QString timeTextWithSeconds(const Depot &depot, Instant instant)
{
    Formats used = formats();
    used.time.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return written(depot, instant, used.date + QLatin1Char(' ') + used.time);
}
