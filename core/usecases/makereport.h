// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/result.h"
#include "core/domain/dayreport.h"
#include "core/domain/depot.h"
#include "core/domain/session.h"
#include "core/ports/attempts.h"
#include "core/ports/deliveries.h"
#include "core/usecases/services.h"

#include <QHash>

#include <optional>

/// Gathers what the day report says, a page at a time: a verify need not wait for it.
class MakeReport {
public:
    explicit MakeReport(Services services);

    class Run {
    public:
        /// The next page; true while there is more.
        Result<bool> next();
        const DayReport &result() const { return m_report; }

    private:
        friend class MakeReport;
        enum class Step { Deliveries, Attempts, Log, Done };
        struct Place {
            QString reference;
            size_t route = 0; ///< of m_report.routes
        };

        Run(Services services, const Depot &depot, DayReport report);

        Result<void> readNames();
        Result<void> takeDeliveries();
        Result<void> take(const BoardRow &row);
        Result<void> takeUndelivered(const BoardRow &row);
        Result<void> takeAttempts();
        void take(const FailedAttempt &failed);
        Result<size_t> routeOf(const BoardRow &row);
        Result<void> readLog();
        Result<void> readClosing();
        Result<void> readCheck();
        void finish();

        Services m_services;
        Depot m_depot;
        DayReport m_report;
        Step m_step = Step::Deliveries;
        QString m_after;
        std::optional<FailedAttempt> m_afterAttempt;
        QHash<UserId, QString> m_users;
        QHash<CourierId, QString> m_couriers;
        QHash<RouteId, size_t> m_routes;
        std::optional<size_t> m_noRoute;
        QHash<DeliveryId, Place> m_deliveries;
    };
    /// @p known: what a check found that the log does not tell of.
    Result<Run> operator()(const Session &session, const QDate &date, const std::optional<DayReport::LogCheck> &known);

private:
    Services m_services;
};
