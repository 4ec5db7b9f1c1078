// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/liftblock.h"

#include "core/domain/logentry.h"
#include "core/domain/reasons.h"
#include "core/ports/budgets.h"
#include "core/ports/depots.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

LiftBlock::LiftBlock(Services services)
    : m_services(services)
{
}

Result<void> LiftBlock::operator()(const Session &session, const LiftRequest &request)
{
    if (auto allowed = require(session, Right::LiftBlock); !allowed)
        return allowed;
    if (auto given = requireReason(ReasonedAct::Lift, request.reason); !given)
        return given;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    const QDate today = depotDate(**depot, *now);
    Budgets &budgets = m_services.storage.budgets();
    const CourierId *courier = std::get_if<CourierId>(&request.party);
    const UserId dispatcher = courier ? UserId() : std::get<UserId>(request.party);
    const auto isBlocked = courier ? budgets.isCourierBlocked(*courier, today, policy->courierFailuresPerDay)
                                   : budgets.isDispatcherBlocked(dispatcher, *now, policy->dispatcherFailuresPerHour);
    if (!isBlocked)
        return isBlocked.error();
    if (!*isBlocked)
        return ErrorCode::NotBlocked;
    const auto lifted = courier ? budgets.liftCourier(*courier, today) : budgets.liftDispatcher(dispatcher, *now);
    if (!lifted)
        return lifted.error();
    if (!*lifted)
        return ErrorCode::AlreadyLifted;
    LogEntry entry(Event::BlockLifted);
    entry.reason = request.reason;
    if (courier)
        entry.detail.emplace_back(Detail::Courier, courier->text());
    else
        entry.detail.emplace_back(Detail::User, dispatcher.text());
    if (!request.remark.isEmpty())
        entry.commitments.push_back({ Commitment::Field::Remark, request.remark });
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged;
    return (*work)->commit();
}
