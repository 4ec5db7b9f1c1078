// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>

/// Gives a locked stop more attempts, once per stop and date: a supervisor's act.
class UnlockStop {
public:
    explicit UnlockStop(Services services);

    /// OutOfRange (detail: the reasons there are), StopNotLocked, AlreadyUnlocked.
    Result<void> operator()(
        const Session &session, const DeliveryId &delivery, const QString &reason, const QString &remark);

private:
    Services m_services;
};
