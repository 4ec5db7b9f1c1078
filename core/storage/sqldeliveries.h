// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/deliveries.h"
#include "core/storage/statement.h"

/// The tables of deliveries and handoffs. Deliveries of an import that is not applied are never given out.
class SqlDeliveries : public Deliveries {
public:
    explicit SqlDeliveries(Connection &connection);

    Result<void> add(const Delivery &delivery) override;
    Result<std::optional<Delivery>> find(const DeliveryId &id) override;
    Result<std::vector<Delivery>> byReference(const QDate &date, const QString &reference) override;
    Result<std::vector<Delivery>> ofStop(const StopId &stop) override;
    Result<std::vector<Delivery>> ofSameStop(const DeliveryId &id) override;
    Result<QStringList> referencesOf(const StopId &stop) override;
    Result<std::optional<QDate>> plannedAgainFor(const DeliveryId &undelivered) override;
    Result<std::vector<Delivery>> ofDate(const QDate &date, const QString &after, int most) override;
    Result<std::vector<BoardRow>> board(const BoardFilter &filter, const QString &after, int most) override;
    Result<std::vector<BoardRow>> boardOf(const StopId &stop) override;
    Result<std::vector<BoardRow>> search(const BoardSearch &search, int most) override;

    Result<void> change(const Delivery &delivery) override;
    Result<void> setState(const Delivery &delivery) override;
    Result<void> coverByCode(const StopId &stop) override;

    Result<void> addHandoff(const Handoff &handoff) override;
    Result<std::optional<Handoff>> handoff(const DeliveryId &delivery) override;

private:
    Statement m_add;
    Statement m_find;
    Statement m_byReference;
    Statement m_byEnding;
    Statement m_ofStop;
    Statement m_ofSameStop;
    Statement m_referencesOf;
    Statement m_plannedAgainFor;
    Statement m_ofDate;
    Statement m_board;
    Statement m_boardOf;
    Statement m_search;
    Statement m_change;
    Statement m_setState;
    Statement m_coverByCode;
    Statement m_addHandoff;
    Statement m_handoff;
};
