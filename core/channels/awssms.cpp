// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/awssms.h"

#include "core/channels/awsreport.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 shortestLife = 5;
constexpr qint64 longestLife = 259'200;

AwsSms::Settings withBase(AwsSms::Settings settings)
{
    if (settings.base.isEmpty())
        settings.base = "https://sms-voice." + settings.region + ".amazonaws.com";
    return settings;
}

/// "com.amazonaws.…#ThrottlingException" or "ThrottlingException:http://…"
QString errorCode(const QJsonObject &body)
{
    const QString type = body.value(QLatin1String("__type")).toString();
    return type.mid(type.lastIndexOf(QLatin1Char('#')) + 1).section(QLatin1Char(':'), 0, 0);
}

QString text(const QJsonObject &body, const char *upper, const char *lower)
{
    const QString said = body.value(QLatin1String(upper)).toString();
    return said.isEmpty() ? body.value(QLatin1String(lower)).toString() : said;
}

} // namespace

AwsSms::AwsSms(Settings settings)
    : m_settings(withBase(std::move(settings)))
    , m_signature({ m_settings.accessKeyId, m_settings.secret, m_settings.region, "sms-voice" })
{
}

HttpRequest AwsSms::request(const QJsonObject &fields, Instant now) const
{
    HttpRequest request;
    request.url = m_settings.base + '/';
    request.headers = { { "Content-Type", "application/x-amz-json-1.0" },
        { "X-Amz-Target", "PinpointSMSVoiceV2.SendTextMessage" } };
    request.body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    m_signature.sign(request, now);
    return request;
}

HttpRequest AwsSms::sendRequest(const OutgoingMessage &message, Instant now) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(message.expiresAt - now).count();
    QJsonObject fields{ { QStringLiteral("DestinationPhoneNumber"), message.to.phone->e164() },
        { QStringLiteral("MessageBody"), message.text },
        { QStringLiteral("MessageType"), QStringLiteral("TRANSACTIONAL") },
        { QStringLiteral("TimeToLive"), std::clamp(seconds, shortestLife, longestLife) },
        { QStringLiteral("Context"), QJsonObject{ { QStringLiteral("doorcode"), message.id.text() } } } };
    if (!m_settings.from.isEmpty())
        fields.insert(QStringLiteral("OriginationIdentity"), m_settings.from);
    if (!m_settings.configurationSet.isEmpty())
        fields.insert(QStringLiteral("ConfigurationSetName"), m_settings.configurationSet);
    return request(fields, now);
}

SendReport AwsSms::sendReport(const HttpAnswer &answer) const
{
    const QJsonObject body = jsonObject(answer.body);
    const QString id = body.value(QLatin1String("MessageId")).toString();
    if (answer.status == 200 && !id.isEmpty())
        return accepted(id);
    const QString code = errorCode(body);
    const QString reason = body.value(QLatin1String("Reason")).toString();
    const QString said = QStringList{ code, reason, text(body, "Message", "message") }.join(QLatin1Char(' '));
    if (answer.status / 100 != 4)
        return awsErrorReport(answer, code, said);
    if (reason == QLatin1String("DESTINATION_PHONE_NUMBER_OPTED_OUT"))
        return rejected(QStringLiteral("opted_out"), said);
    if (reason.startsWith(QLatin1String("DESTINATION_COUNTRY_BLOCKED")))
        return rejected(QStringLiteral("country"), said);
    if (reason.startsWith(QLatin1String("DESTINATION_PHONE_NUMBER_")) || reason == QLatin1String("INVALID_PARAMETER"))
        return rejected(QStringLiteral("recipient"), said);
    if (code == QLatin1String("ConflictException"))
        return tryLater(QStringLiteral("configuration"), said); // of what sends, not of who is sent to
    return awsErrorReport(answer, code, said);
}

/// A dry run to a number that nobody has (Ofcom's for fiction): nothing is sent, and its refusal proves the key.
std::optional<HttpRequest> AwsSms::testRequest(Instant now) const
{
    QJsonObject fields{ { QStringLiteral("DestinationPhoneNumber"), QStringLiteral("+447700900000") },
        { QStringLiteral("MessageBody"), QStringLiteral("Doorcode") },
        { QStringLiteral("MessageType"), QStringLiteral("TRANSACTIONAL") }, { QStringLiteral("DryRun"), true } };
    if (!m_settings.from.isEmpty())
        fields.insert(QStringLiteral("OriginationIdentity"), m_settings.from);
    if (!m_settings.configurationSet.isEmpty())
        fields.insert(QStringLiteral("ConfigurationSetName"), m_settings.configurationSet);
    return request(fields, now);
}

SendReport AwsSms::testReport(const HttpAnswer &answer) const
{
    const SendReport report = sendReport(answer);
    return report.result == SendReport::Result::Rejected ? accepted({}) : report; // who was refused was let in
}
