// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webhook.h"

#include "core/channels/jsonpointer.h"
#include "core/channels/providerreport.h"

#include <utility>

using Escaping = FieldTemplate::Escaping;

namespace {

const QString secretField = QStringLiteral("secret");
const QString referenceField = QStringLiteral("provider_id");

FieldTemplate::Values valuesOf(const OutgoingMessage &message, const QString &from)
{
    return { { QStringLiteral("to"), message.to.phone->e164() }, { QStringLiteral("text"), message.text },
        { QStringLiteral("from"), from }, { QStringLiteral("id"), message.idempotencyKey },
        { QStringLiteral("expires"), toIso(message.expiresAt) } };
}

Escaping escapingOf(const QByteArray &contentType)
{
    if (contentType.startsWith("application/json"))
        return Escaping::Json;
    return contentType.startsWith("application/x-www-form-urlencoded") ? Escaping::Percent : Escaping::Plain;
}

} // namespace

QStringList Webhook::messageFields()
{
    return { QStringLiteral("to"), QStringLiteral("text"), QStringLiteral("from"), QStringLiteral("id"),
        QStringLiteral("expires") };
}

/// None of a message's text: servers write headers into their logs.
QStringList Webhook::headerFields()
{
    return { QStringLiteral("from"), QStringLiteral("id"), QStringLiteral("expires"), secretField };
}

QStringList Webhook::statusFields() { return { referenceField }; }

Webhook::Webhook(Settings settings)
    : m_settings(std::move(settings))
{
}

Channel::Asks Webhook::asks() const
{
    return m_settings.statusUrl.isEmpty() ? Channel::Asks::Nothing : Channel::Asks::Status;
}

QByteArray Webhook::address() const { return m_settings.url.filled({}, Escaping::Percent); }

HttpHeaders Webhook::headers(const FieldTemplate::Values &values) const
{
    FieldTemplate::Values all = values;
    all[secretField] = QString::fromUtf8(m_settings.token);
    all.erase(QStringLiteral("text"));
    HttpHeaders headers;
    if (!m_settings.username.isEmpty())
        headers.emplace_back("Authorization", basicAuthorization(m_settings.username.toUtf8(), m_settings.token));
    for (const auto &[name, value] : m_settings.headers)
        headers.emplace_back(name, value.filled(all, Escaping::Plain));
    return headers;
}

HttpRequest Webhook::sendRequest(const OutgoingMessage &message, Instant now) const
{
    const FieldTemplate::Values values = valuesOf(message, m_settings.from);
    HttpRequest request;
    request.verb = m_settings.verb;
    request.url = m_settings.url.filled(values, Escaping::Percent);
    request.headers = headers(values);
    request.headers.emplace_back("Idempotency-Key", message.idempotencyKey.toLatin1());
    if (m_settings.verb != "GET") {
        request.headers.emplace_back("Content-Type", m_settings.contentType);
        request.body = m_settings.body.filled(values, escapingOf(m_settings.contentType));
    }
    if (m_settings.signature)
        m_settings.signature->sign(request, message.idempotencyKey.toLatin1(), now);
    return request;
}

SendReport Webhook::sendReport(const HttpAnswer &answer) const
{
    const QString said = QString::fromUtf8(answer.body.left(1024));
    const QJsonDocument body = QJsonDocument::fromJson(answer.body);
    if (m_settings.successStatus.count(answer.status) == 0)
        return reportOfStatus(answer, said);
    if (m_settings.successPointer) {
        const QJsonValue value = valueAt(body, *m_settings.successPointer);
        const QString found = value.isBool() ? QVariant(value.toBool()).toString() : scalarText(value);
        if (value.isUndefined())
            return unknown(QStringLiteral("protocol"), said); // not the answer that was described
        if (found != m_settings.successValue)
            return rejected(QStringLiteral("rejected"), said);
    }
    return accepted(m_settings.idPointer ? scalarText(valueAt(body, *m_settings.idPointer)) : QString());
}

HttpRequest Webhook::statusRequest(const QString &providerReference, Instant) const
{
    HttpRequest request;
    request.verb = "GET";
    request.url = m_settings.statusUrl.filled({ { referenceField, providerReference } }, Escaping::Percent);
    request.headers = headers({ { QStringLiteral("from"), m_settings.from } });
    return request;
}

StatusReport Webhook::statusReport(const HttpAnswer &answer) const
{
    using Result = StatusReport::Result;
    if (answer.status != 200 || !m_settings.statusPointer)
        return noAnswer(answer); // a 404 may as well be the URL's fault
    const QString status = scalarText(valueAt(QJsonDocument::fromJson(answer.body), *m_settings.statusPointer));
    if (status.isEmpty())
        return noAnswer(answer);
    if (m_settings.deliveredValues.contains(status))
        return { Result::Delivered, {}, {}, {} };
    if (m_settings.undeliveredValues.contains(status))
        return { Result::Undelivered, {}, QStringLiteral("rejected"), status };
    return { Result::Underway, {}, {}, {} };
}
