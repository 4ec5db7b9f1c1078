// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/ports/messages.h"
#include "core/runtime/corecalls.h"
#include "core/usecases/rundueissues.h"

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

Answer<std::vector<ChannelSettings>> DoorcodeCore::channels(Session session)
{
    return ask<std::vector<ChannelSettings>>(
        [=](CoreState &core) { return ManageChannels(core.services, *core.parts.channelFactory).list(session); });
}

Answer<std::vector<ChannelHealth>> DoorcodeCore::channelHealth(Session session)
{
    return ask<std::vector<ChannelHealth>>([=](CoreState &core) { return ReadChannelHealth(core.services)(session); });
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

Answer<void> DoorcodeCore::removeChannel(Session session, QString name)
{
    return change<void>([=](CoreState &core) -> Result<void> {
        ManageChannels channels(core.services, *core.parts.channelFactory);
        const auto channel = channels.named(session, name);
        return channel ? channels.remove(session, channel->id) : Result<void>(channel.error());
    });
}

Answer<SendReport> DoorcodeCore::testChannel(Session session, QString name)
{
    auto promise = std::make_shared<QPromise<Result<SendReport>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, name] {
        const auto settings = ManageChannels(m_state->services, *m_state->parts.channelFactory).named(session, name);
        if (!settings)
            return answer<SendReport>(promise, settings.error());
        const auto secret = m_state->services.keys.secret(channelSecretName(settings->id));
        auto made = m_state->parts.channelFactory->make(*settings, secret ? *secret : QByteArray());
        if (!made)
            return answer<SendReport>(promise, made.error());
        auto channel = std::make_shared<std::unique_ptr<Channel>>(std::move(*made));
        (*channel)->test().then(
            m_thread.context(), [promise, channel](const SendReport &report) { answer<SendReport>(promise, report); });
    });
    return answered;
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
        const auto due = RunDueIssues(m_state->services)(station);
        if (!due)
            return answer<SendSummary>(promise, due.error());
        const auto until = mode == Send::UntilEmpty ? Sending::Until::Empty : Sending::Until::NothingIsDue;
        m_state->sending.start(station, until, [this, promise](Result<SendSummary> summary) {
            noteLogGrowth();
            answer<SendSummary>(promise, std::move(summary));
        });
    });
    return answered;
}
