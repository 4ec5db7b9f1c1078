// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/ports/depots.h"
#include "core/runtime/corecalls.h"
#include "core/usecases/changepolicy.h"
#include "core/usecases/depotsettings.h"
#include "core/usecases/exportkey.h"
#include "core/usecases/manageusers.h"
#include "core/usecases/signin.h"

Answer<CreatedDepot> DoorcodeCore::createDepot(NewDepot depot)
{
    return change<CreatedDepot>([depot](CoreState &core) {
        auto created = CreateDepot(core.services, *core.parts.passwords, core.passwordRules)(depot);
        if (created) // a keychain may still hold the mark of a depot that is gone
            core.upkeep.signNow(Session::ofStation(core.services.keys.station()), {});
        return created;
    });
}

Answer<Depot> DoorcodeCore::depot()
{
    return ask<Depot>([](CoreState &core) -> Result<Depot> {
        auto depot = core.services.storage.depots().find();
        if (!depot)
            return depot.error();
        if (!*depot)
            return Error{ ErrorCode::NoDepot, core.parts.profile };
        return **depot;
    });
}

Answer<Instant> DoorcodeCore::now()
{
    return ask<Instant>([](CoreState &core) { return core.clock.now(); });
}

Answer<QDate> DoorcodeCore::today()
{
    return ask<QDate>([](CoreState &core) { return ReadBoard(core.services).today(); });
}

// Checking a password takes half a second, so it is done on the pool and a verify need not wait for it.
Answer<Session> DoorcodeCore::signIn(QString name, QString password)
{
    auto promise = std::make_shared<QPromise<Result<Session>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, name, password] {
        const auto pending = SignIn(m_state->services, m_state->dummyHash).begin(name);
        if (!pending)
            return answer<Session>(promise, pending.error());
        m_pool.start([this, promise, pending = *pending, password] {
            PasswordHash &passwords = *m_state->parts.passwords;
            const auto check = passwords.check(password, pending.hash);
            std::optional<QString> newHash;
            if (check == PasswordHash::Check::RightButOutdated)
                newHash = passwords.make(password);
            m_thread.post([this, promise, pending, check, newHash] {
                answer<Session>(promise, SignIn(m_state->services, m_state->dummyHash).finish(pending, check, newHash));
            });
        });
    });
    return answered;
}

Answer<Session> DoorcodeCore::signInToPractice()
{
    return ask<Session>([](CoreState &core) -> Result<Session> {
        const auto depot = core.services.storage.depots().find();
        if (!depot)
            return depot.error();
        if (!*depot || (*depot)->kind != Depot::Kind::Practice)
            return ErrorCode::NotPractice;
        const auto user = core.services.storage.users().byName(QStringLiteral("practice"));
        if (!user)
            return user.error();
        if (!*user)
            return Error{ ErrorCode::NotFound, QStringLiteral("practice") };
        const auto now = core.clock.now();
        if (!now)
            return now.error();
        return Session::ofUser((*user)->id, (*user)->name, (*user)->roles, *now);
    });
}

Answer<QString> DoorcodeCore::depotValue(Session session, QString key)
{
    return ask<QString>([=](CoreState &core) -> Result<QString> {
        const auto depot = ChangePolicy(core.services).depot(session);
        return depot ? ::depotValue(*depot, key) : Result<QString>(depot.error());
    });
}

Answer<void> DoorcodeCore::setDepotValue(Session session, QString key, QString value)
{
    return change<void>([=](CoreState &core) { return ChangePolicy(core.services).setDepot(session, key, value); });
}

Answer<Policy> DoorcodeCore::policy(Session session)
{
    return ask<Policy>([=](CoreState &core) -> Result<Policy> {
        if (auto allowed = require(session, Right::SendMessages); !allowed)
            return allowed.error();
        return core.services.storage.depots().policy();
    });
}

Answer<QString> DoorcodeCore::policyValue(Session session, QString key)
{
    return ask<QString>([=](CoreState &core) -> Result<QString> {
        const auto policy = ChangePolicy(core.services).policy(session);
        return policy ? policy->value(key) : Result<QString>(policy.error());
    });
}

Answer<void> DoorcodeCore::setPolicyValue(Session session, QString key, QString value)
{
    return change<void>([=](CoreState &core) { return ChangePolicy(core.services).setPolicy(session, key, value); });
}

Answer<std::vector<User>> DoorcodeCore::users(Session session)
{
    return ask<std::vector<User>>([=](CoreState &core) { return ManageUsers(core.services).list(session); });
}

Answer<void> DoorcodeCore::addUser(Session session, QString name, QString password, Roles roles)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        if (auto allowed = require(session, Right::Administer); !allowed)
            return allowed;
        if (auto good = core.passwordRules.check(password, roles); !good)
            return good;
        const auto added
            = ManageUsers(core.services).add(session, { name, core.parts.passwords->make(password), roles });
        return added ? Result<void>() : Result<void>(added.error());
    });
}

Answer<void> DoorcodeCore::setRoles(Session session, QString name, Roles roles)
{
    return change<void>([=](CoreState &core) { return ManageUsers(core.services).setRoles(session, name, roles); });
}

Answer<void> DoorcodeCore::setPassword(Session session, QString name, QString password)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        const auto user = core.services.storage.users().byName(name);
        if (!user)
            return user.error();
        if (auto good = core.passwordRules.check(password, *user ? (*user)->roles : Roles()); !good)
            return good;
        return ManageUsers(core.services).setPassword(session, name, core.parts.passwords->make(password));
    });
}

Answer<void> DoorcodeCore::disableUser(Session session, QString name)
{
    return change<void>([=](CoreState &core) { return ManageUsers(core.services).disable(session, name); });
}

Answer<QString> DoorcodeCore::exportKey(Session session)
{
    return change<QString>([=](CoreState &core) { return ExportKey(core.services)(session); });
}
