// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/queueing.h"

#include "core/domain/issue.h"
#include "core/ports/budgets.h"
#include "core/ports/channelbook.h"
#include "core/ports/codemaker.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/messages.h"
#include "core/ports/randomsource.h"
#include "core/ports/storage.h"

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

Queueing::Queueing(Services &services, Depot depot, Policy policy, Instant now)
    : m_services(&services)
    , m_depot(std::move(depot))
    , m_policy(std::move(policy))
    , m_now(now)
{
}

Result<Queueing> Queueing::load(Services &services, Instant now)
{
    auto depot = services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    auto policy = services.storage.depots().policy();
    if (!policy)
        return policy.error();
    const auto channels = services.storage.channels().active();
    if (!channels)
        return channels.error();
    Queueing queueing(services, std::move(**depot), std::move(*policy), now);
    for (const ChannelSettings &channel : *channels)
        queueing.m_kinds.push_back(channel.kind);
    return queueing;
}

ChannelChoice Queueing::choice(const Contact &contact) const { return ChannelChoice(m_services->phones, contact); }

Result<void> Queueing::requireReachable(const Contact &contact, const std::optional<ChannelKind> &wanted) const
{
    if (m_kinds.empty())
        return ErrorCode::NoChannel;
    const ChannelChoice choice = this->choice(contact);
    if (choice.among(m_kinds, wanted))
        return {};
    const bool isText = !wanted || *wanted == ChannelKind::Sms;
    return choice.isLandline() && isText ? ErrorCode::Landline : ErrorCode::NoContact;
}

Message Queueing::message(const Stop &stop, Message::Kind kind) const
{
    Message message;
    message.id = makeId<MessageId>(m_services->random);
    message.kind = kind;
    message.stop = stop.id;
    message.language = stop.language.isEmpty() ? m_depot.language : stop.language;
    message.idempotencyKey = QString::fromLatin1(m_services->random.bytes(16).toHex());
    message.queuedAt = m_now;
    message.notBefore = m_now;
    const bool hasOthers
        = std::any_of(m_kinds.begin(), m_kinds.end(), [this](ChannelKind other) { return other != m_kinds.front(); });
    if (kind == Message::Kind::Code && hasOthers)
        message.switchAt = m_now + std::chrono::minutes{ m_policy.switchChannelMinutes };
    return message;
}

Result<int> Queueing::sendsOf(const IssueId &issue)
{
    const auto messages = m_services->storage.messages().ofIssue(issue);
    if (!messages)
        return messages.error();
    return std::accumulate(messages->begin(), messages->end(), 0,
        [](int sends, const Message &message) { return sends + 1 + message.repeats; });
}

Result<void> Queueing::charge(const QByteArray &contactTag)
{
    const auto sent = m_services->storage.messages().countFor(contactTag, m_now - 1h);
    if (!sent)
        return sent.error();
    if (*sent >= m_policy.messagesPerContactHour)
        return ErrorCode::ContactBudget;
    const auto charge = m_services->storage.budgets().chargeMessage(depotDate(m_depot, m_now), m_policy.messagesPerDay);
    if (!charge)
        return charge.error();
    if (*charge == Budgets::Charge::Refused)
        return ErrorCode::DayBudget;
    return {};
}

Result<void> Queueing::chargeRepeat(const Message &message)
{
    if (!message.issue) {
        const auto tag = m_services->codes.contactTag(message.noticeTo);
        return tag ? charge(*tag) : Result<void>(tag.error());
    }
    const auto issue = m_services->storage.issues().find(*message.issue);
    if (!issue)
        return issue.error();
    if (!*issue)
        return Error{ ErrorCode::RowAltered, QStringLiteral("message without an issue") };
    const auto sends = sendsOf((*issue)->id);
    if (!sends)
        return sends.error();
    if (*sends >= m_policy.sendsPerIssue)
        return ErrorCode::SendsSpent;
    return charge((*issue)->contactTag);
}
