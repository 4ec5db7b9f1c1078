// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/corestate.h"

#include "core/ports/depots.h"
#include "core/usecases/checkstart.h"

namespace {

Result<void> checkStart(const Services &services, OutsideMark &mark)
{
    const auto depot = services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return {}; // one is about to be made
    if (auto read = mark.read(); !read)
        return read;
    return CheckStart(services)(mark.latest());
}

// A well-formed hash of nothing (same cost as a real one), so that a name nobody has takes as long as one that somebody
// has.
const QString hashOfNobody = QStringLiteral("$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$"
                                            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

} // namespace

CoreState::CoreState(CoreParts opened, CoreThread &thread, HealthCheck::Changed healthChanged)
    : parts(std::move(opened))
    , clock(*parts.clock, parts.storage->logBook())
    , passwordRules(PasswordRules::fromList(parts.commonPasswords))
    , dummyHash(hashOfNobody)
    , services{ *parts.storage, clock, *parts.random, *parts.codes, *parts.keys, *parts.logSeal, *parts.phoneRules }
    , mark(parts.profile, *parts.markHome, thread)
    , startCheck(checkStart(services, mark))
    , sending(services, parts)
    , upkeep(services, mark, thread, std::move(healthChanged))
    , logFollower(parts.storage->logBook())
{
    upkeep.open(parts.profile, parts.boot);
    if (startCheck)
        return;
    clock.distrust(startCheck.error());
    upkeep.setFinding(Upkeep::Finding::Stands);
}
