// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/undoimport.h"

#include "core/domain/logentry.h"
#include "core/ports/deliveries.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/hiddenimports.h"

UndoImport::UndoImport(Services services)
    : m_services(services)
{
}

Result<void> UndoImport::operator()(const Session &session, const ImportId &id)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto import = m_services.storage.imports().find(id);
    if (!import)
        return import.error();
    if (!*import || (*import)->state != Import::State::Applied)
        return Error{ ErrorCode::NotFound, id.text() };
    const auto hasCodes = m_services.storage.imports().hasCodes(id);
    if (!hasCodes)
        return hasCodes.error();
    if (*hasCodes)
        return ErrorCode::ImportHasCodes;
    const auto former = m_services.storage.imports().former(id);
    if (!former)
        return former.error();
    for (const FormerDelivery &each : *former) {
        if (auto back = putBack(each); !back)
            return back;
    }
    if (auto set = m_services.storage.imports().setState(id, Import::State::Undone); !set)
        return set;
    LogEntry entry(Event::ImportUndone);
    entry.detail = { { Detail::Import, id.text() }, { Detail::Added, qint64((*import)->added) },
        { Detail::Changed, qint64(former->size()) } };
    return commitLogged(m_services.storage, **work, session, entry, *now);
}

Result<int> UndoImport::clearSome(const Session &session)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    return removeSomeHidden(m_services.storage);
}

Result<void> UndoImport::putBack(const FormerDelivery &former)
{
    auto found = m_services.storage.deliveries().find(former.delivery);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    Delivery delivery = **found;
    const StopId left = delivery.stop;
    delivery.stop = former.stop;
    delivery.recipient = former.recipient;
    delivery.note = former.note;
    delivery.parcels = former.parcels;
    delivery.window = former.window;
    if (auto changed = m_services.storage.deliveries().change(delivery); !changed)
        return changed;
    if (left == former.stop)
        return {};
    const auto stop = m_services.storage.stops().find(left);
    if (!stop)
        return stop.error();
    return *stop ? m_services.storage.stops().raiseAttempts(former.stop, (*stop)->attempts) : Result<void>{};
}
