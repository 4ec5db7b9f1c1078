// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/httpexchange.h"

#include "core/channels/httptrust.h"
#include "core/channels/onewaybody.h"
#include "core/channels/wiping.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

using Reached = HttpAnswer::Reached;

namespace {

/// Of failures before or below HTTP; nothing for what an answer with a status is turned into.
QString failureWord(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return {};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return QStringLiteral("connect");
    case QNetworkReply::SslHandshakeFailedError:
        return QStringLiteral("tls");
    case QNetworkReply::TimeoutError:
        return QStringLiteral("timeout");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return QStringLiteral("closed");
    default:
        break;
    }
    return error < QNetworkReply::ContentAccessDenied ? QStringLiteral("connect") : QString();
}

/// An answer without a length ends with its connection. QNetworkAccessManager may take that, and a redirection that
/// wants the same request again, for a reason to send it again, which OneWayBody denies it.
bool isWhole(const QNetworkReply &reply, int status)
{
    const bool isLengthKnown
        = reply.rawHeader("Content-Length").trimmed().toLongLong() > 0 || reply.hasRawHeader("Transfer-Encoding");
    switch (reply.error()) {
    case QNetworkReply::RemoteHostClosedError:
        return status >= 200 && !isLengthKnown;
    case QNetworkReply::ContentReSendError:
        return status == 307 || status == 308 || (status >= 200 && !isLengthKnown);
    default:
        return false;
    }
}

HttpHeaders headersOf(const QNetworkReply &reply)
{
    HttpHeaders headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.emplace_back(name, value.left(1024));
    return headers;
}

QNetworkRequest requestOf(const HttpRequest &request, const HttpLimits &limits)
{
    QNetworkRequest made(QUrl::fromEncoded(request.url, QUrl::StrictMode));
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    made.setRawHeader("Accept-Encoding", "identity"); // what is small stays small
    made.setRawHeader("User-Agent", "Doorcode");
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // see OneWayBody
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // has ways of its own to send again
    made.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (made.url().scheme() == QLatin1String("https"))
        made.setSslConfiguration(tlsConfiguration(limits.caFile));
    return made;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_limits(std::move(limits))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { onTimeout(); });
}

HttpExchange::~HttpExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
    m_reply.reset(); // before the body it reads from
    wipe(m_request.body);
    wipe(m_answerBody);
}

void HttpExchange::start(QNetworkAccessManager &manager, Answered answered)
{
    m_answered = std::move(answered);
    m_since.start();
    const QUrl url = QUrl::fromEncoded(m_request.url, QUrl::StrictMode);
    const bool isUsable = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (isUsable && areSafe(m_request.headers))
        return startRequest(manager);
    const HttpAnswer refused = failure(QStringLiteral("configuration"), {});
    QMetaObject::invokeMethod(this, [this, refused] { finish(refused); }, Qt::QueuedConnection);
}

void HttpExchange::startRequest(QNetworkAccessManager &manager)
{
    const QNetworkRequest request = requestOf(m_request, m_limits);
    m_body = std::make_unique<OneWayBody>(std::move(m_request.body));
    m_timer.start(m_limits.connect);
    m_reply.reset(manager.sendCustomRequest(request, m_request.verb, m_body.get()));
    m_reply->setReadBufferSize(m_limits.mostBytes + 1);
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_timer.start(m_limits.answer); });
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const auto &errors) { onTlsErrors(errors); });
    connect(m_reply.get(), &QIODevice::readyRead, this, [this] { onReadyRead(); });
    connect(m_reply.get(), &QNetworkReply::finished, this, [this] { onFinished(); }, Qt::QueuedConnection);
}

HttpAnswer HttpExchange::abort()
{
    m_timer.stop();
    m_answered = {};
    HttpAnswer answer = failure(QStringLiteral("stopped"), {});
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    return answer;
}

void HttpExchange::onTimeout()
{
    m_failure = QStringLiteral("timeout");
    m_reply->abort();
}

void HttpExchange::onReadyRead()
{
    if (!m_failure.isEmpty())
        return;
    m_answerBody += m_reply->read(m_limits.mostBytes + 1 - m_answerBody.size());
    if (m_answerBody.size() <= m_limits.mostBytes)
        return;
    m_failure = QStringLiteral("too_large");
    m_reply->abort();
}

void HttpExchange::onTlsErrors(const QList<QSslError> &errors)
{
    m_failure = QStringLiteral("certificate");
    if (!errors.isEmpty())
        m_explanation = errors.first().errorString();
}

void HttpExchange::onFinished()
{
    onReadyRead();
    finish(answerOfReply());
}

void HttpExchange::finish(HttpAnswer answer)
{
    m_timer.stop();
    answer.took = std::chrono::milliseconds(m_since.elapsed());
    if (const Answered answered = std::exchange(m_answered, {}))
        answered(std::move(answer)); // may be the end of this
}

HttpAnswer HttpExchange::answerOfReply()
{
    if (!m_failure.isEmpty())
        return failure(m_failure, m_explanation);
    const QString word = failureWord(m_reply->error());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!word.isEmpty() && !isWhole(*m_reply, status))
        return failure(word, m_reply->errorString());
    if (status < 200 || status > 599)
        return failure(QStringLiteral("protocol"), m_reply->errorString());
    HttpAnswer answer;
    answer.reached = Reached::Answered;
    answer.status = status;
    answer.headers = headersOf(*m_reply);
    answer.body = m_answerBody;
    return answer;
}

HttpAnswer HttpExchange::failure(const QString &word, const QString &explanation) const
{
    HttpAnswer answer;
    answer.reached = reached();
    answer.failure = word;
    answer.explanation = explanation;
    return answer;
}

/// By what was taken from the body alone: error numbers do not tell "not taken" from "answer lost". An empty body is
/// asked for by nobody, so without one only a refusal to connect is certain.
Reached HttpExchange::reached() const
{
    if (!m_reply)
        return Reached::NotAsked;
    const bool isRefused = m_reply->error() == QNetworkReply::ConnectionRefusedError
        || m_reply->error() == QNetworkReply::HostNotFoundError
        || m_reply->error() == QNetworkReply::SslHandshakeFailedError || m_failure == QLatin1String("certificate");
    if (m_body->size() == 0)
        return isRefused ? Reached::NotConnected : Reached::AnswerLost;
    if (m_body->isHandedOver())
        return Reached::AnswerLost;
    return m_body->isBegun() ? Reached::NotWritten : Reached::NotConnected;
}
