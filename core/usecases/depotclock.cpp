// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/depotclock.h"

#include "core/ports/clock.h"
#include "core/ports/logbook.h"

using namespace std::chrono_literals;

namespace {

constexpr auto toleratedBehind = 2min;
constexpr auto toleratedAhead = std::chrono::days{ 7 };

} // namespace

DepotClock::DepotClock(const Clock &clock, LogBook &logBook)
    : m_clock(clock)
    , m_logBook(logBook)
{
}

Result<DepotClock::Reading> DepotClock::read()
{
    const auto lastEntry = m_logBook.lastTime();
    if (!lastEntry)
        return lastEntry.error();
    Reading reading;
    reading.wall = m_clock.now();
    if (!*lastEntry) {
        reading.mark = std::max(m_seen, reading.wall);
        return reading;
    }
    reading.mark = std::max(m_seen, **lastEntry);
    reading.isStopped = reading.wall < reading.mark - toleratedBehind || reading.wall > **lastEntry + toleratedAhead;
    if (!reading.isStopped)
        m_seen = std::max(reading.mark, reading.wall);
    return reading;
}

Result<Instant> DepotClock::now()
{
    const auto reading = read();
    if (!reading)
        return reading.error();
    return reading->isStopped ? reading->mark : std::max(reading->wall, reading->mark);
}

Result<Instant> DepotClock::trusted()
{
    if (m_distrust)
        return *m_distrust;
    const auto reading = read();
    if (!reading)
        return reading.error();
    if (reading->isStopped)
        return Error{ ErrorCode::Clock, toIso(reading->wall) };
    return std::max(reading->wall, reading->mark);
}

Result<std::optional<StoppedClock>> DepotClock::stopped()
{
    const auto reading = read();
    if (!reading)
        return reading.error();
    if (!reading->isStopped)
        return std::optional<StoppedClock>();
    const auto lastEntry = m_logBook.lastTime();
    if (!lastEntry)
        return lastEntry.error();
    return std::optional(StoppedClock{ reading->wall, lastEntry->value_or(reading->mark) });
}

Result<Instant> DepotClock::confirmable()
{
    const auto reading = read();
    if (!reading)
        return reading.error();
    if (!reading->isStopped)
        return ErrorCode::ClockNotStopped;
    return reading->wall;
}

void DepotClock::restartAt(Instant instant) { m_seen = instant; }
