// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/confirmclock.h"

#include "core/domain/logentry.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/withdrawing.h"

ConfirmClock::ConfirmClock(Services services)
    : m_services(services)
{
}

Result<Instant> ConfirmClock::operator()(const Session &session)
{
    if (auto allowed = require(session, Right::ConfirmClock); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto mark = m_services.clock.now();
    if (!mark)
        return mark.error();
    const auto wall = m_services.clock.confirmable();
    if (!wall)
        return wall;
    LogEntry entry(Event::ClockConfirmed);
    entry.detail.emplace_back(Detail::From, toMilliseconds(*mark));
    if (auto logged = m_services.storage.logBook().append(session, entry, *wall); !logged)
        return logged.error();
    if (*wall < *mark) {
        if (auto withdrawn = withdrawActive(m_services.storage, session, *wall); !withdrawn)
            return withdrawn.error();
    }
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    m_services.clock.restartAt(*wall);
    return wall;
}
