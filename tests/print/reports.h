// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayreport.h"

#include <array>

/// The day of a depot in Northgate with @p deliveries deliveries: every fifteenth undelivered, the others handed off.
inline DayReport aDay(int deliveries)
{
    using namespace std::chrono_literals;
    static const std::array routes{ QStringLiteral("R1 Harbour"), QStringLiteral("R2 Old Town"),
        QStringLiteral("R3 Eastfield") };
    static const std::array couriers{ QStringLiteral("Amara Osei, van 07"), QStringLiteral("Tomasz Wilk, van 03"),
        QStringLiteral("Leila Haddad, van 11") };
    const Instant morning{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 11 / 24 } + 9h };
    DayReport report;
    report.depot = QStringLiteral("Northgate depot");
    report.timeZone = QByteArrayLiteral("Europe/London");
    report.date = QDate(2026, 11, 24);
    report.madeAt = morning + 10h + 34min;
    report.madeBy = QStringLiteral("Priya Nayar");
    for (size_t index = 0; index < routes.size() && deliveries > 0; ++index)
        report.routes.push_back({ routes[index], couriers[index], 8 * 60 + 45, {} });
    for (int number = 0; number < deliveries; ++number) {
        const auto route = size_t(number) % routes.size();
        const DayReport::Line line{ QStringLiteral("NG-%1").arg(417200 + number), QStringLiteral("Corin Blake"),
            routes[route], number / 3 + 1, 1 };
        DayReport::Count &count = report.routes[route].count;
        count.deliveries += 1;
        if (number % 15 == 1) {
            count.undelivered += 1;
            const bool isDecided = number % 30 == 1;
            report.undelivered.push_back({ line, QStringLiteral("nobody_home"),
                isDecided ? std::optional(report.date.addDays(1)) : std::nullopt });
        } else {
            count.withCode += 1;
            report.handedOff.push_back(
                { line, Handoff::Proof::Code, morning + number * 20s, couriers[route], QStringLiteral("Priya Nayar") });
        }
    }
    for (const DayReport::OfRoute &route : report.routes)
        report.count += route.count;
    report.entries = DayReport::Entries{ 17941, 18613, { 0x9F, 0x2C, 0x41, 0xD7, 0xE0, 0x6B, 0x88, 0xA3 } };
    return report;
}
