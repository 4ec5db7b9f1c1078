// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/createdepot.h"

#include "core/domain/logentry.h"
#include "core/domain/route.h"
#include "core/domain/session.h"
#include "core/ports/depots.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/passwordhash.h"
#include "core/ports/randomsource.h"
#include "core/ports/routes.h"
#include "core/ports/storage.h"
#include "core/ports/users.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/depotsettings.h"
#include "core/usecases/keeprecovery.h"
#include "core/usecases/manageusers.h"
#include "core/usecases/passwordrules.h"

namespace {

constexpr qsizetype longestShortName = 20;

const Roles &allRoles()
{
    static const Roles roles{ Role::Dispatcher, Role::Supervisor, Role::Administrator };
    return roles;
}

Result<Depot> depotOf(const CreateDepot::Request &request)
{
    const QString shortName
        = request.shortName.trimmed().isEmpty() ? request.name.trimmed().left(longestShortName) : request.shortName;
    const std::pair<QString, QString> settings[] = {
        { QStringLiteral("name"), request.name },
        { QStringLiteral("short_name"), shortName },
        { QStringLiteral("country"), request.country },
        { QStringLiteral("language"), request.language },
        { QStringLiteral("time_zone"), request.timeZone },
        { QStringLiteral("day_ends"), request.dayEnds },
    };
    Depot depot;
    depot.kind = request.kind;
    for (const auto &[key, value] : settings) {
        auto set = withDepotValue(depot, key, value);
        if (!set)
            return set.error();
        depot = std::move(*set);
    }
    return depot;
}

} // namespace

CreateDepot::CreateDepot(Services services, PasswordHash &passwordHash, const PasswordRules &passwordRules)
    : m_services(services)
    , m_passwordHash(passwordHash)
    , m_passwordRules(passwordRules)
{
}

Result<void> CreateDepot::checkDepot(const Request &request)
{
    const auto depot = depotOf(request);
    return depot ? Result<void>() : Result<void>(depot.error());
}

Result<void> CreateDepot::checkFirstUser(const Request &request, const PasswordRules &passwordRules)
{
    if (const auto name = checkedName(request.adminName, longestUserName); !name)
        return name.error();
    return passwordRules.check(request.adminPassword, allRoles());
}

Result<CreateDepot::Created> CreateDepot::operator()(const Request &request)
{
    auto depot = depotOf(request);
    if (!depot)
        return depot.error();
    if (auto good = checkFirstUser(request, m_passwordRules); !good)
        return good.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    // Before a new recovery code takes the place of the one on the depot's sheet.
    if (auto fresh = requireNoDepot(); !fresh)
        return fresh.error();
    const QString hash = m_passwordHash.make(request.adminPassword);
    if (hash.isEmpty())
        return ErrorCode::Internal;
    auto recoveryCode = m_services.keys.makeRecoveryCode();
    if (!recoveryCode)
        return recoveryCode.error();

    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    if (auto fresh = requireNoDepot(); !fresh)
        return fresh.error();
    depot->id = m_services.keys.depot();
    depot->log = makeId<LogId>(m_services.random);
    depot->epoch = m_services.keys.newestEpoch();
    depot->epochDate = depotDate(*depot, *now);
    if (auto added = m_services.storage.depots().add(*depot); !added)
        return added.error();
    if (auto started = m_services.storage.logBook().start(depot->log); !started)
        return started.error();
    if (auto added = keepRecovery(m_services); !added)
        return added.error();
    if (auto added = addFirstUser(request, hash, *now); !added)
        return added.error();
    const Courier unassigned{ makeId<CourierId>(m_services.random), QString(unassignedCourier) };
    if (auto added = m_services.storage.routes().addCourier(unassigned); !added)
        return added.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return Created{ depot->id, std::move(*recoveryCode) };
}

Result<void> CreateDepot::requireNoDepot()
{
    const auto known = m_services.storage.depots().find();
    if (!known)
        return known.error();
    return *known ? Result<void>(ErrorCode::DepotExists) : Result<void>{};
}

Result<void> CreateDepot::addFirstUser(const Request &request, const QString &hash, Instant now)
{
    User user;
    user.id = makeId<UserId>(m_services.random);
    user.name = request.adminName.trimmed();
    user.passwordHash = hash;
    user.roles = allRoles();
    if (auto added = m_services.storage.users().add(user); !added)
        return added;
    const Session session = Session::ofUser(user.id, user.name, user.roles, now);
    if (auto logged = m_services.storage.logBook().append(session, LogEntry(Event::LogStarted), now); !logged)
        return logged;
    return m_services.storage.logBook().append(session, userEntry(Event::UserAdded, user), now);
}
