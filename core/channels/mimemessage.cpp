// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mimemessage.h"

#include "core/channels/htmltext.h"
#include "core/channels/mimeencoding.h"
#include "core/channels/wiping.h"
#include "core/common/utc.h"

#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace {

constexpr qsizetype longestAddress = 254; ///< a path of 256 without its brackets

/// No control character, and none that some program takes for a line's end.
bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        const QChar::Category category = character.category();
        return category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
    });
}

bool isKey(const QString &text)
{
    const auto isAllowed = [](QChar character) {
        return character.unicode() < 128 && (character.isLetterOrNumber() || character == QLatin1Char('-'));
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), isAllowed);
}

QByteArray dateOf(Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), utc);
    return QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

Result<void> check(const MailDraft &draft)
{
    if (!isOneLine(draft.subject))
        return Error{ ErrorCode::OutOfRange, QStringLiteral("subject") };
    if (!isOneLine(draft.fromName))
        return Error{ ErrorCode::OutOfRange, QStringLiteral("sender's name") };
    if (!isKey(draft.idempotencyKey))
        return Error{ ErrorCode::OutOfRange, QStringLiteral("message key") };
    return {};
}

/// Nobody but us knows the key, so no text can hold this.
QByteArray boundaryOf(const MailDraft &draft) { return "=_" + draft.idempotencyKey.toLatin1(); }

/// One part of the message, with the line end before the next boundary (RFC 2046 §5.1.1).
QByteArray partOf(const QByteArray &type, const QString &text)
{
    EncodedBody body = encodedBody(text);
    const QByteArray header = "Content-Type: " + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: " + body.transferEncoding + "\r\n\r\n";
    QByteArray part;
    part.reserve(header.size() + body.lines.size() + 2);
    part += header;
    part += body.lines;
    part += "\r\n";
    wipe(body.lines);
    return part;
}

} // namespace

Result<QByteArray> mailboxOf(const MailAddress &address)
{
    const QByteArray domain = QUrl::toAce(address.domain());
    const QByteArray mailbox = address.localPart().toUtf8() + '@' + domain;
    if (domain.isEmpty() || mailbox.size() > longestAddress)
        return ErrorCode::AddressImpossible;
    return mailbox;
}

bool needsSmtpUtf8(const MailAddress &address)
{
    const QString local = address.localPart();
    return std::any_of(local.begin(), local.end(), [](QChar character) { return character.unicode() > 127; });
}

Result<QByteArray> mimeMessage(const MailDraft &draft)
{
    if (auto checked = check(draft); !checked)
        return checked.error();
    const auto from = mailboxOf(draft.from);
    const auto to = mailboxOf(draft.to);
    if (!from || !to)
        return ErrorCode::AddressImpossible;

    const QByteArray senderDomain = from->mid(from->lastIndexOf('@') + 1);
    const QByteArray name = draft.fromName.isEmpty() ? QByteArray() : encodedDisplayName(draft.fromName) + "\r\n ";
    const QByteArray boundary = boundaryOf(draft);
    const QByteArray header = "Date: " + dateOf(draft.date) + "\r\n" + "From: " + name + '<' + *from + ">\r\n" + "To: <"
        + *to + ">\r\n" + "Subject: " + encodedHeaderText(draft.subject) + "\r\n" + "Message-ID: <"
        + draft.idempotencyKey.toLatin1() + '@' + senderDomain + ">\r\n"
        + "Auto-Submitted: auto-generated\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: multipart/alternative;\r\n boundary=\""
        + boundary + "\"\r\n\r\n";

    QString html = htmlOf(draft.text, draft.language);
    QByteArray text = partOf("text/plain", draft.text);
    QByteArray page = partOf("text/html", html);
    const QByteArray between = "--" + boundary + "\r\n";
    const QByteArray end = "--" + boundary + "--\r\n";
    QByteArray message;
    message.reserve(header.size() + 2 * between.size() + text.size() + page.size() + end.size());
    message += header;
    message += between;
    message += text;
    message += between;
    message += page;
    message += end;
    wipe(html);
    wipe(text);
    wipe(page);
    return message;
}
