// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/reasontext.h"

#include <QHash>

QString ReasonText::of(const QString &word)
{
    static const QHash<QString, const char *> texts{
        { QStringLiteral("nobody_home"), QT_TR_NOOP("Nobody home") },
        { QStringLiteral("refused"), QT_TR_NOOP("Refused by the recipient") },
        { QStringLiteral("address"), QT_TR_NOOP("Address not found") },
        { QStringLiteral("damaged"), QT_TR_NOOP("Parcel damaged") },
        { QStringLiteral("no_code"), QT_TR_NOOP("Recipient has no code") },
        { QStringLiteral("duplicate"), QT_TR_NOOP("Entered twice") },
        { QStringLiteral("wrong_data"), QT_TR_NOOP("Wrong data") },
        { QStringLiteral("withdrawn_by_sender"), QT_TR_NOOP("Withdrawn by the sender") },
        { QStringLiteral("not_received"), QT_TR_NOOP("Message not received") },
        { QStringLiteral("deleted"), QT_TR_NOOP("Message deleted") },
        { QStringLiteral("seen_by_others"), QT_TR_NOOP("Code seen by others") },
        { QStringLiteral("expired"), QT_TR_NOOP("Code expired") },
        { QStringLiteral("misheard"), QT_TR_NOOP("Code misheard") },
        { QStringLiteral("older_message"), QT_TR_NOOP("Read from an older message") },
        { QStringLiteral("recipient_error"), QT_TR_NOOP("Recipient's mistake") },
    };
    const char *text = texts.value(word);
    return text ? tr(text) : tr("Other");
}
