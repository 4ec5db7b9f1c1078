// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makebackup.h"

#include "core/domain/logentry.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"

MakeBackup::MakeBackup(Services services)
    : m_services(services)
{
}

Result<void> MakeBackup::operator()(const Session &session, const QString &path)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    {
        auto work = m_services.storage.begin();
        if (!work)
            return work.error();
        const auto now = m_services.clock.now();
        if (!now)
            return now.error();
        if (auto kept = commitLogged(m_services.storage, **work, session, LogEntry(Event::BackupMade), *now); !kept)
            return kept;
    }
    return m_services.storage.backUp(path);
}
