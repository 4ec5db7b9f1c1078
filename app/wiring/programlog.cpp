// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/programlog.h"

#include "core/common/redacted.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QMutexLocker>

#include <algorithm>
#include <cstdlib>
#include <exception>

namespace {

constexpr qint64 largest = 1024 * 1024; // bytes of a file
constexpr int files = 5;
constexpr qsizetype longestMessage = 2000;
constexpr qint64 longestLine = 3 * longestMessage + 200; // in UTF-8

// Qt's message handler and the one for terminate() are plain functions: they find the log here.
ProgramLog *active = nullptr;
QtMessageHandler before = nullptr;
std::terminate_handler terminateBefore = nullptr;

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

/// One line, whatever the message holds.
QString oneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control)
            letter = QLatin1Char(' ');
    }
    return text;
}

void onTerminate()
{
    qCritical("ended by an exception that nobody caught");
    if (terminateBefore)
        terminateBefore();
    std::abort();
}

} // namespace

ProgramLog::ProgramLog(const QString &profile, const QString &name)
    : m_folder(QDir(profile).filePath(QStringLiteral("logs")))
    , m_name(name)
{
    active = this;
    before = qInstallMessageHandler(&ProgramLog::onMessage);
    terminateBefore = std::set_terminate(onTerminate);
}

ProgramLog::~ProgramLog()
{
    qInstallMessageHandler(before);
    std::set_terminate(terminateBefore);
    active = nullptr;
}

QStringList ProgramLog::lastLines(int most) const
{
    const QMutexLocker lock(&m_mutex);
    QFile file(path(0));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

void ProgramLog::onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString safe = redacted(oneLine(message)).left(longestMessage); // half a code is no code any more
    if (active) {
        const QString line = QStringLiteral("%1 %2 %3 %4: %5\n")
                                 .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                                 .arg(QCoreApplication::applicationPid())
                                 .arg(QLatin1String(word(type)), QLatin1String(context.category), safe);
        active->write(line.toUtf8());
    }
    if (before)
        before(type, context, safe);
}

// A new depot has no folder yet: then there is nothing to write into, and none is made.
void ProgramLog::write(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_file.isOpen() && m_file.size() + line.size() > largest)
        rotate();
    if (!m_file.isOpen()) {
        if (!QDir().exists(QFileInfo(m_folder).path()) || !QDir().mkpath(m_folder))
            return;
        m_file.setFileName(path(0));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return;
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    m_file.write(line);
    m_file.flush();
}

// One of several programs does it; the others find a small file in its place, and go on in that.
void ProgramLog::rotate()
{
    QLockFile lock(QDir(m_folder).filePath(m_name + QStringLiteral(".lock")));
    if (!lock.tryLock(0))
        return;
    m_file.close();
    if (QFileInfo(path(0)).size() <= largest - longestLine)
        return;
    QFile::remove(path(files - 1));
    for (int age = files - 1; age > 0; --age)
        QFile::rename(path(age - 1), path(age));
}

QString ProgramLog::path(int age) const
{
    const QString name = age == 0 ? m_name + QStringLiteral(".log") : QStringLiteral("%1.%2.log").arg(m_name).arg(age);
    return QDir(m_folder).filePath(name);
}
