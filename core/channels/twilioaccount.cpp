// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilioaccount.h"

#include "core/channels/providerreport.h"

#include <QUrl>

namespace {

HttpRequest request(const TwilioAccount &account, const QByteArray &verb, const QByteArray &path)
{
    HttpRequest request;
    request.verb = verb;
    request.url = account.base + "/2010-04-01/Accounts/" + account.accountSid + path;
    request.headers
        = { { "Authorization", basicAuthorization(account.user(), account.secret) }, { "Accept", "application/json" } };
    return request;
}

/// Errors of the account or its set-up: the next message would fare the same.
bool isConfiguration(int code)
{
    switch (code) {
    case 20005: // account not active
    case 20008: // test credentials
    case 21212: // invalid From
    case 21216: // account not allowed to call
    case 21219: // trial: unverified number
    case 21601: // From can't send
    case 21603: // From missing
    case 21606: // From can't send to this number
    case 21608: // trial: unverified number
    case 21659: // From not of this account
    case 21660: // From of another account
    case 21703: // messaging service without senders
    case 21705: // messaging service invalid
    case 30002: // account suspended
    case 90007: // account may not do this
        return true;
    default:
        return false;
    }
}

} // namespace

HttpRequest TwilioAccount::post(const QByteArray &path, const QByteArray &form) const
{
    HttpRequest made = request(*this, "POST", path);
    made.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    made.body = form;
    return made;
}

HttpRequest TwilioAccount::get(const QByteArray &path) const { return request(*this, "GET", path); }

SendReport twilioSendReport(const HttpAnswer &answer)
{
    const QJsonObject body = jsonObject(answer.body);
    if (answer.status / 100 == 2) {
        const QString sid = body.value(QLatin1String("sid")).toString();
        return sid.isEmpty() ? reportOfStatus(answer) : accepted(sid);
    }
    const int code = body.value(QLatin1String("code")).toInt();
    const QString said = twilioErrorText(code, body.value(QLatin1String("message")).toString());
    if (answer.status / 100 != 4)
        return reportOfStatus(answer, said);
    if (code == 20003)
        return tryLater(QStringLiteral("sign_in"), said);
    if (code == 20429 || code == 30001) {
        SendReport report = tryLater(QStringLiteral("too_busy"), said);
        report.retryAfter = retryAfter(answer);
        return report;
    }
    if (isConfiguration(code))
        return tryLater(QStringLiteral("configuration"), said);
    const QString errorClass = twilioErrorClass(code);
    return errorClass == QLatin1String("rejected") ? reportOfStatus(answer, said) : rejected(errorClass, said);
}

QString twilioErrorClass(int code)
{
    switch (code) {
    case 21211:
    case 21217:
    case 21612:
    case 21614:
    case 30003:
    case 30005:
        return QStringLiteral("recipient");
    case 21635:
    case 30006:
        return QStringLiteral("landline");
    case 21408:
    case 21215:
        return QStringLiteral("country");
    case 21610:
    case 30004:
        return QStringLiteral("opted_out");
    case 30007:
    case 30450:
        return QStringLiteral("filtered");
    case 30036:
        return QStringLiteral("expired");
    default:
        return QStringLiteral("rejected");
    }
}

QString twilioErrorText(int code, const QString &message)
{
    if (code == 0)
        return message;
    return QString::number(code) + (message.isEmpty() ? QString() : QStringLiteral(": ") + message);
}

QByteArray twilioResource(const QByteArray &collection, const QString &providerReference)
{
    return '/' + collection + '/' + QUrl::toPercentEncoding(providerReference) + ".json";
}
