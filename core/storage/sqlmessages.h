// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/messages.h"
#include "core/storage/statement.h"

/// The table of messages: the outbox.
class SqlMessages : public Messages {
public:
    explicit SqlMessages(Connection &connection);

    Result<void> add(const Message &message, const QByteArray &contactTag) override;
    Result<std::optional<Message>> find(const MessageId &id) override;
    Result<std::vector<Message>> list(const std::optional<Message::State> &state, int most) override;
    Result<std::vector<Message>> ofIssue(const IssueId &issue) override;
    Result<std::vector<Message>> due(Instant now, int most) override;
    Result<int> countQueued() override;
    Result<Waiting> waitingFor(const ChannelId &channel) override;
    Result<int> makeDue(Instant now) override;
    Result<int> countFor(const QByteArray &contactTag, Instant since) override;
    Result<bool> change(const Message &message) override;
    Result<std::vector<Message>> leftSending(Instant now, const QString &leaseTokenPrefix, int most) override;
    Result<int> renewLeases(const QString &leaseTokenPrefix, Instant until) override;
    Result<std::vector<Message>> toSwitch(Instant now, int most) override;
    Result<void> moveSwitch(const MessageId &id, std::optional<Instant> at) override;
    Result<std::vector<Message>> toAskAbout(Instant now, int most) override;

private:
    Statement m_add;
    Statement m_find;
    Statement m_list;
    Statement m_listOfState;
    Statement m_ofIssue;
    Statement m_due;
    Statement m_countQueued;
    Statement m_waitingFor;
    Statement m_makeDue;
    Statement m_countFor;
    Statement m_change;
    Statement m_leftSending;
    Statement m_renewLeases;
    Statement m_toSwitch;
    Statement m_moveSwitch;
    Statement m_toAskAbout;
};
