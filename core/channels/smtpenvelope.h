// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpdialogue.h"

#include <QByteArray>

#include <curl/curl.h>

#include <memory>

/// Who a message is from and to, as the server is told. Addresses are those of mailboxOf(), which hold no line end.
struct SmtpEnvelope {
    QByteArray from;
    QByteArray to;
    QByteArray id; ///< by which a notice would name the message: letters, digits, "-"
    SmtpDialogue::Needs::SmtpUtf8 smtpUtf8 = SmtpDialogue::Needs::SmtpUtf8::No;
};

/// The recipients of a transfer, in the library's own form. It reads them while it runs.
struct CurlListCloser {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using SmtpRecipients = std::unique_ptr<curl_slist, CurlListCloser>;

/// Sets the sender and, in @p recipients, the recipient of the next transfer; false when there is no memory for it.
bool applyEnvelope(CURL *curl, const SmtpEnvelope &envelope, SmtpRecipients &recipients);

/// The same for a server that offers DSN (RFC 3461): it is asked to tell when it could not deliver.
bool applyEnvelopeWithNotice(CURL *curl, const SmtpEnvelope &envelope, SmtpRecipients &recipients);
