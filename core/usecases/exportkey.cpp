// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/exportkey.h"

#include "core/domain/logentry.h"
#include "core/ports/depots.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"

ExportKey::ExportKey(Services services)
    : m_services(services)
{
}

Result<QString> ExportKey::operator()(const Session &session)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    auto code = m_services.keys.makeRecoveryCode();
    if (!code)
        return code;
    auto bundle = m_services.keys.bundleForRecovery();
    if (!bundle)
        return bundle.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    if (auto set = m_services.storage.depots().setRecovery({ m_services.keys.recoveryPublicKey(), *bundle }); !set)
        return set.error();
    if (auto kept = commitLogged(m_services.storage, **work, session, LogEntry(Event::KeyExported), *now); !kept)
        return kept.error();
    return code;
}
