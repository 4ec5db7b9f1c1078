// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makereport.h"

#include "core/domain/route.h"
#include "core/ports/depots.h"
#include "core/ports/logbook.h"
#include "core/ports/routes.h"
#include "core/ports/storage.h"
#include "core/ports/users.h"
#include "core/usecases/depotclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace {

constexpr int pageSize = 500; // of the board; an undelivered row costs one question more

DayReport::Line lineOf(const BoardRow &row)
{
    return { row.delivery.reference, row.delivery.recipient, row.route, row.stop.position, row.delivery.parcels };
}

bool wasLocked(const Stop &stop) { return stop.unlocked == Stop::Unlocked::Once || stop.attemptsLeft() == 0; }

DayReport::Open::Standing standingOf(const BoardRow &row)
{
    using Standing = DayReport::Open::Standing;
    if (row.issueState == Issue::State::Locked)
        return Standing::Locked;
    return row.delivery.state == Delivery::State::CodeIssued ? Standing::CodeIssued : Standing::Planned;
}

DayReport::Locked lockedOf(const BoardRow &row)
{
    using Unlocked = DayReport::Locked::Unlocked;
    const bool isUnlocked = row.stop.unlocked == Stop::Unlocked::Once;
    return { row.delivery.reference, isUnlocked ? Unlocked::Once : Unlocked::Never, row.delivery.state,
        row.handoff ? std::optional(row.handoff->at) : std::nullopt };
}

QString wordIn(const QByteArray &entry, QLatin1String key)
{
    return QJsonDocument::fromJson(entry).object().value(key).toString();
}

} // namespace

MakeReport::MakeReport(Services services)
    : m_services(services)
{
}

Result<MakeReport::Run> MakeReport::operator()(
    const Session &session, const QDate &date, const std::optional<DayReport::LogCheck> &known)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    DayReport report;
    report.depot = (*depot)->name;
    report.timeZone = (*depot)->timeZone;
    report.date = date;
    report.madeAt = *now;
    report.madeBy = session.name();
    report.lastCheck = known;
    Run run(m_services, **depot, std::move(report));
    if (auto read = run.readNames(); !read)
        return read.error();
    return run;
}

MakeReport::Run::Run(Services services, const Depot &depot, DayReport report)
    : m_services(services)
    , m_depot(depot)
    , m_report(std::move(report))
{
}

Result<void> MakeReport::Run::readNames()
{
    const auto users = m_services.storage.users().all();
    if (!users)
        return users.error();
    for (const User &user : *users)
        m_users.insert(user.id, user.name);
    const auto couriers = m_services.storage.routes().couriers();
    if (!couriers)
        return couriers.error();
    for (const Courier &courier : *couriers) {
        if (courier.name != unassignedCourier)
            m_couriers.insert(courier.id, courier.name);
    }
    return {};
}

Result<bool> MakeReport::Run::next()
{
    Result<void> taken;
    switch (m_step) {
    case Step::Deliveries:
        taken = takeDeliveries();
        break;
    case Step::Attempts:
        taken = takeAttempts();
        break;
    case Step::Log:
        taken = readLog();
        break;
    case Step::Done:
        break;
    }
    if (!taken)
        return taken.error();
    return m_step != Step::Done;
}

Result<void> MakeReport::Run::takeDeliveries()
{
    BoardFilter filter;
    filter.date = m_report.date;
    const auto page = m_services.storage.deliveries().board(filter, m_after, pageSize);
    if (!page)
        return page.error();
    for (const BoardRow &row : *page) {
        if (auto taken = take(row); !taken)
            return taken;
    }
    if (int(page->size()) < pageSize)
        m_step = Step::Attempts;
    else
        m_after = page->back().delivery.reference;
    return {};
}

Result<void> MakeReport::Run::take(const BoardRow &row)
{
    const auto route = routeOf(row);
    if (!route)
        return route.error();
    m_deliveries.insert(row.delivery.id, { row.delivery.reference, *route });
    DayReport::Count &count = m_report.routes[*route].count;
    count.deliveries += 1;
    if (wasLocked(row.stop))
        m_report.locked.push_back(lockedOf(row));
    switch (row.delivery.state) {
    case Delivery::State::Planned:
    case Delivery::State::CodeIssued:
        count.open += 1;
        m_report.open.push_back({ lineOf(row), standingOf(row) });
        break;
    case Delivery::State::HandedOff:
        if (const Handoff handoff = row.handoff.value_or(Handoff{}); handoff.proof == Handoff::Proof::Override)
            count.byOverride += 1;
        else
            count.withCode += 1;
        if (row.handoff)
            m_report.handedOff.push_back({ lineOf(row), row.handoff->proof, row.handoff->at,
                m_couriers.value(row.handoff->courier), m_users.value(row.handoff->user) });
        break;
    case Delivery::State::Undelivered:
        count.undelivered += 1;
        return takeUndelivered(row);
    case Delivery::State::Cancelled:
        count.cancelled += 1;
        break;
    }
    return {};
}

