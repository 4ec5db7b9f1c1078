// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

/// A clock that moves only when a test moves it.
class FakeClock : public Clock {
public:
    explicit FakeClock(Instant start)
        : m_now(start)
    {
    }

    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now;
};
