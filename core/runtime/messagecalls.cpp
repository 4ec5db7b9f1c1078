// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/ports/messages.h"
#include "core/runtime/corecalls.h"
#include "core/usecases/keepchangedsecret.h"
#include "core/usecases/retrymessages.h"
#include "core/usecases/rundueissues.h"
#include "core/usecases/switchchannels.h"

namespace {

std::optional<OutgoingMessage> testMessage(const TestMail &mail, CoreState &core)
{
    const auto to = MailAddress::parse(mail.to.trimmed());
    if (!to)
        return std::nullopt;
    const Instant now = core.parts.clock->now();
    OutgoingMessage message;
    message.id = makeId<MessageId>(core.services.random);
    message.to.email = *to;
    message.subject = mail.subject;
    message.text = mail.text;
    message.idempotencyKey = QString::fromLatin1(core.services.random.bytes(16).toHex());
    message.date = now;
    message.expiresAt = now + std::chrono::hours(1);
    return message;
}

/// Sending went over a connection of its own; of its steps only the message is new.
SendReport joined(const SendReport &tested, SendReport sent)
{
    std::vector<SendReport::Step> steps = tested.steps;
    SendReport::Step message{ QStringLiteral("message"), {} };
    for (const SendReport::Step &step : sent.steps)
        message.took += step.took;
    steps.push_back(message);
    sent.steps = std::move(steps);
    return sent;
}

} // namespace

Answer<std::vector<Message>> DoorcodeCore::outbox(Session session, std::optional<Message::State> state, int most)
{
    return ask<std::vector<Message>>([=](CoreState &core) -> Result<std::vector<Message>> {
        if (auto allowed = require(session, Right::WorkTheDay); !allowed)
            return allowed.error();
        return core.services.storage.messages().list(state, most);
    });
}

Answer<void> DoorcodeCore::decideMessage(Session session, MessageId message, DecideMessage::Decision decision)
{
    return change<void>([=](CoreState &core) { return DecideMessage(core.services)(session, message, decision); });
}

Answer<std::vector<TrayMessage>> DoorcodeCore::tray(Session session, int most)
{
    return ask<std::vector<TrayMessage>>(
        [=](CoreState &core) { return ReadTray(core.services, core.parts.texts)(session, most); });
}

Answer<std::vector<TextsInUse>> DoorcodeCore::texts(Session session)
{
    return ask<std::vector<TextsInUse>>(
        [=](CoreState &core) { return ChangeTexts(core.services, core.parts.texts).texts(session); });
}

Answer<void> DoorcodeCore::setText(Session session, TextChange change)
{
    return DoorcodeCore::change<void>(
        [=](CoreState &core) { return ChangeTexts(core.services, core.parts.texts).set(session, change); });
}

Answer<TextExample> DoorcodeCore::textExample(Session session)
{
    return ask<TextExample>(
        [=](CoreState &core) { return ChangeTexts(core.services, core.parts.texts).example(session); });
}

Answer<std::vector<ChannelSettings>> DoorcodeCore::channels(Session session)
{
    return ask<std::vector<ChannelSettings>>(
        [=](CoreState &core) { return ManageChannels(core.services, *core.parts.channelFactory).list(session); });
}

Answer<std::vector<ChannelHealth>> DoorcodeCore::channelHealth(Session session)
{
    return ask<std::vector<ChannelHealth>>(
        [=](CoreState &core) { return ReadChannelHealth(core.services, core.sending.pauses())(session); });
}

Answer<ChannelId> DoorcodeCore::addChannel(Session session, ChannelSettings settings, QByteArray secret)
{
    return change<ChannelId>([=](CoreState &core) {
        return ManageChannels(core.services, *core.parts.channelFactory)
            .add(session, { settings.type, settings.name, settings.options, secret });
    });
}

Answer<void> DoorcodeCore::changeChannel(Session session, QString name, ChannelChange changes)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        ManageChannels channels(core.services, *core.parts.channelFactory);
        const auto channel = channels.named(session, name);
        return channel ? channels.change(session, channel->id, changes) : Result<void>(channel.error());
    });
}

