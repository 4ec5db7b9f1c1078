// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/routes.h"
#include "core/storage/statement.h"

/// Routes, what single days change of them, and couriers, in SQL.
class SqlRoutes : public Routes {
public:
    explicit SqlRoutes(Connection &connection);

    Result<std::vector<Courier>> couriers() override;
    Result<std::optional<Courier>> courierByName(const QString &name) override;
    Result<std::optional<Courier>> courier(const CourierId &id) override;
    Result<void> addCourier(const Courier &courier) override;
    Result<void> changeCourier(const Courier &courier) override;

    Result<std::vector<Route>> all() override;
    Result<std::optional<Route>> byName(const QString &name) override;
    Result<void> add(const Route &route) override;
    Result<void> change(const Route &route) override;
    Result<std::optional<Route>> onDay(const RouteId &id, const QDate &date) override;
    Result<void> setDay(const Route &route, const QDate &date) override;

private:
    Statement m_couriers;
    Statement m_courierByName;
    Statement m_courier;
    Statement m_addCourier;
    Statement m_changeCourier;
    Statement m_all;
    Statement m_byName;
    Statement m_add;
    Statement m_change;
    Statement m_onDay;
    Statement m_setDay;
};
