// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp/mailserverprocess.h"

namespace {

constexpr int startLimit = 20'000;

QString scriptPath(const QString &name) { return QStringLiteral(DOORCODE_SMTP_SCRIPTS "/") + name; }

bool runScript(const QString &name, const QString &folder)
{
    return QProcess::execute(QStringLiteral("sh"), { scriptPath(name), folder }) == 0;
}

} // namespace

MailServerProcess::MailServerProcess(const QString &script, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DOORCODE_PYTHON), QStringList{ scriptPath(script) } + arguments);
    if (m_process.waitForReadyRead(startLimit))
        m_port = m_process.readLine().trimmed().toInt();
}

MailServerProcess::~MailServerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(startLimit))
        m_process.kill();
}

bool makeCertificates(const QString &folder) { return runScript(QStringLiteral("certificates.sh"), folder); }

bool makeOddCertificates(const QString &folder)
{
    return makeCertificates(folder) && runScript(QStringLiteral("oddcertificates.sh"), folder);
}
