// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/issuing.h"

#include "core/ports/budgets.h"
#include "core/ports/channelbook.h"
#include "core/ports/codemaker.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/randomsource.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"

#include <QStringList>

#include <algorithm>

using namespace std::chrono_literals;

bool reaches(ChannelKind channel, const Contact &contact)
{
    switch (channel) {
    case ChannelKind::Sms:
    case ChannelKind::Voice:
        return contact.phone.has_value();
    case ChannelKind::Email:
        return contact.email.has_value();
    case ChannelKind::Tray:
        return !contact.isEmpty();
    }
    return false;
}

QString joinedReferences(const std::vector<Delivery> &deliveries)
{
    QStringList references;
    for (const Delivery &delivery : deliveries)
        references.append(delivery.reference);
    return joinedReferences(references);
}

QString joinedReferences(QStringList references)
{
    references.sort();
    return references.join(QLatin1Char(' '));
}

Issuing::Issuing(Services &services, Depot depot, Policy policy, Instant now, std::vector<ChannelKind> channels)
    : m_services(&services)
    , m_depot(std::move(depot))
    , m_policy(std::move(policy))
    , m_now(now)
    , m_channels(std::move(channels))
{
}

Result<Issuing> Issuing::load(Services &services, Instant now)
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
    std::vector<ChannelKind> kinds;
    for (const ChannelSettings &channel : *channels)
        kinds.push_back(channel.kind);
    return Issuing(services, std::move(**depot), std::move(*policy), now, std::move(kinds));
}

Result<Instant> Issuing::expiry(const QDate &date, Issue::Lifetime lifetime) const
{
    if (lifetime == Issue::Lifetime::Door)
        return m_now + std::chrono::minutes{ m_policy.doorMinutes };
    const Instant end = dayEnd(m_depot, date);
    if (m_now >= end)
        return ErrorCode::DayOver;
    if (m_now < end - longestDayCode)
        return ErrorCode::TooEarly;
    return end;
}

Result<void> Issuing::requireReachable(const Contact &contact, std::optional<ChannelKind> wanted) const
{
    if (m_channels.empty())
        return ErrorCode::NoChannel;
    const bool isReachable = std::any_of(m_channels.begin(), m_channels.end(), [&](ChannelKind channel) {
        return (!wanted || channel == *wanted || channel == ChannelKind::Tray) && reaches(channel, contact);
    });
    if (!isReachable)
        return ErrorCode::NoContact;
    return {};
}

Result<void> Issuing::stepEpoch(const Session &session)
{
    const QDate today = depotDate(m_depot, m_now);
    if (m_depot.epochDate >= today)
        return m_services->keys.reachEpoch(m_depot.epoch);
    Depot stepped = m_depot;
    stepped.epoch += 1;
    stepped.epochDate = today;
    if (auto reached = m_services->keys.reachEpoch(stepped.epoch); !reached)
        return reached;
    if (auto changed = m_services->storage.depots().change(stepped); !changed)
        return changed;
    auto bundle = m_services->keys.bundleForRecovery();
    if (!bundle)
        return bundle.error();
    const RecoveryRecord recovery{ m_services->keys.recoveryPublicKey(), std::move(*bundle) };
    if (auto sealed = m_services->storage.depots().setRecovery(recovery); !sealed)
        return sealed;
    LogEntry entry(Event::EpochStarted);
    entry.detail.emplace_back(Detail::Epoch, qint64{ stepped.epoch });
    if (auto logged = m_services->storage.logBook().append(session, entry, m_now); !logged)
        return logged;
    m_depot = stepped;
    return {};
}

Result<void> Issuing::chargeMessage(const QByteArray &contactTag)
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

Message Issuing::message(const Stop &stop, Message::Kind kind) const
{
    Message message;
    message.id = makeId<MessageId>(m_services->random);
    message.kind = kind;
    message.stop = stop.id;
    message.language = stop.language.isEmpty() ? m_depot.language : stop.language;
    message.idempotencyKey = QString::fromLatin1(m_services->random.bytes(16).toHex());
    message.queuedAt = m_now;
    message.notBefore = m_now;
    return message;
}

