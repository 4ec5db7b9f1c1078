// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlusers.h"

namespace {

QString word(User::State state)
{
    return state == User::State::Active ? QStringLiteral("active") : QStringLiteral("disabled");
}

/// Words that say nothing give no role.
Roles rolesOf(const QString &words)
{
    const auto roles = Roles::parse(words.split(QLatin1Char(','), Qt::SkipEmptyParts));
    return roles ? *roles : Roles{};
}

User readUser(const Values &values)
{
    User user;
    user.id = values.id<UserId>(0);
    user.name = values.text(1);
    user.passwordHash = values.text(2);
    user.roles = rolesOf(values.text(3));
    user.state = values.text(4) == word(User::State::Active) ? User::State::Active : User::State::Disabled;
    user.failures = values.integer(5);
    user.notBefore = values.instant(6);
    return user;
}

void bindColumns(Statement &statement, const User &user)
{
    statement.bind(user.name).bind(user.passwordHash).bind(user.roles.words().join(QLatin1Char(',')));
    statement.bind(word(user.state)).bind(user.failures).bind(user.notBefore);
}

} // namespace

SqlUsers::SqlUsers(Connection &connection)
    : m_byName(connection,
          QLatin1String{ "SELECT id, name, password, roles, state, failures, not_before FROM app_user "
                         "WHERE name = ?" })
    , m_all(connection,
          QLatin1String{ "SELECT id, name, password, roles, state, failures, not_before FROM app_user ORDER BY name" })
    , m_add(connection,
          QLatin1String{ "INSERT INTO app_user (name, password, roles, state, failures, not_before, id) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)" })
    , m_change(connection,
          QLatin1String{ "UPDATE app_user SET name = ?, password = ?, roles = ?, state = ?, failures = ?, "
                         "not_before = ? WHERE id = ?" })
{
}

Result<std::optional<User>> SqlUsers::byName(const QString &name) { return m_byName.bind(name).one<User>(readUser); }

Result<std::vector<User>> SqlUsers::all() { return m_all.all<User>(readUser); }

Result<void> SqlUsers::add(const User &user)
{
    bindColumns(m_add, user);
    return m_add.bind(user.id).run();
}

Result<void> SqlUsers::change(const User &user)
{
    bindColumns(m_change, user);
    const auto changed = m_change.bind(user.id).runCounting();
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>{} : ErrorCode::NotFound;
}
