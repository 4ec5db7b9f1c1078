// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

#include <QHash>

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

/// Counts rows as they come and change: to count a hundred thousand anew after every change would hold the window.
class DayCounter {
public:
    void add(const PreparedRow &row);
    void remove(const PreparedRow &row);

    DayCounts counts() const;

private:
    void count(const PreparedRow &row, int step);

    DayCounts m_counts; ///< but for the routes
    QHash<QString, RouteCount> m_routes; ///< by name
};
