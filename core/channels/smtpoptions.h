// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpdialogue.h"
#include "core/channels/smtpsettings.h"

#include <QByteArray>

#include <curl/curl.h>

/// The server and the name said in EHLO as libcurl wants them; empty when the settings make none.
QByteArray urlOf(const SmtpSettings &settings);

/// Everything about a handle that stays the same from message to message. TLS is never optional where it was asked for,
/// and without it no @p secret, a password or a token, is handed to the library at all.
void applySettings(CURL *curl, const SmtpSettings &settings, const SmtpTimeouts &timeouts, const QByteArray &secret);

SmtpDialogue::Failure failureOf(CURLcode code);
