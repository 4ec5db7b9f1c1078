// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/common/result.h"
#include "core/domain/session.h"

#include <optional>
#include <vector>

/// Somebody who can sign in.
struct User {
    UserId id;
    QString name;
    QString passwordHash;
    Roles roles;
    enum class State { Active, Disabled } state = State::Active;
    int failures = 0; ///< failed sign-ins since the last good one
    Instant notBefore; ///< no password is looked at before this
};

class Users {
public:
    virtual ~Users() = default;

    virtual Result<std::optional<User>> byName(const QString &name) = 0;
    virtual Result<std::vector<User>> all() = 0;
    virtual Result<void> add(const User &user) = 0;
    /// Everything of the row but its id.
    virtual Result<void> change(const User &user) = 0;
};
