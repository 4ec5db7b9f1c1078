// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smsprovider.h"
#include "core/channels/twilioaccount.h"

/// Twilio Messages. A lost answer can be looked up: the messages to the number since that day are listed, and the one
/// with the same text made since is it. Errors that concern the account or its sender hold messages back.
class Twilio : public SmsProvider {
public:
    struct Settings {
        TwilioAccount account;
        QString from; ///< number, short code or name; empty where there is a messaging service
        QString messagingServiceSid;
    };

    explicit Twilio(Settings settings);

    Channel::Asks asks() const override { return Channel::Asks::StatusAndLost; }
    QByteArrayList secrets() const override { return m_settings.account.secrets(); }
    QByteArray address() const override { return m_settings.account.base; }
    HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const override;
    SendReport sendReport(const HttpAnswer &answer) const override;
    HttpRequest statusRequest(const QString &providerReference, Instant now) const override;
    StatusReport statusReport(const HttpAnswer &answer) const override;
    HttpRequest lostRequest(const OutgoingMessage &message, Instant now) const override;
    StatusReport lostReport(const OutgoingMessage &message, const HttpAnswer &answer) const override;
    std::vector<HttpRequest> forgetRequests(const QString &providerReference) const override;
    std::optional<HttpRequest> testRequest(Instant now) const override;
    SendReport testReport(const HttpAnswer &answer) const override;

private:
    Settings m_settings;
};
