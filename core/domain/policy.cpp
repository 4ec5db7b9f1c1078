// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/policy.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace {

struct NumberSetting {
    QLatin1String key;
    int Policy::*member;
    int least;
    int most;
};

struct SwitchSetting {
    QLatin1String key;
    bool Policy::*member;
};

// attempts and unlock_attempts together never give more than 15 (security.md T1).
constexpr std::array numberSettings = {
    NumberSetting{ QLatin1String("code_digits"), &Policy::codeDigits, 6, 8 },
    NumberSetting{ QLatin1String("door_minutes"), &Policy::doorMinutes, 5, 60 },
    NumberSetting{ QLatin1String("attempts"), &Policy::attempts, 3, 10 },
    NumberSetting{ QLatin1String("unlock_attempts"), &Policy::unlockAttempts, 1, 5 },
    NumberSetting{ QLatin1String("courier_failures_per_day"), &Policy::courierFailuresPerDay, 1, 200 },
    NumberSetting{ QLatin1String("dispatcher_failures_per_hour"), &Policy::dispatcherFailuresPerHour, 1, 500 },
    NumberSetting{ QLatin1String("depot_failures_per_day"), &Policy::depotFailuresPerDay, 1, 10000 },
    NumberSetting{ QLatin1String("courier_alert_per_100"), &Policy::courierAlertPer100, 1, 100 },
    NumberSetting{ QLatin1String("resend_wait_seconds"), &Policy::resendWaitSeconds, 0, 3600 },
    NumberSetting{ QLatin1String("sends_per_issue"), &Policy::sendsPerIssue, 1, 10 },
    NumberSetting{ QLatin1String("issues_per_stop"), &Policy::issuesPerStop, 1, 10 },
    NumberSetting{ QLatin1String("messages_per_contact_hour"), &Policy::messagesPerContactHour, 1, 100 },
    NumberSetting{ QLatin1String("messages_per_day"), &Policy::messagesPerDay, 1, 1000000 },
    NumberSetting{ QLatin1String("overrides_per_courier_day"), &Policy::overridesPerCourierDay, 0, 100 },
    NumberSetting{ QLatin1String("switch_channel_minutes"), &Policy::switchChannelMinutes, 1, 60 },
    NumberSetting{ QLatin1String("idle_lock_minutes"), &Policy::idleLockMinutes, 1, 60 },
    NumberSetting{ QLatin1String("personal_data_days"), &Policy::personalDataDays, 7, 730 },
};

constexpr std::array switchSettings = {
    SwitchSetting{ QLatin1String("check_digit"), &Policy::checkDigit },
    SwitchSetting{ QLatin1String("one_code_per_stop"), &Policy::oneCodePerStop },
    SwitchSetting{ QLatin1String("second_person"), &Policy::secondPerson },
};

constexpr QLatin1String lifetimeKey("lifetime");
constexpr QLatin1String waitKey("wait_seconds");
constexpr QLatin1String countriesKey("countries");
constexpr int mostWaits = 10;
constexpr int longestWait = 3600;

template<typename Setting, size_t Count>
const Setting *find(const std::array<Setting, Count> &settings, const QString &key)
{
    const auto found
        = std::find_if(settings.begin(), settings.end(), [&key](const Setting &setting) { return setting.key == key; });
    return found == settings.end() ? nullptr : &*found;
}

Error outOfRange(const QString &key, const QString &range)
{
    return Error{ ErrorCode::OutOfRange, key + QLatin1String(": ") + range };
}

std::optional<int> numberIn(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// Nothing unless @p text is one to ten waits with commas.
std::optional<std::vector<int>> parseWaits(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() > mostWaits)
        return std::nullopt;
    std::vector<int> waits;
    for (const QString &part : parts) {
        const auto wait = numberIn(part, 0, longestWait);
        if (!wait)
            return std::nullopt;
        waits.push_back(*wait);
    }
    return waits;
}

/// Nothing unless every part of @p text is the two-letter code of a country. An empty text is an empty list.
std::optional<QStringList> parseCountries(const QString &text)
{
    QStringList countries;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString country = part.trimmed().toUpper();
        if (country.isEmpty() && text.trimmed().isEmpty())
            continue;
        if (country.size() != 2 || QLocale::codeToTerritory(country) == QLocale::AnyTerritory)
            return std::nullopt;
        if (!countries.contains(country))
            countries.append(country);
    }
    return countries;
}

