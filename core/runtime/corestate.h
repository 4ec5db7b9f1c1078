// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/coreparts.h"
#include "core/runtime/logfollower.h"
#include "core/runtime/sending.h"
#include "core/runtime/upkeep.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/passwordrules.h"
#include "core/usecases/services.h"

#include <memory>

/// What the core thread works with once the adapters are open.
struct CoreState {
    CoreState(CoreParts opened, CoreThread &thread, HealthCheck::Changed healthChanged);

    CoreParts parts;
    DepotClock clock;
    PasswordRules passwordRules;
    QString dummyHash; ///< what the password of nobody is checked against
    Services services;
    OutsideMark mark;
    Result<void> startCheck; ///< what the start-up check of the log found
    Sending sending;
    Upkeep upkeep;
    LogFollower logFollower;
    std::unique_ptr<BrowserSignIn> mailboxSignIn; ///< the one under way
};
