// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/users.h"
#include "core/storage/statement.h"

/// Those who can sign in, in SQL.
class SqlUsers : public Users {
public:
    explicit SqlUsers(Connection &connection);

    Result<std::optional<User>> byName(const QString &name) override;
    Result<std::vector<User>> all() override;
    Result<void> add(const User &user) override;
    Result<void> change(const User &user) override;

private:
    Statement m_byName;
    Statement m_all;
    Statement m_add;
    Statement m_change;
};
