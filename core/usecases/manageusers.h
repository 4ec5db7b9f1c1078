// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/logentry.h"
#include "core/domain/session.h"
#include "core/ports/users.h"
#include "core/usecases/services.h"

#include <QString>

#include <functional>
#include <vector>

inline constexpr int longestUserName = 80;

/// Who may sign in to the depot and what they may do. Passwords come as hashes, made outside the core thread after
/// PasswordRules found them good.
class ManageUsers {
public:
    struct NewUser {
        QString name;
        QString passwordHash;
        Roles roles;
    };

    explicit ManageUsers(Services services);

    /// Without their password hashes.
    Result<std::vector<User>> list(const Session &session);
    /// AlreadyExists; OutOfRange for a name that is none or for no role at all.
    Result<UserId> add(const Session &session, const NewUser &request);
    /// LastAdministrator when nobody would be left to administer.
    Result<void> setRoles(const Session &session, const QString &name, const Roles &roles);
    /// Everybody may set their own.
    Result<void> setPassword(const Session &session, const QString &name, const QString &passwordHash);
    /// LastAdministrator as with setRoles().
    Result<void> disable(const Session &session, const QString &name);

private:
    using Edit = std::function<void(User &)>;
    Result<void> change(const Session &session, const QString &name, Event event, const Edit &edit);
    Result<void> requireAdministratorLeft(const User &changed);

    Services m_services;
};

/// What the log says of @p user.
LogEntry userEntry(Event event, const User &user);
