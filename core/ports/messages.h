// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/message.h"

#include <optional>
#include <vector>

/// The outbox.
class Messages {
public:
    virtual ~Messages() = default;

    /// @p contactTag counts it against its contact's hour.
    virtual Result<void> add(const Message &message, const QByteArray &contactTag) = 0;
    virtual Result<std::optional<Message>> find(const MessageId &id) = 0;
    /// Newest first; those in @p state, or all.
    virtual Result<std::vector<Message>> list(const std::optional<Message::State> &state, int most) = 0;
    virtual Result<std::vector<Message>> ofIssue(const IssueId &issue) = 0;
    /// Queued ones whose time has come, oldest first.
    virtual Result<std::vector<Message>> due(Instant now, int most) = 0;
    virtual Result<int> countQueued() = 0;
    struct Waiting {
        int count = 0;
        QString errorClass; ///< of one of them
    };
    /// Those queued again after a try over @p channel, the next try included while it lasts: a server that hangs is no
    /// server that works.
    virtual Result<Waiting> waitingFor(const ChannelId &channel) = 0;
    /// Those queued again after a try are due at @p now; how many.
    virtual Result<int> makeDue(Instant now) = 0;
    /// How many were queued for the contact since @p since; a repeat counts as one more.
    virtual Result<int> countFor(const QByteArray &contactTag, Instant since) = 0;
    /// Everything that may change but when it is switched, where the version is still the one given; false when it is
    /// not.
    virtual Result<bool> change(const Message &message) = 0;
    /// Those in Sending whose lease ended before @p now, or that this station @p leaseOwner left behind.
    virtual Result<std::vector<Message>> leftSending(Instant now, const QString &leaseTokenPrefix, int most) = 0;
    /// The leases whose token begins with @p leaseTokenPrefix hold until @p until; how many. No new version comes of
    /// it.
    virtual Result<int> renewLeases(const QString &leaseTokenPrefix, Instant until) = 0;
    /// Those another kind of channel is to stand in for at @p now, longest due first. Sent ones are no failure.
    virtual Result<std::vector<Message>> toSwitch(Instant now, int most) = 0;
    /// Another kind of channel is tried at @p at, or not any more. No new version comes of it, so that whoever is
    /// sending the message goes on; one that is not to be switched stays so.
    virtual Result<void> moveSwitch(const MessageId &id, std::optional<Instant> at) = 0;
    /// Those whose provider is to be asked at @p now, longest due first.
    virtual Result<std::vector<Message>> toAskAbout(Instant now, int most) = 0;
};
