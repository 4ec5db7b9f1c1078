// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httprequest.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class OneWayBody;
class QNetworkAccessManager;

/// How long a peer may take and how much it may say.
struct HttpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds(20); ///< until the request has gone
    std::chrono::milliseconds answer = std::chrono::seconds(60); ///< from then on, to the last byte
    qsizetype mostBytes = 64 * 1024;
    QString caFile; ///< PEM; trusted instead of the system's authorities; empty: the system's
};

/// One request and its answer, told once. Follows no redirect, signs in nowhere by itself, takes no certificate that
/// does not check, and is never sent twice.
class HttpExchange : public QObject {
public:
    using Answered = std::function<void(HttpAnswer)>;

    HttpExchange(HttpRequest request, HttpLimits limits, QObject *parent);
    ~HttpExchange() override;

    /// @p answered is called once, from the event loop, and not after abort().
    void start(QNetworkAccessManager &manager, Answered answered);
    /// Ends it; the answer says how far it had got.
    HttpAnswer abort();

private:
    void startRequest(QNetworkAccessManager &manager);
    void onTimeout();
    void onReadyRead();
    void onTlsErrors(const QList<QSslError> &errors);
    void onFinished();
    void finish(HttpAnswer answer);
    HttpAnswer answerOfReply();
    HttpAnswer failure(const QString &word, const QString &explanation) const;
    HttpAnswer::Reached reached() const;

    HttpRequest m_request;
    HttpLimits m_limits;
    Answered m_answered;
    std::unique_ptr<OneWayBody> m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_failure; ///< ours, before the reply's own
    QString m_explanation;
    QByteArray m_answerBody;
};
