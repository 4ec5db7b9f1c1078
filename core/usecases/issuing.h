// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/delivery.h"
#include "core/domain/depot.h"
#include "core/domain/issue.h"
#include "core/domain/logentry.h"
#include "core/domain/policy.h"
#include "core/domain/session.h"
#include "core/domain/stop.h"
#include "core/usecases/queueing.h"
#include "core/usecases/services.h"

#include <QStringList>

#include <optional>
#include <vector>

/// How long before the end of its day a code can be made for it.
inline constexpr std::chrono::hours longestDayCode{ 36 };

/// Why and how a code is made.
struct IssueOrder {
    Issue::Lifetime lifetime = Issue::Lifetime::Day;
    std::optional<ChannelKind> wanted;
    QString reason; ///< of a new code alone
    Event event = Event::CodeIssued; ///< CodeIssued or CodeReplaced
    QString remark; ///< of a new code alone; free text
};

/// Makes codes' records inside somebody else's UnitOfWork: what issuing, a new code, a contact change and a route's
/// leaving have in common. Holds the depot and the policy as they were when it was loaded.
class Issuing {
public:
    /// Reads depot and policy; @p now is the trusted time.
    static Result<Issuing> load(Services &services, Instant now);

    const Depot &depot() const { return m_depot; }
    const Policy &policy() const { return m_queueing.policy(); }
    Instant now() const { return m_queueing.now(); }

    /// Adds the next issue of @p stop, queues its message, covers its open deliveries and logs it. The stop has no
    /// active issue. NoContact, Landline, TooEarly, DayOver, StopLocked, IssuesSpent, ContactBudget, DayBudget.
    Result<Issue> issue(const Session &session, const Stop &stop, const IssueOrder &order);
    /// Queues the active issue's code once more over each of @p channels, or over the usual one when none is named,
    /// within the limits of product.md §3; the last message's id.
    Result<MessageId> resend(
        const Session &session, const Stop &stop, const Issue &active, const std::vector<ChannelKind> &channels);
    /// Queues a notice to the contact that was replaced.
    Result<void> noticeContactChanged(const Session &session, const Stop &stop, const Contact &former);
    /// Queues a notice that the deliveries of @p stop were handed over without a code.
    Result<void> noticeHandedOver(const Session &session, const Stop &stop);

    /// When a code of @p lifetime made now would end, for a stop of @p date; TooEarly or DayOver.
    Result<Instant> expiry(const QDate &date, Issue::Lifetime lifetime) const;

private:
    Issuing(Services &services, Queueing queueing);

    Result<void> stepEpoch(const Session &session);
    Result<void> notice(const Session &session, const Stop &stop, Message::Kind kind, const Contact &to);
    Result<void> queueAgain(const Session &session, const Message &again, const Issue &active, int number);

    Services *m_services;
    Queueing m_queueing;
    Depot m_depot; ///< with the epoch that was stepped to
};

/// The references of @p deliveries, sorted, joined by a space: what a log entry of a stop commits to.
QString joinedReferences(const std::vector<Delivery> &deliveries);
QString joinedReferences(QStringList references);