Result<void> MakeReport::Run::takeUndelivered(const BoardRow &row)
{
    const auto plannedFor = m_services.storage.deliveries().plannedAgainFor(row.delivery.id);
    if (!plannedFor)
        return plannedFor.error();
    m_report.undelivered.push_back({ lineOf(row), row.delivery.closeReason, *plannedFor });
    return {};
}

// The line of the row's route, begun where the route is new.
Result<size_t> MakeReport::Run::routeOf(const BoardRow &row)
{
    const auto next = m_report.routes.size();
    if (!row.stop.route) {
        if (!m_noRoute) {
            m_report.routes.push_back({});
            m_noRoute = next;
        }
        return *m_noRoute;
    }
    if (const auto known = m_routes.constFind(*row.stop.route); known != m_routes.cend())
        return *known;
    const auto route = m_services.storage.routes().onDay(*row.stop.route, m_report.date);
    if (!route)
        return route.error();
    DayReport::OfRoute line;
    line.route = row.route;
    if (*route) {
        line.leaves = (*route)->leaves;
        line.courier = m_couriers.value((*route)->courier.value_or(CourierId()));
    }
    m_routes.insert(*row.stop.route, next);
    m_report.routes.push_back(line);
    return next;
}

Result<void> MakeReport::Run::takeAttempts()
{
    auto page = m_services.storage.attempts().failed(m_report.date, m_afterAttempt, pageSize);
    if (!page)
        return page.error();
    for (const FailedAttempt &failed : *page)
        take(failed);
    if (int(page->size()) < pageSize)
        m_step = Step::Log;
    else
        m_afterAttempt = std::move(page->back());
    return {};
}

void MakeReport::Run::take(const FailedAttempt &failed)
{
    const auto place = m_deliveries.constFind(failed.attempt.delivery);
    if (place == m_deliveries.cend())
        return; // of a delivery that came since its page was read: it is in the next report
    m_report.routes[place->route].count.failedAttempts += 1;
    m_report.failedAttempts.push_back({ failed.reference, failed.attempt.at, failed.attempt.outcome,
        m_couriers.value(failed.attempt.courier), m_users.value(failed.attempt.user) });
}

Result<void> MakeReport::Run::readLog()
{
    LogBook &logBook = m_services.storage.logBook();
    LogFilter day;
    day.from = dayEnd(m_depot, m_report.date.addDays(-1));
    day.to = dayEnd(m_depot, m_report.date);
    const auto first = logBook.firstIn(day);
    const auto last = logBook.lastIn(day);
    if (!first || !last)
        return first ? last.error() : first.error();
    if (*first && *last)
        m_report.entries = DayReport::Entries{ (*first)->seq, (*last)->seq, (*last)->head };
    if (auto read = readClosing(); !read)
        return read;
    if (auto read = readCheck(); !read)
        return read;
    finish();
    m_step = Step::Done;
    return {};
}

Result<void> MakeReport::Run::readClosing()
{
    const auto closing = m_services.storage.logBook().closingOf(m_report.date);
    if (!closing)
        return closing.error();
    if (!*closing)
        return {};
    const QString actor = wordIn((*closing)->line, QLatin1String("actor"));
    m_report.closed = DayReport::Closed{ (*closing)->time, m_users.value(UserId(actor)) };
    return {};
}

// What is known already is newer.
Result<void> MakeReport::Run::readCheck()
{
    using Finding = DayReport::LogCheck::Finding;
    if (m_report.lastCheck)
        return {};
    const auto check = m_services.storage.logBook().newestCheck();
    if (!check)
        return check.error();
    if (!*check)
        return {};
    const bool isIntact = wordIn((*check)->line, QLatin1String("outcome")) == QLatin1String("intact");
    m_report.lastCheck = DayReport::LogCheck{ (*check)->time, isIntact ? Finding::Intact : Finding::Altered };
    return {};
}

void MakeReport::Run::finish()
{
    for (const DayReport::OfRoute &route : m_report.routes)
        m_report.count += route.count;
    QSet<QString> failed;
    for (const DayReport::FailedAttempt &attempt : m_report.failedAttempts)
        failed.insert(attempt.reference);
    m_report.deliveriesWithFailures = int(failed.size());
    m_report.sort(m_depot.language);
}
