// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/manageroutes.h"

#include "core/domain/logentry.h"
#include "core/ports/randomsource.h"
#include "core/ports/routes.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/depotsettings.h"

namespace {

constexpr int longestName = 80;
constexpr int minutesADay = 24 * 60;

LogEntry courierEntry(Event event, const CourierId &courier)
{
    LogEntry entry(event);
    entry.detail = { { Detail::Courier, courier.text() } };
    return entry;
}

} // namespace

ManageRoutes::ManageRoutes(Services services)
    : m_services(services)
{
}

Result<std::vector<Route>> ManageRoutes::routes(const Session &session, const std::optional<QDate> &date)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    auto all = m_services.storage.routes().all();
    if (!all || !date)
        return all;
    for (Route &route : *all) {
        const auto onDay = m_services.storage.routes().onDay(route.id, *date);
        if (!onDay)
            return onDay.error();
        if (*onDay)
            route = **onDay;
    }
    return all;
}

Result<RouteId> ManageRoutes::set(const Session &session, const Change &change)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto name = checkedName(change.route, longestName);
    if (!name)
        return name.error();
    if (change.leaves && (*change.leaves < 0 || *change.leaves >= minutesADay))
        return Error{ ErrorCode::OutOfRange, QStringLiteral("00:00-23:59") };
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto usual = findOrAdd(*name);
    if (!usual)
        return usual.error();
    // A day gets what is its own alone, so that it follows the route in all else.
    Route route = change.date ? Route{ usual->id, usual->name, {}, {} } : *usual;
    if (change.courier) {
        const auto courier = activeCourier(*change.courier);
        if (!courier)
            return courier.error();
        route.courier = *courier;
    }
    if (change.leaves)
        route.leaves = change.leaves;
    const auto written = change.date ? m_services.storage.routes().setDay(route, *change.date)
                                     : m_services.storage.routes().change(route);
    if (!written)
        return written.error();
    LogEntry entry(Event::RouteChanged);
    entry.detail = { { Detail::Route, route.id.text() } };
    if (change.date)
        entry.detail.push_back({ Detail::Date, change.date->toString(Qt::ISODate) });
    if (auto kept = commitLogged(m_services.storage, **work, session, entry, *now); !kept)
        return kept.error();
    return route.id;
}

Result<Route> ManageRoutes::findOrAdd(const QString &name)
{
    const auto known = m_services.storage.routes().byName(name);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    Route added;
    added.id = makeId<RouteId>(m_services.random);
    added.name = name;
    if (auto written = m_services.storage.routes().add(added); !written)
        return written.error();
    return added;
}

Result<CourierId> ManageRoutes::activeCourier(const QString &name)
{
    const auto courier = m_services.storage.routes().courierByName(name.trimmed());
    if (!courier)
        return courier.error();
    if (!*courier || (*courier)->state == Courier::State::Disabled)
        return Error{ ErrorCode::NotFound, name.trimmed() };
    return (*courier)->id;
}

Result<std::vector<Courier>> ManageRoutes::couriers(const Session &session)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    return m_services.storage.routes().couriers();
}

Result<CourierId> ManageRoutes::addCourier(const Session &session, const QString &name)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto checked = checkedName(name, longestName);
    if (!checked)
        return checked.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto known = m_services.storage.routes().courierByName(*checked);
    if (!known)
        return known.error();
    if (*known && (*known)->state == Courier::State::Active)
        return Error{ ErrorCode::AlreadyExists, *checked };
    Courier courier{ *known ? (*known)->id : makeId<CourierId>(m_services.random), *checked };
    const auto written
        = *known ? m_services.storage.routes().changeCourier(courier) : m_services.storage.routes().addCourier(courier);
    if (!written)
        return written.error();
    const LogEntry entry = courierEntry(Event::CourierAdded, courier.id);
    if (auto kept = commitLogged(m_services.storage, **work, session, entry, *now); !kept)
        return kept.error();
    return courier.id;
}

Result<void> ManageRoutes::disableCourier(const Session &session, const QString &name)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    if (name.trimmed() == unassignedCourier)
        return ErrorCode::NotAllowed;
    const auto id = activeCourier(name);
    if (!id)
        return id.error();
    const Courier disabled{ *id, name.trimmed(), Courier::State::Disabled };
    if (auto written = m_services.storage.routes().changeCourier(disabled); !written)
        return written;
    return commitLogged(m_services.storage, **work, session, courierEntry(Event::CourierDisabled, *id), *now);
}
