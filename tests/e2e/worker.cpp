// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/worker.h"

#include <QCoreApplication>
#include <QDir>

namespace {

constexpr int longestWait = 120000; // ms

} // namespace

Worker::Worker(const QString &profile)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("doorcode.*=true")); // all it might ever say
    m_process.setProcessEnvironment(environment);
    m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("e2e_worker")), { profile });
}

Worker::~Worker()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(longestWait))
        m_process.kill();
    m_process.waitForFinished(longestWait);
}

void Worker::ask(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    m_process.waitForBytesWritten(longestWait);
}

bool Worker::hasLine()
{
    m_process.waitForReadyRead(0);
    return m_process.canReadLine() || m_process.state() == QProcess::NotRunning;
}

QString Worker::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(longestWait) && !m_process.canReadLine())
            return {};
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QStringList Worker::readUntil(const QString &last)
{
    QStringList lines;
    for (;;) {
        const QString line = readLine();
        if (line.isEmpty())
            return {};
        lines.append(line);
        if (line == last)
            return lines;
    }
}

QStringList Worker::killAfter(int milliseconds)
{
    m_process.waitForFinished(milliseconds);
    m_process.kill();
    m_process.waitForFinished(longestWait);
    QStringList lines;
    while (m_process.canReadLine())
        lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
    return lines;
}

QByteArray Worker::errors() { return m_process.readAllStandardError(); }
