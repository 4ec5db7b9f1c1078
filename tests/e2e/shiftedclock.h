// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <QDateTime>

#include <atomic>
#include <memory>

/// The computer's clock, moved on by as much as a test says: what waits two minutes need not be waited for.
class ShiftedClock : public Clock {
public:
    using Shift = std::shared_ptr<std::atomic<qint64>>; ///< milliseconds

    explicit ShiftedClock(Shift shift)
        : m_shift(std::move(shift))
    {
    }

    Instant now() const override { return fromMilliseconds(QDateTime::currentMSecsSinceEpoch() + m_shift->load()); }

private:
    Shift m_shift;
};
