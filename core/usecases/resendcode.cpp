// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/resendcode.h"

#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/issuing.h"
#include "core/usecases/stopofdelivery.h"

ResendCode::ResendCode(Services services)
    : m_services(services)
{
}

Result<MessageId> ResendCode::operator()(
    const Session &session, const DeliveryId &delivery, const std::vector<ChannelKind> &channels)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    const auto found = StopOfDelivery::load(m_services.storage, delivery);
    if (!found)
        return found.error();
    if (found->newestIf(Issue::State::Locked))
        return ErrorCode::StopLocked;
    const Issue *active = found->newestIf(Issue::State::Active);
    if (!active || active->expiresAt <= *now || found->delivery.state != Delivery::State::CodeIssued)
        return ErrorCode::NoCode;
    auto issuing = Issuing::load(m_services, *now);
    if (!issuing)
        return issuing.error();
    auto message = issuing->resend(session, found->stop, *active, channels);
    if (!message)
        return message;
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return message;
}
