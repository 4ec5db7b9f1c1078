// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/switchchannels.h"

#include "core/domain/issue.h"
#include "core/domain/logentry.h"
#include "core/ports/channelbook.h"
#include "core/ports/codemaker.h"
#include "core/ports/issues.h"
#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int messagesInPart = 100; // the database is held for less than 50 ms
constexpr auto budgetWait = 10min;

/// Whether a message in @p state may still reach its recipient, or has.
bool isHopeful(Message::State state)
{
    switch (state) {
    case Message::State::Queued:
    case Message::State::Sending:
    case Message::State::Sent:
    case Message::State::Delivered:
    case Message::State::Unknown:
        return true;
    case Message::State::Undelivered:
    case Message::State::Failed:
    case Message::State::Dropped:
        return false;
    }
    return false;
}

} // namespace

SwitchChannels::SwitchChannels(Services services)
    : m_services(services)
{
}

Result<SwitchChannels::Done> SwitchChannels::operator()(const Session &session)
{
    if (auto allowed = require(session, Right::RunDueWork); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.trusted();
    if (!now)
        return now.error();
    Messages &messages = m_services.storage.messages();
    const auto due = messages.toSwitch(*now, messagesInPart);
    if (!due)
        return due.error();
    if (due->empty())
        return Done{};
    auto queueing = Queueing::load(m_services, *now);
    if (!queueing)
        return queueing.error();
    Done done{ int(due->size()), 0 };
    for (const Message &message : *due) {
        auto outcome = switchOne(*queueing, session, message);
        if (!outcome && outcome.error().code == ErrorCode::RowAltered)
            outcome = Outcome::Never;
        if (!outcome)
            return outcome.error();
        const bool isLater = *outcome == Outcome::Later;
        if (auto moved = messages.moveSwitch(message.id, isLater ? std::optional(*now + budgetWait) : std::nullopt);
            !moved)
            return moved.error();
        done.switched += *outcome == Outcome::Switched ? 1 : 0;
    }
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return done;
}

Result<SwitchChannels::Outcome> SwitchChannels::switchOne(
    Queueing &queueing, const Session &session, const Message &message)
{
    const auto stop = m_services.storage.stops().find(message.stop);
    const auto issue = m_services.storage.issues().find(message.issue.value_or(IssueId()));
    if (!stop || !issue)
        return !stop ? stop.error() : issue.error();
    if (!*stop || !*issue || (*issue)->state != Issue::State::Active || (*issue)->expiresAt <= queueing.now())
        return Outcome::Never;
    const auto tag = m_services.codes.contactTag((*stop)->contact);
    if (!tag)
        return tag.error();
    const auto kind = otherKind(queueing, message, **stop);
    const auto sends = queueing.sendsOf((*issue)->id);
    if (!kind || !sends)
        return !kind ? kind.error() : sends.error();
    if (*tag != (*issue)->contactTag || !*kind || *sends >= queueing.policy().sendsPerIssue)
        return Outcome::Never;
    if (auto charged = queueing.charge(*tag); !charged) {
        if (::kind(charged.error().code) != ErrorKind::Refused)
            return charged.error();
        return Outcome::Later;
    }
    Message other = queueing.message(**stop, Message::Kind::Code);
    other.issue = message.issue;
    other.language = message.language;
    other.wanted = *kind;
    other.insteadOf = message.id;
    other.switchAt.reset(); // no further one: two kinds have been tried
    if (auto queued = queue(session, other, **issue, queueing.now()); !queued)
        return queued.error();
    return Outcome::Switched;
}

// Nothing where no other kind reaches the contact, or one carries this code already.
Result<std::optional<ChannelKind>> SwitchChannels::otherKind(
    const Queueing &queueing, const Message &message, const Stop &stop)
{
    const auto channels = m_services.storage.channels().active();
    const auto others = m_services.storage.messages().ofIssue(*message.issue);
    if (!channels || !others)
        return !channels ? channels.error() : others.error();
    const ChannelChoice choice = queueing.choice(stop.contact);
    const auto kindOf = [&](const Message &of) {
        const auto known = std::find_if(channels->begin(), channels->end(),
            [&of](const ChannelSettings &channel) { return of.channel && channel.id == *of.channel; });
        if (known != channels->end())
            return std::optional(known->kind);
        return of.wanted ? of.wanted : choice.among(queueing.kinds(), std::nullopt);
    };
    const auto tried = kindOf(message);
    const auto kind = tried ? choice.insteadOf(*tried, queueing.kinds()) : std::nullopt;
    const bool isCarried = std::any_of(others->begin(), others->end(),
        [&](const Message &other) { return kind && kindOf(other) == kind && isHopeful(other.state); });
    return isCarried ? std::nullopt : kind;
}

Result<void> SwitchChannels::queue(const Session &session, const Message &other, const Issue &issue, Instant now)
{
    if (auto added = m_services.storage.messages().add(other, issue.contactTag); !added)
        return added;
    LogEntry entry(Event::ChannelSwitched);
    entry.stop = other.stop;
    entry.issue = other.issue;
    entry.message = other.id;
    entry.detail.emplace_back(Detail::Kind, word(*other.wanted));
    entry.detail.emplace_back(Detail::InsteadOf, other.insteadOf->text());
    return m_services.storage.logBook().append(session, entry, now);
}
