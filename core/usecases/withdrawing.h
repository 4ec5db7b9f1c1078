// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"
#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

/// Withdraws the stop's active or locked issue when no delivery of it is left to hand off.
Result<void> withdrawIfNothingIsLeft(Storage &storage, const Session &session, const StopId &stop, Instant now);

/// Withdraws every active issue and logs each, inside the caller's UnitOfWork.
Result<void> withdrawActive(Storage &storage, const Session &session, Instant now);

/// After a restore or a key's return nobody knows who else can make the codes of before: active and locked issues are
/// withdrawn, and the next ones are of a random epoch key. Inside the caller's UnitOfWork; logs all of it.
Result<void> startAfresh(Services &services, const Session &session, Instant now);
