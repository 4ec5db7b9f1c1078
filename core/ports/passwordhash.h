// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

/// Slow hashes of users' passwords. Safe to call from any thread; takes up to half a second.
class PasswordHash {
public:
    virtual ~PasswordHash() = default;

    /// Argon2id, 64 MiB, t = 3, p = 4, a random 16-byte salt, as a PHC string with its parameters.
    virtual QString make(const QString &password) = 0;

    enum class Check { Wrong, Right, RightButOutdated }; ///< outdated: weaker parameters than make() uses
    /// Wrong, too, when @p hash is no PHC string. Constant time in the password.
    virtual Check check(const QString &password, const QString &hash) = 0;
};
