// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http/httprecorder.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <atomic>

namespace {

/// One connection: requests in, scripted replies out.
class Conversation : public QObject {
public:
    using Begun = std::function<ScriptedReply(const RecordedRequest &)>;
    using Ended = std::function<void()>;

    Conversation(QSslSocket *socket, Begun begun, Ended ended)
        : QObject(socket)
        , m_socket(socket)
        , m_begun(std::move(begun))
        , m_ended(std::move(ended))
    {
        connect(socket, &QIODevice::readyRead, this, [this] { onReadyRead(); });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    }

    void greet()
    {
        m_reply = m_begun({});
        m_hasReply = true;
        if (m_reply.when == ScriptedReply::When::Connection)
            answer();
    }

private:
    void onReadyRead()
    {
        m_bytes += m_socket->readAll();
        const auto end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0 || m_isAnswering)
            return;
        RecordedRequest request;
        request.headerLines = m_bytes.left(end).split('\n');
        for (QByteArray &line : request.headerLines)
            line = line.trimmed();
        const QByteArrayList first = request.headerLines.takeFirst().split(' ');
        request.verb = first.value(0);
        request.target = first.value(1);
        const qsizetype length = request.header("Content-Length").toLongLong();
        const bool isWhole = m_bytes.size() >= end + 4 + length;
        request.body = m_bytes.mid(end + 4, length);
        if (!isWhole && !(m_hasReply && m_reply.when == ScriptedReply::When::Headers))
            return;
        m_bytes.remove(0, end + 4 + request.body.size());
        m_reply = m_begun(request);
        m_isAnswering = true;
        QTimer::singleShot(m_reply.delay, this, [this] { answer(); });
    }

    void answer()
    {
        m_isAnswering = true;
        if (m_reply.trickle > 0 && m_written < m_reply.bytes.size()) {
            m_socket->write(m_reply.bytes.mid(m_written++, 1));
            m_socket->flush();
            QTimer::singleShot(m_reply.trickle, this, [this] { answer(); });
            return;
        }
        if (m_reply.trickle == 0) {
            for (int time = 0; time < m_reply.times; ++time)
                m_socket->write(m_reply.bytes);
        }
        m_written = 0;
        m_isAnswering = false;
        m_ended();
        end();
    }

    void end()
    {
        switch (m_reply.then) {
        case ScriptedReply::Then::KeepOpen:
            return;
        case ScriptedReply::Then::Close:
            m_socket->disconnectFromHost();
            return;
        case ScriptedReply::Then::Reset:
            m_socket->flush();
            m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            m_socket->abort();
            return;
        }
    }

    QSslSocket *m_socket;
    Begun m_begun;
    Ended m_ended;
    QByteArray m_bytes;
    ScriptedReply m_reply;
    qsizetype m_written = 0;
    bool m_hasReply = false;
    bool m_isAnswering = false;
};

} // namespace

QByteArray RecordedRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : headerLines) {
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

ScriptedReply aReply(int status, const QByteArray &body, const QByteArray &headers)
{
    ScriptedReply reply;
    reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return reply;
}

class HttpRecorder::Server : public QTcpServer {
public:
    Server(Script script, QString certificate)
        : m_script(std::move(script))
        , m_certificate(std::move(certificate))
    {
    }

    ScriptedReply onRequest(const RecordedRequest &request)
    {
        {
            const QMutexLocker lock(&m_mutex);
            if (!request.verb.isEmpty()) {
                m_requests.append(request);
                m_mostOpen = std::max(m_mostOpen, ++m_open);
            }
        }
        return m_script(request);
    }

    void onAnswered()
    {
        const QMutexLocker lock(&m_mutex);
        --m_open;
    }

    mutable QMutex m_mutex;
    QList<RecordedRequest> m_requests;
    int m_connections = 0;
    int m_openConnections = 0;
    int m_mostOpen = 0;

protected:
    void incomingConnection(qintptr handle) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            ++m_connections;
            ++m_openConnections;
        }
        auto *socket = new QSslSocket(this);
        connect(socket, &QAbstractSocket::disconnected, this, [this] {
            const QMutexLocker lock(&m_mutex);
            --m_openConnections;
        });
        socket->setSocketDescriptor(handle);
        auto *conversation = new Conversation(
            socket, [this](const RecordedRequest &request) { return onRequest(request); }, [this] { onAnswered(); });
        if (m_certificate.isEmpty())
            return conversation->greet();
        QFile key(QString(m_certificate).replace(QLatin1String(".pem"), QLatin1String(".key")));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key beside the certificate");
        socket->setLocalCertificateChain(QSslCertificate::fromPath(m_certificate));
        socket->setPrivateKey(QSslKey(&key, QSsl::Ec));
        connect(socket, &QSslSocket::encrypted, conversation, [conversation] { conversation->greet(); });
        socket->startServerEncryption();
    }

private:
    Script m_script;
    QString m_certificate;
    int m_open = 0;
};

HttpRecorder::HttpRecorder(Script script, const QString &certificate)
    : m_server(new Server(std::move(script), certificate))
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

HttpRecorder::HttpRecorder(const ScriptedReply &reply)
    : HttpRecorder([reply](const RecordedRequest &) { return reply; })
{
}

HttpRecorder::~HttpRecorder()
{
    m_thread.quit();
    m_thread.wait();
}

QByteArray HttpRecorder::base(const QByteArray &scheme) const
{
    return scheme + "://127.0.0.1:" + QByteArray::number(m_port);
}

QList<RecordedRequest> HttpRecorder::requests() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_requests;
}

int HttpRecorder::connections() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_connections;
}

int HttpRecorder::openConnections() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_openConnections;
}

int HttpRecorder::mostAtOnce() const
{
    const QMutexLocker lock(&m_server->m_mutex);
    return m_server->m_mostOpen;
}
