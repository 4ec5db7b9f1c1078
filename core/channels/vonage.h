// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smsprovider.h"

/// Vonage's SMS API, which answers 200 to everything and tells the truth in each part's "status". A lost answer stays
/// unknown; the message's id is its "client-ref" there, for a person who looks it up. Status comes from the Reports
/// API.
class Vonage : public SmsProvider {
public:
    struct Settings {
        QByteArray base = QByteArrayLiteral("https://rest.nexmo.com");
        QByteArray reports = QByteArrayLiteral("https://api.nexmo.com");
        QString apiKey;
        QString from;
        QByteArray secret;
    };

    explicit Vonage(Settings settings);

    Channel::Asks asks() const override { return Channel::Asks::Status; }
    QByteArrayList secrets() const override { return shownForms(m_settings.apiKey.toUtf8(), m_settings.secret); }
    QByteArray address() const override { return m_settings.base; }
    HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const override;
    SendReport sendReport(const HttpAnswer &answer) const override;
    HttpRequest statusRequest(const QString &providerReference, Instant now) const override;
    StatusReport statusReport(const HttpAnswer &answer) const override;
    std::optional<HttpRequest> testRequest(Instant now) const override;

private:
    HttpRequest get(const QByteArray &url) const;

    Settings m_settings;
};
