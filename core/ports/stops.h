// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/stop.h"
#include "core/ports/sealedrows.h"

#include <optional>
#include <vector>

/// Stops and the attempts they keep. Every row read for use has its seal checked: RowAltered when it was edited by
/// hand.
class Stops {
public:
    virtual ~Stops() = default;

    virtual Result<void> add(const Stop &stop) = 0;
    virtual Result<std::optional<Stop>> find(const StopId &id) = 0;
    /// Stops of @p date (and @p route, if given) that have an open delivery, no issue that is active or locked, by id
    /// after @p after: a page of those a bulk issue is for.
    virtual Result<std::vector<Stop>> withoutCode(
        const QDate &date, const std::optional<RouteId> &route, const StopId &after, int most)
        = 0;
    /// Stops of @p date (and @p route, if given) whose code is out while a delivery of theirs is still planned, by id
    /// after
    /// @p after.
    virtual Result<std::vector<Stop>> withUncovered(
        const QDate &date, const std::optional<RouteId> &route, const StopId &after, int most)
        = 0;
    /// Those of withoutCode() planned for their route's leaving; of any date from @p from on. One that was
    /// edited is left out.
    virtual Result<std::vector<Stop>> plannedForLeaving(const QDate &from, int most) = 0;

    /// Charges one attempt of @p stop, as it was read in this UnitOfWork, by one conditional UPDATE: only while it is
    /// unchanged, attempts are left, no wait holds and an issue is active at @p now; DatabaseBusy otherwise. The stop
    /// as charged.
    virtual Result<Stop> chargeAttempt(const Stop &stop, Instant now) = 0;
    /// Gives back the charge that made @p charged, in the same UnitOfWork, after a match. The stop without it.
    virtual Result<Stop> giveBackAttempt(const Stop &charged) = 0;
    /// Everything of the row but id and attempts, where the version is still the one given; DatabaseBusy otherwise.
    virtual Result<void> change(const Stop &stop) = 0;
    /// One more issue of @p stop as it was read in this UnitOfWork; it waits for its route's leaving no more.
    /// DatabaseBusy where the version is not the one given.
    virtual Result<void> countIssue(const Stop &stop) = 0;
    /// Raises the attempts to @p attempts if they are fewer: a delivery with spent attempts joined.
    virtual Result<void> raiseAttempts(const StopId &id, int attempts) = 0;
    /// Looks at the seals of stops of all dates, by id after @p after, at most @p most.
    virtual Result<SealedRows<StopId>> checkSeals(const StopId &after, int most) = 0;
};
