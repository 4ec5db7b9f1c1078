// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/daycounts.h"

#include "ui/board/namecollator.h"

#include <QHash>

#include <algorithm>

namespace {

void count(DayCounts &counts, const PreparedRow &row)
{
    ++counts.all;
    counts.attention += int(row.isAttentionNeeded);
    switch (row.row.delivery.state) {
    case Delivery::State::Planned:
        ++counts.planned;
        break;
    case Delivery::State::CodeIssued:
        ++counts.codeIssued;
        break;
    case Delivery::State::HandedOff:
        ++counts.handedOff;
        break;
    case Delivery::State::Undelivered:
        ++counts.undelivered;
        break;
    case Delivery::State::Cancelled:
        break;
    }
}

void count(RouteCount &route, const BoardRow &row)
{
    ++route.all;
    route.handedOff += int(row.delivery.state == Delivery::State::HandedOff);
    route.planned += int(row.delivery.state == Delivery::State::Planned);
    if (!row.courier.isEmpty())
        route.courier = row.courier;
}

} // namespace

DayCounts countDay(const std::vector<PreparedRow> &rows)
{
    DayCounts counts;
    QHash<QString, RouteCount> routes;
    for (const PreparedRow &row : rows) {
        count(counts, row);
        if (!row.row.route.isEmpty())
            count(routes[row.row.route], row.row);
    }
    for (auto route = routes.begin(); route != routes.end(); ++route) {
        route->name = route.key();
        counts.routes.push_back(*route);
    }
    const QCollator byName = nameCollator();
    std::sort(counts.routes.begin(), counts.routes.end(), [&byName](const RouteCount &left, const RouteCount &right) {
        const int difference = byName.compare(left.name, right.name);
        return difference != 0 ? difference < 0 : left.name < right.name;
    });
    return counts;
}
