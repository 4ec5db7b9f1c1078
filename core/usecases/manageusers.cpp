// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/manageusers.h"

#include "core/ports/randomsource.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/depotsettings.h"

#include <algorithm>

namespace {

bool administers(const User &user) { return user.state == User::State::Active && user.roles.has(Role::Administrator); }

} // namespace

LogEntry userEntry(Event event, const User &user)
{
    LogEntry entry(event);
    entry.detail = { { Detail::User, user.id.text() }, { Detail::Roles, user.roles.words().join(QLatin1Char('+')) } };
    return entry;
}

ManageUsers::ManageUsers(Services services)
    : m_services(services)
{
}

Result<std::vector<User>> ManageUsers::list(const Session &session)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    auto users = m_services.storage.users().all();
    if (!users)
        return users.error();
    for (User &user : *users)
        user.passwordHash.clear();
    return users;
}

Result<UserId> ManageUsers::add(const Session &session, const NewUser &request)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed.error();
    const auto name = checkedName(request.name, longestUserName);
    if (!name)
        return name.error();
    if (request.passwordHash.isEmpty())
        return ErrorCode::Internal;
    if (request.roles.isEmpty())
        return Error{ ErrorCode::OutOfRange, QStringLiteral("roles") };
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto known = m_services.storage.users().byName(*name);
    if (!known)
        return known.error();
    if (*known)
        return Error{ ErrorCode::AlreadyExists, *name };
    User user;
    user.id = makeId<UserId>(m_services.random);
    user.name = *name;
    user.passwordHash = request.passwordHash;
    user.roles = request.roles;
    if (auto added = m_services.storage.users().add(user); !added)
        return added.error();
    const LogEntry entry = userEntry(Event::UserAdded, user);
    if (auto kept = commitLogged(m_services.storage, **work, session, entry, *now); !kept)
        return kept.error();
    return user.id;
}

Result<void> ManageUsers::setRoles(const Session &session, const QString &name, const Roles &roles)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    if (roles.isEmpty())
        return Error{ ErrorCode::OutOfRange, QStringLiteral("roles") };
    return change(session, name, Event::UserChanged, [&roles](User &user) { user.roles = roles; });
}

Result<void> ManageUsers::setPassword(const Session &session, const QString &name, const QString &passwordHash)
{
    const bool isOwn = !session.user().isNull() && session.name() == name.trimmed();
    if (!isOwn) {
        if (auto allowed = require(session, Right::Administer); !allowed)
            return allowed;
    }
    if (passwordHash.isEmpty())
        return ErrorCode::Internal;
    return change(session, name, Event::PasswordChanged, [&passwordHash](User &user) {
        user.passwordHash = passwordHash;
        user.failures = 0;
        user.notBefore = Instant{};
    });
}

Result<void> ManageUsers::disable(const Session &session, const QString &name)
{
    if (auto allowed = require(session, Right::Administer); !allowed)
        return allowed;
    return change(session, name, Event::UserDisabled, [](User &user) { user.state = User::State::Disabled; });
}

Result<void> ManageUsers::change(const Session &session, const QString &name, Event event, const Edit &edit)
{
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto found = m_services.storage.users().byName(name.trimmed());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ ErrorCode::NotFound, name.trimmed() };
    User user = **found;
    edit(user);
    if (administers(**found) && !administers(user)) {
        if (auto left = requireAdministratorLeft(user); !left)
            return left;
    }
    if (auto changed = m_services.storage.users().change(user); !changed)
        return changed;
    return commitLogged(m_services.storage, **work, session, userEntry(event, user), *now);
}

Result<void> ManageUsers::requireAdministratorLeft(const User &changed)
{
    const auto users = m_services.storage.users().all();
    if (!users)
        return users.error();
    const bool isLeft = std::any_of(users->begin(), users->end(),
        [&changed](const User &user) { return !(user.id == changed.id) && administers(user); });
    return isLeft ? Result<void>{} : Result<void>(ErrorCode::LastAdministrator);
}
