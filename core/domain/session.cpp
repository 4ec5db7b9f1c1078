// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

#include "core/domain/wordlookup.h"

#include <utility>

namespace {

constexpr std::array allRoles = { Role::Dispatcher, Role::Supervisor, Role::Administrator };

} // namespace

Roles::Roles(std::initializer_list<Role> roles)
{
    for (const Role role : roles)
        m_bits |= bit(role);
}

QStringList Roles::words() const
{
    QStringList words;
    for (const Role role : allRoles) {
        if (has(role))
            words.append(word(role));
    }
    return words;
}

Result<Roles> Roles::parse(const QStringList &words)
{
    Roles roles;
    for (const QString &text : words) {
        const auto role = valueOfWord(text, allRoles);
        if (!role)
            return Error{ ErrorCode::Usage, text };
        roles.m_bits |= bit(*role);
    }
    return roles;
}

Session Session::ofUser(UserId user, QString name, Roles roles, Instant since)
{
    Session session;
    session.m_user = std::move(user);
    session.m_name = std::move(name);
    session.m_roles = roles;
    session.m_since = since;
    return session;
}

Session Session::ofStation(StationId station)
{
    Q_ASSERT(!station.isNull());
    Session session;
    session.m_isStation = !station.isNull();
    return session;
}

bool Session::may(Right right) const
{
    switch (right) {
    case Right::WorkTheDay:
        return m_roles.has(Role::Dispatcher) || m_roles.has(Role::Supervisor);
    case Right::ChangeContactWithCode:
    case Right::Unlock:
    case Right::LiftBlock:
    case Right::ConfirmClock:
    case Right::AcceptFinding:
    case Right::ReadLog:
        return m_roles.has(Role::Supervisor);
    case Right::CheckLog:
        return m_roles.has(Role::Supervisor) || m_roles.has(Role::Administrator);
    case Right::Administer:
        return m_roles.has(Role::Administrator);
    case Right::RunDueWork:
        return m_isStation;
    case Right::SendMessages:
        return m_isStation || !m_roles.isEmpty();
    }
    return false;
}

QString Session::actor() const { return m_isStation ? QStringLiteral("station") : m_user.text(); }

QString Session::role() const
{
    return m_isStation ? QStringLiteral("station") : m_roles.words().join(QLatin1Char('+'));
}

Result<void> require(const Session &session, Right right)
{
    if (session.user().isNull() && !session.isStation())
        return ErrorCode::NotSignedIn;
    if (!session.may(right))
        return ErrorCode::NotAllowed;
    return {};
}

QString word(Role role)
{
    switch (role) {
    case Role::Dispatcher:
        return QStringLiteral("dispatcher");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    return {};
}
