// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpsettings.h"
#include "core/ports/channel.h"

#include <QFuture>
#include <QMetaType>

Q_DECLARE_METATYPE(SendReport::Result)
Q_DECLARE_METATYPE(OutgoingMessage)

/// What the servers of tests/support/smtp take.
inline const QByteArray smtpPassword = QByteArrayLiteral("s3cret-Pa55word");
inline const QString smtpUser = QStringLiteral("depot");

/// Settings for a server on loopback, with a user name unless nothing is encrypted.
SmtpSettings loopbackSettings(int port, SmtpSettings::Security security, const QString &caFile = {});

/// Limits a hanging server reaches at once.
SmtpTimeouts shortTimeouts();

/// A message with the code 483 920.
OutgoingMessage aMessage();

/// The report of @p future, waited for.
SendReport reportOf(QFuture<SendReport> future);

/// Whether @p bytes hold aMessage()'s code or the password, plain or as a sign-in writes it.
bool holdsSecret(const QByteArray &bytes);
