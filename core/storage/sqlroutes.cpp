// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlroutes.h"

namespace {

QString word(Courier::State state)
{
    return state == Courier::State::Active ? QStringLiteral("active") : QStringLiteral("disabled");
}

Courier readCourier(const Values &values)
{
    const bool isActive = values.text(2) == word(Courier::State::Active);
    return { values.id<CourierId>(0), values.text(1), isActive ? Courier::State::Active : Courier::State::Disabled };
}

Route readRoute(const Values &values)
{
    return { values.id<RouteId>(0), values.text(1), values.optionalId<CourierId>(2), values.optionalInteger(3) };
}

Result<void> changeOne(Statement &statement)
{
    const auto changed = statement.runCounting();
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>{} : ErrorCode::NotFound;
}

} // namespace

SqlRoutes::SqlRoutes(Connection &connection)
    : m_couriers(connection, QLatin1String{ "SELECT id, name, state FROM courier ORDER BY name" })
    , m_courierByName(connection, QLatin1String{ "SELECT id, name, state FROM courier WHERE name = ?" })
    , m_courier(connection, QLatin1String{ "SELECT id, name, state FROM courier WHERE id = ?" })
    , m_addCourier(connection, QLatin1String{ "INSERT INTO courier (id, name, state) VALUES (?, ?, ?)" })
    , m_changeCourier(connection, QLatin1String{ "UPDATE courier SET name = ?, state = ? WHERE id = ?" })
    , m_all(connection, QLatin1String{ "SELECT id, name, courier, leaves FROM route ORDER BY name" })
    , m_byName(connection, QLatin1String{ "SELECT id, name, courier, leaves FROM route WHERE name = ?" })
    , m_add(connection, QLatin1String{ "INSERT INTO route (id, name, courier, leaves) VALUES (?, ?, ?, ?)" })
    , m_change(connection, QLatin1String{ "UPDATE route SET name = ?, courier = ?, leaves = ? WHERE id = ?" })
    , m_onDay(connection,
          QLatin1String{ "SELECT route.id, route.name, coalesce(route_day.courier, route.courier), "
                         "coalesce(route_day.leaves, route.leaves) FROM route LEFT JOIN route_day "
                         "ON route_day.route = route.id AND route_day.date = ? WHERE route.id = ?" })
    , m_setDay(connection,
          QLatin1String{ "INSERT INTO route_day (route, date, courier, leaves) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (route, date) DO UPDATE SET courier = coalesce(excluded.courier, "
                         "route_day.courier), leaves = coalesce(excluded.leaves, route_day.leaves)" })
{
}

Result<std::vector<Courier>> SqlRoutes::couriers() { return m_couriers.all<Courier>(readCourier); }

Result<std::optional<Courier>> SqlRoutes::courierByName(const QString &name)
{
    return m_courierByName.bind(name).one<Courier>(readCourier);
}

Result<std::optional<Courier>> SqlRoutes::courier(const CourierId &id)
{
    return m_courier.bind(id).one<Courier>(readCourier);
}

Result<void> SqlRoutes::addCourier(const Courier &courier)
{
    return m_addCourier.bind(courier.id).bind(courier.name).bind(word(courier.state)).run();
}

Result<void> SqlRoutes::changeCourier(const Courier &courier)
{
    return changeOne(m_changeCourier.bind(courier.name).bind(word(courier.state)).bind(courier.id));
}

Result<std::vector<Route>> SqlRoutes::all() { return m_all.all<Route>(readRoute); }

Result<std::optional<Route>> SqlRoutes::byName(const QString &name)
{
    return m_byName.bind(name).one<Route>(readRoute);
}

Result<void> SqlRoutes::add(const Route &route)
{
    return m_add.bind(route.id).bind(route.name).bind(route.courier).bind(route.leaves).run();
}

Result<void> SqlRoutes::change(const Route &route)
{
    return changeOne(m_change.bind(route.name).bind(route.courier).bind(route.leaves).bind(route.id));
}

Result<std::optional<Route>> SqlRoutes::onDay(const RouteId &id, const QDate &date)
{
    return m_onDay.bind(date).bind(id).one<Route>(readRoute);
}

Result<void> SqlRoutes::setDay(const Route &route, const QDate &date)
{
    return m_setDay.bind(route.id).bind(date).bind(route.courier).bind(route.leaves).run();
}
