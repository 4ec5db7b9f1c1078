// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/correctcontact.h"

#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/logbook.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/issuing.h"
#include "core/usecases/stopofdelivery.h"

#include <algorithm>

namespace {

bool everHadCode(const StopOfDelivery &found)
{
    const auto &deliveries = found.deliveries;
    return !found.issues.empty()
        || std::any_of(deliveries.begin(), deliveries.end(), [](const Delivery &delivery) { return delivery.hadCode; });
}

} // namespace

CorrectContact::CorrectContact(Services services)
    : m_services(services)
{
}

Result<void> CorrectContact::operator()(const Session &session, const DeliveryId &delivery, const Contact &contact)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    auto found = StopOfDelivery::load(m_services.storage, delivery);
    if (!found)
        return found.error();
    if (found->delivery.state == Delivery::State::HandedOff)
        return ErrorCode::AlreadyHandedOff;
    if (!found->delivery.isOpen())
        return ErrorCode::Closed;
    if (found->stop.contact == contact)
        return {};
    const bool hadCode = everHadCode(*found);
    if (hadCode && !session.may(Right::ChangeContactWithCode))
        return ErrorCode::SupervisorNeeded;

    const Contact former = std::exchange(found->stop.contact, contact);
    if (auto changed = m_services.storage.stops().change(found->stop); !changed)
        return changed;
    found->stop.version += 1;
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    LogEntry entry(Event::ContactChanged);
    entry.stop = found->stop.id;
    entry.delivery = delivery;
    if (!policy->secondPerson)
        entry.detail.emplace_back(Detail::SecondPerson, QStringLiteral("off"));
    entry.commitments.push_back({ Commitment::Field::Contact, contactText(contact) });
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged;
    if (hadCode) {
        auto issuing = Issuing::load(m_services, *now);
        if (!issuing)
            return issuing.error();
        if (auto told = issuing->noticeContactChanged(session, found->stop, former); !told)
            return told;
        if (const Issue *active = found->newestIf(Issue::State::Active)) {
            if (auto set = m_services.storage.issues().setState(*active, Issue::State::Superseded, *now); !set)
                return set;
            if (active->expiresAt <= *now)
                return (*work)->commit(); // its time was over: no code is out
            const auto issue
                = issuing->issue(session, found->stop, { active->lifetime, {}, {}, Event::CodeReplaced, {} });
            if (!issue)
                return issue.error();
        }
    }
    return (*work)->commit();
}

Result<Contact> CorrectContact::contactOf(Storage &storage, const Delivery &delivery)
{
    const auto stop = storage.stops().find(delivery.stop);
    if (!stop)
        return stop.error();
    if (!*stop)
        return ErrorCode::NotFound;
    return (*stop)->contact;
}
