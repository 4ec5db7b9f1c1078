// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/fieldtemplate.h"
#include "core/channels/smsprovider.h"
#include "core/channels/standardwebhook.h"

#include <set>

/// Any provider whose request and answer can be described. A lost answer stays unknown; the repeat has the same
/// "Idempotency-Key" and "webhook-id", so a provider that honours one of them sends once.
class Webhook : public SmsProvider {
public:
    struct Settings {
        QByteArray verb = QByteArrayLiteral("POST");
        FieldTemplate url;
        std::vector<std::pair<QByteArray, FieldTemplate>> headers;
        FieldTemplate body;
        QByteArray contentType;
        QString from;
        QString username; ///< empty: no Basic
        QByteArray token;
        std::optional<StandardWebhook> signature;
        std::set<int> successStatus = { 200, 201, 202, 204 };
        std::optional<QString> successPointer;
        QString successValue;
        std::optional<QString> idPointer;
        FieldTemplate statusUrl;
        std::optional<QString> statusPointer;
        QStringList deliveredValues;
        QStringList undeliveredValues;
    };

    static QStringList messageFields();
    static QStringList headerFields();
    static QStringList statusFields();

    explicit Webhook(Settings settings);

    Channel::Asks asks() const override;
    QByteArrayList secrets() const override { return shownForms(m_settings.username.toUtf8(), m_settings.token); }
    QByteArray address() const override;
    HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const override;
    SendReport sendReport(const HttpAnswer &answer) const override;
    HttpRequest statusRequest(const QString &providerReference, Instant now) const override;
    StatusReport statusReport(const HttpAnswer &answer) const override;

private:
    HttpHeaders headers(const FieldTemplate::Values &values) const;

    Settings m_settings;
};
