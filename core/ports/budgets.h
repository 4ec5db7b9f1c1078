// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QDate>

/// What couriers, dispatchers and the depot may still spend. Charges are conditional UPDATEs inside a UnitOfWork, which
/// lock their row until its end. A courier's and the depot's are given back by name after a match; a dispatcher's
/// counts once it is kept.
class Budgets {
public:
    virtual ~Budgets() = default;

    enum class Charge { Made, Refused };

    /// One failure of @p courier on @p date, while there are fewer than @p limit (twice that once lifted).
    virtual Result<Charge> chargeCourier(const CourierId &courier, const QDate &date, int limit) = 0;
    virtual Result<void> giveBackCourier(const CourierId &courier, const QDate &date) = 0;
    virtual Result<int> courierFailures(const CourierId &courier, const QDate &date) = 0;
    virtual Result<bool> isCourierBlocked(const CourierId &courier, const QDate &date, int limit) = 0;
    /// False when it was lifted already that day.
    virtual Result<bool> liftCourier(const CourierId &courier, const QDate &date) = 0;

    /// Room for one failure of @p dispatcher at @p now, while there were fewer than @p limit in the last 60 minutes
    /// (twice that within 60 minutes of a lift). It is taken up by keepDispatcherCharge() in the same UnitOfWork.
    virtual Result<Charge> chargeDispatcher(const UserId &dispatcher, Instant now, int limit) = 0;
    /// The charge just made was for a failure: it counts for 60 minutes.
    virtual Result<void> keepDispatcherCharge(const UserId &dispatcher, Instant now) = 0;
    virtual Result<bool> isDispatcherBlocked(const UserId &dispatcher, Instant now, int limit) = 0;
    virtual Result<bool> liftDispatcher(const UserId &dispatcher, Instant now) = 0;

    /// One failure of the depot on @p date; how many it has now.
    virtual Result<int> chargeDepot(const QDate &date) = 0;
    virtual Result<void> giveBackDepot(const QDate &date) = 0;

    /// The failures of all days, by the depot's and by the couriers' counters: the smaller of the two. It never falls,
    /// since their rows are never deleted and a charge is given back in the transaction it was made in.
    virtual Result<quint64> failureTotal() = 0;

    /// One message of the day, while there are fewer than @p limit.
    virtual Result<Charge> chargeMessage(const QDate &date, int limit) = 0;
};
