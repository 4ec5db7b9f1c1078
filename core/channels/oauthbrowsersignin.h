// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/oauthclient.h"
#include "core/channels/oauthexchange.h"
#include "core/ports/browsersignin.h"

#include <QPromise>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <memory>

class QTcpSocket;
class RandomSource;

/// Waits on this computer's own address for the browser to come back from the provider (RFC 8252 §7.3), and changes
/// what it brings for a refresh token. Only what was sent from here comes back with the right state, and only who sent
/// it knows the verifier (RFC 7636).
class OAuthBrowserSignIn : public BrowserSignIn {
public:
    /// Network when no port can be had.
    static Result<std::unique_ptr<BrowserSignIn>> begin(OAuthClient client, Pages pages, RandomSource &random);
    ~OAuthBrowserSignIn() override;

    QUrl page() const override;
    QFuture<Result<QByteArray>> secret() const override { return m_promise.future(); }

private:
    OAuthBrowserSignIn(OAuthClient client, Pages pages, RandomSource &random);

    void onConnection();
    void onReadyRead(QTcpSocket &socket);
    void onReturn(QTcpSocket &socket, const QUrl &target);
    void exchange(const QByteArray &code);
    void finish(Result<QByteArray> result);

    const OAuthClient m_client;
    const Pages m_pages;
    const QByteArray m_state;
    const QByteArray m_verifier;
    QPromise<Result<QByteArray>> m_promise;
    QTcpServer m_server;
    QString m_redirect;
    QTimer m_limit;
    OAuthExchange m_exchange;
};
