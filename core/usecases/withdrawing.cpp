// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/withdrawing.h"

#include "core/domain/logentry.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/keeprecovery.h"

#include <algorithm>

namespace {

constexpr int pageSize = 500;

using Page = Result<std::vector<Issue>> (Issues::*)(const IssueId &after, int most);

/// No code covers the stop any more.
Result<void> uncover(Storage &storage, const StopId &stop)
{
    const auto deliveries = storage.deliveries().ofStop(stop);
    if (!deliveries)
        return deliveries.error();
    for (Delivery delivery : *deliveries) {
        if (delivery.state != Delivery::State::CodeIssued)
            continue;
        delivery.state = Delivery::State::Planned;
        if (auto changed = storage.deliveries().setState(delivery); !changed)
            return changed;
    }
    return {};
}

Result<void> withdraw(Storage &storage, const Session &session, const Issue &issue, Instant now)
{
    if (auto withdrawn = storage.issues().setState(issue, Issue::State::Withdrawn, now); !withdrawn)
        return withdrawn;
    LogEntry entry(Event::IssueWithdrawn);
    entry.stop = issue.stop;
    entry.issue = issue.id;
    return storage.logBook().append(session, entry, now);
}

Result<void> withdrawAll(Storage &storage, Page pageOf, const Session &session, Instant now)
{
    IssueId after;
    while (true) {
        const auto page = (storage.issues().*pageOf)(after, pageSize);
        if (!page)
            return page.error();
        for (const Issue &issue : *page) {
            if (auto withdrawn = withdraw(storage, session, issue, now); !withdrawn)
                return withdrawn;
            if (auto uncovered = uncover(storage, issue.stop); !uncovered)
                return uncovered;
        }
        if (int(page->size()) < pageSize)
            return {};
        after = page->back().id;
    }
}

Result<int> freshEpoch(KeyStore &keys, int epochOfDepot)
{
    // A bundle sealed before the last step is behind; the fresh epoch must be newer than any that was used.
    if (auto reached = keys.reachEpoch(std::max(epochOfDepot, keys.newestEpoch())); !reached)
        return reached.error();
    return keys.startFreshEpoch();
}

} // namespace

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
        if (auto withdrawn = withdraw(storage, session, issue, now); !withdrawn)
            return withdrawn;
    }
    return {};
}

Result<void> withdrawActive(Storage &storage, const Session &session, Instant now)
{
    return withdrawAll(storage, &Issues::active, session, now);
}

Result<void> startAfresh(Services &services, const Session &session, Instant now)
{
    Storage &storage = services.storage;
    if (auto withdrawn = withdrawActive(storage, session, now); !withdrawn)
        return withdrawn;
    if (auto withdrawn = withdrawAll(storage, &Issues::locked, session, now); !withdrawn)
        return withdrawn;
    auto depot = storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    Depot fresh = std::move(**depot);
    const auto epoch = freshEpoch(services.keys, fresh.epoch);
    if (!epoch)
        return epoch.error();
    fresh.epoch = *epoch;
    fresh.epochDate = depotDate(fresh, now);
    if (auto changed = storage.depots().change(fresh); !changed)
        return changed;
    if (auto sealed = keepRecovery(services); !sealed)
        return sealed;
    LogEntry entry(Event::EpochStarted);
    entry.detail.emplace_back(Detail::Epoch, qint64{ *epoch });
    return storage.logBook().append(session, entry, now);
}
