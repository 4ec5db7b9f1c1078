// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/message.h"
#include "core/domain/policy.h"
#include "core/domain/stop.h"
#include "core/usecases/channelchoice.h"
#include "core/usecases/services.h"

#include <optional>
#include <vector>

struct Issue;

/// Puts messages into the outbox inside somebody else's UnitOfWork, within the budgets of product.md §3, whatever they
/// are sent for: a code, a repeat, another channel, a notice. Holds depot, policy and channels as they were when it was
/// loaded.
class Queueing {
public:
    static Result<Queueing> load(Services &services, Instant now);

    const Depot &depot() const { return m_depot; }
    const Policy &policy() const { return m_policy; }
    Instant now() const { return m_now; }
    const std::vector<ChannelKind> &kinds() const { return m_kinds; }

    ChannelChoice choice(const Contact &contact) const;
    /// NoChannel, Landline, NoContact.
    Result<void> requireReachable(const Contact &contact, const std::optional<ChannelKind> &wanted) const;
    /// A message of @p stop that is due now; it is neither charged nor stored yet.
    Message message(const Stop &stop, Message::Kind kind) const;
    /// How often the code of @p issue was sent: its messages and their repeats.
    Result<int> sendsOf(const IssueId &issue);
    /// One message to the contact of @p contactTag. ContactBudget, DayBudget.
    Result<void> charge(const QByteArray &contactTag);
    /// One repeat of @p message. SendsSpent, ContactBudget, DayBudget.
    Result<void> chargeRepeat(const Message &message);

private:
    Queueing(Services &services, Depot depot, Policy policy, Instant now);

    Services *m_services;
    Depot m_depot;
    Policy m_policy;
    Instant m_now;
    std::vector<ChannelKind> m_kinds; ///< of the active channels, in their order
};
