// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/countissue.h"

#include "core/ports/channelbook.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/routes.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/issuing.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr int pageSize = 1000;

} // namespace

int IssueCount::all() const { return std::accumulate(codes.begin(), codes.end(), 0); }

CountIssue::CountIssue(Services services)
    : m_services(services)
{
}

Result<CountIssue::Run> CountIssue::operator()(const Session &session, const IssueRequest &request)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    const auto channels = m_services.storage.channels().active();
    if (!channels)
        return channels.error();
    Run run(m_services, session, request);
    run.m_depot = **depot;
    run.m_now = *now;
    for (const ChannelSettings &channel : *channels)
        run.m_channels.push_back(channel.kind);
    const Instant end = dayEnd(**depot, request.date);
    if (*now >= end)
        run.m_count.day = IssueCount::Day::Over;
    if (*now < end - longestDayCode)
        run.m_count.issuableFrom = end - longestDayCode;
    return run;
}

CountIssue::Run::Run(Services services, Session session, IssueRequest request)
    : m_services(services)
    , m_session(std::move(session))
    , m_request(std::move(request))
    , m_deliveries(m_request.deliveries.begin(), m_request.deliveries.end())
{
}

Result<bool> CountIssue::Run::next()
{
    const auto rows = m_services.storage.deliveries().board({ m_request.date, {}, {} }, m_after, pageSize);
    if (!rows)
        return rows.error();
    for (const BoardRow &row : *rows) {
        if (!isMeant(row))
            continue;
        if (auto counted = count(row); !counted)
            return counted.error();
    }
    if (!rows->empty())
        m_after = rows->back().delivery.reference;
    return int(rows->size()) == pageSize;
}

bool CountIssue::Run::isMeant(const BoardRow &row) const
{
    if (row.delivery.state != Delivery::State::Planned || row.issueState == Issue::State::Locked)
        return false;
    if (!m_deliveries.isEmpty())
        return m_deliveries.contains(row.delivery.id);
    return !m_request.route || row.stop.route == m_request.route;
}

Result<void> CountIssue::Run::count(const BoardRow &row)
{
    if (m_seen.contains(row.stop.id))
        return {};
    m_seen.insert(row.stop.id);
    if (row.issueState == Issue::State::Active) {
        m_count.joined += 1;
        return {};
    }
    const ChannelChoice choice(m_services.phones, row.stop.contact);
    if (choice.isLandline())
        m_count.landlines.append(row.delivery.reference);
    const auto channel = choice.among(m_channels, m_request.channel);
    if (!channel) {
        m_count.withoutContact.append(row.delivery.reference);
        return {};
    }
    m_count.codes[*channel] += 1;
    return countRoute(row.stop);
}

Result<void> CountIssue::Run::countRoute(const Stop &stop)
{
    if (!stop.route)
        return {};
    auto known = std::find_if(
        m_count.routes.begin(), m_count.routes.end(), [&stop](const Route &route) { return route.id == *stop.route; });
    if (known == m_count.routes.end()) {
        const auto read = m_services.storage.routes().onDay(*stop.route, stop.date);
        if (!read)
            return read.error();
        if (!*read)
            return {};
        known = m_count.routes.insert(m_count.routes.end(), **read);
    }
    if (known->leaves && localMoment(m_depot.timeZone, stop.date, *known->leaves) > m_now)
        m_count.leavingLater += 1;
    return {};
}
