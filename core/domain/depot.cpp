// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/depot.h"

#include "core/common/utc.h"

#include <QDateTime>
#include <QTimeZone>

using namespace std::chrono_literals;

namespace {

constexpr qint64 julianDayOfEpoch = 2'440'588; // 1970-01-01
constexpr int noon = 12 * 60;

std::chrono::milliseconds offsetAt(const QTimeZone &zone, Instant instant)
{
    // An id this computer does not know counts as UTC; whoever sets a depot's zone refuses such an id.
    if (!zone.isValid())
        return 0ms;
    return std::chrono::seconds{ zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), utc)) };
}

/// The first moment in (@p before, @p after] with the offset of @p after.
Instant transition(const QTimeZone &zone, Instant before, Instant after)
{
    const auto changed = offsetAt(zone, after);
    while (after - before > 1ms) {
        const Instant middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == changed ? after : before) = middle;
    }
    return after;
}

Instant startOfUtcDay(const QDate &date)
{
    return Instant{ std::chrono::days{ date.toJulianDay() - julianDayOfEpoch } };
}

} // namespace

// QDateTime's own answer to skipped and doubled times differs between Qt 6.4 and 6.7, so only offsets are asked for.
Instant localMoment(const QByteArray &timeZone, const QDate &date, int minutes)
{
    Q_ASSERT(date.isValid());
    if (!date.isValid())
        return {};
    const QTimeZone zone(timeZone);
    const Instant asIfUtc = startOfUtcDay(date) + std::chrono::minutes{ minutes };
    const Instant before = asIfUtc - 16h; // no zone is further from UTC than 14 h
    const Instant after = asIfUtc + 16h;
    const auto earlierOffset = offsetAt(zone, before);
    const auto laterOffset = offsetAt(zone, after);
    if (earlierOffset == laterOffset)
        return asIfUtc - laterOffset;

    const Instant change = transition(zone, before, after);
    if (asIfUtc - laterOffset >= change)
        return asIfUtc - laterOffset;
    return std::min(asIfUtc - earlierOffset, change);
}

Instant dayEnd(const Depot &depot, const QDate &date)
{
    return localMoment(depot.timeZone, depot.dayEnds < noon ? date.addDays(1) : date, depot.dayEnds);
}

QDate depotDate(const Depot &depot, Instant now)
{
    const auto local = now + offsetAt(QTimeZone(depot.timeZone), now);
    const auto day = std::chrono::floor<std::chrono::days>(local).time_since_epoch().count();
    const QDate date = QDate::fromJulianDay(day + julianDayOfEpoch);
    const QDate previous = date.addDays(-1);
    return depot.dayEnds < noon && now < dayEnd(depot, previous) ? previous : date;
}
