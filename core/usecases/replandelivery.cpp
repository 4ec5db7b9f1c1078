// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/replandelivery.h"

#include "core/domain/logentry.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/logbook.h"
#include "core/ports/randomsource.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/stopofdelivery.h"

namespace {

constexpr int pageSize = 1000;

} // namespace

ReplanDelivery::ReplanDelivery(Services services)
    : m_services(services)
{
}

Result<Delivery> ReplanDelivery::operator()(const Session &session, const DeliveryId &id, const QDate &date)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (date < depotDate(**depot, *now))
        return Error{ ErrorCode::OutOfRange, date.toString(Qt::ISODate) };
    const auto found = StopOfDelivery::load(m_services.storage, id);
    if (!found)
        return found.error();
    if (found->delivery.state != Delivery::State::Undelivered)
        return ErrorCode::NotUndelivered;
    const auto same = m_services.storage.deliveries().byReference(date, found->delivery.reference);
    if (!same)
        return same.error();
    if (!same->empty() && same->front().reference == found->delivery.reference)
        return Error{ ErrorCode::AlreadyExists, found->delivery.reference };
    const auto stop = stopFor(found->stop, date);
    if (!stop)
        return stop.error();

    Delivery again = found->delivery;
    again.id = makeId<DeliveryId>(m_services.random);
    again.date = date;
    again.stop = stop->id;
    again.state = Delivery::State::Planned;
    again.import.reset();
    again.plannedFrom = id;
    again.closeReason.clear();
    again.version = 0;
    if (auto added = m_services.storage.deliveries().add(again); !added)
        return added.error();
    LogEntry entry(Event::DeliveryPlannedAgain);
    entry.delivery = again.id;
    entry.stop = again.stop;
    entry.detail.emplace_back(Detail::Date, date.toString(Qt::ISODate));
    entry.detail.emplace_back(Detail::From, id.text());
    entry.commitments.push_back({ Commitment::Field::Reference, again.reference });
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return again;
}

// The stop of that date with the same route, contact and address, if the policy shares codes; else a new one.
Result<Stop> ReplanDelivery::stopFor(const Stop &former, const QDate &date)
{
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    BoardFilter filter;
    filter.date = date;
    QString after;
    bool isMore = policy->oneCodePerStop;
    while (isMore) {
        const auto rows = m_services.storage.deliveries().board(filter, after, pageSize);
        if (!rows)
            return rows.error();
        for (const BoardRow &row : *rows) {
            if (row.delivery.isOpen() && row.stop.route == former.route && row.stop.contact == former.contact
                && row.stop.address == former.address)
                return row.stop;
        }
        isMore = int(rows->size()) == pageSize;
        if (isMore)
            after = rows->back().delivery.reference;
    }
    Stop stop;
    stop.id = makeId<StopId>(m_services.random);
    stop.date = date;
    stop.route = former.route;
    stop.position = former.position;
    stop.contact = former.contact;
    stop.address = former.address;
    stop.language = former.language;
    stop.allowance = policy->attempts;
    if (auto added = m_services.storage.stops().add(stop); !added)
        return added.error();
    return stop;
}
