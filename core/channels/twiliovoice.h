// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smsprovider.h"
#include "core/channels/twilioaccount.h"

/// A call by Twilio that says a text, for numbers that take no messages. A lost answer stays unknown: nothing in a list
/// of calls tells one from another to the same number. "Completed" means that the call was taken, by whoever it was.
class TwilioVoice : public SmsProvider {
public:
    struct Settings {
        TwilioAccount account;
        QString from; ///< E.164
        QString voice; ///< empty: Twilio's own for the language
    };

    explicit TwilioVoice(Settings settings);

    ChannelKind kind() const override { return ChannelKind::Voice; }
    Channel::Asks asks() const override { return Channel::Asks::Status; }
    QByteArrayList secrets() const override { return m_settings.account.secrets(); }
    QByteArray address() const override { return m_settings.account.base; }
    HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const override;
    SendReport sendReport(const HttpAnswer &answer) const override;
    HttpRequest statusRequest(const QString &providerReference, Instant now) const override;
    StatusReport statusReport(const HttpAnswer &answer) const override;
    std::vector<HttpRequest> forgetRequests(const QString &providerReference) const override;
    std::optional<HttpRequest> testRequest(Instant now) const override;
    SendReport testReport(const HttpAnswer &answer) const override;

private:
    Settings m_settings;
};
