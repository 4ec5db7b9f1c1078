// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/route.h"

#include <optional>
#include <vector>

/// Routes and the couriers who carry them.
class Routes {
public:
    virtual ~Routes() = default;

    virtual Result<std::vector<Courier>> couriers() = 0;
    virtual Result<std::optional<Courier>> courierByName(const QString &name) = 0;
    virtual Result<std::optional<Courier>> courier(const CourierId &id) = 0;
    virtual Result<void> addCourier(const Courier &courier) = 0;
    virtual Result<void> changeCourier(const Courier &courier) = 0;

    virtual Result<std::vector<Route>> all() = 0;
    virtual Result<std::optional<Route>> byName(const QString &name) = 0;
    virtual Result<void> add(const Route &route) = 0;
    virtual Result<void> change(const Route &route) = 0;
    /// The route as it is on @p date: with that day's own courier and time where set.
    virtual Result<std::optional<Route>> onDay(const RouteId &id, const QDate &date) = 0;
    /// Gives one day its own courier or time or both; what @p route lacks stays as it is.
    virtual Result<void> setDay(const Route &route, const QDate &date) = 0;
};
