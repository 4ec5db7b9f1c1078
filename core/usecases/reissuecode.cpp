// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/reissuecode.h"

#include "core/domain/reasons.h"
#include "core/ports/issues.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/issuing.h"
#include "core/usecases/stopofdelivery.h"

ReissueCode::ReissueCode(Services services)
    : m_services(services)
{
}

Result<Issue> ReissueCode::operator()(const Session &session, const ReissueRequest &request)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    if (auto given = requireReason(ReasonedAct::Reissue, request.reason); !given)
        return given.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    const auto found = StopOfDelivery::load(m_services.storage, request.delivery);
    if (!found)
        return found.error();
    if (found->delivery.state == Delivery::State::HandedOff)
        return ErrorCode::AlreadyHandedOff;
    if (!found->delivery.isOpen())
        return ErrorCode::Closed;
    if (found->newestIf(Issue::State::Locked))
        return ErrorCode::StopLocked;
    if (const Issue *active = found->newestIf(Issue::State::Active)) {
        if (auto set = m_services.storage.issues().setState(*active, Issue::State::Superseded, *now); !set)
            return set.error();
    }
    auto issuing = Issuing::load(m_services, *now);
    if (!issuing)
        return issuing.error();
    auto issue = issuing->issue(session, found->stop,
        { request.lifetime, request.channel, request.reason, Event::CodeReplaced, request.remark });
    if (!issue)
        return issue;
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return issue;
}
