// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp/smtptry.h"

using namespace std::chrono_literals;

SmtpSettings loopbackSettings(int port, SmtpSettings::Security security, const QString &caFile)
{
    const QString username = security == SmtpSettings::Security::None ? QString() : smtpUser;
    return { QStringLiteral("127.0.0.1"), port, security, *MailAddress::parse(QStringLiteral("codes@depot.example")),
        QStringLiteral("Nordgate Depot"), username, caFile, 1, SmtpSettings::SignIn::Password };
}

SmtpTimeouts shortTimeouts() { return { 400ms, 400ms, 400ms, 400ms, 400ms, 200ms }; }

OutgoingMessage aMessage()
{
    return { MessageId(QStringLiteral("5e1c9c0a-2d1f-4c1e-9a37-0c5b6f1f2d3e")),
        Contact{ std::nullopt, MailAddress::parse(QStringLiteral("ruth@recipient.example")) },
        QStringLiteral("Nordgate: your code for NG-417259"),
        QStringLiteral("Nordgate: code 483 920 for NG-417259, valid until 21:00. "
                       "Say it to the courier only when the parcel is in your hands."),
        QStringLiteral("en"), QStringLiteral("0123456789abcdef0123456789abcdef"), fromMilliseconds(1'795'426'617'000),
        fromMilliseconds(1'795'467'600'000) };
}

SendReport reportOf(QFuture<SendReport> future)
{
    future.waitForFinished();
    return future.result();
}

bool holdsSecret(const QByteArray &bytes)
{
    const QByteArray plain = QByteArray(1, '\0') + smtpUser.toUtf8() + QByteArray(1, '\0') + smtpPassword;
    const QByteArrayList secrets = { "483 920", "483920", smtpPassword, smtpPassword.toBase64(), plain.toBase64(),
        smtpUser.toUtf8().toBase64() };
    return std::any_of(
        secrets.begin(), secrets.end(), [&bytes](const QByteArray &secret) { return bytes.contains(secret); });
}