QString waitsText(const std::vector<int> &waits)
{
    QStringList parts;
    for (const int wait : waits)
        parts.append(QString::number(wait));
    return parts.join(QLatin1Char(','));
}

Result<Policy> withList(Policy changed, const QString &key, const QString &value)
{
    if (key == waitKey) {
        const auto waits = parseWaits(value);
        if (!waits)
            return outOfRange(key, QStringLiteral("1-10 values of 0-3600 with commas"));
        changed.waitSeconds = *waits;
        return changed;
    }
    if (key == countriesKey) {
        const auto list = parseCountries(value);
        if (!list)
            return outOfRange(key, QStringLiteral("ISO 3166 two-letter codes with commas"));
        changed.countries = *list;
        return changed;
    }
    return outOfRange(key, QStringLiteral("unknown key"));
}

} // namespace

QStringList Policy::keys()
{
    return {
        QStringLiteral("code_digits"),
        QStringLiteral("check_digit"),
        lifetimeKey,
        QStringLiteral("door_minutes"),
        QStringLiteral("attempts"),
        QStringLiteral("unlock_attempts"),
        waitKey,
        QStringLiteral("courier_failures_per_day"),
        QStringLiteral("dispatcher_failures_per_hour"),
        QStringLiteral("depot_failures_per_day"),
        QStringLiteral("courier_alert_per_100"),
        QStringLiteral("resend_wait_seconds"),
        QStringLiteral("sends_per_issue"),
        QStringLiteral("issues_per_stop"),
        QStringLiteral("messages_per_contact_hour"),
        QStringLiteral("messages_per_day"),
        QStringLiteral("one_code_per_stop"),
        QStringLiteral("second_person"),
        QStringLiteral("overrides_per_courier_day"),
        QStringLiteral("switch_channel_minutes"),
        QStringLiteral("idle_lock_minutes"),
        QStringLiteral("personal_data_days"),
        countriesKey,
    };
}

std::optional<std::pair<int, int>> Policy::range(const QString &key)
{
    const auto *setting = find(numberSettings, key);
    return setting ? std::optional(std::pair{ setting->least, setting->most }) : std::nullopt;
}

Result<QString> Policy::value(const QString &key) const
{
    if (const auto *setting = find(numberSettings, key))
        return QString::number(this->*setting->member);
    if (const auto *setting = find(switchSettings, key))
        return this->*setting->member ? QStringLiteral("on") : QStringLiteral("off");
    if (key == lifetimeKey)
        return lifetime == Lifetime::Day ? QStringLiteral("day") : QStringLiteral("door");
    if (key == waitKey)
        return waitsText(waitSeconds);
    if (key == countriesKey)
        return countries.join(QLatin1Char(','));
    return outOfRange(key, QStringLiteral("unknown key"));
}

Result<Policy> Policy::with(const QString &key, const QString &value) const
{
    Policy changed = *this;
    if (const auto *setting = find(numberSettings, key)) {
        const auto number = numberIn(value, setting->least, setting->most);
        if (!number)
            return outOfRange(key, QStringLiteral("%1-%2").arg(setting->least).arg(setting->most));
        changed.*setting->member = *number;
        return changed;
    }
    if (const auto *setting = find(switchSettings, key)) {
        if (value != QLatin1String("on") && value != QLatin1String("off"))
            return outOfRange(key, QStringLiteral("on, off"));
        changed.*setting->member = value == QLatin1String("on");
        return changed;
    }
    if (key == lifetimeKey) {
        if (value != QLatin1String("day") && value != QLatin1String("door"))
            return outOfRange(key, QStringLiteral("day, door"));
        changed.lifetime = value == QLatin1String("day") ? Lifetime::Day : Lifetime::Door;
        return changed;
    }
    return withList(changed, key, value);
}

int Policy::waitAfter(int failures) const
{
    constexpr int withoutWait = 2;
    if (failures <= withoutWait || waitSeconds.empty())
        return 0;
    const size_t step = size_t(failures - withoutWait - 1);
    return waitSeconds[std::min(step, waitSeconds.size() - 1)];
}
