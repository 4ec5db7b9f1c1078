// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readboard.h"

#include "core/ports/depots.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

namespace {

constexpr int timelineLength = 1000;

} // namespace

QString boardStatus(const BoardRow &row, Instant now)
{
    switch (row.delivery.state) {
    case Delivery::State::HandedOff:
        return row.handoff && row.handoff->proof == Handoff::Proof::Override ? QStringLiteral("override")
                                                                             : QStringLiteral("handed_off");
    case Delivery::State::Undelivered:
        return QStringLiteral("undelivered");
    case Delivery::State::Cancelled:
        return QStringLiteral("cancelled");
    case Delivery::State::Planned:
        return row.issueState == Issue::State::Locked ? QStringLiteral("locked") : QStringLiteral("planned");
    case Delivery::State::CodeIssued:
        break;
    }
    if (row.issueState == Issue::State::Locked)
        return QStringLiteral("locked");
    if (row.issueState == Issue::State::Expired || (row.expiresAt && *row.expiresAt <= now))
        return QStringLiteral("expired");
    return row.stop.arrivedAt ? QStringLiteral("at_the_door") : QStringLiteral("code_issued");
}

ReadBoard::ReadBoard(Services services)
    : m_services(services)
{
}

Result<std::vector<BoardRow>> ReadBoard::page(
    const Session &session, const BoardFilter &filter, const QString &after, int most)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    return m_services.storage.deliveries().board(filter, after, most);
}

Result<Delivery> ReadBoard::find(const Session &session, const QDate &date, const QString &reference)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto found = m_services.storage.deliveries().byReference(date, reference);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ ErrorCode::NotFound, reference };
    if (found->size() > 1)
        return Error{ ErrorCode::Ambiguous, QString::number(found->size()) };
    return found->front();
}

Result<std::vector<StoredEntry>> ReadBoard::timeline(const Session &session, const Delivery &delivery)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    LogFilter filter;
    filter.stop = delivery.stop;
    return m_services.storage.logBook().page(filter, 0, timelineLength);
}

Result<QDate> ReadBoard::today()
{
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    return depotDate(**depot, *now);
}
