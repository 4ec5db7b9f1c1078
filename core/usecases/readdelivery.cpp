// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readdelivery.h"

#include "core/domain/policy.h"
#include "core/ports/channelbook.h"
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/routes.h"
#include "core/ports/storage.h"
#include "core/ports/users.h"
#include "core/usecases/depotclock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

constexpr int timelineLength = 1000;
constexpr auto atHand = std::chrono::minutes(2); ///< after an act: as long as typed digits stay without a key

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

std::optional<int> number(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

template<typename Identity>
std::optional<Identity> identity(const QJsonObject &object, const char *key)
{
    const QString id = text(object, key);
    return id.isEmpty() ? std::nullopt : std::optional(Identity(id));
}

} // namespace

ReadDelivery::ReadDelivery(Services services)
    : m_services(services)
{
}

Result<DeliveryInFull> ReadDelivery::operator()(const Session &session, const DeliveryId &delivery)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    m_read = {};
    m_read.readAt = *now;
    if (auto read = readStop(delivery); !read)
        return read.error();
    if (auto read = readNames(); !read)
        return read.error();
    if (auto read = readTimeline(); !read)
        return read.error();
    if (auto read = readCode(); !read)
        return read.error();
    return std::move(m_read);
}

Result<void> ReadDelivery::readStop(const DeliveryId &id)
{
    const auto delivery = m_services.storage.deliveries().find(id);
    if (!delivery)
        return delivery.error();
    if (!*delivery)
        return ErrorCode::NotFound;
    auto rows = m_services.storage.deliveries().boardOf((*delivery)->stop);
    if (!rows)
        return rows.error();
    for (const BoardRow &row : *rows)
        m_read.ofStop.push_back(row.delivery);
    const auto own
        = std::find_if(rows->begin(), rows->end(), [&](const BoardRow &row) { return row.delivery.id == id; });
    if (own == rows->end())
        return ErrorCode::NotFound;
    m_read.row = std::move(*own);
    return {};
}

Result<void> ReadDelivery::readNames()
{
    const auto users = m_services.storage.users().all();
    const auto couriers = m_services.storage.routes().couriers();
    const auto channels = m_services.storage.channels().active();
    if (!users || !couriers || !channels)
        return !users ? users.error() : !couriers ? couriers.error() : channels.error();
    for (const User &user : *users)
        m_names.insert(user.id.text(), user.name);
    for (const Courier &courier : *couriers)
        m_names.insert(courier.id.text(), courier.name);
    for (const ChannelSettings &channel : *channels)
        m_channels.insert(channel.id.text(), channel.kind);
    return {};
}

Result<void> ReadDelivery::readTimeline()
{
    LogFilter filter;
    filter.stop = m_read.row.stop.id;
    const auto entries = m_services.storage.logBook().page(filter, 0, timelineLength);
    if (!entries)
        return entries.error();
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const auto known = event(entry->event);
        if (!known)
            continue;
        const QJsonObject line = QJsonDocument::fromJson(entry->line).object();
        TimelineEntry read = entryOf(line);
        read.seq = entry->seq;
        read.at = entry->time;
        read.event = *known;
        noteStation(line, read);
        m_read.timeline.push_back(std::move(read));
    }
    return {};
}

/// The newest act of a person at another station counts; what a station does by itself is nobody's call.
void ReadDelivery::noteStation(const QJsonObject &line, const TimelineEntry &entry)
{
    const bool isElsewhere = text(line, "station") != m_services.keys.station().text();
    const Instant until = entry.at + atHand;
    if (isElsewhere && !entry.actor.isEmpty() && until > m_read.readAt && !m_read.other)
        m_read.other = DeliveryInFull::OtherStation{ entry.actor, until };
}

TimelineEntry ReadDelivery::entryOf(const QJsonObject &line) const
{
    const QJsonObject detail = line.value(QLatin1String("detail")).toObject();
    TimelineEntry entry;
    entry.actor = m_names.value(text(line, "actor"));
    entry.courier = m_names.value(text(detail, "courier"));
    entry.reason = text(line, "reason");
    entry.delivery = identity<DeliveryId>(line, "delivery");
    for (const Delivery &delivery : m_read.ofStop) {
        if (entry.delivery == delivery.id)
            entry.reference = delivery.reference;
    }
    entry.message = identity<MessageId>(line, "message");
    if (const auto channel = m_channels.constFind(text(detail, "channel")); channel != m_channels.constEnd())
        entry.channel = *channel;
    entry.outcome = outcome(text(line, "outcome"));
    entry.attempt = number(line, "attempt");
    entry.limit = number(line, "limit");
    entry.blocked = blockedParty(text(detail, "blocked"));
    return entry;
}

Result<void> ReadDelivery::readCode()
{
    const auto policy = m_services.storage.depots().policy();
    const auto issues = m_services.storage.issues().ofStop(m_read.row.stop.id);
    if (!policy || !issues)
        return !policy ? policy.error() : issues.error();
    m_read.sendsPerIssue = policy->sendsPerIssue;
    m_read.issuesPerStop = policy->issuesPerStop;
    m_read.unlockAttempts = policy->unlockAttempts;
    m_read.format
        = { policy->codeDigits, policy->checkDigit ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off };
    if (issues->empty())
        return {};
    m_read.issue = issues->front();
    m_read.format = m_read.issue->format;
    const auto messages = m_services.storage.messages().ofIssue(m_read.issue->id);
    if (!messages)
        return messages.error();
    for (const Message &message : *messages) {
        const QString channel = message.channel ? message.channel->text() : QString();
        const auto kind = m_channels.constFind(channel);
        m_read.messages.push_back(
            { message, kind != m_channels.constEnd() ? std::optional(*kind) : message.wanted, lastSaidOf(message) });
        const Instant free = message.queuedAt + std::chrono::seconds{ policy->resendWaitSeconds };
        if (free > m_read.readAt && (!m_read.resendFrom || *m_read.resendFrom < free))
            m_read.resendFrom = free;
    }
    return {};
}

Instant ReadDelivery::lastSaidOf(const Message &message) const
{
    const auto said = std::find_if(m_read.timeline.begin(), m_read.timeline.end(),
        [&](const TimelineEntry &entry) { return entry.message == message.id; });
    return said == m_read.timeline.end() ? message.queuedAt : said->at;
}
