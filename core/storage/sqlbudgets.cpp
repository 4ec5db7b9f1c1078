// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlbudgets.h"

#include "core/storage/sqltext.h"

#include <algorithm>

namespace {

using namespace std::chrono_literals;

constexpr auto window = 60min;
/// Failures are kept a while longer than they count, so that a clock set back an hour forgets none.
constexpr auto kept = 120min;

constexpr auto chargeCourierText
    = sqlText("INSERT INTO courier_day (courier, date, failures, lifted) VALUES (?, ?, 1, 0) "
              "ON CONFLICT (courier, date) DO UPDATE SET failures = courier_day.failures + 1 "
              "WHERE courier_day.failures < ? * (1 + courier_day.lifted)");
constexpr auto giveBackCourierText
    = sqlText("UPDATE courier_day SET failures = failures - 1 WHERE courier = ? AND date = ? AND failures > 0");
constexpr auto courierFailuresText = sqlText("SELECT failures FROM courier_day WHERE courier = ? AND date = ?");
constexpr auto courierBlockedText
    = sqlText("SELECT 1 FROM courier_day WHERE courier = ? AND date = ? AND failures >= ? * (1 + lifted)");
constexpr auto liftCourierText
    = sqlText("INSERT INTO courier_day (courier, date, failures, lifted) VALUES (?, ?, 0, 1) "
              "ON CONFLICT (courier, date) DO UPDATE SET lifted = 1 WHERE courier_day.lifted = 0");
constexpr auto lockDispatcherText
    = sqlText("INSERT INTO dispatcher_budget (app_user, charges, lifted_at) VALUES (?, 1, 0) "
              "ON CONFLICT (app_user) DO UPDATE SET charges = dispatcher_budget.charges + 1");
constexpr auto forgetFailuresText = sqlText("DELETE FROM dispatcher_failure WHERE app_user = ? AND at < ?");
constexpr auto dispatcherSpentText
    = sqlText("SELECT (SELECT COUNT(*) FROM dispatcher_failure WHERE app_user = ? AND at > ?), "
              "(SELECT COUNT(*) FROM dispatcher_budget WHERE app_user = ? AND lifted_at > ?)");
constexpr auto addFailureText = sqlText("INSERT INTO dispatcher_failure (app_user, at, number) "
                                        "SELECT app_user, ?, charges FROM dispatcher_budget WHERE app_user = ?");
constexpr auto liftDispatcherText
    = sqlText("INSERT INTO dispatcher_budget (app_user, charges, lifted_at) VALUES (?, 0, ?) "
              "ON CONFLICT (app_user) DO UPDATE SET lifted_at = excluded.lifted_at "
              "WHERE dispatcher_budget.lifted_at <= ?");
constexpr auto chargeDepotText
    = sqlText("INSERT INTO depot_day (date, failures, messages) VALUES (?, 1, 0) "
              "ON CONFLICT (date) DO UPDATE SET failures = depot_day.failures + 1 RETURNING failures");
constexpr auto giveBackDepotText
    = sqlText("UPDATE depot_day SET failures = failures - 1 WHERE date = ? AND failures > 0");
constexpr auto failureTotalText = sqlText("SELECT (SELECT COALESCE(SUM(failures), 0) FROM depot_day), "
                                          "(SELECT COALESCE(SUM(failures), 0) FROM courier_day)");
constexpr auto chargeMessageText
    = sqlText("INSERT INTO depot_day (date, failures, messages) VALUES (?, 0, 1) "
              "ON CONFLICT (date) DO UPDATE SET messages = depot_day.messages + 1 WHERE depot_day.messages < ?");

int readInteger(const Values &values) { return values.integer(0); }

Result<Budgets::Charge> made(const Result<int> &count)
{
    if (!count)
        return count.error();
    return *count == 1 ? Budgets::Charge::Made : Budgets::Charge::Refused;
}

Result<bool> happened(const Result<int> &count)
{
    if (!count)
        return count.error();
    return *count == 1;
}

} // namespace

