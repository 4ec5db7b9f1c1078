// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"
#include "core/common/result.h"
#include "core/domain/contact.h"

#include <QByteArray>
#include <QString>

/// What goes into one mail. The same values make the same bytes, so that every try is the same message.
struct MailDraft {
    MailAddress from;
    QString fromName; ///< may be empty
    MailAddress to;
    QString subject;
    QString text;
    QString language; ///< of the text, ISO 639; may be empty
    Instant date;
    QString idempotencyKey; ///< letters and digits
};

/// @p address with its domain in ASCII (RFC 5891), as it stands in envelope and header. AddressImpossible when the
/// domain has no such form or the whole is longer than a path may be (RFC 5321 §4.5.3.1.3).
Result<QByteArray> mailboxOf(const MailAddress &address);

/// Whether it can only be sent where SMTPUTF8 is offered (RFC 6531 §3.2).
bool needsSmtpUtf8(const MailAddress &address);

/// The message by RFC 5322 and 2045, as plain text and as a page of the same words, lines ended by CRLF. Dots are
/// stuffed by who sends it. OutOfRange (detail: the header) when a header's value holds a control character. Wipe it
/// after use.
Result<QByteArray> mimeMessage(const MailDraft &draft);
