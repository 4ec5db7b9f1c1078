// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/openprogram.h"

#include "app/wiring/later.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QUrl>

#include <array>
#include <utility>

namespace {

using What = ProgramCall::What;

constexpr std::array<std::pair<What, const char *>, 3> words{ std::pair{ What::Show, "show" },
    std::pair{ What::Import, "import" }, std::pair{ What::Send, "send" } };
constexpr qint64 longestLine = 128 * 1024; // a path of 32,767 characters, each as "%XX"
constexpr int mostCallers = 8;
constexpr int patience = 3000; // ms, for a window that is busy starting
const QByteArray taken = QByteArrayLiteral("taken\n");

/// One for each profile and user of this computer.
QString nameOf(const QString &profile)
{
    const QString canonical = QFileInfo(profile).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir::cleanPath(QFileInfo(profile).absoluteFilePath()) : canonical;
    const QByteArray text = (QDir::homePath() + QLatin1Char('\n') + folder).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("doorcode-") + QString::fromLatin1(digest.left(24));
}

bool isTaken(const QString &name, const QByteArray &line)
{
    QLocalSocket socket; // on a thread of the pool, which may wait
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(line);
    QByteArray answer;
    while (answer.size() < taken.size() && socket.waitForReadyRead(patience))
        answer += socket.read(taken.size() - answer.size());
    return answer == taken;
}

} // namespace

QByteArray ProgramCall::line() const
{
    for (const auto &[what_, word] : words) {
        if (what_ == what)
            return QByteArray(word) + ' ' + QUrl::toPercentEncoding(path) + '\n';
    }
    return {};
}

std::optional<ProgramCall> ProgramCall::parse(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    if (!line.endsWith('\n') || space < 0)
        return std::nullopt;
    const QString path = QUrl::fromPercentEncoding(line.mid(space + 1, line.size() - space - 2));
    for (const auto &[what, word] : words) {
        if (line.left(space) == word && path.isEmpty() == (what != What::Import))
            return ProgramCall{ what, path };
    }
    return std::nullopt;
}

OpenProgram::OpenProgram(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(nameOf(profile))
    , m_lock(QDir(QDir::tempPath()).filePath(m_name + QStringLiteral(".lock")))
{
}

OpenProgram::~OpenProgram() = default;

bool OpenProgram::take()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError)
        return false; // any other error: better two windows than none
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostCallers);
    connect(m_server.get(), &QLocalServer::newConnection, this, &OpenProgram::onConnected);
    QLocalServer::removeServer(m_name); // of one that was killed
    m_server->listen(m_name);
    return true;
}

void OpenProgram::onConnected()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        caller->setReadBufferSize(longestLine);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { onReadable(caller); });
    }
}

void OpenProgram::onReadable(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= longestLine)
            caller->abort();
        return;
    }
    const auto call = ProgramCall::parse(caller->readLine(longestLine));
    if (!call || (call->what == What::Send && !m_sends))
        return caller->disconnectFromServer();
    caller->write(taken);
    caller->disconnectFromServer();
    Q_EMIT called(*call);
}

QFuture<bool> callOpenProgram(const QString &profile, const ProgramCall &call)
{
    return later<bool>([name = nameOf(profile), line = call.line()] { return isTaken(name, line); });
}
