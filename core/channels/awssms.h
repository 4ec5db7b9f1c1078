// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/sigv4.h"
#include "core/channels/smsprovider.h"

/// AWS End User Messaging SMS (pinpoint-sms-voice-v2). A lost answer stays unknown: there is nothing to ask. The
/// message's id goes with it as context, which the event stream of the configuration set shows to a person.
class AwsSms : public SmsProvider {
public:
    struct Settings {
        QByteArray base; ///< empty: the region's own
        QByteArray accessKeyId;
        QByteArray secret;
        QByteArray region;
        QString from; ///< number, sender id or pool; may be empty
        QString configurationSet; ///< may be empty
    };

    explicit AwsSms(Settings settings);

    QByteArrayList secrets() const override { return { m_settings.secret }; }
    QByteArray address() const override { return m_settings.base; }
    HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const override;
    SendReport sendReport(const HttpAnswer &answer) const override;
    std::optional<HttpRequest> testRequest(Instant now) const override;
    SendReport testReport(const HttpAnswer &answer) const override;

private:
    HttpRequest request(const QJsonObject &fields, Instant now) const;

    Settings m_settings;
    SigV4 m_signature;
};
