// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlattempts.h"

#include "core/storage/deliverycolumns.h"
#include "core/storage/sqltext.h"

namespace {

constexpr char columns[]
    = "id, operation, delivery, stop, issue, app_user, courier, at, outcome, charged, attempts_left, "
      "wait_seconds, blocked";

constexpr auto addText = sqlText("INSERT INTO attempt (", columns, ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr auto byOperationText = sqlText("SELECT ", columns, " FROM attempt WHERE operation = ?");
constexpr auto failedText = sqlText(
    "SELECT attempt.id, attempt.operation, attempt.delivery, attempt.stop, attempt.issue, attempt.app_user, "
    "attempt.courier, attempt.at, attempt.outcome, attempt.charged, attempt.attempts_left, attempt.wait_seconds, "
    "attempt.blocked, delivery.reference FROM delivery JOIN attempt ON attempt.delivery = delivery.id "
    "WHERE delivery.date = ? AND delivery.reference >= ? AND (delivery.reference > ? OR attempt.id > ?) "
    "AND attempt.outcome IN ('mismatch', 'superseded') AND ",
    deliveryIsVisible, " ORDER BY delivery.reference, attempt.id LIMIT ?");
constexpr auto setBackText
    = sqlText("SELECT stop.id FROM stop WHERE stop.date >= ? AND stop.issues > 0 AND stop.attempts < "
              "(SELECT COUNT(*) FROM attempt WHERE attempt.stop = stop.id AND attempt.charged = 1) LIMIT 1");

Attempt readRow(const Values &values)
{
    Attempt attempt;
    attempt.id = values.id<AttemptId>(0);
    attempt.operation = values.id<OperationId>(1);
    attempt.delivery = values.id<DeliveryId>(2);
    attempt.stop = values.id<StopId>(3);
    attempt.issue = values.optionalId<IssueId>(4);
    attempt.user = values.id<UserId>(5);
    attempt.courier = values.id<CourierId>(6);
    attempt.at = values.instant(7);
    attempt.outcome = outcome(values.text(8)).value_or(Outcome::Mismatch);
    attempt.charge = values.integer(9) == 1 ? Attempt::Charge::Kept : Attempt::Charge::None;
    attempt.attemptsLeft = values.integer(10);
    attempt.waitSeconds = values.integer(11);
    attempt.blocked = blockedParty(values.text(12));
    return attempt;
}

} // namespace

SqlAttempts::SqlAttempts(Connection &connection)
    : m_add(connection, addText)
    , m_byOperation(connection, byOperationText)
    , m_failed(connection, failedText)
    , m_setBack(connection, setBackText)
{
}

Result<void> SqlAttempts::add(const Attempt &attempt)
{
    m_add.bind(attempt.id).bind(attempt.operation).bind(attempt.delivery).bind(attempt.stop).bind(attempt.issue);
    m_add.bind(attempt.user).bind(attempt.courier).bind(attempt.at).bind(word(attempt.outcome));
    m_add.bind(attempt.charge == Attempt::Charge::Kept ? 1 : 0).bind(attempt.attemptsLeft).bind(attempt.waitSeconds);
    m_add.bind(attempt.blocked ? QVariant{ word(*attempt.blocked) } : QVariant{});
    return m_add.run();
}

Result<std::optional<Attempt>> SqlAttempts::byOperation(const OperationId &operation)
{
    return m_byOperation.bind(operation).one<Attempt>(readRow);
}

Result<std::vector<FailedAttempt>> SqlAttempts::failed(
    const QDate &date, const std::optional<FailedAttempt> &after, int most)
{
    const FailedAttempt from = after.value_or(FailedAttempt{});
    m_failed.bind(date).bind(from.reference).bind(from.reference).bind(from.attempt.id);
    return m_failed.bind(most).all<FailedAttempt>(
        [](const Values &values) { return FailedAttempt{ readRow(values), values.text(13) }; });
}

Result<std::optional<StopId>> SqlAttempts::stopSetBack(const QDate &since)
{
    return m_setBack.bind(since).one<StopId>([](const Values &values) { return values.id<StopId>(0); });
}
