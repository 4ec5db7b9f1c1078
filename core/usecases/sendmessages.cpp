// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sendmessages.h"

#include "core/ports/codemaker.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/randomsource.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/renderedmessage.h"

using namespace std::chrono_literals;

namespace {

constexpr auto lease = 15min;
constexpr auto noticeLife = 24h;
constexpr auto channelWait = 5min;
constexpr auto repeatWait = 2min;
constexpr int mostTakenBack = 1000;

const OpenChannel *channelFor(const Message &message, const Contact &contact, const std::vector<OpenChannel> &channels)
{
    for (const OpenChannel &candidate : channels) {
        const ChannelKind kind = candidate.channel->kind();
        const bool isWanted = !message.wanted || kind == *message.wanted || kind == ChannelKind::Tray;
        if (isWanted && candidate.channel->canReach(contact))
            return &candidate;
    }
    return nullptr;
}

double jitter(RandomSource &random) { return double(quint8(random.bytes(1)[0])) / 256.0; }

} // namespace

SendMessages::SendMessages(Services services, std::vector<MessageTexts> texts, QString boot)
    : m_services(services)
    , m_texts(std::move(texts))
    , m_leasePrefix(services.keys.station().text() + QLatin1Char('/'))
    , m_boot(std::move(boot))
{
}

Result<int> SendMessages::takeBack(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto left = m_services.storage.messages().leftSending(*now, m_leasePrefix, mostTakenBack);
    if (!left)
        return left.error();
    for (const Message &message : *left) {
        if (auto known = leaveUnknown(session, message, *now); !known)
            return known.error();
    }
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return int(left->size());
}

// An unknown outcome gets one automatic repeat; after that a person decides.
Result<void> SendMessages::leaveUnknown(const Session &session, Message message, Instant now)
{
    message.state = Message::State::Unknown;
    message.leaseToken.clear();
    if (auto kept = keep(session, message, Event::MessageUnknown, now); !kept)
        return kept;
    if (message.repeats > 0)
        return {};
    message.version += 1;
    message.state = Message::State::Queued;
    message.repeats = 1;
    message.notBefore = now + repeatWait;
    return keep(session, message, Event::MessageRepeated, now);
}

Result<void> SendMessages::keep(const Session &session, Message message, Event event, Instant now)
{
    if (isFinal(message.state))
        message.noticeTo = {};
    const auto changed = m_services.storage.messages().change(message);
    if (!changed)
        return changed.error();
    if (!*changed)
        return {}; // somebody else decided about it meanwhile
    LogEntry entry(event);
    entry.stop = message.stop;
    entry.issue = message.issue;
    entry.message = message.id;
    entry.detail.emplace_back(Detail::Tries, qint64{ message.tries });
    if (message.channel)
        entry.detail.emplace_back(Detail::Channel, message.channel->text());
    if (!message.errorClass.isEmpty())
        entry.detail.emplace_back(Detail::ErrorClass, message.errorClass);
    return m_services.storage.logBook().append(session, entry, now);
}

Result<std::vector<ClaimedMessage>> SendMessages::claim(
    const Session &session, const std::vector<OpenChannel> &channels, int most)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    const auto due = m_services.storage.messages().due(*now, most);
    if (!due)
        return due.error();
    std::vector<ClaimedMessage> claimed;
    for (const Message &message : *due) {
        auto one = claimOne(session, message, channels, **depot, *now);
        if (!one && one.error().code == ErrorCode::RowAltered)
            one = giveUp(session, message, one.error(), *now);
        if (!one)
            return one.error();
        if (*one)
            claimed.push_back(std::move(**one));
    }
    if (due->empty())
        return claimed;
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return claimed;
}

// What somebody edited is not sent, whatever it says; the others of the outbox are not kept waiting for it.
Result<std::optional<ClaimedMessage>> SendMessages::giveUp(
    const Session &session, Message message, const Error &why, Instant now)
{
    message.state = Message::State::Failed;
    message.errorClass = word(why.code);
    if (auto kept = keep(session, message, Event::MessageFailed, now); !kept)
        return kept.error();
    return std::optional<ClaimedMessage>{};
}

