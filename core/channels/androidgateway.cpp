// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/androidgateway.h"

#include "core/channels/providerreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 shortestLife = 5; // the app's own least
constexpr int longestKey = 36; // of an id at the app

} // namespace

AndroidGateway::AndroidGateway(Settings settings)
    : m_settings(std::move(settings))
{
}

HttpRequest AndroidGateway::request(const QByteArray &verb, const QByteArray &path) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = m_settings.base + path;
    request.headers = { { "Authorization", basicAuthorization(m_settings.username.toUtf8(), m_settings.secret) },
        { "Accept", "application/json" } };
    return request;
}

HttpRequest AndroidGateway::sendRequest(const OutgoingMessage &message, Instant now) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(message.expiresAt - now).count();
    QJsonObject fields{ { QStringLiteral("id"), message.idempotencyKey.left(longestKey) },
        { QStringLiteral("textMessage"), QJsonObject{ { QStringLiteral("text"), message.text } } },
        { QStringLiteral("phoneNumbers"), QJsonArray{ message.to.phone->e164() } },
        { QStringLiteral("ttl"), std::max(seconds, shortestLife) }, { QStringLiteral("withDeliveryReport"), true } };
    if (m_settings.sim)
        fields.insert(QStringLiteral("simNumber"), *m_settings.sim);
    HttpRequest made = request("POST", "/message");
    made.headers.emplace_back("Content-Type", "application/json");
    made.body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return made;
}

SendReport AndroidGateway::sendReport(const HttpAnswer &answer) const
{
    const QJsonObject body = jsonObject(answer.body);
    const QString id = body.value(QLatin1String("id")).toString();
    if (answer.status / 100 == 2 && !id.isEmpty())
        return accepted(id);
    const QString said = body.value(QLatin1String("message")).toString();
    if (answer.status == 409)
        return accepted({}); // it has one of this id: ours, from an earlier try
    return reportOfStatus(answer, said);
}

HttpRequest AndroidGateway::statusRequest(const QString &providerReference, Instant) const
{
    return request("GET", "/message/" + QUrl::toPercentEncoding(providerReference));
}

StatusReport AndroidGateway::statusReport(const HttpAnswer &answer) const
{
    using Result = StatusReport::Result;
    if (answer.status == 404)
        return { Result::NotTaken, {}, {}, {} };
    const QJsonObject body = jsonObject(answer.body);
    const QString state = body.value(QLatin1String("state")).toString();
    if (answer.status != 200 || state.isEmpty())
        return noAnswer(answer);
    const QString id = body.value(QLatin1String("id")).toString();
    if (state == QLatin1String("Delivered"))
        return { Result::Delivered, id, {}, {} };
    if (state != QLatin1String("Failed"))
        return { Result::Underway, id, {}, {} };
    const QJsonValue recipient = body.value(QLatin1String("recipients")).toArray().first();
    return { Result::Undelivered, id, QStringLiteral("rejected"), recipient[QLatin1String("error")].toString() };
}

HttpRequest AndroidGateway::lostRequest(const OutgoingMessage &message, Instant now) const
{
    return statusRequest(message.idempotencyKey.left(longestKey), now);
}

StatusReport AndroidGateway::lostReport(const OutgoingMessage &, const HttpAnswer &answer) const
{
    return statusReport(answer);
}

std::optional<HttpRequest> AndroidGateway::testRequest(Instant) const { return request("GET", "/health"); }
