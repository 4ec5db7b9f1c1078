// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

/// Where a provider of mailboxes hands out tokens, and for what.
struct OAuthEndpoints {
    QUrl authorize; ///< a page for a person
    QUrl token;
    QString scope; ///< to send as the person who signed in
    QString ownScope; ///< to send as the program itself; empty where a provider knows no such thing
    QString redirectHost; ///< a name of this computer that the provider takes
};

/// "microsoft" or "google". @p tenant is Microsoft's: a directory's id or domain; empty: any. Nothing for other words
/// and for a tenant that can't be one.
std::optional<OAuthEndpoints> oauthEndpoints(const QString &provider, const QString &tenant);

/// What proves to the provider who asks. Without a refresh token the program asks in its own name.
struct OAuthSecret {
    QByteArray clientSecret; ///< may be empty for a program anybody may have
    QByteArray refreshToken;

    bool operator==(const OAuthSecret &) const = default;
};

/// Reads {"client_secret":…,"refresh_token":…}; each may be absent, and so may all of it. OutOfRange ("secret").
Result<OAuthSecret> parseOAuthSecret(const QByteArray &json);
QByteArray toJson(const OAuthSecret &secret);

/// The program as a provider knows it.
struct OAuthClient {
    OAuthEndpoints endpoints;
    QString clientId;
    OAuthSecret secret;
    QByteArray keptSecret; ///< the same as it stands in the key store
};
