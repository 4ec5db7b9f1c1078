// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

/// What a person says of a message whose outcome is unknown.
class DecideMessage {
public:
    enum class Decision { Repeat, GiveUp };

    explicit DecideMessage(Services services);

    /// NotUnknown unless its state is unknown; a repeat counts as a send: SendsSpent, ContactBudget, DayBudget.
    Result<void> operator()(const Session &session, const MessageId &message, Decision decision);

private:
    Services m_services;
};
