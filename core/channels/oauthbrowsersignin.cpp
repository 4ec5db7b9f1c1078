// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/oauthbrowsersignin.h"

#include "core/channels/smtpreply.h"
#include "core/ports/randomsource.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10min;
constexpr int mostVisitors = 8; ///< browsers open connections before they need one
constexpr qint64 mostBytes = 16 * 1024;
constexpr int randomBytes = 32; ///< RFC 7636 §7.1

QByteArray urlSafe(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void say(QTcpSocket &socket, const QByteArray &status, const QString &text)
{
    const QByteArray body = text.toUtf8();
    socket.write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nCache-Control: "
          "no-store\r\n"
          "Referrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
}

} // namespace

OAuthBrowserSignIn::OAuthBrowserSignIn(OAuthClient client, Pages pages, RandomSource &random)
    : m_client(std::move(client))
    , m_pages(std::move(pages))
    , m_state(urlSafe(random.bytes(randomBytes)))
    , m_verifier(urlSafe(random.bytes(randomBytes)))
{
    m_promise.start();
    m_server.setMaxPendingConnections(mostVisitors);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { onConnection(); });
    QObject::connect(&m_limit, &QTimer::timeout, &m_limit, [this] { finish(ErrorCode::Canceled); });
    m_limit.setSingleShot(true);
    m_limit.start(patience);
}

OAuthBrowserSignIn::~OAuthBrowserSignIn() { finish(ErrorCode::Canceled); }

Result<std::unique_ptr<BrowserSignIn>> OAuthBrowserSignIn::begin(OAuthClient client, Pages pages, RandomSource &random)
{
    std::unique_ptr<OAuthBrowserSignIn> signIn(new OAuthBrowserSignIn(std::move(client), std::move(pages), random));
    if (!signIn->m_server.listen(QHostAddress::LocalHost))
        return Error{ ErrorCode::Network, signIn->m_server.errorString() };
    signIn->m_redirect = QStringLiteral("http://%1:%2")
                             .arg(signIn->m_client.endpoints.redirectHost)
                             .arg(signIn->m_server.serverPort());
    return std::unique_ptr<BrowserSignIn>(std::move(signIn));
}

QUrl OAuthBrowserSignIn::page() const
{
    const QByteArray challenge = urlSafe(QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256));
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("client_id", m_client.clientId);
    add("response_type", QStringLiteral("code"));
    add("redirect_uri", m_redirect);
    add("scope", m_client.endpoints.scope);
    add("state", QString::fromLatin1(m_state));
    add("code_challenge", QString::fromLatin1(challenge));
    add("code_challenge_method", QStringLiteral("S256"));
    add("access_type", QStringLiteral("offline")); // Google gives a refresh token for these two
    add("prompt", QStringLiteral("consent"));
    QUrl page = m_client.endpoints.authorize;
    page.setQuery(query);
    return page;
}

void OAuthBrowserSignIn::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { onReadyRead(*socket); });
        if (m_server.findChildren<QTcpSocket *>().size() > mostVisitors)
            socket->abort();
        else if (socket->bytesAvailable() > 0)
            onReadyRead(*socket);
    }
}

void OAuthBrowserSignIn::onReadyRead(QTcpSocket &socket)
{
    if (socket.bytesAvailable() > mostBytes)
        return socket.abort();
    const QByteArray head = socket.peek(mostBytes);
    if (!head.contains("\r\n\r\n") || !m_server.isListening())
        return;
    socket.readAll();
    const QByteArrayList words = head.left(head.indexOf('\r')).split(' ');
    const QUrl target = words.size() == 3 && words[0] == "GET" ? QUrl::fromEncoded(words[1], QUrl::StrictMode) : QUrl();
    const bool isReturn = target.isValid() && target.path() == QLatin1String("/") && target.hasQuery();
    if (isReturn)
        onReturn(socket, target);
    else
        say(socket, "404 Not Found", QString());
}

void OAuthBrowserSignIn::onReturn(QTcpSocket &socket, const QUrl &target)
{
    const QUrlQuery query(target);
    const auto value
        = [&query](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toUtf8(); };
    m_server.close(); // once; who else comes is not from here
    if (value("state") != m_state) {
        say(socket, "400 Bad Request", m_pages.failed);
        return finish(Error{ ErrorCode::Network, QStringLiteral("state") });
    }
    if (value("code").isEmpty()) {
        say(socket, "200 OK", m_pages.failed);
        return finish(Error{ ErrorCode::Network, oneLine(value("error") + ' ' + value("error_description")) });
    }
    say(socket, "200 OK", m_pages.done);
    exchange(value("code"));
}

void OAuthBrowserSignIn::exchange(const QByteArray &code)
{
    const QByteArray form = tokenForm(m_client, { code, m_verifier, m_redirect });
    m_exchange.ask(m_client.endpoints.token, form).then(&m_exchange, [this](const OAuthAnswer &answer) {
        if (answer.refreshToken.isEmpty())
            return finish(Error{
                ErrorCode::Network, QStringLiteral("%1 %2").arg(answer.errorClass, answer.errorText).trimmed() });
        finish(toJson({ m_client.secret.clientSecret, answer.refreshToken }));
    });
}

void OAuthBrowserSignIn::finish(Result<QByteArray> result)
{
    m_server.close();
    m_limit.stop();
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}
