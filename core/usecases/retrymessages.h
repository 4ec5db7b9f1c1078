// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

/// Somebody knows that a provider is back: what waits for another try need not wait any longer. No message changes its
/// state by that, so nothing is logged.
class RetryMessages {
public:
    explicit RetryMessages(Services services);

    /// How many are due now that were not.
    Result<int> operator()(const Session &session);

private:
    Services m_services;
};
