// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"
#include "core/common/result.h"

#include <optional>
#include <utility>

class Clock;
class LogBook;

/// A wall clock that stops issue, verify and send until a supervisor confirms what it shows.
struct StoppedClock {
    Instant wall;
    Instant lastEntry; ///< of the log
};

/// The depot's time: the wall clock, never behind the last log entry or what this program has already seen
/// (product.md §10, security.md M1–M4). Core thread only.
class DepotClock {
public:
    DepotClock(const Clock &clock, LogBook &logBook);

    /// For acts that go on whatever the clock shows: the mark stands in while the clock is stopped.
    Result<Instant> now();
    /// For issue, verify and send: Clock (detail: what the wall clock shows) while the clock is stopped, or what the
    /// log is distrusted for.
    Result<Instant> trusted();

    /// From now on trusted() answers @p why: the depot's time comes from its log, so it is as good as the log alone.
    void distrust(Error why) { m_distrust = std::move(why); }
    /// What was found was accepted.
    void trust() { m_distrust.reset(); }

    /// Nothing while the clock runs.
    Result<std::optional<StoppedClock>> stopped();
    /// Where a confirmation would put the time: the wall clock as it is. ClockNotStopped when it runs.
    Result<Instant> confirmable();
    /// Time counts from @p instant; called after the confirmation was committed.
    void restartAt(Instant instant);

private:
    struct Reading {
        Instant wall;
        Instant mark;
        bool isStopped = false;
    };
    Result<Reading> read();

    const Clock &m_clock;
    LogBook &m_logBook;
    Instant m_seen{};
    std::optional<Error> m_distrust;
};
