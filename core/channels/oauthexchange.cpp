// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/oauthexchange.h"

#include "core/channels/smtpreply.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;

namespace {

constexpr qint64 mostBytes = 64 * 1024;
constexpr auto patience = 30s;
constexpr qint64 usualLifetime = 3600;

struct Field {
    const char *name;
    QByteArray value;
};

QByteArray formOf(std::initializer_list<Field> fields)
{
    QByteArray form;
    for (const Field &field : fields) {
        if (field.value.isEmpty())
            continue;
        form += form.isEmpty() ? "" : "&";
        form += field.name + QByteArray("=") + QUrl::toPercentEncoding(QString::fromUtf8(field.value));
    }
    return form;
}

OAuthAnswer refusal(const QString &errorClass, const QString &text) { return { {}, {}, {}, errorClass, text }; }

bool isSafe(const QUrl &endpoint)
{
    return endpoint.scheme() == QLatin1String("https")
        || (endpoint.scheme() == QLatin1String("http") && QHostAddress(endpoint.host()).isLoopback());
}

/// An error of the network, where no answer came.
QString classOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return QStringLiteral("tls");
    const bool isLate = error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError;
    return isLate ? QStringLiteral("timeout") : QStringLiteral("connect");
}

OAuthAnswer answerOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole
        = reply.error() == QNetworkReply::NoError || reply.error() > QNetworkReply::ProxyAuthenticationRequiredError;
    if (status == 0 || !isWhole)
        return refusal(classOf(reply.error()), oneLine(reply.errorString().toUtf8()));
    return parseOAuthAnswer(status, reply.readAll());
}

} // namespace

QByteArray tokenForm(const OAuthClient &client)
{
    const QByteArray id = client.clientId.toUtf8();
    if (client.secret.refreshToken.isEmpty())
        return formOf({ { "grant_type", "client_credentials" }, { "client_id", id },
            { "client_secret", client.secret.clientSecret }, { "scope", client.endpoints.ownScope.toUtf8() } });
    return formOf(
        { { "grant_type", "refresh_token" }, { "client_id", id }, { "client_secret", client.secret.clientSecret },
            { "refresh_token", client.secret.refreshToken }, { "scope", client.endpoints.scope.toUtf8() } });
}

QByteArray tokenForm(const OAuthClient &client, const OAuthCode &code)
{
    return formOf({ { "grant_type", "authorization_code" }, { "client_id", client.clientId.toUtf8() },
        { "client_secret", client.secret.clientSecret }, { "code", code.code }, { "code_verifier", code.verifier },
        { "redirect_uri", code.redirect.toUtf8() } });
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

QFuture<OAuthAnswer> askForToken(QNetworkAccessManager &network, const QUrl &endpoint, const QByteArray &form)
{
    auto promise = std::make_shared<QPromise<OAuthAnswer>>();
    promise->start();
    QFuture<OAuthAnswer> answered = promise->future();
    if (!isSafe(endpoint)) {
        promise->addResult(refusal(QStringLiteral("protocol"), endpoint.scheme()));
        promise->finish();
        return answered;
    }
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
    QNetworkReply *reply = network.post(request, form);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, promise] {
        if (reply->bytesAvailable() <= mostBytes)
            return;
        promise->addResult(refusal(QStringLiteral("protocol"), {}));
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
        if (promise->future().resultCount() == 0)
            promise->addResult(answerOf(*reply));
        promise->finish();
        reply->deleteLater();
    });
    return answered;
}
