// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/importkey.h"

#include "core/domain/logentry.h"
#include "core/domain/session.h"
#include "core/ports/depots.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/logseal.h"
#include "core/ports/storage.h"
#include "core/usecases/checklog.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/withdrawing.h"

ImportKey::ImportKey(Services services)
    : m_services(services)
{
}

Result<void> ImportKey::operator()()
{
    if (auto same = requireSameKeys(); !same)
        return same;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const Session station = Session::ofStation(m_services.keys.station());
    if (auto logged = m_services.storage.logBook().append(station, LogEntry(Event::KeyImported), *now); !logged)
        return logged;
    if (auto afresh = startAfresh(m_services, station, *now); !afresh)
        return afresh;
    return (*work)->commit();
}

Result<void> ImportKey::requireSameKeys()
{
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    if ((*depot)->id != m_services.keys.depot())
        return Error{ ErrorCode::KeyMissing, (*depot)->id.text() };
    const auto newest = m_services.storage.logBook().newestCheckpoint();
    if (!newest)
        return newest.error();
    if (!*newest)
        return {};
    const auto key = m_services.seal.verifierKey(logKeyName((*depot)->log));
    if (!key)
        return key.error();
    const auto opened = m_services.seal.openNote((*newest)->note, *key);
    return opened ? Result<void>() : Result<void>(opened.error());
}
