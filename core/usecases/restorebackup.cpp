// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/restorebackup.h"

#include "core/domain/checkpoint.h"
#include "core/domain/logentry.h"
#include "core/ports/depots.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/logseal.h"
#include "core/ports/randomsource.h"
#include "core/ports/storage.h"
#include "core/usecases/checklog.h"
#include "core/usecases/checkstart.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/withdrawing.h"

#include <algorithm>

namespace {

Hash rootOf(const LogSeal &seal, const LogTree &tree)
{
    return tree.root(seal.emptyRoot(), [&](const Hash &left, const Hash &right) { return seal.node(left, right); });
}

LogEntry restoredFrom(const LogState &old, const Hash &root)
{
    LogEntry entry(Event::BackupRestored);
    entry.detail.emplace_back(Detail::OldLog, old.log.text());
    entry.detail.emplace_back(Detail::OldSize, qint64(old.size));
    entry.detail.emplace_back(Detail::OldRoot, QString::fromLatin1(toBytes(root).toBase64()));
    return entry;
}

} // namespace

RestoreBackup::RestoreBackup(Services services)
    : m_services(services)
{
}

Result<void> RestoreBackup::byAdministrator(const Session &session)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    if (auto own = requireOwnDepot(); !own)
        return own.error();
    if (auto intact = CheckStart(m_services)(std::nullopt); !intact)
        return intact.error();
    return restore(session);
}

Result<void> RestoreBackup::byRecoveryCode(const QString &recoveryCode)
{
    if (auto own = requireOwnDepot(); !own)
        return own.error();
    // Against the key store, not the backup: who made the file could have put a key of their own into it.
    KeyStore &keys = m_services.keys;
    if (!keys.recoveryCodeFits(keys.depot(), recoveryCode, keys.recoveryPublicKey()))
        return ErrorCode::RecoveryCodeWrong;
    return restore(Session::ofStation(keys.station()));
}

Result<void> RestoreBackup::requireOwnDepot()
{
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    if ((*depot)->id != m_services.keys.depot())
        return Error{ ErrorCode::KeyMissing, (*depot)->id.text() };
    return {};
}

Result<void> RestoreBackup::restore(const Session &session)
{
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    LogBook &logBook = m_services.storage.logBook();
    const auto old = logBook.state();
    if (!old)
        return old.error();
    const auto before = m_services.clock.now();
    if (!before)
        return before.error();
    if (auto started = logBook.start(makeId<LogId>(m_services.random)); !started)
        return started.error();
    // An old backup's clock would stand still; the new log begins with the wall clock, never before the old one's end.
    const auto wall = m_services.clock.now();
    if (!wall)
        return wall.error();
    const Instant now = std::max(*before, *wall);
    const LogEntry first = restoredFrom(*old, rootOf(m_services.seal, old->tree));
    if (auto logged = logBook.append(session, first, now); !logged)
        return logged.error();
    if (auto afresh = startAfresh(m_services, session, now); !afresh)
        return afresh.error();
    if (auto added = addCheckpoint(now); !added)
        return added;
    return (*work)->commit();
}

Result<void> RestoreBackup::addCheckpoint(Instant now)
{
    LogBook &logBook = m_services.storage.logBook();
    const auto state = logBook.state();
    if (!state)
        return state.error();
    const Checkpoint checkpoint{ state->log, state->size, rootOf(m_services.seal, state->tree) };
    auto note = m_services.seal.signNote(checkpoint.text(), logKeyName(state->log));
    if (!note)
        return note.error();
    return logBook.addCheckpoint({ state->size, now, *note });
}
