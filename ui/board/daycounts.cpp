// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/daycounts.h"

#include "ui/board/namecollator.h"

#include <algorithm>

void DayCounter::add(const PreparedRow &row)
{
    count(row, 1);
    const QString &courier = row.row.courier;
    if (!row.row.route.isEmpty() && !courier.isEmpty())
        m_routes[row.row.route].courier = courier;
}

void DayCounter::remove(const PreparedRow &row)
{
    count(row, -1);
    const auto route = m_routes.find(row.row.route);
    if (route != m_routes.end() && route->all == 0)
        m_routes.erase(route);
}

DayCounts DayCounter::counts() const
{
    DayCounts counts = m_counts;
    for (auto route = m_routes.begin(); route != m_routes.end(); ++route) {
        counts.routes.push_back(*route);
        counts.routes.back().name = route.key();
    }
    const QCollator byName = nameCollator();
    std::sort(counts.routes.begin(), counts.routes.end(), [&byName](const RouteCount &left, const RouteCount &right) {
        const int difference = byName.compare(left.name, right.name);
        return difference != 0 ? difference < 0 : left.name < right.name;
    });
    return counts;
}

void DayCounter::count(const PreparedRow &row, int step)
{
    const Delivery::State state = row.row.delivery.state;
    const auto stepIf = [step](bool isCounted) { return isCounted ? step : 0; };
    m_counts.all += step;
    m_counts.attention += stepIf(row.isAttentionNeeded);
    m_counts.planned += stepIf(state == Delivery::State::Planned);
    m_counts.codeIssued += stepIf(state == Delivery::State::CodeIssued);
    m_counts.handedOff += stepIf(state == Delivery::State::HandedOff);
    m_counts.undelivered += stepIf(state == Delivery::State::Undelivered);
    if (row.row.route.isEmpty())
        return;
    RouteCount &route = m_routes[row.row.route];
    route.all += step;
    route.handedOff += stepIf(state == Delivery::State::HandedOff);
    route.planned += stepIf(state == Delivery::State::Planned);
}
