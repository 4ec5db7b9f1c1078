// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/corestate.h"

CoreState::CoreState(CoreParts opened, QObject *context)
    : parts(std::move(opened))
    , clock(*parts.clock, parts.storage->logBook())
    , passwordRules(PasswordRules::fromList(parts.commonPasswords))
    , services{*parts.storage, clock, *parts.random, *parts.codes, *parts.keys, *parts.logSeal}
    , sending(services, parts, context)
{
}
