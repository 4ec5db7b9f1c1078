// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/depotsettings.h"

#include <QLocale>
#include <QTime>
#include <QTimeZone>

#include <algorithm>

namespace {

constexpr int longestName = 80;
constexpr int longestShortName = 20; // product.md §6

const QString nameKey = QStringLiteral("name");
const QString shortNameKey = QStringLiteral("short_name");
const QString countryKey = QStringLiteral("country");
const QString languageKey = QStringLiteral("language");
const QString timeZoneKey = QStringLiteral("time_zone");
const QString dayEndsKey = QStringLiteral("day_ends");

Error outOfRange(const QString &key, const QString &allowed)
{
    return Error{ ErrorCode::OutOfRange, key + QStringLiteral(": ") + allowed };
}

/// Qt 6.4 lists no links such as Etc/UTC as available, which a computer without a zone of its own is set to.
bool isTimeZone(const QByteArray &id)
{
    return QTimeZone::isTimeZoneIdAvailable(id) || (id.contains('/') && QTimeZone(id).isValid());
}

bool isCountry(const QString &code)
{
    return code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isLanguage(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return code.size() == 2 && language != QLocale::AnyLanguage && language != QLocale::C;
}

} // namespace

QStringList depotKeys() { return { nameKey, shortNameKey, countryKey, languageKey, timeZoneKey, dayEndsKey }; }

Result<QString> depotValue(const Depot &depot, const QString &key)
{
    if (key == nameKey)
        return depot.name;
    if (key == shortNameKey)
        return depot.shortName;
    if (key == countryKey)
        return depot.country;
    if (key == languageKey)
        return depot.language;
    if (key == timeZoneKey)
        return QString::fromLatin1(depot.timeZone);
    if (key == dayEndsKey)
        return timeOfDay(depot.dayEnds);
    return outOfRange(key, depotKeys().join(QStringLiteral(", ")));
}

Result<Depot> withDepotValue(const Depot &depot, const QString &key, const QString &value)
{
    Depot changed = depot;
    const QString text = value.trimmed();
    if (key == nameKey || key == shortNameKey) {
        const int most = key == nameKey ? longestName : longestShortName;
        const auto name = checkedName(text, most);
        if (!name)
            return outOfRange(key, QStringLiteral("1-%1").arg(most));
        (key == nameKey ? changed.name : changed.shortName) = *name;
    } else if (key == countryKey) {
        changed.country = text.toUpper();
        if (!isCountry(changed.country))
            return outOfRange(key, QStringLiteral("ISO 3166, GB"));
    } else if (key == languageKey) {
        changed.language = text.toLower();
        if (!isLanguage(changed.language))
            return outOfRange(key, QStringLiteral("ISO 639, en"));
    } else if (key == timeZoneKey) {
        changed.timeZone = text.toLatin1();
        if (!isTimeZone(changed.timeZone))
            return outOfRange(key, QStringLiteral("IANA, Europe/London"));
    } else if (key == dayEndsKey) {
        const auto minutes = minutesOfDay(text);
        if (!minutes)
            return outOfRange(key, QStringLiteral("00:00-23:59"));
        changed.dayEnds = *minutes;
    } else {
        return outOfRange(key, depotKeys().join(QStringLiteral(", ")));
    }
    return changed;
}

Result<QString> checkedName(const QString &name, int most)
{
    const QString trimmed = name.trimmed();
    const bool isOneLine = std::all_of(trimmed.begin(), trimmed.end(), [](QChar character) {
        return character.category() != QChar::Other_Control && character.category() != QChar::Separator_Line
            && character.category() != QChar::Separator_Paragraph;
    });
    if (trimmed.isEmpty() || trimmed.size() > most || !isOneLine)
        return Error{ ErrorCode::OutOfRange, QStringLiteral("1-%1").arg(most) };
    return trimmed;
}

std::optional<int> minutesOfDay(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return std::nullopt;
    return time.hour() * 60 + time.minute();
}

QString timeOfDay(int minutes) { return QTime(minutes / 60, minutes % 60).toString(QStringLiteral("HH:mm")); }
