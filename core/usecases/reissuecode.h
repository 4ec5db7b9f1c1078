// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/issue.h"
#include "core/domain/message.h"
#include "core/domain/session.h"
#include "core/usecases/services.h"

#include <QString>

#include <optional>

struct ReissueRequest {
    DeliveryId delivery;
    QString reason; ///< a word of reasonsFor(Reissue)
    QString remark; ///< free text; may be empty
    Issue::Lifetime lifetime = Issue::Lifetime::Day;
    std::optional<ChannelKind> channel;
};

/// Makes a new code that supersedes the old one. It brings no fresh attempts.
class ReissueCode {
public:
    explicit ReissueCode(Services services);

    /// OutOfRange (detail: the reasons there are), StopLocked, Closed, AlreadyHandedOff, IssuesSpent, TooEarly,
    /// DayOver, NoContact, ContactBudget, DayBudget, Clock.
    Result<Issue> operator()(const Session &session, const ReissueRequest &request);

private:
    Services m_services;
};