Answer<MailboxSignIn> DoorcodeCore::signInToMailbox(
    Session session, ChannelSettings settings, QByteArray secret, BrowserSignIn::Pages pages)
{
    return ask<MailboxSignIn>([=](CoreState &core) -> Result<MailboxSignIn> {
        if (auto allowed = require(session, Right::Administer); !allowed)
            return allowed.error();
        auto begun = core.parts.channelFactory->signIn(settings, secret, pages, core.services.random);
        if (!begun)
            return begun.error();
        core.mailboxSignIn = std::move(*begun);
        return MailboxSignIn{ core.mailboxSignIn->page(), core.mailboxSignIn->secret() };
    });
}

Answer<void> DoorcodeCore::endMailboxSignIn()
{
    return ask<void>([](CoreState &core) {
        core.mailboxSignIn.reset();
        return Result<void>();
    });
}

Answer<void> DoorcodeCore::removeChannel(Session session, QString name)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        ManageChannels channels(core.services, *core.parts.channelFactory);
        const auto channel = channels.named(session, name);
        return channel ? channels.remove(session, channel->id) : Result<void>(channel.error());
    });
}

Answer<SendReport> DoorcodeCore::testChannel(Session session, QString name, std::optional<TestMail> mail)
{
    auto promise = std::make_shared<QPromise<Result<SendReport>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, name, mail] {
        auto message = mail ? testMessage(*mail, *m_state) : std::optional<OutgoingMessage>();
        if (mail && !message)
            return answer<SendReport>(promise, ErrorCode::AddressImpossible);
        const auto settings = ManageChannels(m_state->services, *m_state->parts.channelFactory).named(session, name);
        if (!settings)
            return answer<SendReport>(promise, settings.error());
        const auto secret = m_state->services.keys.secret(channelSecretName(settings->id));
        auto made = m_state->parts.channelFactory->make(*settings, secret ? *secret : QByteArray());
        if (!made)
            return answer<SendReport>(promise, made.error());
        std::shared_ptr<Channel> channel = std::move(*made);
        channel->test().then(
            m_thread.context(), [this, promise, channel, message, id = settings->id](const SendReport &report) {
                if (const auto change = channel->takeChangedSecret()) {
                    if (auto kept = KeepChangedSecret(m_state->services)(id, *change); !kept)
                        return answer<SendReport>(promise, kept.error());
                }
                if (!message || report.result != SendReport::Result::Accepted)
                    return answer<SendReport>(promise, report);
                channel->send(*message).then(
                    m_thread.context(), [promise, channel, tested = report](const SendReport &sent) {
                        answer<SendReport>(promise, joined(tested, sent));
                    });
            });
    });
    return answered;
}

Answer<int> DoorcodeCore::retryMessages(Session session)
{
    return ask<int>([=](CoreState &core) {
        auto due = RetryMessages(core.services)(session);
        if (due)
            core.sending.pauses().endPauses();
        return due;
    });
}

Answer<SendSummary> DoorcodeCore::send(Session session, Send mode)
{
    auto promise = std::make_shared<QPromise<Result<SendSummary>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, mode] {
        const Session station = Session::ofStation(m_state->services.keys.station());
        if (auto allowed = require(session, Right::SendMessages); !allowed)
            return answer<SendSummary>(promise, allowed.error());
        if (const auto due = RunDueIssues(m_state->services)(station); !due)
            return answer<SendSummary>(promise, due.error());
        if (const auto switched = SwitchChannels(m_state->services)(station); !switched)
            return answer<SendSummary>(promise, switched.error());
        const auto until = mode == Send::UntilEmpty ? Sending::Until::Empty : Sending::Until::NothingIsDue;
        m_state->sending.start(station, until, [this, promise](Result<SendSummary> summary) {
            noteLogGrowth();
            answer<SendSummary>(promise, std::move(summary));
        });
    });
    return answered;
}
