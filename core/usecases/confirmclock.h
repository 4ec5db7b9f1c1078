// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

/// A supervisor says that the date shown is right after the clock jumped. An earlier time withdraws every active code,
/// and time counts from there (security.md M2, M3).
class ConfirmClock {
public:
    explicit ConfirmClock(Services services);

    /// The time confirmed; ClockNotStopped when there is nothing to confirm.
    Result<Instant> operator()(const Session &session);

private:
    Services m_services;
};
