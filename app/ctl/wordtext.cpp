// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/wordtext.h"

#include <QCoreApplication>

#include <initializer_list>

namespace {

struct Named {
    const char *word;
    const char *text;
};

QString textOf(const QString &word, const char *context, std::initializer_list<Named> all)
{
    for (const Named &named : all) {
        if (word == QLatin1String(named.word))
            return QCoreApplication::translate(context, named.text);
    }
    return word;
}

} // namespace

QString statusText(const QString &word)
{
    return textOf(word, "StatusText",
        {
            { "needs_approval", QT_TRANSLATE_NOOP("StatusText", "needs approval") },
            { "locked", QT_TRANSLATE_NOOP("StatusText", "locked") },
            { "handed_off", QT_TRANSLATE_NOOP("StatusText", "handed off") },
            { "override", QT_TRANSLATE_NOOP("StatusText", "handed off without a code") },
            { "undelivered", QT_TRANSLATE_NOOP("StatusText", "undelivered") },
            { "cancelled", QT_TRANSLATE_NOOP("StatusText", "cancelled") },
            { "at_the_door", QT_TRANSLATE_NOOP("StatusText", "at the door") },
            { "expired", QT_TRANSLATE_NOOP("StatusText", "code expired") },
            { "code_issued", QT_TRANSLATE_NOOP("StatusText", "code issued") },
            { "planned", QT_TRANSLATE_NOOP("StatusText", "planned") },
        });
}

QString messageStateText(const QString &word)
{
    return textOf(word, "MessageStateText",
        {
            { "queued", QT_TRANSLATE_NOOP("MessageStateText", "queued") },
            { "sending", QT_TRANSLATE_NOOP("MessageStateText", "being sent") },
            { "sent", QT_TRANSLATE_NOOP("MessageStateText", "sent") },
            { "failed", QT_TRANSLATE_NOOP("MessageStateText", "failed") },
            { "unknown", QT_TRANSLATE_NOOP("MessageStateText", "unknown") },
            { "delivered", QT_TRANSLATE_NOOP("MessageStateText", "delivered") },
            { "undelivered", QT_TRANSLATE_NOOP("MessageStateText", "not delivered") },
            { "dropped", QT_TRANSLATE_NOOP("MessageStateText", "dropped") },
        });
}

QString messageKindText(const QString &word)
{
    return textOf(word, "MessageKindText",
        {
            { "code", QT_TRANSLATE_NOOP("MessageKindText", "code") },
            { "contact_changed", QT_TRANSLATE_NOOP("MessageKindText", "contact changed") },
            { "handed_over", QT_TRANSLATE_NOOP("MessageKindText", "handed over without a code") },
        });
}

QString outcomeText(const QString &event, const QString &word)
{
    if (event != QLatin1String("verify_refused"))
        return {};
    return textOf(word, "OutcomeText",
        {
            { "already_handed_off", QT_TRANSLATE_NOOP("OutcomeText", "already handed off") },
            { "closed", QT_TRANSLATE_NOOP("OutcomeText", "undelivered or cancelled") },
            { "no_code", QT_TRANSLATE_NOOP("OutcomeText", "no code issued") },
            { "blocked", QT_TRANSLATE_NOOP("OutcomeText", "too many failures") },
            { "locked", QT_TRANSLATE_NOOP("OutcomeText", "locked") },
            { "wait", QT_TRANSLATE_NOOP("OutcomeText", "wait") },
            { "expired", QT_TRANSLATE_NOOP("OutcomeText", "expired") },
        });
}

QString reasonText(const QString &word)
{
    return textOf(word, "ReasonText",
        {
            { "nobody_home", QT_TRANSLATE_NOOP("ReasonText", "nobody home") },
            { "refused", QT_TRANSLATE_NOOP("ReasonText", "refused") },
            { "address", QT_TRANSLATE_NOOP("ReasonText", "address wrong or not found") },
            { "damaged", QT_TRANSLATE_NOOP("ReasonText", "damaged") },
            { "no_code", QT_TRANSLATE_NOOP("ReasonText", "the recipient has no code") },
            { "duplicate", QT_TRANSLATE_NOOP("ReasonText", "duplicate") },
            { "wrong_data", QT_TRANSLATE_NOOP("ReasonText", "wrong data") },
            { "withdrawn_by_sender", QT_TRANSLATE_NOOP("ReasonText", "withdrawn by the sender") },
            { "not_received", QT_TRANSLATE_NOOP("ReasonText", "message not received") },
            { "deleted", QT_TRANSLATE_NOOP("ReasonText", "message deleted") },
            { "seen_by_others", QT_TRANSLATE_NOOP("ReasonText", "seen by others") },
            { "expired", QT_TRANSLATE_NOOP("ReasonText", "code expired") },
            { "misheard", QT_TRANSLATE_NOOP("ReasonText", "misheard") },
            { "older_message", QT_TRANSLATE_NOOP("ReasonText", "read from an older message") },
            { "recipient_error", QT_TRANSLATE_NOOP("ReasonText", "the recipient's mistake") },
            { "other", QT_TRANSLATE_NOOP("ReasonText", "other reason") },
        });
}

QString rolesText(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words)
        texts += textOf(word, "RoleText",
            {
                { "dispatcher", QT_TRANSLATE_NOOP("RoleText", "dispatcher") },
                { "supervisor", QT_TRANSLATE_NOOP("RoleText", "supervisor") },
                { "administrator", QT_TRANSLATE_NOOP("RoleText", "administrator") },
                { "station", QT_TRANSLATE_NOOP("RoleText", "station") },
            });
    return texts.join(QStringLiteral(", "));
}

QString checkText(const QString &word)
{
    return textOf(word, "CheckText",
        {
            { "profile", QT_TRANSLATE_NOOP("CheckText", "profile") },
            { "engine", QT_TRANSLATE_NOOP("CheckText", "database engine") },
            { "database", QT_TRANSLATE_NOOP("CheckText", "database") },
            { "keys", QT_TRANSLATE_NOOP("CheckText", "key store") },
            { "log", QT_TRANSLATE_NOOP("CheckText", "log") },
            { "clock", QT_TRANSLATE_NOOP("CheckText", "clock") },
            { "messages", QT_TRANSLATE_NOOP("CheckText", "messages") },
            { "channels", QT_TRANSLATE_NOOP("CheckText", "channels") },
        });
}
