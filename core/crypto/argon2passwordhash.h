// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2cost.h"
#include "core/ports/passwordhash.h"

/// Users' passwords by Argon2id, kept as PHC strings that carry their own cost. The salt comes from the system's
/// generator, since this is called from any thread. An empty hash means that there was no memory for it; it fits no
/// password.
class Argon2PasswordHash : public PasswordHash {
public:
    /// @p cost is the default for every depot; only tests are cheaper.
    explicit Argon2PasswordHash(const Argon2Cost &cost = {});

    QString make(const QString &password) override;
    Check check(const QString &password, const QString &hash) override;

private:
    Argon2Cost m_cost;
};
