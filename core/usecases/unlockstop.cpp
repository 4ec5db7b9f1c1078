// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/unlockstop.h"

#include "core/domain/logentry.h"
#include "core/domain/reasons.h"
#include "core/ports/codemaker.h"
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

constexpr int mostAttempts = 15; // security.md T1

/// False when the contact was changed while the stop was locked: its code is not for the new one.
Result<bool> isForContactOf(Services &services, const Stop &stop, const Issue &issue)
{
    const auto tag = services.codes.contactTag(stop.contact);
    if (!tag)
        return tag.error();
    return *tag == issue.contactTag;
}

/// The new code that waited for the unlock. What the rules refuse is left to a person; the unlock stands.
Result<void> issueForNewContact(Services &services, const Session &session, const Stop &stop, Issue::Lifetime lifetime)
{
    const auto now = services.clock.trusted();
    if (!now)
        return now.error();
    auto issuing = Issuing::load(services, *now);
    if (!issuing)
        return issuing.error();
    const auto issue = issuing->issue(session, stop, { lifetime, {}, {}, Event::CodeReplaced, {} });
    if (!issue && kind(issue.error().code) != ErrorKind::Refused)
        return issue.error();
    return {};
}

} // namespace

UnlockStop::UnlockStop(Services services)
    : m_services(services)
{
}

Result<void> UnlockStop::operator()(
    const Session &session, const DeliveryId &delivery, const QString &reason, const QString &remark)
{
    if (auto allowed = require(session, Right::Unlock); !allowed)
        return allowed;
    if (auto given = requireReason(ReasonedAct::Unlock, reason); !given)
        return given;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    auto found = StopOfDelivery::load(m_services.storage, delivery);
    if (!found)
        return found.error();
    const Issue *locked = found->newestIf(Issue::State::Locked);
    if (!locked)
        return ErrorCode::StopNotLocked;
    if (found->stop.unlocked == Stop::Unlocked::Once)
        return ErrorCode::AlreadyUnlocked;
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    const auto isOfContact = isForContactOf(m_services, found->stop, *locked);
    if (!isOfContact)
        return isOfContact.error();
    found->stop.allowance = std::min(found->stop.allowance + policy->unlockAttempts, mostAttempts);
    found->stop.unlocked = Stop::Unlocked::Once;
    found->stop.notBefore = *now;
    if (auto changed = m_services.storage.stops().change(found->stop); !changed)
        return changed;
    const bool isInTime = locked->expiresAt > *now;
    const auto next = !isInTime ? Issue::State::Expired
        : *isOfContact          ? Issue::State::Active
                                : Issue::State::Superseded;
    if (auto set = m_services.storage.issues().setState(*locked, next, *now); !set)
        return set;
    LogEntry entry(Event::StopUnlocked);
    entry.stop = found->stop.id;
    entry.delivery = delivery;
    entry.issue = locked->id;
    entry.reason = reason;
    entry.limit = found->stop.allowance;
    if (!remark.isEmpty())
        entry.commitments.push_back({ Commitment::Field::Remark, remark });
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged;
    if (next == Issue::State::Superseded) {
        found->stop.version += 1;
        if (auto issued = issueForNewContact(m_services, session, found->stop, locked->lifetime); !issued)
            return issued;
    }
    return (*work)->commit();
}