SqlBudgets::SqlBudgets(Connection &connection)
    : m_chargeCourier(connection, chargeCourierText)
    , m_giveBackCourier(connection, giveBackCourierText)
    , m_courierFailures(connection, courierFailuresText)
    , m_courierBlocked(connection, courierBlockedText)
    , m_liftCourier(connection, liftCourierText)
    , m_lockDispatcher(connection, lockDispatcherText)
    , m_forgetFailures(connection, forgetFailuresText)
    , m_dispatcherSpent(connection, dispatcherSpentText)
    , m_addFailure(connection, addFailureText)
    , m_liftDispatcher(connection, liftDispatcherText)
    , m_chargeDepot(connection, chargeDepotText)
    , m_giveBackDepot(connection, giveBackDepotText)
    , m_failureTotal(connection, failureTotalText)
    , m_chargeMessage(connection, chargeMessageText)
{
}

Result<Budgets::Charge> SqlBudgets::chargeCourier(const CourierId &courier, const QDate &date, int limit)
{
    if (limit < 1)
        return Charge::Refused;
    return made(m_chargeCourier.bind(courier).bind(date).bind(limit).runCounting());
}

Result<void> SqlBudgets::giveBackCourier(const CourierId &courier, const QDate &date)
{
    return m_giveBackCourier.bind(courier).bind(date).run();
}

Result<int> SqlBudgets::courierFailures(const CourierId &courier, const QDate &date)
{
    const auto failures = m_courierFailures.bind(courier).bind(date).one<int>(readInteger);
    if (!failures)
        return failures.error();
    return failures->value_or(0);
}

Result<bool> SqlBudgets::isCourierBlocked(const CourierId &courier, const QDate &date, int limit)
{
    const auto blocked = m_courierBlocked.bind(courier).bind(date).bind(limit).one<int>(readInteger);
    if (!blocked)
        return blocked.error();
    return blocked->has_value();
}

Result<bool> SqlBudgets::liftCourier(const CourierId &courier, const QDate &date)
{
    return happened(m_liftCourier.bind(courier).bind(date).runCounting());
}

Result<Budgets::Charge> SqlBudgets::chargeDispatcher(const UserId &dispatcher, Instant now, int limit)
{
    if (auto locked = m_lockDispatcher.bind(dispatcher).run(); !locked)
        return locked.error();
    const auto blocked = isDispatcherBlocked(dispatcher, now, limit);
    if (!blocked)
        return blocked.error();
    return *blocked ? Charge::Refused : Charge::Made;
}

Result<void> SqlBudgets::keepDispatcherCharge(const UserId &dispatcher, Instant now)
{
    if (auto forgotten = m_forgetFailures.bind(dispatcher).bind(now - kept).run(); !forgotten)
        return forgotten;
    return m_addFailure.bind(now).bind(dispatcher).run();
}

Result<bool> SqlBudgets::isDispatcherBlocked(const UserId &dispatcher, Instant now, int limit)
{
    const Instant since = now - window;
    m_dispatcherSpent.bind(dispatcher).bind(since).bind(dispatcher).bind(since);
    const auto blocked = m_dispatcherSpent.one<bool>([limit](const Values &values) {
        const int lifts = values.integer(1);
        return values.integer(0) >= limit * (1 + lifts);
    });
    if (!blocked)
        return blocked.error();
    return blocked->value_or(false);
}

Result<bool> SqlBudgets::liftDispatcher(const UserId &dispatcher, Instant now)
{
    return happened(m_liftDispatcher.bind(dispatcher).bind(now).bind(now - window).runCounting());
}

Result<int> SqlBudgets::chargeDepot(const QDate &date)
{
    const auto failures = m_chargeDepot.bind(date).one<int>(readInteger);
    if (!failures)
        return failures.error();
    return failures->value_or(0);
}

Result<void> SqlBudgets::giveBackDepot(const QDate &date) { return m_giveBackDepot.bind(date).run(); }

Result<quint64> SqlBudgets::failureTotal()
{
    const auto total = m_failureTotal.one<quint64>(
        [](const Values &values) { return quint64(std::min(values.big(0), values.big(1))); });
    if (!total)
        return total.error();
    return total->value_or(0);
}

Result<Budgets::Charge> SqlBudgets::chargeMessage(const QDate &date, int limit)
{
    if (limit < 1)
        return Charge::Refused;
    return made(m_chargeMessage.bind(date).bind(limit).runCounting());
}