Result<Issue> Issuing::issue(const Session &session, const Stop &stop, const IssueOrder &order)
{
    if (stop.attemptsLeft() == 0)
        return ErrorCode::StopLocked;
    if (stop.issues >= m_policy.issuesPerStop)
        return ErrorCode::IssuesSpent;
    if (auto reachable = requireReachable(stop.contact, order.wanted); !reachable)
        return reachable.error();
    const auto expires = expiry(stop.date, order.lifetime);
    if (!expires)
        return expires.error();
    auto tag = m_services->codes.contactTag(stop.contact);
    if (!tag)
        return tag.error();
    if (auto charged = chargeMessage(*tag); !charged)
        return charged.error();
    if (auto stepped = stepEpoch(session); !stepped)
        return stepped.error();

    Issue issue;
    issue.id = makeId<IssueId>(m_services->random);
    issue.stop = stop.id;
    issue.number = stop.issues + 1;
    issue.nonce = m_services->random.bytes(16);
    issue.epoch = m_depot.epoch;
    issue.format
        = { m_policy.codeDigits, m_policy.checkDigit ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off };
    issue.contactTag = *tag;
    issue.lifetime = order.lifetime;
    issue.issuedAt = m_now;
    issue.expiresAt = *expires;
    if (auto added = m_services->storage.issues().add(issue); !added)
        return added.error();

    Message code = message(stop, Message::Kind::Code);
    code.issue = issue.id;
    code.wanted = order.wanted;
    if (auto queued = m_services->storage.messages().add(code, *tag); !queued)
        return queued.error();
    const auto references = m_services->storage.deliveries().referencesOf(stop.id);
    if (!references)
        return references.error();
    if (auto covered = m_services->storage.deliveries().coverByCode(stop.id); !covered)
        return covered.error();
    if (auto counted = m_services->storage.stops().countIssue(stop); !counted)
        return counted.error();

    LogEntry entry(order.event);
    entry.stop = stop.id;
    entry.issue = issue.id;
    entry.message = code.id;
    entry.reason = order.reason;
    entry.limit = stop.allowance;
    entry.detail.emplace_back(Detail::Expires, toMilliseconds(issue.expiresAt));
    entry.detail.emplace_back(Detail::Number, qint64{ issue.number });
    entry.commitments.push_back({ Commitment::Field::Contact, contactText(stop.contact) });
    entry.commitments.push_back({ Commitment::Field::Reference, joinedReferences(*references) });
    if (!order.remark.isEmpty())
        entry.commitments.push_back({ Commitment::Field::Remark, order.remark });
    if (auto logged = m_services->storage.logBook().append(session, entry, m_now); !logged)
        return logged.error();
    return issue;
}

Result<MessageId> Issuing::resend(
    const Session &session, const Stop &stop, const Issue &active, const std::vector<ChannelKind> &channels)
{
    std::vector<std::optional<ChannelKind>> wanted(channels.begin(), channels.end());
    if (wanted.empty())
        wanted.emplace_back();
    for (const auto &channel : wanted) {
        if (auto reachable = requireReachable(stop.contact, channel); !reachable)
            return reachable.error();
    }
    const auto sent = m_services->storage.messages().ofIssue(active.id);
    if (!sent)
        return sent.error();
    if (sent->size() + wanted.size() > std::size_t(m_policy.sendsPerIssue))
        return ErrorCode::SendsSpent;
    for (const Message &earlier : *sent) {
        const auto free = earlier.queuedAt + std::chrono::seconds{ m_policy.resendWaitSeconds };
        if (free > m_now) {
            const auto left = std::chrono::ceil<std::chrono::seconds>(free - m_now);
            return Error{ ErrorCode::ResendWait, QString::number(left.count()) };
        }
    }
    MessageId last;
    for (std::size_t index = 0; index < wanted.size(); ++index) {
        Message again = message(stop, Message::Kind::Code);
        again.issue = active.id;
        again.wanted = wanted[index];
        if (auto queued = queueAgain(session, again, active, int(sent->size() + index) + 1); !queued)
            return queued.error();
        last = again.id;
    }
    return last;
}

Result<void> Issuing::queueAgain(const Session &session, const Message &again, const Issue &active, int number)
{
    if (auto charged = chargeMessage(active.contactTag); !charged)
        return charged.error();
    if (auto queued = m_services->storage.messages().add(again, active.contactTag); !queued)
        return queued.error();
    LogEntry entry(Event::CodeResent);
    entry.stop = active.stop;
    entry.issue = active.id;
    entry.message = again.id;
    entry.detail.emplace_back(Detail::Count, qint64{ number });
    return m_services->storage.logBook().append(session, entry, m_now);
}

Result<void> Issuing::noticeContactChanged(const Stop &stop, const Contact &former)
{
    if (!requireReachable(former, std::nullopt))
        return {};
    auto tag = m_services->codes.contactTag(former);
    if (!tag)
        return tag.error();
    if (auto charged = chargeMessage(*tag); !charged)
        return charged;
    Message notice = message(stop, Message::Kind::ContactChanged);
    notice.noticeTo = former;
    return m_services->storage.messages().add(notice, *tag);
}
