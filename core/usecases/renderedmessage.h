// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/issue.h"
#include "core/domain/message.h"
#include "core/domain/messagetext.h"
#include "core/domain/stop.h"
#include "core/ports/channel.h"
#include "core/usecases/services.h"

#include <optional>
#include <vector>

/// A message in words, made from ids alone when its turn comes. Whoever holds it wipes the text after use.
struct RenderedMessage {
    QString subject;
    QString text;
    QString language; ///< that there are texts of
};

/// The @p usual texts with what was edited of them: read once for all that are written together.
Result<std::vector<MessageTexts>> textsInUse(Storage &storage, const std::vector<MessageTexts> &usual);

/// The issue whose code @p message carries; nothing for a notice.
Result<std::optional<Issue>> issueOf(Storage &storage, const Message &message);

/// Writes a message in its language, or the depot's where there are no @p texts of that. @p issue is that of a code's
/// message, null for a notice.
Result<RenderedMessage> renderMessage(Services &services, const std::vector<MessageTexts> &texts, const Depot &depot,
    const Stop &stop, const Message &message, const Issue *issue, Instant now);

/// A message and what it is made of.
struct MessageToWrite {
    const Depot &depot;
    const Stop &stop;
    const Message &message;
    const Issue *issue; ///< that of a code's message, null for a notice
};

/// Writes a message for a channel of @p kind: the same on every try, whenever that is.
Result<OutgoingMessage> writeMessage(
    Services &services, const std::vector<MessageTexts> &texts, const MessageToWrite &order, ChannelKind kind);
