// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/stops.h"
#include "core/storage/statement.h"
#include "core/storage/stopcolumns.h"

class RowSeal;

/// The table of stops. Every row it gives out was checked against its seal, every row it writes is sealed anew.
class SqlStops : public Stops {
public:
    SqlStops(Connection &connection, RowSeal &seal);

    Result<void> add(const Stop &stop) override;
    Result<std::optional<Stop>> find(const StopId &id) override;
    Result<std::vector<Stop>> withoutCode(
        const QDate &date, const std::optional<RouteId> &route, const StopId &after, int most) override;
    Result<std::vector<Stop>> withUncovered(
        const QDate &date, const std::optional<RouteId> &route, const StopId &after, int most) override;
    Result<std::vector<Stop>> plannedForLeaving(const QDate &from, int most) override;

    Result<Stop> chargeAttempt(const Stop &stop, Instant now) override;
    Result<Stop> giveBackAttempt(const Stop &charged) override;
    Result<void> change(const Stop &stop) override;
    Result<void> countIssue(const Stop &stop) override;
    Result<void> raiseAttempts(const StopId &id, int attempts) override;
    Result<SealedRows<StopId>> checkSeals(const StopId &after, int most) override;

private:
    Result<void> check(const SealedStop &row);
    /// LeftOut for due work, which would stand still for a row somebody edited.
    enum class Altered { Refused, LeftOut };
    Result<std::vector<Stop>> checked(const Result<std::vector<SealedStop>> &rows, Altered altered = Altered::Refused);

    RowSeal &m_seal;
    Statement m_add;
    Statement m_find;
    Statement m_withoutCode;
    Statement m_withoutCodeOfRoute;
    Statement m_withUncovered;
    Statement m_plannedForLeaving;
    Statement m_charge;
    Statement m_giveBack;
    Statement m_change;
    Statement m_countIssue;
    Statement m_raise;
    Statement m_sealed;
};
