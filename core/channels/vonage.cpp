// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/vonage.h"

#include "core/channels/providerreport.h"
#include "core/domain/segments.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 shortestLife = 20'000;
constexpr qint64 longestLife = 604'800'000;

/// What one part's status means, other than 0.
SendReport reportOfPart(int status, const QString &said)
{
    switch (status) {
    case 1: // throttled
    case 10: // too many connections
        return tryLater(QStringLiteral("too_busy"), said);
    case 4: // credentials
    case 14: // signature
    case 32: // signature and secret together
        return tryLater(QStringLiteral("sign_in"), said);
    case 5: // internal error: sent or not
        return unknown(QStringLiteral("server"), said);
    case 8: // account barred
    case 9: // quota used up
    case 11: // account may not use HTTP
    case 15: // sender
        return tryLater(QStringLiteral("configuration"), said);
    case 7: // number barred
    case 29: // not on the list of a trial account
    case 33: // number deactivated
        return rejected(QStringLiteral("recipient"), said);
    default:
        return rejected(QStringLiteral("rejected"), said);
    }
}

/// -1 when there is none that can be read.
int statusOf(const QJsonValue &part)
{
    bool isNumber = false;
    const int status = scalarText(part[QLatin1String("status")]).toInt(&isNumber);
    return isNumber && status >= 0 ? status : -1;
}

} // namespace

Vonage::Vonage(Settings settings)
    : m_settings(std::move(settings))
{
}

HttpRequest Vonage::sendRequest(const OutgoingMessage &message, Instant now) const
{
    const qint64 life = std::clamp<qint64>((message.expiresAt - now).count(), shortestLife, longestLife);
    std::vector<std::pair<QByteArray, QString>> fields
        = { { "api_key", m_settings.apiKey }, { "api_secret", QString::fromUtf8(m_settings.secret) },
              { "from", m_settings.from }, { "to", message.to.phone->e164().mid(1) }, { "text", message.text } };
    if (segments(message.text).encoding == Segments::Encoding::Ucs2)
        fields.emplace_back("type", QStringLiteral("unicode"));
    fields.emplace_back("ttl", QString::number(life));
    fields.emplace_back("client-ref", message.id.text());
    HttpRequest request;
    request.url = m_settings.base + "/sms/json";
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded" }, { "Accept", "application/json" } };
    request.body = formEncoded(fields);
    return request;
}

SendReport Vonage::sendReport(const HttpAnswer &answer) const
{
    const QJsonArray parts = jsonObject(answer.body).value(QLatin1String("messages")).toArray();
    if (answer.status != 200 || parts.isEmpty())
        return reportOfStatus(answer);
    const bool isReadable
        = std::all_of(parts.begin(), parts.end(), [](const auto &part) { return statusOf(part) >= 0; });
    const auto taken = std::count_if(parts.begin(), parts.end(), [](const auto &part) { return statusOf(part) == 0; });
    // Parts of one message share a fate, or nobody can say what the recipient sees.
    if (!isReadable || (taken > 0 && taken < parts.size()))
        return unknown(QStringLiteral("protocol"), {});
    if (taken > 0)
        return accepted(parts.first()[QLatin1String("message-id")].toString());
    const int status = statusOf(parts.first());
    const QString said = parts.first()[QLatin1String("error-text")].toString();
    return reportOfPart(status, QString::number(status) + QStringLiteral(": ") + said);
}

HttpRequest Vonage::get(const QByteArray &url) const
{
    HttpRequest request;
    request.verb = "GET";
    request.url = url;
    request.headers = { { "Authorization", basicAuthorization(m_settings.apiKey.toUtf8(), m_settings.secret) },
        { "Accept", "application/json" } };
    return request;
}

HttpRequest Vonage::statusRequest(const QString &providerReference, Instant) const
{
    return get(m_settings.reports + "/v2/reports/records?"
        + formEncoded({ { "account_id", m_settings.apiKey }, { "product", QStringLiteral("SMS") },
            { "direction", QStringLiteral("outbound") }, { "id", providerReference } }));
}

StatusReport Vonage::statusReport(const HttpAnswer &answer) const
{
    using Result = StatusReport::Result;
    const QJsonArray records = jsonObject(answer.body).value(QLatin1String("records")).toArray();
    if (answer.status != 200 || records.isEmpty())
        return noAnswer(answer); // a record may come later
    const QJsonValue record = records.first();
    const QString status = record[QLatin1String("status")].toString().toLower();
    if (status == QLatin1String("delivered"))
        return { Result::Delivered, {}, {}, {} };
    for (const char *over : { "failed", "rejected", "expired", "undelivered", "undeliverable" }) {
        if (status == QLatin1String(over))
            return { Result::Undelivered, {}, QStringLiteral("rejected"),
                record[QLatin1String("error_code_description")].toString() };
    }
    return { Result::Underway, {}, {}, {} };
}

std::optional<HttpRequest> Vonage::testRequest(Instant) const { return get(m_settings.base + "/account/get-balance"); }
