// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// When a delivery is expected: minutes after midnight, in the depot's zone. It begins before it ends.
struct TimeWindow {
    int from = 0;
    int until = 0;

    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

/// "09:00-12:00", as it is kept.
QString word(const TimeWindow &window);
std::optional<TimeWindow> timeWindow(const QString &word);
