// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio.h"

#include "core/channels/providerreport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr qint64 longestValidity = 36000; // Twilio's own most
constexpr auto clockDifference = 30s; // a resend, of the same text, comes at least 60 s later
constexpr int pageSize = 50;

/// "Tue, 24 Nov 2026 16:00:00 +0000"
std::optional<Instant> instantOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!time.isValid())
        return std::nullopt;
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

StatusReport statusOf(const QJsonObject &message)
{
    const QString status = message.value(QLatin1String("status")).toString();
    StatusReport report;
    report.providerReference = message.value(QLatin1String("sid")).toString();
    if (status == QLatin1String("delivered") || status == QLatin1String("read")) {
        report.result = StatusReport::Result::Delivered;
        return report;
    }
    const bool isOver = status == QLatin1String("undelivered") || status == QLatin1String("failed")
        || status == QLatin1String("canceled");
    report.result = isOver ? StatusReport::Result::Undelivered : StatusReport::Result::Underway;
    if (isOver) {
        const int code = message.value(QLatin1String("error_code")).toInt();
        report.errorClass = twilioErrorClass(code);
        report.errorText = twilioErrorText(code, message.value(QLatin1String("error_message")).toString());
    }
    return report;
}

bool isOfMessage(const QJsonObject &candidate, const OutgoingMessage &message)
{
    const auto made = instantOf(candidate.value(QLatin1String("date_created")).toString());
    const bool isOutgoing = candidate.value(QLatin1String("direction")).toString() != QLatin1String("inbound");
    return isOutgoing && made && *made >= message.date - clockDifference
        && candidate.value(QLatin1String("body")).toString() == message.text;
}

} // namespace

Twilio::Twilio(Settings settings)
    : m_settings(std::move(settings))
{
}

HttpRequest Twilio::sendRequest(const OutgoingMessage &message, Instant now) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(message.expiresAt - now).count();
    const QString validity = QString::number(std::clamp<qint64>(seconds, 1, longestValidity));
    std::vector<std::pair<QByteArray, QString>> fields = { { "To", message.to.phone->e164() } };
    if (m_settings.messagingServiceSid.isEmpty())
        fields.emplace_back("From", m_settings.from);
    else
        fields.emplace_back("MessagingServiceSid", m_settings.messagingServiceSid);
    fields.emplace_back("Body", message.text);
    fields.emplace_back("ValidityPeriod", validity);
    return m_settings.account.post("/Messages.json", formEncoded(fields));
}

SendReport Twilio::sendReport(const HttpAnswer &answer) const { return twilioSendReport(answer); }

HttpRequest Twilio::statusRequest(const QString &providerReference, Instant) const
{
    return m_settings.account.get(twilioResource("Messages", providerReference));
}

StatusReport Twilio::statusReport(const HttpAnswer &answer) const
{
    if (answer.status == 404)
        return { StatusReport::Result::NotTaken, {}, {}, {} };
    const QJsonObject message = jsonObject(answer.body);
    return answer.status == 200 && message.contains(QLatin1String("status")) ? statusOf(message) : noAnswer(answer);
}

HttpRequest Twilio::lostRequest(const OutgoingMessage &message, Instant) const
{
    const QString day = toIso(message.date - clockDifference).left(10);
    return m_settings.account.get("/Messages.json?"
        + formEncoded(
            { { "To", message.to.phone->e164() }, { "DateSent%3E", day }, { "PageSize", QString::number(pageSize) } }));
}

StatusReport Twilio::lostReport(const OutgoingMessage &message, const HttpAnswer &answer) const
{
    const QJsonValue listed = jsonObject(answer.body).value(QLatin1String("messages"));
    if (answer.status != 200 || !listed.isArray())
        return noAnswer(answer);
    const QJsonArray messages = listed.toArray();
    for (const QJsonValue &each : messages) {
        if (isOfMessage(each.toObject(), message))
            return statusOf(each.toObject());
    }
    const bool isWhole = messages.size() < pageSize;
    return { isWhole ? StatusReport::Result::NotTaken : StatusReport::Result::NoAnswer, {}, {}, {} };
}

std::vector<HttpRequest> Twilio::forgetRequests(const QString &providerReference) const
{
    const QByteArray path = twilioResource("Messages", providerReference);
    return { m_settings.account.post(path, "Status=canceled"), m_settings.account.post(path, "Body=") };
}

std::optional<HttpRequest> Twilio::testRequest(Instant) const { return m_settings.account.get(".json"); }

SendReport Twilio::testReport(const HttpAnswer &answer) const { return twilioSendReport(answer); }
