// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/logbook.h"
#include "core/ports/storage.h"

/// Ends @p work with its log entry in it: both are kept or neither is.
Result<void> commitLogged(
    Storage &storage, UnitOfWork &work, const Session &session, const LogEntry &entry, Instant now);
