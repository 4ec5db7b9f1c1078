// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/domain/boardrow.h"
#include "core/domain/code.h"
#include "core/domain/logentry.h"

#include <QString>

#include <optional>
#include <vector>

/// An entry of the log as a person reads it: who acted is a name, not an id.
struct TimelineEntry {
    quint64 seq = 0;
    Instant at;
    Event event = Event::LogStarted;
    QString actor; ///< name; empty: the station by itself
    QString courier; ///< name, where one was named
    QString reason; ///< a word of product.md §8
    std::optional<DeliveryId> delivery;
    QString reference; ///< of that delivery
    std::optional<MessageId> message;
    std::optional<ChannelKind> channel; ///< the sort the message was given to
    std::optional<Outcome> outcome; ///< never more of a wrong entry than this
    std::optional<int> attempt;
    std::optional<int> limit;
    std::optional<BlockedParty> blocked;
};

/// A delivery with all that its card shows: its stop, the newest code's record, its messages and what happened.
struct DeliveryInFull {
    struct SentMessage {
        Message message;
        std::optional<ChannelKind> kind; ///< of the channel it was given to, or is wanted for
        Instant at; ///< when it came into its state, as far as the log says
    };

    /// Where somebody else has this stop at hand, as far as the log tells.
    struct OtherStation {
        QString user; ///< name
        Instant until; ///< from then on nobody is supposed to be there
    };

    BoardRow row;
    QString phone; ///< the contact's number in groups, as it is read out
    std::vector<Delivery> ofStop; ///< by reference, itself among them
    std::optional<Issue> issue; ///< the stop's newest
    CodeFormat format; ///< of that issue's code, else of the next one
    std::vector<SentMessage> messages; ///< of that issue, newest first
    std::vector<TimelineEntry> timeline; ///< of the stop, newest first
    int sendsPerIssue = 0;
    int issuesPerStop = 0;
    int unlockAttempts = 0;
    std::optional<OtherStation> other;
    std::optional<Instant> resendFrom; ///< when the code may be sent again; nothing when it may be now
    Instant readAt;
};
