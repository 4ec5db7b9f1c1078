// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readboard.h"

#include "core/ports/depots.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

namespace {

constexpr int timelineLength = 1000;
constexpr int searchDays = 7;

} // namespace

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

Result<std::vector<BoardRow>> ReadBoard::rowsOf(const Session &session, const std::vector<StopId> &stops)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    std::vector<BoardRow> rows;
    for (const StopId &stop : stops) {
        auto some = m_services.storage.deliveries().boardOf(stop);
        if (!some)
            return some;
        rows.insert(rows.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
    }
    return rows;
}

Result<std::vector<BoardRow>> ReadBoard::search(
    const Session &session, const QDate &date, const QString &text, int most)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    return m_services.storage.deliveries().search(
        { text, date, date.addDays(-searchDays), date.addDays(searchDays) }, most);
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
