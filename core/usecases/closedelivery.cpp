// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/closedelivery.h"

#include "core/domain/logentry.h"
#include "core/domain/reasons.h"
#include "core/ports/deliveries.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/withdrawing.h"

CloseDelivery::CloseDelivery(Services services)
    : m_services(services)
{
}

Result<void> CloseDelivery::operator()(const Session &session, const CloseRequest &request)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed;
    const bool isCancelled = request.as == Delivery::State::Cancelled;
    if (auto given = requireReason(isCancelled ? ReasonedAct::Cancel : ReasonedAct::Close, request.reason); !given)
        return given;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    auto found = m_services.storage.deliveries().find(request.delivery);
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    Delivery delivery = **found;
    if (delivery.state == Delivery::State::HandedOff)
        return ErrorCode::AlreadyHandedOff;
    if (!delivery.isOpen())
        return ErrorCode::Closed;
    delivery.state = request.as;
    delivery.closeReason = request.reason;
    if (auto changed = m_services.storage.deliveries().setState(delivery); !changed)
        return changed;
    LogEntry entry(isCancelled ? Event::DeliveryCancelled : Event::DeliveryUndelivered);
    entry.stop = delivery.stop;
    entry.delivery = delivery.id;
    entry.reason = request.reason;
    entry.commitments.push_back({ Commitment::Field::Reference, delivery.reference });
    if (!request.remark.isEmpty())
        entry.commitments.push_back({ Commitment::Field::Remark, request.remark });
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged;
    if (auto withdrawn = withdrawIfNothingIsLeft(m_services.storage, session, delivery.stop, *now); !withdrawn)
        return withdrawn;
    return (*work)->commit();
}
