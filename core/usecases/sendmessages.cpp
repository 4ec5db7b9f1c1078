// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/sendmessages.h"

#include "core/ports/codemaker.h"
#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/keystore.h"
#include "core/ports/messages.h"
#include "core/ports/randomsource.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/channelchoice.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/messagesteps.h"
#include "core/usecases/renderedmessage.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto lease = 15min;
constexpr auto channelWait = 5min;
constexpr std::chrono::seconds longestBreak = 24h; ///< that a peer is left alone for
constexpr int mostTakenBack = 1000;

bool mayCarry(const OpenChannel &channel, const Contact &contact)
{
    return channel.room > 0 && !channel.pausedUntil && channel.channel->canReach(contact);
}

double jitter(RandomSource &random) { return double(quint8(random.bytes(1)[0])) / 256.0; }

} // namespace

/// What a batch is claimed with.
struct SendMessages::Turn {
    MessageSteps steps;
    std::vector<OpenChannel> channels;
    std::vector<MessageTexts> texts;
    Depot depot;
    Instant now;
    std::vector<ClaimedMessage> claimed;
    int left = 0; ///< as they were: their channel is being tried with another message

    OpenChannel *channelFor(const ChannelChoice &choice, const Message &message, const Contact &contact)
    {
        std::vector<ChannelKind> kinds;
        for (const OpenChannel &channel : channels) {
            if (mayCarry(channel, contact))
                kinds.push_back(channel.channel->kind());
        }
        const auto kind = choice.among(kinds, message.wanted);
        const auto found = std::find_if(channels.begin(), channels.end(), [&](const OpenChannel &channel) {
            return kind && channel.channel->kind() == *kind && mayCarry(channel, contact);
        });
        return found == channels.end() ? nullptr : &*found;
    }
};

Channel *channelOf(const std::vector<OpenChannel> &channels, const Message &message)
{
    const auto found = std::find_if(channels.begin(), channels.end(),
        [&message](const OpenChannel &open) { return message.channel && open.id == *message.channel; });
    return found == channels.end() ? nullptr : found->channel;
}

SendMessages::SendMessages(Services services, std::vector<MessageTexts> texts, QString boot)
    : m_services(services)
    , m_texts(std::move(texts))
    , m_leasePrefix(services.keys.station().text() + QLatin1Char('/'))
    , m_boot(std::move(boot))
{
}

Result<int> SendMessages::takeBack(const Session &session, const std::vector<OpenChannel> &channels)
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
    MessageSteps steps(m_services, session, *now);
    for (Message message : *left) {
        message.leaseToken.clear();
        const Channel *const channel = channelOf(channels, message);
        if (auto known = steps.loseAnswer(message, channel ? channel->asks() : Channel::Asks::Nothing); !known)
            return known.error();
    }
    if (left->empty())
        return 0;
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return int(left->size());
}

Result<void> SendMessages::renewLeases(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto renewed
        = m_services.storage.messages().renewLeases(m_leasePrefix + m_boot + QLatin1Char('/'), *now + lease);
    if (!renewed)
        return renewed.error();
    return *renewed == 0 ? Result<void>() : (*work)->commit();
}

Result<Claim> SendMessages::claim(const Session &session, const std::vector<OpenChannel> &channels, int most)
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
    if (due->empty())
        return Claim{};
    auto texts = textsInUse(m_services.storage, m_texts);
    if (!texts)
        return texts.error();
    Turn turn{ MessageSteps(m_services, session, *now), channels, std::move(*texts), **depot, *now, {}, 0 };
    for (const Message &message : *due) {
        auto done = claimOne(turn, message);
        if (!done && done.error().code == ErrorCode::RowAltered) {
            // What somebody edited is not sent, whatever it says; the others are not kept waiting for it.
            Message altered = message;
            altered.state = Message::State::Failed;
            altered.errorClass = word(ErrorCode::RowAltered);
            const auto kept = turn.steps.keep(altered, Event::MessageFailed);
            const auto ended = m_services.storage.messages().moveSwitch(altered.id, std::nullopt);
            done = kept ? ended : kept.error();
        }
        if (!done)
            return done.error();
    }
    if (int(due->size()) == turn.left)
        return Claim{};
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    const bool isAll = int(due->size()) < most;
    return Claim{ std::move(turn.claimed), isAll ? Claim::Others::None : Claim::Others::MayBeDue };
}

