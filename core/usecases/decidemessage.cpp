// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/decidemessage.h"

#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/messagesteps.h"
#include "core/usecases/queueing.h"

DecideMessage::DecideMessage(Services services)
    : m_services(services)
{
}

Result<void> DecideMessage::operator()(const Session &session, const MessageId &id, Decision decision)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto found = m_services.storage.messages().find(id);
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NotFound;
    Message message = **found;
    if (message.state != Message::State::Unknown)
        return ErrorCode::NotUnknown;
    if (decision == Decision::Repeat) {
        auto queueing = Queueing::load(m_services, *now);
        if (!queueing)
            return queueing.error();
        if (auto charged = queueing->chargeRepeat(message); !charged)
            return charged;
        message.repeats += 1;
    }
    message.state = decision == Decision::Repeat ? Message::State::Queued : Message::State::Failed;
    message.notBefore = *now;
    message.askAt.reset();
    message.asked = 0;
    const auto kept = MessageSteps(m_services, session, *now)
                          .keep(message, decision == Decision::Repeat ? Event::MessageRepeated : Event::MessageGivenUp);
    if (!kept)
        return kept.error();
    if (*kept == MessageSteps::Kept::Overtaken)
        return ErrorCode::NotUnknown;
    // Whoever gives it up has told the recipient in another way, or will.
    if (auto ended = m_services.storage.messages().moveSwitch(id, std::nullopt); !ended)
        return ended;
    return (*work)->commit();
}
