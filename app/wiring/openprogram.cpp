// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/openprogram.h"

#include "app/wiring/later.h"
#include "core/common/logcategories.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

using What = ProgramCall::What;

constexpr std::array<std::pair<What, const char *>, 3> words{ std::pair{ What::Show, "show" },
    std::pair{ What::Import, "import" }, std::pair{ What::Send, "send" } };
constexpr qint64 longestLine = 128 * 1024; // a path of 32,767 characters, each as "%XX"
constexpr int mostCallers = 8;
constexpr int patience = 3000; // ms, for a window that is busy starting
constexpr int longestSilence = 5000; // ms, of a caller
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

/// Makes @p folder where it is not yet. False where another user could have a hand in it.
bool isOfThisUserAlone(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isSymLink() || !QDir().mkpath(folder))
        return false;
#ifdef Q_OS_UNIX
    if (info.ownerId() != geteuid())
        return false;
    return QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
#else
    return true;
#endif
}

/// A socket's path has 108 bytes, on macOS 104, and while it is made Qt needs some of them. On Windows it has no path.
bool isShortEnough(const QString &folder)
{
#ifdef Q_OS_UNIX
    constexpr qsizetype longestFolder = 60;
    return QFile::encodeName(folder).size() <= longestFolder;
#else
    return !folder.isEmpty();
#endif
}

/// Where lock and socket lie.
QString folderOfThisUser()
{
    QStringList folders{ QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/doorcode/run"),
        QDir::tempPath() + QStringLiteral("/doorcode-") + QDir::home().dirName() };
#ifdef Q_OS_UNIX
    const QString runtime
        = qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/run/user/%1").arg(geteuid())); // a timer has none
    if (QFileInfo(runtime).isDir())
        folders.prepend(runtime + QStringLiteral("/doorcode"));
    folders.append(QStringLiteral("/tmp/doorcode-%1").arg(geteuid())); // where the other names are long ones
#endif
    for (const QString &folder : std::as_const(folders)) {
        if (isShortEnough(folder) && isOfThisUserAlone(folder))
            return folder;
    }
    return folders.last(); // there nothing can be locked or heard, and the window opens all the same
}

/// A path, or on Windows the name of a pipe.
QString socketOf(const QString &profile)
{
#ifdef Q_OS_WIN
    return nameOf(profile);
#else
    return QDir(folderOfThisUser()).absoluteFilePath(nameOf(profile));
#endif
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
    , m_name(socketOf(profile))
    , m_lock(QDir(folderOfThisUser()).filePath(nameOf(profile) + QStringLiteral(".lock")))
{
}

OpenProgram::~OpenProgram() = default;

bool OpenProgram::take()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return false;
        qCWarning(lcWiring) << "no lock for the window:" << m_lock.error(); // better two windows than none
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostCallers);
    connect(m_server.get(), &QLocalServer::newConnection, this, &OpenProgram::onConnected);
    QLocalServer::removeServer(m_name); // of one that was killed
    if (!m_server->listen(m_name))
        qCWarning(lcWiring).noquote() << "a second start will not be heard:" << m_server->errorString();
    return true;
}

void OpenProgram::onConnected()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        if (m_server->findChildren<QLocalSocket *>().size() > mostCallers) {
            delete caller; // which hangs up
            continue;
        }
        caller->setReadBufferSize(longestLine);
        QTimer::singleShot(longestSilence, caller, &QLocalSocket::abort);
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
    return later<bool>([name = socketOf(profile), line = call.line()] { return isTaken(name, line); });
}
