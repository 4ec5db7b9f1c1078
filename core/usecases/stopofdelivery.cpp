// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/stopofdelivery.h"

#include "core/domain/logentry.h"
#include "core/domain/session.h"
#include "core/ports/deliveries.h"
#include "core/ports/issues.h"
#include "core/ports/logbook.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"

#include <algorithm>

Result<StopOfDelivery> StopOfDelivery::load(Storage &storage, const DeliveryId &id)
{
    auto deliveries = storage.deliveries().ofSameStop(id);
    if (!deliveries)
        return deliveries.error();
    const auto delivery
        = std::find_if(deliveries->begin(), deliveries->end(), [&id](const Delivery &each) { return each.id == id; });
    if (delivery == deliveries->end())
        return ErrorCode::NotFound;
    auto stop = storage.stops().find(delivery->stop);
    if (!stop)
        return stop.error();
    if (!*stop)
        return Error{ ErrorCode::RowAltered, QStringLiteral("delivery without a stop") };
    auto issues = storage.issues().ofStop((*stop)->id);
    if (!issues)
        return issues.error();
    return StopOfDelivery{ *delivery, *std::move(deliveries), **std::move(stop), *std::move(issues) };
}

const Issue *StopOfDelivery::newestIf(Issue::State state) const
{
    const Issue *issue = newest();
    return issue && issue->state == state ? issue : nullptr;
}

Result<void> withdrawIfNothingIsLeft(Storage &storage, const Session &session, const StopId &stop, Instant now)
{
    const auto deliveries = storage.deliveries().ofStop(stop);
    if (!deliveries)
        return deliveries.error();
    if (std::any_of(deliveries->begin(), deliveries->end(), [](const Delivery &delivery) { return delivery.isOpen(); }))
        return {};
    const auto issues = storage.issues().ofStop(stop);
    if (!issues)
        return issues.error();
    for (const Issue &issue : *issues) {
        if (issue.state != Issue::State::Active && issue.state != Issue::State::Locked)
            continue;
        if (auto withdrawn = storage.issues().setState(issue, Issue::State::Withdrawn, now); !withdrawn)
            return withdrawn;
        LogEntry entry(Event::IssueWithdrawn);
        entry.stop = stop;
        entry.issue = issue.id;
        if (auto logged = storage.logBook().append(session, entry, now); !logged)
            return logged;
    }
    return {};
}
