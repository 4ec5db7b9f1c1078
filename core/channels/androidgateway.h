// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smsprovider.h"

/// A spare phone with "SMS Gateway for Android" in local mode. The message has an id of ours, so a lost answer is
/// cleared up for certain: the phone knows the id or it does not. It is the phone that sends; "sent" is its word.
class AndroidGateway : public SmsProvider {
public:
    struct Settings {
        QByteArray base; ///< "http://192.168.1.20:8080", no slash at the end
        QString username;
        QByteArray secret;
        std::optional<int> sim; ///< 1 to 3
    };

    explicit AndroidGateway(Settings settings);

    Channel::Asks asks() const override { return Channel::Asks::StatusAndLost; }
    QByteArrayList secrets() const override { return shownForms(m_settings.username.toUtf8(), m_settings.secret); }
    QByteArray address() const override { return m_settings.base; }
    HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const override;
    SendReport sendReport(const HttpAnswer &answer) const override;
    HttpRequest statusRequest(const QString &providerReference, Instant now) const override;
    StatusReport statusReport(const HttpAnswer &answer) const override;
    HttpRequest lostRequest(const OutgoingMessage &message, Instant now) const override;
    StatusReport lostReport(const OutgoingMessage &message, const HttpAnswer &answer) const override;
    std::optional<HttpRequest> testRequest(Instant now) const override;

private:
    HttpRequest request(const QByteArray &verb, const QByteArray &path) const;

    Settings m_settings;
};
