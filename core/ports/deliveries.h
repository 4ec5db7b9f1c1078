// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/boardrow.h"

#include <QStringList>

#include <optional>
#include <vector>

struct BoardFilter {
    QDate date;
    QString route; ///< name; empty: all
    QString search; ///< part of reference, recipient or address; empty: all
};

struct BoardSearch {
    QString text;
    QDate first; ///< the day whose hits come first
    QDate from;
    QDate until;
};

/// Deliveries that are seen: those of imports that are applied, and those planned again.
class Deliveries {
public:
    virtual ~Deliveries() = default;

    virtual Result<void> add(const Delivery &delivery) = 0;
    virtual Result<std::optional<Delivery>> find(const DeliveryId &id) = 0;
    /// The delivery of @p date whose reference is @p reference, or else all whose reference ends in it.
    virtual Result<std::vector<Delivery>> byReference(const QDate &date, const QString &reference) = 0;
    virtual Result<std::vector<Delivery>> ofStop(const StopId &stop) = 0;
    /// @p id and those it shares its stop with, by reference; empty when there is no such delivery.
    virtual Result<std::vector<Delivery>> ofSameStop(const DeliveryId &id) = 0;
    virtual Result<QStringList> referencesOf(const StopId &stop) = 0;
    /// The last date that @p undelivered was planned again for and not cancelled on.
    virtual Result<std::optional<QDate>> plannedAgainFor(const DeliveryId &undelivered) = 0;
    /// A page of @p date's deliveries by reference, after @p after (empty: from the start).
    virtual Result<std::vector<Delivery>> ofDate(const QDate &date, const QString &after, int most) = 0;
    /// A page of the board, by reference, after @p after.
    virtual Result<std::vector<BoardRow>> board(const BoardFilter &filter, const QString &after, int most) = 0;
    /// The board's rows of one stop, by reference.
    virtual Result<std::vector<BoardRow>> boardOf(const StopId &stop) = 0;
    /// The board's rows of the days @p from to @p until whose reference, recipient or address holds @p text, those of
    /// @p first before the others, then by reference.
    virtual Result<std::vector<BoardRow>> search(const BoardSearch &search, int most) = 0;

    /// Writes state, close reason, hadCode, stop, parcels, recipient and note where the version is still the one given;
    /// DatabaseBusy when it is not.
    virtual Result<void> change(const Delivery &delivery) = 0;
    /// Writes state and close reason alone, on the same condition.
    virtual Result<void> setState(const Delivery &delivery) = 0;
    /// All open deliveries of @p stop become CodeIssued and hadCode.
    virtual Result<void> coverByCode(const StopId &stop) = 0;

    virtual Result<void> addHandoff(const Handoff &handoff) = 0;
    virtual Result<std::optional<Handoff>> handoff(const DeliveryId &delivery) = 0;
};
