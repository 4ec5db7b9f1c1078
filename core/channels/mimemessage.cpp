// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mimemessage.h"

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

    EncodedBody body = encodedBody(draft.text);
    const QByteArray senderDomain = from->mid(from->lastIndexOf('@') + 1);
    const QByteArray name = draft.fromName.isEmpty() ? QByteArray() : encodedDisplayName(draft.fromName) + "\r\n ";
    const QByteArray header = "Date: " + dateOf(draft.date) + "\r\n" + "From: " + name + '<' + *from + ">\r\n" + "To: <"
        + *to + ">\r\n" + "Subject: " + encodedHeaderText(draft.subject) + "\r\n" + "Message-ID: <"
        + draft.idempotencyKey.toLatin1() + '@' + senderDomain + ">\r\n"
        + "Auto-Submitted: auto-generated\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: "
        + body.transferEncoding + "\r\n\r\n";

    QByteArray message;
    message.reserve(header.size() + body.lines.size());
    message += header;
    message += body.lines;
    wipe(body.lines);
    return message;
}
