// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QTcpServer>
#include <QThread>

#include <functional>
#include <memory>

/// A request as it came, byte for byte.
struct RecordedRequest {
    QByteArray verb;
    QByteArray target;
    QByteArrayList headerLines;
    QByteArray body;

    /// Of the first header of that name, in any case; empty when there is none.
    QByteArray header(const QByteArray &name) const;
};

/// What a server does with one request.
struct ScriptedReply {
    enum class When { Request, Headers, Connection }; ///< which part is waited for
    enum class Then { KeepOpen, Close, Reset };

    QByteArray bytes;
    When when = When::Request;
    Then then = Then::KeepOpen;
    int delay = 0; ///< ms
    int trickle = 0; ///< ms between single bytes
    int times = 1; ///< how often the bytes are sent; a long answer
};

/// A whole answer with @p body as JSON.
ScriptedReply aReply(int status, const QByteArray &body, const QByteArray &headers = {});

/// An HTTP server on loopback, on a thread of its own, that keeps what it is sent and does as it is told.
class HttpRecorder {
public:
    using Script = std::function<ScriptedReply(const RecordedRequest &)>;

    /// With @p certificate, a PEM file beside one of the same name that ends in ".key", it speaks TLS.
    explicit HttpRecorder(Script script, const QString &certificate = {});
    explicit HttpRecorder(const ScriptedReply &reply);
    ~HttpRecorder();

    int port() const { return m_port; }
    QByteArray base(const QByteArray &scheme = "http") const;
    QList<RecordedRequest> requests() const;
    int connections() const;
    int openConnections() const;
    /// The most requests that were open at one moment.
    int mostAtOnce() const;

private:
    class Server;

    QThread m_thread;
    Server *m_server;
    int m_port = 0;
};
