// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/corestate.h"

#include "core/ports/depots.h"
#include "core/runtime/outsidemark.h"
#include "core/usecases/checkstart.h"

namespace {

Result<void> checkStart(const Services &services, const QString &profile)
{
    const auto mark = readOutsideMark(profile);
    const auto depot = services.storage.depots().find();
    if (!depot)
        return depot.error();
    return *depot ? CheckStart(services)(mark) : Result<void>();
}

} // namespace

namespace {

// A well-formed hash of nothing (same cost as a real one), so that a name nobody has takes as long as one that somebody
// has.
const QString hashOfNobody = QStringLiteral("$argon2id$v=19$m=65536,t=3,p=4$AAAAAAAAAAAAAAAAAAAAAA$"
                                            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

} // namespace

CoreState::CoreState(CoreParts opened, QObject *context)
    : parts(std::move(opened))
    , clock(*parts.clock, parts.storage->logBook())
    , passwordRules(PasswordRules::fromList(parts.commonPasswords))
    , dummyHash(hashOfNobody)
    , services{ *parts.storage, clock, *parts.random, *parts.codes, *parts.keys, *parts.logSeal }
    , startCheck(checkStart(services, parts.profile))
    , sending(services, parts, context)
    , logFollower(parts.storage->logBook())
{
    if (!startCheck)
        clock.distrust(startCheck.error());
}