Result<void> SendMessages::claimOne(Turn &turn, Message message)
{
    const auto stop = m_services.storage.stops().find(message.stop);
    if (!stop)
        return stop.error();
    if (!*stop)
        return Error{ ErrorCode::RowAltered, QStringLiteral("message without a stop") };
    const auto found = issueOf(m_services.storage, message);
    if (!found)
        return found.error();
    const Issue *const issue = *found ? &**found : nullptr;
    const auto wanted = stillWanted(message, **stop, issue, turn.now);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return drop(turn, std::move(message));
    const Contact contact = message.kind == Message::Kind::Code ? (*stop)->contact : message.noticeTo;
    OpenChannel *channel = turn.channelFor(ChannelChoice(m_services.phones, contact), message, contact);
    if (!channel)
        return wait(turn, std::move(message), contact);
    message.state = Message::State::Sending;
    message.channel = channel->id;
    message.tries += 1;
    message.leaseToken = m_leasePrefix + m_boot + QLatin1Char('/') + message.id.text();
    message.leaseUntil = turn.now + lease;
    message.askAt.reset();
    auto written
        = writeMessage(m_services, turn.texts, { turn.depot, **stop, message, issue }, channel->channel->kind());
    if (!written)
        return written.error();
    const auto noted = turn.steps.note(message);
    if (!noted)
        return noted.error();
    if (*noted == MessageSteps::Kept::Overtaken)
        return {};
    channel->room -= 1;
    turn.claimed.push_back({ std::move(message), channel->channel, std::move(*written) });
    return {};
}

Result<void> SendMessages::drop(Turn &turn, Message message)
{
    message.state = Message::State::Dropped;
    if (!message.providerReference.isEmpty())
        message.askAt = turn.now; // an earlier try may lie with the provider still
    const auto kept = turn.steps.keep(message, Event::MessageDropped);
    return kept ? Result<void>() : kept.error();
}

// No channel can carry it now: there is none, or those that could are paused or being tried with another message.
Result<void> SendMessages::wait(Turn &turn, Message message, const Contact &contact)
{
    std::optional<Instant> until;
    for (const OpenChannel &channel : turn.channels) {
        const ChannelKind kind = channel.channel->kind();
        if (message.wanted && kind != *message.wanted && kind != ChannelKind::Tray)
            continue;
        if (!channel.channel->canReach(contact))
            continue;
        if (!channel.pausedUntil) {
            turn.left += 1;
            return {};
        }
        until = until ? std::min(*until, *channel.pausedUntil) : channel.pausedUntil;
    }
    if (!until)
        message.errorClass = QStringLiteral("no_channel");
    else if (message.errorClass.isEmpty())
        message.errorClass = QStringLiteral("paused");
    message.notBefore = until.value_or(turn.now + channelWait);
    const auto noted = turn.steps.note(message);
    return noted ? Result<void>() : noted.error();
}

// A code goes out only while its issue is active, in time, and bound to the contact the stop has now.
Result<bool> SendMessages::stillWanted(const Message &message, const Stop &stop, const Issue *issue, Instant now)
{
    if (message.kind != Message::Kind::Code)
        return now < endOfUse(message, nullptr);
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
    MessageSteps steps(m_services, session, *now);
    for (const MessageOutcome &outcome : outcomes) {
        if (auto recorded = recordOne(steps, outcome, *now); !recorded)
            return recorded;
    }
    return (*work)->commit();
}

Result<void> SendMessages::recordOne(MessageSteps &steps, const MessageOutcome &outcome, Instant now)
{
    const auto done = [](const Result<MessageSteps::Kept> &kept) { return kept ? Result<void>() : kept.error(); };
    Message message = outcome.message;
    if (!outcome.report.providerReference.isEmpty())
        message.providerReference = outcome.report.providerReference;
    message.errorClass = outcome.report.errorClass;
    message.errorText = outcome.report.errorText;
    message.leaseToken.clear();
    switch (outcome.report.result) {
    case SendReport::Result::Accepted:
        return done(steps.take(message, outcome.asks));
    case SendReport::Result::Rejected:
        message.state = Message::State::Failed;
        return done(steps.keep(message, Event::MessageFailed));
    case SendReport::Result::Retry:
        message.state = Message::State::Queued;
        message.notBefore = now + backOff(message.tries, jitter(m_services.random));
        if (outcome.report.retryAfter)
            message.notBefore = std::max(message.notBefore, now + std::min(*outcome.report.retryAfter, longestBreak));
        message.notBefore = std::min(message.notBefore, outcome.expiresAt); // to be dropped then
        return done(steps.keep(message, Event::MessageRetried));
    case SendReport::Result::Unknown:
        return steps.loseAnswer(std::move(message), outcome.asks);
    }
    return {};
}
