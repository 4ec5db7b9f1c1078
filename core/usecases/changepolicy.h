// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/policy.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>

/// The depot's rules and settings: anyone signed in may read them, an administrator changes them, one key at a time.
class ChangePolicy {
public:
    explicit ChangePolicy(Services services);

    Result<Policy> policy(const Session &session);
    /// OutOfRange for an unknown key or a value that is not allowed.
    Result<void> setPolicy(const Session &session, const QString &key, const QString &value);

    Result<Depot> depot(const Session &session);
    /// Keys: depotKeys(). OutOfRange as above.
    Result<void> setDepot(const Session &session, const QString &key, const QString &value);

private:
    Services m_services;
};
