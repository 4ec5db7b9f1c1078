// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

/// Spaces messages evenly, as a provider's limit asks: messages are let go one by one, and a pause without any is not
/// made up for.
class Pace {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Without @p perSecond nothing waits.
    explicit Pace(std::optional<double> perSecond);

    /// How long the next message has to wait at @p now; zero: it may go.
    std::chrono::milliseconds wait(Moment now) const;
    void onSent(Moment now);
    /// The provider asks to be left alone until @p moment.
    void rest(Moment moment);

private:
    std::chrono::nanoseconds m_between{};
    Moment m_next{};
};
