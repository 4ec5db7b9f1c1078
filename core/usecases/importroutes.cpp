// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/importroutes.h"

#include "core/domain/logentry.h"
#include "core/ports/logbook.h"
#include "core/ports/randomsource.h"
#include "core/ports/routes.h"
#include "core/ports/storage.h"

#include <QSet>

#include <utility>

ImportRoutes::ImportRoutes(Services services, Session session, Instant now)
    : m_services(services)
    , m_session(std::move(session))
    , m_now(now)
{
}

Result<QHash<QString, RouteId>> ImportRoutes::makeAll(const std::vector<ImportPlan::NewStop> &stops)
{
    QHash<QString, RouteId> routes;
    for (const ImportPlan::NewStop &each : stops) {
        if (each.route.isEmpty() || routes.contains(each.route))
            continue;
        const auto made = route(each.route, each.courier);
        if (!made)
            return made.error();
        routes.insert(each.route, *made);
    }
    return routes;
}

Result<void> ImportRoutes::setDays(const std::vector<ImportPlan::NewStop> &stops, const QHash<QString, RouteId> &routes)
{
    QSet<std::pair<QDate, QString>> done;
    for (const ImportPlan::NewStop &each : stops) {
        if (each.route.isEmpty() || each.courier.isEmpty() || done.contains({ each.stop.date, each.route }))
            continue;
        done.insert({ each.stop.date, each.route });
        if (auto set = setDay(routes.value(each.route), each.stop.date, each.courier); !set)
            return set;
    }
    return {};
}

Result<void> ImportRoutes::setDay(const RouteId &id, const QDate &date, const QString &courierName)
{
    const auto named = courier(courierName);
    if (!named)
        return named.error();
    const auto onDay = m_services.storage.routes().onDay(id, date);
    if (!onDay)
        return onDay.error();
    if (!*onDay || (*onDay)->courier == *named)
        return {};
    const Route changed{ id, (*onDay)->name, *named, {} };
    if (auto set = m_services.storage.routes().setDay(changed, date); !set)
        return set;
    LogEntry entry(Event::RouteChanged);
    entry.detail = { { Detail::Route, id.text() }, { Detail::Date, date.toString(Qt::ISODate) } };
    return m_services.storage.logBook().append(m_session, entry, m_now);
}

Result<std::optional<CourierId>> ImportRoutes::courier(const QString &name)
{
    if (name.isEmpty())
        return std::optional<CourierId>{};
    const auto known = m_services.storage.routes().courierByName(name);
    if (!known)
        return known.error();
    if (*known)
        return std::optional<CourierId>((*known)->id);
    Courier added;
    added.id = makeId<CourierId>(m_services.random);
    added.name = name;
    if (auto written = m_services.storage.routes().addCourier(added); !written)
        return written.error();
    LogEntry entry(Event::CourierAdded);
    entry.detail = { { Detail::Courier, added.id.text() } };
    if (auto logged = m_services.storage.logBook().append(m_session, entry, m_now); !logged)
        return logged.error();
    return std::optional<CourierId>(added.id);
}

Result<RouteId> ImportRoutes::route(const QString &name, const QString &courierName)
{
    const auto known = m_services.storage.routes().byName(name);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    const auto driver = courier(courierName);
    if (!driver)
        return driver.error();
    Route added;
    added.id = makeId<RouteId>(m_services.random);
    added.name = name;
    added.courier = *driver;
    if (auto written = m_services.storage.routes().add(added); !written)
        return written.error();
    LogEntry entry(Event::RouteChanged);
    entry.detail = { { Detail::Route, added.id.text() } };
    if (auto logged = m_services.storage.logBook().append(m_session, entry, m_now); !logged)
        return logged.error();
    return added.id;
}
