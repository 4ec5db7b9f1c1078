// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/oauthclient.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

class HttpExchange;
class QNetworkAccessManager;

/// What a provider answers when it is asked for a token (RFC 6749 §5).
struct OAuthAnswer {
    QByteArray accessToken; ///< empty: none was given
    QByteArray refreshToken; ///< a new one to be used from now on; mostly empty
    std::chrono::seconds lifetime{};
    QString errorClass; ///< "token": it won't give one; "too_busy", "protocol" or HttpAnswer's
    QString errorText; ///< outside text, one line
};

/// The form of RFC 6749 §6 for a client with a refresh token, else that of §4.4.
QByteArray tokenForm(const OAuthClient &client);

/// What a person's browser brought back, and what proves that it was sent from here (RFC 7636).
struct OAuthCode {
    QByteArray code;
    QByteArray verifier;
    QString redirect;
};
QByteArray tokenForm(const OAuthClient &client, const OAuthCode &code);

/// Reads an answer of at most 64 KiB. @p status is HTTP's.
OAuthAnswer parseOAuthAnswer(int status, const QByteArray &body);

/// Asks providers for tokens, on the thread it lives in.
class OAuthExchange : public QObject {
public:
    OAuthExchange();
    ~OAuthExchange() override;

    /// Posts @p form to @p endpoint, which is asked over TLS alone unless it is on this computer. Finished within half
    /// a minute; cancelled when this goes.
    QFuture<OAuthAnswer> ask(const QUrl &endpoint, const QByteArray &form);

private:
    void onAnswer(HttpExchange *exchange);

    QNetworkAccessManager *const m_network; ///< a child, so that it moves to another thread, too
    std::vector<std::unique_ptr<HttpExchange>> m_underWay; ///< they go before it
};
