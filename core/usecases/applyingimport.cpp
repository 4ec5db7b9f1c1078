// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/applyingimport.h"

#include "core/domain/logentry.h"
#include "core/ports/deliveries.h"
#include "core/ports/imports.h"
#include "core/ports/logbook.h"
#include "core/ports/randomsource.h"
#include "core/ports/routes.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/hiddenimports.h"
#include "core/usecases/importroutes.h"

#include <utility>

ApplyingImport::ApplyingImport(Services services, Session session, SharedImportPlan plan)
    : m_services(services)
    , m_session(std::move(session))
    , m_plan(std::move(plan))
    , m_isFinished(m_plan->isEmpty())
    , m_newStops(m_plan->newStops.size())
{
}

ApplyingImport::Progress ApplyingImport::progress() const
{
    const int total = int(m_plan->added.size() + m_plan->changed.size());
    return Progress{ m_isFinished ? total : int(m_next), total, m_isFinished };
}

Result<ApplyingImport::Progress> ApplyingImport::nextPart(const IsFull &isFull)
{
    if (m_isFinished)
        return progress();
    if (!m_isCleared) {
        const auto removed = removeSomeHidden(m_services.storage);
        if (!removed)
            return removed.error();
        m_isCleared = *removed == 0;
        if (!m_isCleared)
            return progress();
    }
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();

    if (!m_isStored) {
        if (auto written = writeFirst(*now); !written)
            return written.error();
    }
    const auto end = writePart(isFull);
    if (!end)
        return end.error();
    const bool isLast = *end == m_plan->added.size();
    if (isLast) {
        if (auto written = writeLast(*now); !written)
            return written.error();
    }
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    m_isStored = true;
    m_next = *end;
    m_isFinished = isLast;
    return progress();
}

Result<bool> ApplyingImport::cancel()
{
    if (!m_isStored)
        return false;
    if (!m_isFinished) {
        auto work = m_services.storage.begin();
        if (!work)
            return work.error();
        if (auto set = m_services.storage.imports().setState(*m_id, Import::State::Cancelled); !set)
            return set.error();
        if (auto kept = (*work)->commit(); !kept)
            return kept.error();
        m_isFinished = true;
        return true;
    }
    const auto removed = removeSomeHidden(m_services.storage);
    if (!removed)
        return removed.error();
    return *removed > 0;
}

Result<void> ApplyingImport::writeFirst(Instant now)
{
    ImportRoutes routes(m_services, m_session, now);
    auto ids = routes.makeAll(m_plan->newStops);
    if (!ids)
        return ids.error();
    m_routes = std::move(*ids);

    m_ids.emplace(m_services.random, now);
    Import import;
    import.id = makeId<ImportId>(m_services.random);
    import.digest = m_plan->digest;
    import.date = m_plan->date;
    import.added = int(m_plan->added.size());
    import.changed = int(m_plan->changed.size());
    import.problems = m_plan->problemCount();
    import.user = m_session.user();
    import.at = now;
    m_id = import.id;
    return m_services.storage.imports().add(import);
}

Result<std::size_t> ApplyingImport::writePart(const IsFull &isFull)
{
    for (std::size_t index = m_next; index < m_plan->added.size(); ++index) {
        if (index > m_next && isFull(index - m_next))
            return index;
        if (auto added = addDelivery(m_plan->added[index]); !added)
            return added.error();
    }
    return m_plan->added.size();
}

Result<void> ApplyingImport::addDelivery(const ImportPlan::Addition &addition)
{
    const auto stop = stopOf(addition.place);
    if (!stop)
        return stop.error();
    Delivery delivery;
    delivery.id = m_ids->next<DeliveryId>();
    delivery.reference = addition.row.reference;
    delivery.date = addition.date;
    delivery.stop = *stop;
    delivery.parcels = addition.row.parcels;
    delivery.recipient = addition.row.recipient;
    delivery.note = addition.row.note;
    delivery.window = addition.row.window;
    delivery.import = m_id;
    return m_services.storage.deliveries().add(delivery);
}

Result<StopId> ApplyingImport::stopOf(const ImportPlan::Place &place)
{
    if (place.stop)
        return *place.stop;
    StopId &id = m_newStops[place.newStop];
    if (!id.isNull())
        return id;
    const ImportPlan::NewStop &planned = m_plan->newStops[place.newStop];
    Stop stop = planned.stop;
    stop.id = m_ids->next<StopId>();
    if (!planned.route.isEmpty())
        stop.route = m_routes.value(planned.route);
    if (auto added = m_services.storage.stops().add(stop); !added)
        return added.error();
    id = stop.id;
    return id;
}

Result<void> ApplyingImport::writeLast(Instant now)
{
    if (auto joined = checkJoined(); !joined)
        return joined;
    for (const ImportPlan::Change &change : m_plan->changed) {
        if (auto changed = changeDelivery(change); !changed)
            return changed;
    }
    ImportRoutes routes(m_services, m_session, now);
    if (auto set = routes.setDays(m_plan->newStops, m_routes); !set)
        return set;
    if (auto set = m_services.storage.imports().setState(*m_id, Import::State::Applied); !set)
        return set;
    LogEntry entry(Event::ManifestImported);
    entry.detail = { { Detail::Import, m_id->text() }, { Detail::Added, qint64(m_plan->added.size()) },
        { Detail::Changed, qint64(m_plan->changed.size()) }, { Detail::Unchanged, qint64(m_plan->unchanged) },
        { Detail::Problems, qint64(m_plan->problemCount()) } };
    return m_services.storage.logBook().append(m_session, entry, now);
}

Result<void> ApplyingImport::changeDelivery(const ImportPlan::Change &change)
{
    const FormerDelivery former{ change.former.id, change.former.stop, change.former.recipient, change.former.note,
        change.former.parcels, change.former.window };
    if (auto kept = m_services.storage.imports().keepFormer(*m_id, former); !kept)
        return kept;
    const auto stop = stopOf(change.place);
    if (!stop)
        return stop.error();
    Delivery changed = change.changed;
    changed.stop = *stop;
    if (auto written = m_services.storage.deliveries().change(changed); !written)
        return written;
    if (changed.stop == change.former.stop)
        return {};
    // What was spent at the stop it leaves meanwhile comes along, too.
    const auto left = m_services.storage.stops().find(change.former.stop);
    if (!left)
        return left.error();
    const int spent = *left ? (*left)->attempts : change.spentAttempts;
    return m_services.storage.stops().raiseAttempts(changed.stop, spent);
}

/// A delivery must not join a stop whose contact was corrected after the plan was made: its code would go to somebody
/// else.
Result<void> ApplyingImport::checkJoined()
{
    for (const ImportPlan::JoinedStop &joined : m_plan->joinedStops) {
        const auto stop = m_services.storage.stops().find(joined.stop);
        if (!stop)
            return stop.error();
        if (!*stop || !((*stop)->contact == joined.contact))
            return ErrorCode::DatabaseBusy;
    }
    return {};
}
