// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp/mailserverprocess.h"

namespace {

constexpr int startLimit = 20'000;

QString scriptPath(const QString &name) { return QStringLiteral(DOORCODE_SMTP_SCRIPTS "/") + name; }

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

bool makeCertificates(const QString &folder)
{
    return QProcess::execute(QStringLiteral("sh"), { scriptPath(QStringLiteral("certificates.sh")), folder }) == 0;
}
