// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/oauthexchange.h"

#include "core/channels/httpexchange.h"
#include "core/channels/smtpreply.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QPromise>

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;

namespace {

constexpr qint64 usualLifetime = 3600;

using Fields = std::vector<std::pair<QByteArray, QString>>;

/// Those that have a value.
QByteArray formOf(Fields fields)
{
    std::erase_if(fields, [](const auto &field) { return field.second.isEmpty(); });
    return formEncoded(fields);
}

OAuthAnswer refusal(const QString &errorClass, const QString &text) { return { {}, {}, {}, errorClass, text }; }

bool isSafe(const QUrl &endpoint)
{
    return endpoint.scheme() == QLatin1String("https")
        || (endpoint.scheme() == QLatin1String("http") && QHostAddress(endpoint.host()).isLoopback());
}

} // namespace

QByteArray tokenForm(const OAuthClient &client)
{
    const QString secret = QString::fromUtf8(client.secret.clientSecret);
    if (client.secret.refreshToken.isEmpty())
        return formOf({ { "grant_type", QStringLiteral("client_credentials") }, { "client_id", client.clientId },
            { "client_secret", secret }, { "scope", client.endpoints.ownScope } });
    return formOf({ { "grant_type", QStringLiteral("refresh_token") }, { "client_id", client.clientId },
        { "client_secret", secret }, { "refresh_token", QString::fromUtf8(client.secret.refreshToken) },
        { "scope", client.endpoints.scope } });
}

QByteArray tokenForm(const OAuthClient &client, const OAuthCode &code)
{
    return formOf({ { "grant_type", QStringLiteral("authorization_code") }, { "client_id", client.clientId },
        { "client_secret", QString::fromUtf8(client.secret.clientSecret) }, { "code", QString::fromUtf8(code.code) },
        { "code_verifier", QString::fromUtf8(code.verifier) }, { "redirect_uri", code.redirect } });
}

OAuthAnswer parseOAuthAnswer(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const QByteArray token = text("access_token").toUtf8();
    const bool isPrintable
        = std::all_of(token.begin(), token.end(), [](char octet) { return octet > ' ' && octet <= '~'; });
    if (status == 200 && !token.isEmpty() && isPrintable) {
        const auto given = object.value(QLatin1String("expires_in"));
        const qint64 lifetime = given.isString() ? given.toString().toLongLong() : given.toInteger(usualLifetime);
        return { token, text("refresh_token").toUtf8(),
            std::chrono::seconds(std::clamp<qint64>(lifetime, 0, 24 * usualLifetime)), {}, {} };
    }
    const QString error = text("error");
    if (status == 429 || status >= 500 || error == QLatin1String("temporarily_unavailable"))
        return refusal(QStringLiteral("too_busy"), QStringLiteral("HTTP %1").arg(status));
    if (error.isEmpty())
        return refusal(QStringLiteral("protocol"), QStringLiteral("HTTP %1").arg(status));
    return refusal(
        QStringLiteral("token"), oneLine((error + QStringLiteral(": ") + text("error_description")).toUtf8()));
}

OAuthExchange::OAuthExchange()
    : m_network(new QNetworkAccessManager(this))
{
}

OAuthExchange::~OAuthExchange() = default;

QFuture<OAuthAnswer> OAuthExchange::ask(const QUrl &endpoint, const QByteArray &form)
{
    auto promise = std::make_shared<QPromise<OAuthAnswer>>();
    promise->start();
    QFuture<OAuthAnswer> answered = promise->future();
    if (!isSafe(endpoint)) {
        promise->addResult(refusal(QStringLiteral("protocol"), endpoint.scheme()));
        promise->finish();
        return answered;
    }
    HttpRequest request;
    request.url = endpoint.toEncoded();
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded" }, { "Accept", "application/json" } };
    request.body = form;
    HttpLimits limits;
    limits.connect = 10s;
    limits.answer = 20s;
    auto &exchange = m_underWay.emplace_back(std::make_unique<HttpExchange>(std::move(request), limits, nullptr));
    exchange->start(*m_network, [this, promise, asked = exchange.get()](const HttpAnswer &answer) {
        const bool isAnswered = answer.reached == HttpAnswer::Reached::Answered;
        promise->addResult(isAnswered ? parseOAuthAnswer(answer.status, answer.body)
                                      : refusal(answer.failure, oneLine(answer.explanation.toUtf8())));
        promise->finish();
        onAnswer(asked);
    });
    return answered;
}

/// It is still at work while it tells.
void OAuthExchange::onAnswer(HttpExchange *exchange)
{
    const auto found = std::find_if(
        m_underWay.begin(), m_underWay.end(), [exchange](const auto &each) { return each.get() == exchange; });
    found->release()->deleteLater();
    m_underWay.erase(found);
}
