// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/messagesteps.h"

#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/usecases/queueing.h"

#include <optional>

using namespace std::chrono_literals;

namespace {

constexpr auto repeatWait = 2min;

/// When another kind of channel is tried for a message that came into @p state; nothing where that stays as it is.
std::optional<std::optional<Instant>> switchIn(Message::State state, Instant now)
{
    switch (state) {
    case Message::State::Queued:
    case Message::State::Sending:
    case Message::State::Sent:
    case Message::State::Unknown:
        return std::nullopt;
    case Message::State::Failed:
    case Message::State::Undelivered:
        return std::optional(now);
    case Message::State::Delivered:
    case Message::State::Dropped:
        return std::optional<Instant>();
    }
    return std::nullopt;
}

} // namespace

MessageSteps::MessageSteps(Services services, Session session, Instant now)
    : m_services(services)
    , m_session(std::move(session))
    , m_now(now)
{
}

Result<MessageSteps::Kept> MessageSteps::note(Message &message)
{
    const auto changed = m_services.storage.messages().change(message);
    if (!changed)
        return changed.error();
    if (!*changed)
        return Kept::Overtaken;
    message.version += 1;
    return Kept::Yes;
}

Result<MessageSteps::Kept> MessageSteps::keep(Message &message, Event event)
{
    if (isFinal(message.state))
        message.noticeTo = {};
    const auto noted = note(message);
    if (!noted || *noted == Kept::Overtaken)
        return noted;
    if (const auto switched = switchIn(message.state, m_now)) {
        if (auto moved = m_services.storage.messages().moveSwitch(message.id, *switched); !moved)
            return moved.error();
    }
    LogEntry entry(event);
    entry.stop = message.stop;
    entry.issue = message.issue;
    entry.message = message.id;
    entry.detail.emplace_back(Detail::Tries, qint64{ message.tries });
    if (message.channel)
        entry.detail.emplace_back(Detail::Channel, message.channel->text());
    if (!message.errorClass.isEmpty())
        entry.detail.emplace_back(Detail::ErrorClass, message.errorClass);
    if (auto logged = m_services.storage.logBook().append(m_session, entry, m_now); !logged)
        return logged.error();
    return Kept::Yes;
}

Result<MessageSteps::Kept> MessageSteps::take(Message &message, Channel::Asks asks)
{
    message.state = Message::State::Sent;
    message.asked = 0;
    message.askAt.reset();
    if (asks != Channel::Asks::Nothing && !message.providerReference.isEmpty())
        message.askAt = m_now + askAgain(0);
    return keep(message, Event::MessageSent);
}

Result<void> MessageSteps::loseAnswer(Message message, Channel::Asks asks)
{
    message.state = Message::State::Unknown;
    message.asked = 0;
    message.askAt.reset();
    if (asks == Channel::Asks::StatusAndLost)
        message.askAt = m_now + askAgain(0);
    const auto kept = keep(message, Event::MessageUnknown);
    if (!kept)
        return kept.error();
    if (*kept == Kept::Overtaken || message.askAt)
        return {};
    return repeatOnce(std::move(message));
}

Result<void> MessageSteps::repeatOnce(Message message)
{
    message.askAt.reset();
    const auto leave = [&]() -> Result<void> {
        const auto noted = note(message);
        return noted ? Result<void>() : noted.error();
    };
    if (message.repeats > 0)
        return leave();
    auto queueing = Queueing::load(m_services, m_now);
    if (!queueing)
        return queueing.error();
    if (auto charged = queueing->chargeRepeat(message); !charged)
        return kind(charged.error().code) == ErrorKind::Refused ? leave() : charged;
    message.state = Message::State::Queued;
    message.repeats = 1;
    message.asked = 0;
    message.notBefore = m_now + repeatWait;
    const auto kept = keep(message, Event::MessageRepeated);
    return kept ? Result<void>() : kept.error();
}
