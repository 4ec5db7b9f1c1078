// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/message.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <vector>

/// Sends the same code again while it is active. It extends nothing and resets nothing.
class ResendCode {
public:
    explicit ResendCode(Services services);

    /// NoCode, StopLocked, ResendWait (detail: seconds), SendsSpent, ContactBudget, DayBudget, NoContact, Clock.
    /// Over each of @p channels, all of them or none; over the usual one when none is named.
    Result<MessageId> operator()(
        const Session &session, const DeliveryId &delivery, const std::vector<ChannelKind> &channels);

private:
    Services m_services;
};
