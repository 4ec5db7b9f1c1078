// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/logentry.h"
#include "core/domain/message.h"
#include "core/domain/session.h"
#include "core/ports/channel.h"
#include "core/usecases/services.h"

/// The steps of a message from state to state, each with its log entry, inside somebody else's UnitOfWork
/// (product.md §2). A step that somebody else was quicker to make is left out: the row's version fences it.
class MessageSteps {
public:
    MessageSteps(Services services, Session session, Instant now);

    enum class Kept { Yes, Overtaken };
    /// Writes @p message as it is and logs @p event. Its version is the stored one then.
    Result<Kept> keep(Message &message, Event event);
    /// The same where nothing happened that the log tells of.
    Result<Kept> note(Message &message);

    /// The provider took it.
    Result<Kept> take(Message &message, Channel::Asks asks);
    /// It may have been taken. The provider is asked where it can be; else it is repeated, once, and then left to a
    /// person.
    Result<void> loseAnswer(Message message, Channel::Asks asks);
    /// One whose outcome is unknown goes out once more by itself, unless it did before or the budgets are spent.
    Result<void> repeatOnce(Message message);

private:
    Services m_services;
    Session m_session;
    Instant m_now;
};
