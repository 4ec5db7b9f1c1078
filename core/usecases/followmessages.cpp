// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/followmessages.h"

#include "core/ports/depots.h"
#include "core/ports/issues.h"
#include "core/ports/messages.h"
#include "core/ports/stops.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/messagesteps.h"
#include "core/usecases/renderedmessage.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto afterUse = 1h; ///< how long a receipt is waited for once a message is of no use
constexpr auto lostWait = 30s;
constexpr int mostAskedForLost = 3;

using Question = ProviderQuestion;

/// Whether the code of @p issue will not be asked for any more.
bool isOver(const Issue *issue)
{
    return issue && issue->state != Issue::State::Active && issue->state != Issue::State::Locked;
}

} // namespace

/// What one look at the outbox needs.
struct FollowMessages::Round {
    MessageSteps steps;
    std::vector<OpenChannel> channels;
    Depot depot;
    Instant now;
};

FollowMessages::FollowMessages(Services services, std::vector<MessageTexts> texts)
    : m_services(services)
    , m_texts(std::move(texts))
{
}

Result<FollowMessages::Due> FollowMessages::due(
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
    const auto messages = m_services.storage.messages().toAskAbout(*now, most);
    if (!messages)
        return messages.error();
    if (messages->empty())
        return Due{};
    Round round{ MessageSteps(m_services, session, *now), channels, **depot, *now };
    Due due{ {}, int(messages->size()) };
    for (const Message &message : *messages) {
        auto question = questionOf(round, message);
        if (!question && question.error().code == ErrorCode::RowAltered) {
            Message altered = message; // nothing is asked in the name of what somebody edited
            altered.askAt.reset();
            const auto noted = round.steps.note(altered);
            question = noted ? Result<std::optional<Question>>(std::nullopt) : noted.error();
        }
        if (!question)
            return question.error();
        if (*question)
            due.questions.push_back(std::move(**question));
    }
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return due;
}

Result<std::optional<Question>> FollowMessages::questionOf(Round &round, Message message)
{
    const auto found = issueOf(m_services.storage, message);
    if (!found)
        return found.error();
    const Issue *const issue = *found ? &**found : nullptr;
    if (message.state == Message::State::Unknown)
        return askLost(round, std::move(message), issue);
    Channel *channel = channelOf(round.channels, message);
    const bool isKnown = channel && channel->asks() != Channel::Asks::Nothing && !message.providerReference.isEmpty();
    const bool isSent = message.state == Message::State::Sent;
    const Instant end = endOfUse(message, issue);
    const bool isUseless = round.now >= end || isOver(issue) || message.state == Message::State::Dropped;
    Question question;
    question.kind = isSent ? Question::Kind::Status : Question::Kind::None;
    if (isKnown && isUseless && message.atProvider == Message::AtProvider::Kept)
        question.afterwards = Question::Afterwards::Forget;
    message.askAt.reset();
    if (isKnown && isSent && round.now < end + afterUse) {
        const Instant next = round.now + askAgain(++message.asked);
        message.askAt = std::min(next, round.now < end ? end : end + afterUse);
    } else if (isKnown && !isSent && !isUseless) {
        message.askAt = end;
    }
    if (question.afterwards == Question::Afterwards::Forget)
        message.atProvider = Message::AtProvider::Forgotten;
    const auto noted = round.steps.note(message);
    if (!noted)
        return noted.error();
    const bool isIdle = question.kind == Question::Kind::None && question.afterwards == Question::Afterwards::Keep;
    if (*noted == MessageSteps::Kept::Overtaken || !isKnown || isIdle)
        return std::optional<Question>();
    question.channel = channel;
    question.message = std::move(message);
    return std::optional(std::move(question));
}

// One whose use has ended stays unknown: nobody is to repeat it, and a person may give it up.
Result<std::optional<Question>> FollowMessages::askLost(Round &round, Message message, const Issue *issue)
{
    Channel *channel = channelOf(round.channels, message);
    const bool canAsk = channel && channel->asks() == Channel::Asks::StatusAndLost;
    const bool isOfUse = !isOver(issue) && round.now < endOfUse(message, issue);
    if (isOfUse && (!canAsk || message.asked >= mostAskedForLost)) {
        const auto repeated = round.steps.repeatOnce(std::move(message));
        return repeated ? Result<std::optional<Question>>(std::nullopt) : repeated.error();
    }
    message.asked += 1;
    message.askAt = isOfUse ? std::optional(round.now + lostWait) : std::nullopt;
    const auto noted = round.steps.note(message);
    if (!noted)
        return noted.error();
    if (*noted == MessageSteps::Kept::Overtaken || !isOfUse)
        return std::optional<Question>();
    const auto stop = m_services.storage.stops().find(message.stop);
    if (!stop)
        return stop.error();
    if (!*stop)
        return Error{ ErrorCode::RowAltered, QStringLiteral("message without a stop") };
    const auto texts = textsInUse(m_services.storage, m_texts);
    if (!texts)
        return texts.error();
    auto written = writeMessage(m_services, *texts, { round.depot, **stop, message, issue }, channel->kind());
    if (!written)
        return written.error();
    Question question;
    question.kind = Question::Kind::Lost;
    question.channel = channel;
    question.outgoing = std::move(*written);
    question.message = std::move(message);
    return std::optional(std::move(question));
}

Result<void> FollowMessages::record(const Session &session, const std::vector<ProviderAnswer> &answers)
{
    using Told = StatusReport::Result;
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed;
    const bool isNews = std::any_of(answers.begin(), answers.end(), [](const ProviderAnswer &answer) {
        const bool isSent = answer.message.state == Message::State::Sent;
        const Told told = answer.report.result;
        return told == Told::Delivered || told == Told::Undelivered || (!isSent && told != Told::NoAnswer);
    });
    if (!isNews)
        return {};
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    Round round{ MessageSteps(m_services, session, *now), {}, {}, *now };
    for (const ProviderAnswer &answer : answers) {
        if (auto recorded = recordOne(round, answer.message, answer.report); !recorded)
            return recorded;
    }
    return (*work)->commit();
}

Result<void> FollowMessages::recordOne(Round &round, Message message, const StatusReport &report)
{
    using Told = StatusReport::Result;
    const bool isFound
        = report.result == Told::Underway || report.result == Told::Delivered || report.result == Told::Undelivered;
    if (message.state == Message::State::Unknown) {
        if (report.result == Told::NotTaken)
            return round.steps.repeatOnce(std::move(message));
        if (!isFound)
            return {};
        message.providerReference = report.providerReference;
        message.errorClass.clear();
        message.errorText.clear();
        const auto taken = round.steps.take(message, Channel::Asks::StatusAndLost);
        if (!taken || *taken == MessageSteps::Kept::Overtaken)
            return taken ? Result<void>() : taken.error();
    }
    if (message.state != Message::State::Sent || !isFound || report.result == Told::Underway)
        return {};
    const bool isDelivered = report.result == Told::Delivered;
    message.state = isDelivered ? Message::State::Delivered : Message::State::Undelivered;
    message.errorClass = report.errorClass;
    message.errorText = report.errorText;
    message.askAt = round.now; // the text is to be forgotten there once it is of no use
    const auto kept = round.steps.keep(message, isDelivered ? Event::MessageDelivered : Event::MessageUndelivered);
    return kept ? Result<void>() : kept.error();
}