Result<std::optional<ClaimedMessage>> SendMessages::claimOne(
    const Session &session, Message message, const std::vector<OpenChannel> &channels, const Depot &depot, Instant now)
{
    using Claimed = std::optional<ClaimedMessage>;
    const auto stop = m_services.storage.stops().find(message.stop);
    if (!stop)
        return stop.error();
    if (!*stop)
        return Error{ ErrorCode::RowAltered, QStringLiteral("message without a stop") };
    std::optional<Issue> issue;
    if (message.issue) {
        auto found = m_services.storage.issues().find(*message.issue);
        if (!found)
            return found.error();
        issue = std::move(*found);
    }
    const auto wanted = stillWanted(message, **stop, issue ? &*issue : nullptr, now);
    if (!wanted)
        return wanted.error();
    if (!*wanted) {
        message.state = Message::State::Dropped;
        if (auto kept = keep(session, message, Event::MessageDropped, now); !kept)
            return kept.error();
        return Claimed{};
    }
    const Contact contact = message.kind == Message::Kind::Code ? (*stop)->contact : message.noticeTo;
    const OpenChannel *channel = channelFor(message, contact, channels);
    if (!channel) {
        message.errorClass = QStringLiteral("no_channel");
        message.notBefore = now + channelWait;
        const auto changed = m_services.storage.messages().change(message);
        if (!changed)
            return changed.error();
        return Claimed{};
    }
    auto rendered = renderMessage(m_services, m_texts, depot, **stop, message, issue ? &*issue : nullptr, now);
    if (!rendered)
        return rendered.error();
    message.state = Message::State::Sending;
    message.channel = channel->id;
    message.tries += 1;
    message.leaseToken = m_leasePrefix + m_boot + QLatin1Char('/') + message.id.text();
    message.leaseUntil = now + lease;
    const auto changed = m_services.storage.messages().change(message);
    if (!changed)
        return changed.error();
    if (!*changed)
        return Claimed{};
    message.version += 1;
    ClaimedMessage claimed{ message, channel->channel, {} };
    claimed.outgoing.id = message.id;
    claimed.outgoing.to = contact;
    claimed.outgoing.subject = rendered->subject;
    claimed.outgoing.text = std::move(rendered->text);
    claimed.outgoing.language = rendered->language;
    claimed.outgoing.idempotencyKey = message.idempotencyKey;
    claimed.outgoing.date = message.queuedAt;
    claimed.outgoing.expiresAt = issue ? issue->expiresAt : message.queuedAt + noticeLife;
    return Claimed{ std::move(claimed) };
}

// A code goes out only while its issue is active, in time, and bound to the contact the stop has now.
Result<bool> SendMessages::stillWanted(const Message &message, const Stop &stop, const Issue *issue, Instant now)
{
    if (message.kind != Message::Kind::Code)
        return now < message.queuedAt + noticeLife;
    if (!issue || issue->state != Issue::State::Active || issue->expiresAt <= now)
        return false;
    const auto tag = m_services.codes.contactTag(stop.contact);
    if (!tag)
        return tag.error();
    return *tag == issue->contactTag;
}

Result<void> SendMessages::record(const Session &session, const std::vector<MessageOutcome> &outcomes)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    for (const MessageOutcome &outcome : outcomes) {
        Message message = outcome.message;
        message.providerReference = outcome.report.providerReference;
        message.errorClass = outcome.report.errorClass;
        message.errorText = outcome.report.errorText;
        message.leaseToken.clear();
        Result<void> kept;
        switch (outcome.report.result) {
        case SendReport::Result::Accepted:
            message.state = Message::State::Sent;
            kept = keep(session, message, Event::MessageSent, *now);
            break;
        case SendReport::Result::Rejected:
            message.state = Message::State::Failed;
            kept = keep(session, message, Event::MessageFailed, *now);
            break;
        case SendReport::Result::Retry:
            message.state = Message::State::Queued;
            message.notBefore = *now + backOff(message.tries, jitter(m_services.random));
            kept = keep(session, message, Event::MessageRetried, *now);
            break;
        case SendReport::Result::Unknown:
            kept = leaveUnknown(session, message, *now);
            break;
        }
        if (!kept)
            return kept;
    }
    return (*work)->commit();
}
