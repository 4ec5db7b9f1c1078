// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

/// A mail server of tests/support/smtp on a free loopback port, for as long as it lives.
class MailServerProcess {
public:
    /// @p script is a file of tests/support/smtp.
    MailServerProcess(const QString &script, const QStringList &arguments);
    ~MailServerProcess();

    /// 0 when it did not start; what it said about that goes to stderr.
    int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

/// Makes the certificates of certificates.sh in @p folder: ca.pem and good, expired, future, wronghost, unknown and
/// self, each .pem and .key. False when openssl is missing or refuses.
bool makeCertificates(const QString &folder);

/// Makes those of oddcertificates.sh too.
bool makeOddCertificates(const QString &folder);
