// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/commitlogged.h"

Result<void> commitLogged(
    Storage &storage, UnitOfWork &work, const Session &session, const LogEntry &entry, Instant now)
{
    if (auto logged = storage.logBook().append(session, entry, now); !logged)
        return logged.error();
    return work.commit();
}
