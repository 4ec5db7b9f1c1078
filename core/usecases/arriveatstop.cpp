// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/arriveatstop.h"

#include "core/domain/logentry.h"
#include "core/ports/logbook.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/stopofdelivery.h"

ArriveAtStop::ArriveAtStop(Services services)
    : m_services(services)
{
}

Result<void> ArriveAtStop::operator()(const Session &session, const DeliveryId &delivery)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    auto found = StopOfDelivery::load(m_services.storage, delivery);
    if (!found)
        return found.error();
    if (!found->delivery.isOpen())
        return ErrorCode::Closed;
    found->stop.arrivedAt = *now;
    if (auto changed = m_services.storage.stops().change(found->stop); !changed)
        return changed;
    LogEntry entry(Event::CourierArrived);
    entry.stop = found->stop.id;
    entry.delivery = delivery;
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged;
    return (*work)->commit();
}
