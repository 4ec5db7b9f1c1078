// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/rundueissues.h"

#include "core/domain/logentry.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/routes.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/issuing.h"

namespace {

constexpr int stopsInPart = 500;
constexpr int keptDays = 2; // security.md §3.2: an epoch key goes once every date that used it is 48 h past

} // namespace

RunDueIssues::RunDueIssues(Services services)
    : m_services(services)
{
}

Result<RunDueIssues::Done> RunDueIssues::operator()(const Session &session)
{
    if (auto allowed = require(session, Right::RunDueWork); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    const auto expired = expire(session, *now);
    if (!expired)
        return expired.error();
    const auto issued = issueAtLeaving(session, *now);
    if (!issued)
        return issued.error();
    if (*expired > 0 || *issued > 0) {
        if (auto kept = (*work)->commit(); !kept)
            return kept.error();
    }
    if (auto forgotten = forgetKeys(*now); !forgotten)
        return forgotten.error();
    return Done{ *expired, *issued };
}

Result<int> RunDueIssues::expire(const Session &session, Instant now)
{
    const auto over = m_services.storage.issues().expired(now, stopsInPart);
    if (!over)
        return over.error();
    for (const Issue &issue : *over) {
        if (auto ended = m_services.storage.issues().setState(issue, Issue::State::Expired, now); !ended)
            return ended.error();
        LogEntry entry(Event::IssueExpired);
        entry.stop = issue.stop;
        entry.issue = issue.id;
        if (auto logged = m_services.storage.logBook().append(session, entry, now); !logged)
            return logged.error();
    }
    return int(over->size());
}

Result<int> RunDueIssues::issueAtLeaving(const Session &session, Instant now)
{
    auto issuing = Issuing::load(m_services, now);
    if (!issuing)
        return issuing.error();
    const auto planned = m_services.storage.stops().plannedForLeaving(depotDate(issuing->depot(), now), stopsInPart);
    if (!planned)
        return planned.error();
    int handled = 0;
    for (Stop stop : *planned) {
        if (!stop.route)
            continue;
        const auto route = m_services.storage.routes().onDay(*stop.route, stop.date);
        if (!route)
            return route.error();
        if (!*route || !(*route)->leaves || localMoment(issuing->depot().timeZone, stop.date, *(*route)->leaves) > now)
            continue;
        handled += 1;
        const auto issued
            = issuing->issue(session, stop, { Issue::Lifetime::Day, stop.wanted, {}, Event::CodeIssued, {} });
        if (issued)
            continue;
        if (kind(issued.error().code) != ErrorKind::Refused)
            return issued.error();
        stop.atLeaving = Stop::AtLeaving::No; // it stays planned on the board, for a person to see
        if (auto changed = m_services.storage.stops().change(stop); !changed)
            return changed.error();
    }
    return handled;
}

Result<void> RunDueIssues::forgetKeys(Instant now)
{
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    const QDate oldestDate = depotDate(**depot, now).addDays(-keptDays);
    const auto oldest = m_services.storage.issues().oldestEpochSince(oldestDate);
    if (!oldest)
        return oldest.error();
    return m_services.keys.forgetEpochsBefore(oldest->value_or((*depot)->epoch));
}
