// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/result.h"
#include "core/domain/importplan.h"
#include "core/domain/route.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QHash>

#include <optional>
#include <vector>

/// The routes and couriers an import names, made where the depot does not have them yet. Works inside somebody else's
/// UnitOfWork.
class ImportRoutes {
public:
    ImportRoutes(Services services, Session session, Instant now);

    /// Routes by name.
    Result<QHash<QString, RouteId>> makeAll(const std::vector<ImportPlan::NewStop> &stops);
    /// Where the file names another courier for a date than the route has, that one drives on that date.
    Result<void> setDays(const std::vector<ImportPlan::NewStop> &stops, const QHash<QString, RouteId> &routes);

private:
    Result<std::optional<CourierId>> courier(const QString &name);
    Result<RouteId> route(const QString &name, const QString &courierName);
    Result<void> setDay(const RouteId &id, const QDate &date, const QString &courierName);

    Services m_services;
    Session m_session;
    Instant m_now;
};
