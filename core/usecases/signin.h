// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/ports/passwordhash.h"
#include "core/usecases/services.h"

#include <QString>

#include <optional>

/// Makes a Session of a name and a password. In two steps, because checking a password takes half a second and happens
/// on another thread: begin(), PasswordHash::check() on Pending::hash, finish().
class SignIn {
public:
    struct Pending {
        std::optional<UserId> user; ///< none: nobody of that name may sign in
        QString name;
        QString hash; ///< to check the password against, also where there is no such user
    };

    /// @p dummyHash is what a password of nobody is checked against, so that it takes as long.
    SignIn(Services services, QString dummyHash);

    /// Charges the try before the password is looked at. SignInWait (detail: seconds) while the user has to wait.
    Result<Pending> begin(const QString &name);
    /// SignInFailed unless @p check says the password is right. @p newHash replaces an outdated one.
    Result<Session> finish(const Pending &pending, PasswordHash::Check check, const std::optional<QString> &newHash);

private:
    Result<Session> fail(const Pending &pending);

    Services m_services;
    QString m_dummyHash;
};

/// How long to wait after the @p failures-th failure in a row, in seconds.
int signInWait(int failures);
