// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/issue.h"
#include "core/domain/message.h"
#include "core/domain/messagetext.h"
#include "core/domain/session.h"
#include "core/domain/stop.h"
#include "core/ports/channel.h"
#include "core/usecases/services.h"

#include <limits>
#include <optional>
#include <vector>

class MessageSteps;

/// A channel that is set up and open for sending.
struct OpenChannel {
    ChannelId id;
    Channel *channel = nullptr; ///< outlives the sending
    int room = std::numeric_limits<int>::max(); ///< how many messages it may be given now
    std::optional<Instant> pausedUntil{}; ///< it is given none before
};

/// The one that @p message was last given to; null when it is not among @p channels.
Channel *channelOf(const std::vector<OpenChannel> &channels, const Message &message);

/// A message whose turn it is: written, leased to this station, not yet given to its channel.
struct ClaimedMessage {
    Message message;
    Channel *channel = nullptr;
    OutgoingMessage outgoing;
};

struct MessageOutcome {
    Message message;
    SendReport report;
    Channel::Asks asks = Channel::Asks::Nothing; ///< of the channel it was given to
    Instant expiresAt = Instant::max(); ///< later it is of no use
};

/// What became of the messages that were due.
struct Claim {
    std::vector<ClaimedMessage> messages;
    enum class Others { None, MayBeDue } others = Others::None;
};

/// Moves the outbox on, a batch at a time: claim (durable), send with no transaction open, record (durable). Who calls
/// it holds the profile's send lock. A crash between the two leaves at most one batch unknown (security.md §5).
class SendMessages {
public:
    SendMessages(Services services, std::vector<MessageTexts> texts, QString boot);

    /// Leases that are over, and those of this station that an earlier program left behind: their outcome is unknown.
    Result<int> takeBack(const Session &session, const std::vector<OpenChannel> &channels);
    /// The leases of this program hold for their full time again.
    Result<void> renewLeases(const Session &session);
    /// Claims up to @p most due messages. Those whose issue ended meanwhile are dropped; one whose
    /// stop or issue somebody edited fails alone ("row_altered"); one whose channel pauses waits, unless another one
    /// may carry it.
    Result<Claim> claim(const Session &session, const std::vector<OpenChannel> &channels, int most);
    /// Writes down what became of a batch.
    Result<void> record(const Session &session, const std::vector<MessageOutcome> &outcomes);

private:
    Result<bool> stillWanted(const Message &message, const Stop &stop, const Issue *issue, Instant now);
    struct Turn;
    Result<void> claimOne(Turn &turn, Message message);
    Result<void> drop(Turn &turn, Message message);
    Result<void> wait(Turn &turn, Message message, const Contact &contact);
    Result<void> recordOne(MessageSteps &steps, const MessageOutcome &outcome, Instant now);

    Services m_services;
    std::vector<MessageTexts> m_texts;
    QString m_leasePrefix;
    QString m_boot;
};
