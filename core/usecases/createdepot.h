// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/usecases/services.h"

#include <QString>

class PasswordHash;
class PasswordRules;

/// Makes the depot of a fresh profile: its row, its log, its first user with all roles, and what recovery needs. The
/// key store has its keys already.
class CreateDepot {
public:
    struct Request {
        QString name;
        QString shortName; ///< empty: the start of the name
        QString country;
        QString language;
        QString timeZone;
        QString dayEnds = QStringLiteral("21:00");
        QString adminName;
        QString adminPassword;
        Depot::Kind kind = Depot::Kind::Real;
    };

    struct Created {
        DepotId depot;
        QString recoveryCode; ///< shown once; stored nowhere
    };

    CreateDepot(Services services, PasswordHash &passwordHash, const PasswordRules &passwordRules);

    /// DepotExists, OutOfRange, PasswordTooShort, PasswordTooCommon. Takes up to a second: a password and a recovery
    /// code are hashed.
    Result<Created> operator()(const Request &request);

    // Everything that can be said about @p request before keys are made for it.
    static Result<void> checkDepot(const Request &request);
    static Result<void> checkFirstUser(const Request &request, const PasswordRules &passwordRules);

private:
    Result<void> requireNoDepot();
    Result<void> addFirstUser(const Request &request, const QString &hash, Instant now);

    Services m_services;
    PasswordHash &m_passwordHash;
    const PasswordRules &m_passwordRules;
};
