// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/issuecodes.h"

#include "core/ports/deliveries.h"
#include "core/ports/issues.h"
#include "core/ports/logbook.h"
#include "core/ports/routes.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/issuing.h"
#include "core/usecases/stopofdelivery.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr int stopsInPart = 200; // the database is held for less than 50 ms

/// A refusal that concerns one stop is listed; anything else ends the run.
bool concernsOneStop(const Error &error)
{
    return kind(error.code) == ErrorKind::Refused && error.code != ErrorCode::NoChannel
        && error.code != ErrorCode::RowAltered;
}

} // namespace

IssueCodes::IssueCodes(Services services)
    : m_services(services)
{
}

Result<IssueCodes::Run> IssueCodes::operator()(const Session &session, const IssueRequest &request)
{
    if (!session.isStation()) {
        if (auto allowed = require(session, Right::WorkTheDay); !allowed)
            return allowed.error();
    }
    if (const auto now = m_services.clock.trusted(); !now)
        return now.error();
    return Run(m_services, session, request);
}

IssueCodes::Run::Run(Services services, Session session, IssueRequest request)
    : m_services(services)
    , m_session(std::move(session))
    , m_request(std::move(request))
{
}

Result<bool> IssueCodes::Run::next()
{
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    auto issuing = Issuing::load(m_services, *now);
    if (!issuing)
        return issuing.error();
    const auto stops = nextStops();
    if (!stops)
        return stops.error();
    const IssueResult before = m_result;
    for (const Stop &stop : *stops) {
        if (auto done = issueOne(*issuing, stop); !done) {
            m_result = before;
            return done.error();
        }
    }
    if (auto kept = (*work)->commit(); !kept) {
        m_result = before;
        return kept.error();
    }
    if (!m_request.deliveries.empty())
        return m_nextDelivery < m_request.deliveries.size();
    const bool isOver = int(stops->size()) < stopsInPart;
    if (!isOver || m_isJoining)
        return !isOver;
    m_isJoining = true;
    m_after = {};
    return true;
}

Result<std::vector<Stop>> IssueCodes::Run::nextStops()
{
    std::vector<Stop> stops;
    if (!m_request.deliveries.empty()) {
        QSet<StopId> seen;
        for (int taken = 0; taken < stopsInPart && m_nextDelivery < m_request.deliveries.size(); ++taken) {
            auto found = StopOfDelivery::load(m_services.storage, m_request.deliveries[m_nextDelivery++]);
            if (!found)
                return found.error();
            if (!found->delivery.isOpen()) {
                const bool isHandedOff = found->delivery.state == Delivery::State::HandedOff;
                const ErrorCode reason = isHandedOff ? ErrorCode::AlreadyHandedOff : ErrorCode::Closed;
                m_result.problems.push_back({ found->delivery.reference, Error{ reason, {} } });
                continue;
            }
            if (!seen.contains(found->stop.id))
                stops.push_back(found->stop);
            seen.insert(found->stop.id);
        }
        return stops;
    }
    if (!m_isJoining) {
        auto page = m_services.storage.stops().withoutCode(m_request.date, m_request.route, m_after, stopsInPart);
        if (page && !page->empty())
            m_after = page->back().id;
        return page;
    }
    auto page = m_services.storage.stops().withUncovered(m_request.date, m_request.route, m_after, stopsInPart);
    if (page && !page->empty())
        m_after = page->back().id;
    return page;
}

Result<void> IssueCodes::Run::issueOne(Issuing &issuing, const Stop &stop)
{
    const auto issues = stop.issues == 0 ? std::vector<Issue>{} : m_services.storage.issues().ofStop(stop.id);
    if (!issues)
        return issues.error();
    if (!issues->empty() && issues->front().state == Issue::State::Active && issues->front().expiresAt > issuing.now())
        return joinOrRefuse(issuing, stop, issues->front());
    if (!issues->empty() && issues->front().state == Issue::State::Locked)
        return addProblem(stop, Error{ ErrorCode::StopLocked, {} });
    if (m_request.when == IssueRequest::When::AtLeaving)
        return planForLeaving(issuing, stop);
    if (!issues->empty() && issues->front().state == Issue::State::Active) {
        Issues &stored = m_services.storage.issues();
        if (auto ended = stored.setState(issues->front(), Issue::State::Expired, issuing.now()); !ended)
            return ended;
    }
    const auto issued
        = issuing.issue(m_session, stop, { m_request.lifetime, m_request.channel, {}, Event::CodeIssued, {} });
    if (!issued && concernsOneStop(issued.error()))
        return addProblem(stop, issued.error());
    if (!issued)
        return issued.error();
    m_result.issued += 1;
    return {};
}

Result<void> IssueCodes::Run::joinOrRefuse(Issuing &issuing, const Stop &stop, const Issue &active)
{
    const auto deliveries = m_services.storage.deliveries().ofStop(stop.id);
    if (!deliveries)
        return deliveries.error();
    const bool isJoining = std::any_of(deliveries->begin(), deliveries->end(),
        [](const Delivery &delivery) { return delivery.state == Delivery::State::Planned; });
    if (!isJoining)
        return addProblem(stop, Error{ ErrorCode::CodeActive, {} });
    const auto resent = issuing.resend(m_session, stop, active, listOf(m_request.channel));
    if (!resent && concernsOneStop(resent.error()))
        return addProblem(stop, resent.error());
    if (!resent)
        return resent.error();
    m_result.resent += 1;
    return m_services.storage.deliveries().coverByCode(stop.id);
}

Result<void> IssueCodes::Run::planForLeaving(Issuing &issuing, Stop stop)
{
    if (!stop.route)
        return addProblem(stop, Error{ ErrorCode::NotFound, QStringLiteral("route") });
    const auto route = m_services.storage.routes().onDay(*stop.route, stop.date);
    if (!route)
        return route.error();
    if (!*route || !(*route)->leaves)
        return addProblem(stop, Error{ ErrorCode::NotFound, QStringLiteral("leave time") });
    stop.atLeaving = Stop::AtLeaving::Issue;
    stop.wanted = m_request.channel;
    if (auto changed = m_services.storage.stops().change(stop); !changed)
        return changed;
    LogEntry entry(Event::IssuePlanned);
    entry.stop = stop.id;
    m_result.planned += 1;
    return m_services.storage.logBook().append(m_session, entry, issuing.now());
}

Result<void> IssueCodes::Run::addProblem(const Stop &stop, const Error &error)
{
    const auto deliveries = m_services.storage.deliveries().ofStop(stop.id);
    if (!deliveries)
        return deliveries.error();
    for (const Delivery &delivery : *deliveries) {
        if (!delivery.isOpen())
            continue;
        m_result.problems.push_back({ delivery.reference, error });
        break;
    }
    return {};
}
