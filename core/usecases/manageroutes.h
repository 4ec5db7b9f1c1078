// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/route.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Routes, who carries them and when they leave, always or on one date.
class ManageRoutes {
public:
    struct Change {
        QString route; ///< name; made when there is none of it
        std::optional<QString> courier; ///< name; absent: as it is
        std::optional<int> leaves; ///< minutes after midnight; absent: as it is
        std::optional<QDate> date; ///< that day alone
    };

    explicit ManageRoutes(Services services);

    /// As they are on @p date where one is given.
    Result<std::vector<Route>> routes(const Session &session, const std::optional<QDate> &date);
    /// NotFound (detail: the name) for a courier that is unknown or disabled.
    Result<RouteId> set(const Session &session, const Change &change);

    Result<std::vector<Courier>> couriers(const Session &session);
    /// AlreadyExists; one that was disabled works again.
    Result<CourierId> addCourier(const Session &session, const QString &name);
    /// NotAllowed for the courier meant where nobody is named.
    Result<void> disableCourier(const Session &session, const QString &name);

private:
    Result<Route> findOrAdd(const QString &name);
    Result<CourierId> activeCourier(const QString &name);

    Services m_services;
};
