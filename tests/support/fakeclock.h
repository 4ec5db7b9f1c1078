// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <atomic>

/// A clock that moves only when a test moves it, from whichever thread.
class FakeClock : public Clock {
public:
    explicit FakeClock(Instant start)
        : m_now(start)
    {
    }

    Instant now() const override { return m_now.load(); }
    void set(Instant instant) { m_now.store(instant); }
    void advance(std::chrono::milliseconds by) { m_now.store(m_now.load() + by); }

private:
    std::atomic<Instant> m_now;
};
