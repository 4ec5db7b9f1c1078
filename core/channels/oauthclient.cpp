// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/oauthclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

const QString clientSecretKey = QStringLiteral("client_secret");
const QString refreshTokenKey = QStringLiteral("refresh_token");

OAuthEndpoints google()
{
    const QString scope = QStringLiteral("https://mail.google.com/");
    return { QUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth")),
        QUrl(QStringLiteral("https://oauth2.googleapis.com/token")), scope, {}, QStringLiteral("127.0.0.1") };
}

/// Of a registered "http://localhost" any port is taken, of an address none.
OAuthEndpoints microsoft(const QString &tenant)
{
    const QString base = QStringLiteral("https://login.microsoftonline.com/%1/oauth2/v2.0/").arg(tenant);
    return { QUrl(base + QStringLiteral("authorize")), QUrl(base + QStringLiteral("token")),
        QStringLiteral("https://outlook.office.com/SMTP.Send offline_access"),
        QStringLiteral("https://outlook.office365.com/.default"), QStringLiteral("localhost") };
}

} // namespace

std::optional<OAuthEndpoints> oauthEndpoints(const QString &provider, const QString &tenant)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9.-]{0,99}\\z"));
    if (provider == QLatin1String("google") && tenant.isEmpty())
        return google();
    if (provider != QLatin1String("microsoft"))
        return std::nullopt;
    if (tenant.isEmpty())
        return microsoft(QStringLiteral("common"));
    return name.match(tenant).hasMatch() ? std::optional(microsoft(tenant)) : std::nullopt;
}

Result<OAuthSecret> parseOAuthSecret(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return OAuthSecret{};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ ErrorCode::OutOfRange, QStringLiteral("secret") };
    const QJsonObject object = document.object();
    return OAuthSecret{ object.value(clientSecretKey).toString().toUtf8(),
        object.value(refreshTokenKey).toString().toUtf8() };
}

QByteArray toJson(const OAuthSecret &secret)
{
    QJsonObject object;
    if (!secret.clientSecret.isEmpty())
        object.insert(clientSecretKey, QString::fromUtf8(secret.clientSecret));
    if (!secret.refreshToken.isEmpty())
        object.insert(refreshTokenKey, QString::fromUtf8(secret.refreshToken));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
