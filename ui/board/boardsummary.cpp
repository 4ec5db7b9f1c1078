// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardsummary.h"

#include <QLocale>

#include <algorithm>

namespace {

struct ViewCount {
    int all = 0;
    int handedOff = 0;
};

ViewCount countOf(const BoardView &view, const DayCounts &counts)
{
    switch (view.kind) {
    case BoardView::Kind::All:
        return { counts.all, counts.handedOff };
    case BoardView::Kind::NeedsAttention:
        return { counts.attention, 0 };
    case BoardView::Kind::Planned:
        return { counts.planned, 0 };
    case BoardView::Kind::CodeIssued:
        return { counts.codeIssued, 0 };
    case BoardView::Kind::HandedOff:
        return { counts.handedOff, 0 };
    case BoardView::Kind::Undelivered:
        return { counts.undelivered, 0 };
    case BoardView::Kind::Route: {
        const auto route = std::find_if(counts.routes.begin(), counts.routes.end(),
            [&view](const RouteCount &candidate) { return candidate.name == view.route; });
        return route == counts.routes.end() ? ViewCount{} : ViewCount{ route->all, route->handedOff };
    }
    }
    return {};
}

QString number(int value) { return QLocale().toString(value); }

} // namespace

QString BoardSummary::title(const BoardView &view)
{
    switch (view.kind) {
    case BoardView::Kind::All:
        return tr("All deliveries");
    case BoardView::Kind::NeedsAttention:
        return tr("Needs attention");
    case BoardView::Kind::Planned:
        return tr("Planned");
    case BoardView::Kind::CodeIssued:
        return tr("Code issued");
    case BoardView::Kind::HandedOff:
        return tr("Handed off");
    case BoardView::Kind::Undelivered:
        return tr("Undelivered");
    case BoardView::Kind::Route:
        return view.route;
    }
    return {};
}

QString BoardSummary::progress(const RowFilter &filter, const DayCounts &counts, int shown)
{
    if (counts.all == 0)
        return {};
    const ViewCount count = countOf(filter.view, counts);
    if (!filter.isOpen())
        return tr("%1 of %2 shown").arg(number(shown), number(count.all));
    if (filter.view.kind == BoardView::Kind::All || filter.view.kind == BoardView::Kind::Route)
        return tr("%1 of %2 handed off").arg(number(count.handedOff), number(count.all));
    return tr("%n delivery(s)", nullptr, count.all);
}

QString BoardSummary::noDeliveries(const QDate &date)
{
    return tr("No deliveries for %1. Import a manifest, or drop it here.")
        .arg(QLocale().toString(date, tr("ddd d MMM", "a date's format, as in Tue 24 Nov")));
}

QString BoardSummary::nothingMatches() { return tr("Nothing matches these filters."); }
