// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/logbook.h"
#include "core/usecases/followmessages.h"
#include "core/usecases/sendmessages.h"
#include "tests/support/codesfixture.h"
#include "tests/support/fakechannel.h"

/// A depot whose outbox a test empties by hand, over a channel that answers as it is told.
class OutboxFixture : public CodesFixture {
public:
    FakeChannel channel;
    std::vector<std::unique_ptr<FakeChannel>> others;

    Session station() { return Session::ofStation(keys.station()); }

    /// The usual texts: short English ones, and German ones for what is not English.
    static std::vector<MessageTexts> texts()
    {
        MessageTexts english;
        english.language = QStringLiteral("en");
        english.code = QStringLiteral("{depot}: code {code} for {reference}, until {until}.");
        english.replacement = QStringLiteral("{depot}: new code {code} for {reference}, older codes are void.");
        english.contactChanged = QStringLiteral("{depot}: the contact for {reference} was changed.");
        english.handedOver = QStringLiteral("{depot}: {reference} was handed over without a code.");
        english.codeSubject = QStringLiteral("{depot}: your code for {reference}");
        english.contactChangedSubject = QStringLiteral("{depot}: contact changed");
        english.handedOverSubject = QStringLiteral("{depot}: handed over");
        MessageTexts german = english;
        german.language = QStringLiteral("de");
        return { english, german };
    }

    SendMessages sending(const QString &boot = QStringLiteral("0123abcd"))
    {
        return SendMessages(services(), texts(), boot);
    }

    /// One more channel, of another kind.
    FakeChannel &addOpen(ChannelKind kind)
    {
        addChannel(kind);
        return *others.emplace_back(std::make_unique<FakeChannel>(kind));
    }

    /// Those the test has at hand.
    std::vector<OpenChannel> channels()
    {
        std::vector<OpenChannel> open;
        for (const ChannelSettings &each : must(storage->channels().active())) {
            if (open.empty())
                open.push_back({ each.id, &channel });
            for (const auto &other : others) {
                if (other->kind() == each.kind)
                    open.push_back({ each.id, other.get() });
            }
        }
        return open;
    }
    std::vector<ClaimedMessage> claim(int most = 100)
    {
        return must(sending().claim(station(), channels(), most)).messages;
    }

    /// Claims what is due, gives it to the channel and writes down its answers.
    void sendAll()
    {
        std::vector<MessageOutcome> outcomes;
        for (ClaimedMessage &claimed : claim()) {
            const SendReport report = claimed.channel->send(std::move(claimed.outgoing)).result();
            outcomes.push_back({ claimed.message, report, claimed.channel->asks() });
        }
        must(sending().record(station(), outcomes));
    }

    /// Asks the providers whatever is due and writes down what they say; how many questions those were.
    int askAll()
    {
        FollowMessages follow(services(), texts());
        int asked = 0;
        for (auto due = must(follow.due(station(), channels(), 50)); due.looked > 0;
            due = must(follow.due(station(), channels(), 50))) {
            std::vector<ProviderAnswer> answers;
            for (ProviderQuestion &question : due.questions) {
                const QString reference = question.message.providerReference;
                if (question.kind == ProviderQuestion::Kind::Status)
                    answers.push_back({ question.message, question.channel->status(reference).result() });
                if (question.kind == ProviderQuestion::Kind::Lost)
                    answers.push_back(
                        { question.message, question.channel->findLost(std::move(question.outgoing)).result() });
                if (question.afterwards == ProviderQuestion::Afterwards::Forget)
                    question.channel->forget(reference);
                ++asked;
            }
            must(follow.record(station(), answers));
        }
        return asked;
    }

    /// Of the whole outbox, newest first.
    QStringList states()
    {
        QStringList states;
        for (const Message &message : outbox())
            states += word(message.state);
        return states;
    }
};
