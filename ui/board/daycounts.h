// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

#include <vector>

/// How far a route is on a day.
struct RouteCount {
    QString name;
    QString courier;
    int all = 0;
    int handedOff = 0;
    int planned = 0;

    bool operator==(const RouteCount &) const = default;
};

/// How many deliveries each view of a day holds.
struct DayCounts {
    int all = 0;
    int attention = 0;
    int planned = 0;
    int codeIssued = 0;
    int handedOff = 0;
    int undelivered = 0;
    std::vector<RouteCount> routes; ///< by name, as people order names with numbers

    bool operator==(const DayCounts &) const = default;
};

DayCounts countDay(const std::vector<PreparedRow> &rows);
