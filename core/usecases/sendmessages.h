// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/issue.h"
#include "core/domain/logentry.h"
#include "core/domain/message.h"
#include "core/domain/messagetext.h"
#include "core/domain/session.h"
#include "core/domain/stop.h"
#include "core/ports/channel.h"
#include "core/usecases/services.h"

#include <vector>

/// A channel that is set up and open for sending.
struct OpenChannel {
    ChannelId id;
    Channel *channel = nullptr; ///< outlives the sending
};

/// A message whose turn it is: written, leased to this station, not yet given to its channel.
struct ClaimedMessage {
    Message message;
    Channel *channel = nullptr;
    OutgoingMessage outgoing;
};

struct MessageOutcome {
    Message message;
    SendReport report;
};

/// Moves the outbox on, a batch at a time: claim (durable), send with no transaction open, record (durable). Who calls
/// it holds the profile's send lock. A crash between the two leaves at most one batch unknown (security.md §5).
class SendMessages {
public:
    SendMessages(Services services, std::vector<MessageTexts> texts, QString boot);

    /// Leases of this station that an earlier program left behind: their outcome is unknown; each gets one repeat.
    Result<int> takeBack(const Session &session);
    /// Claims up to @p most due messages. Those whose issue ended meanwhile are dropped; one whose
    /// stop or issue somebody edited fails alone ("row_altered"). Empty when nothing is left that is due.
    Result<std::vector<ClaimedMessage>> claim(
        const Session &session, const std::vector<OpenChannel> &channels, int most);
    /// Writes down what became of a batch.
    Result<void> record(const Session &session, const std::vector<MessageOutcome> &outcomes);

private:
    Result<bool> stillWanted(const Message &message, const Stop &stop, const Issue *issue, Instant now);
    Result<std::optional<ClaimedMessage>> claimOne(const Session &session, Message message,
        const std::vector<OpenChannel> &channels, const Depot &depot, Instant now);
    Result<std::optional<ClaimedMessage>> giveUp(
        const Session &session, Message message, const Error &why, Instant now);
    Result<void> keep(const Session &session, Message message, Event event, Instant now);
    Result<void> leaveUnknown(const Session &session, Message message, Instant now);

    Services m_services;
    std::vector<MessageTexts> m_texts;
    QString m_leasePrefix;
    QString m_boot;
};
