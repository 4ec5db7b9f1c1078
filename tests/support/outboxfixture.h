// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/logbook.h"
#include "core/usecases/sendmessages.h"
#include "tests/support/codesfixture.h"
#include "tests/support/fakechannel.h"

/// A depot whose outbox a test empties by hand, over a channel that answers as it is told.
class OutboxFixture : public CodesFixture {
public:
    FakeChannel channel;

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

    std::vector<OpenChannel> channels() { return { { must(storage->channels().active()).front().id, &channel } }; }
    std::vector<ClaimedMessage> claim(int most = 100) { return must(sending().claim(station(), channels(), most)); }

    /// Claims what is due, gives it to the channel and writes down its answers.
    void sendAll()
    {
        std::vector<MessageOutcome> outcomes;
        for (ClaimedMessage &claimed : claim()) {
            const SendReport report = claimed.channel->send(std::move(claimed.outgoing)).result();
            outcomes.push_back({ claimed.message, report });
        }
        must(sending().record(station(), outcomes));
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
