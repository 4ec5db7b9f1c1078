// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changepolicy.h"

#include "core/domain/logentry.h"
#include "core/ports/depots.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/depotsettings.h"

namespace {

LogEntry changeEntry(Event event, const QString &key)
{
    LogEntry entry(event);
    entry.detail = { { Detail::Key, key } };
    return entry;
}

} // namespace

ChangePolicy::ChangePolicy(Services services)
    : m_services(services)
{
}

Result<Policy> ChangePolicy::policy(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    return m_services.storage.depots().policy();
}

Result<void> ChangePolicy::setPolicy(const Session &session, const QString &key, const QString &value)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    const auto changed = policy->with(key, value);
    if (!changed)
        return changed.error();
    const auto text = changed->value(key);
    if (!text)
        return text.error();
    if (auto set = m_services.storage.depots().setPolicy(key, *text); !set)
        return set;
    return commitLogged(m_services.storage, **work, session, changeEntry(Event::PolicyChanged, key), *now);
}

Result<Depot> ChangePolicy::depot(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    return **depot;
}

Result<void> ChangePolicy::setDepot(const Session &session, const QString &key, const QString &value)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto former = depot(session);
    if (!former)
        return former.error();
    const auto changed = withDepotValue(*former, key, value);
    if (!changed)
        return changed.error();
    if (auto written = m_services.storage.depots().change(*changed); !written)
        return written;
    return commitLogged(m_services.storage, **work, session, changeEntry(Event::DepotChanged, key), *now);
}
