// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/decidemessage.h"

#include "core/domain/logentry.h"
#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

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
    message.state = decision == Decision::Repeat ? Message::State::Queued : Message::State::Failed;
    message.notBefore = *now;
    if (isFinal(message.state))
        message.noticeTo = {};
    const auto changed = m_services.storage.messages().change(message);
    if (!changed)
        return changed.error();
    if (!*changed)
        return ErrorCode::NotUnknown;
    LogEntry entry(decision == Decision::Repeat ? Event::MessageRepeated : Event::MessageGivenUp);
    entry.stop = message.stop;
    entry.issue = message.issue;
    entry.message = id;
    if (auto logged = m_services.storage.logBook().append(session, entry, *now); !logged)
        return logged;
    return (*work)->commit();
}
