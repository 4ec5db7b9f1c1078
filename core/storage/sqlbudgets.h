// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/budgets.h"
#include "core/storage/statement.h"

/// The tables of what may still be spent. A charge first takes its row's lock, so that two at once never share the
/// last.
class SqlBudgets : public Budgets {
public:
    explicit SqlBudgets(Connection &connection);

    Result<Charge> chargeCourier(const CourierId &courier, const QDate &date, int limit) override;
    Result<void> giveBackCourier(const CourierId &courier, const QDate &date) override;
    Result<int> courierFailures(const CourierId &courier, const QDate &date) override;
    Result<bool> isCourierBlocked(const CourierId &courier, const QDate &date, int limit) override;
    Result<bool> liftCourier(const CourierId &courier, const QDate &date) override;

    Result<Charge> chargeDispatcher(const UserId &dispatcher, Instant now, int limit) override;
    Result<void> keepDispatcherCharge(const UserId &dispatcher, Instant now) override;
    Result<bool> isDispatcherBlocked(const UserId &dispatcher, Instant now, int limit) override;
    Result<bool> liftDispatcher(const UserId &dispatcher, Instant now) override;

    Result<int> chargeDepot(const QDate &date) override;
    Result<void> giveBackDepot(const QDate &date) override;
    Result<quint64> failureTotal() override;
    Result<Charge> chargeMessage(const QDate &date, int limit) override;

private:
    Statement m_chargeCourier;
    Statement m_giveBackCourier;
    Statement m_courierFailures;
    Statement m_courierBlocked;
    Statement m_liftCourier;
    Statement m_lockDispatcher;
    Statement m_forgetFailures;
    Statement m_dispatcherSpent;
    Statement m_addFailure;
    Statement m_liftDispatcher;
    Statement m_chargeDepot;
    Statement m_giveBackDepot;
    Statement m_failureTotal;
    Statement m_chargeMessage;
};
