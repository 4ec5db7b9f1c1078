// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpenvelope.h"

namespace {

/// RFC 3461 §4: "+" and "=" are written in hexadecimal. An address that needs no SMTPUTF8 holds nothing else that is.
QByteArray xtext(QByteArray address) { return address.replace('+', "+2B").replace('=', "+3D"); }

bool apply(CURL *curl, const QByteArray &from, const QByteArray &to, SmtpRecipients &recipients)
{
    SmtpRecipients list(curl_slist_append(nullptr, to.constData()));
    if (!list)
        return false;
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, list.get());
    recipients = std::move(list);
    return true;
}

} // namespace

bool applyEnvelope(CURL *curl, const SmtpEnvelope &envelope, SmtpRecipients &recipients)
{
    return apply(curl, '<' + envelope.from + '>', '<' + envelope.to + '>', recipients);
}

// The library knows no parameters. It takes a ">" off an address's end and puts one there again, so each list ends with
// a value that may hold one: what goes out is what is written here.
bool applyEnvelopeWithNotice(CURL *curl, const SmtpEnvelope &envelope, SmtpRecipients &recipients)
{
    const QByteArray from = '<' + envelope.from + "> RET=HDRS ENVID=<" + envelope.id + '>';
    const QByteArray to = '<' + envelope.to + "> NOTIFY=FAILURE,DELAY ORCPT=rfc822;<" + xtext(envelope.to) + '>';
    return apply(curl, from, to, recipients);
}
