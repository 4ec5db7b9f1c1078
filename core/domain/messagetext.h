// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"
#include "core/common/result.h"
#include "core/domain/code.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <vector>

/// What recipients are told, in one language. {depot}, {reference}, {code} and {until} stand for a message's own words.
struct MessageTexts {
    QString language; ///< ISO 639, such as "en"
    QString code;
    QString replacement; ///< a code that makes an older one void
    QString contactChanged; ///< to the contact that was replaced
    QString handedOver; ///< without a code, after an ID check
    QString codeSubject; ///< e-mail alone; names no code
    QString contactChangedSubject;
    QString handedOverSubject;
};

/// Which fields a text may hold.
enum class TextUse { Code, Notice, Subject };

/// OutOfRange, with the reason as detail, for an unknown or unclosed field, for a code's text without {code}, for
/// {code} or {until} anywhere else, and for a text that is empty or more than one line.
Result<void> checkText(const QString &text, TextUse use);

/// Reads the "key = text" lines of resources/messages/<language>.txt: UTF-8, "#" starts a comment line. Every key of
/// MessageTexts must be there once. OutOfRange (detail: what and where) otherwise.
Result<MessageTexts> parseMessageTexts(const QString &language, const QByteArray &file);

/// Those of @p language ("de-AT" finds "de"), else the English ones. @p all must hold English.
const MessageTexts &textsFor(const std::vector<MessageTexts> &all, const QString &language);

/// What the fields stand for in one message. Only shortened and cleaned forms of it reach a text.
struct MessageFields {
    QString depot; ///< the depot's short name
    QStringList references; ///< the first one is named, the others are counted
    Instant until;
    Instant now;
    QTimeZone zone; ///< the depot's
};

enum class CodeText { First, Replacement };

/// The text with the code in it. Whoever gets it wipes it after use.
QString renderCode(const MessageTexts &texts, CodeText kind, const Code &code, const MessageFields &fields);
QString renderCodeSubject(const MessageTexts &texts, const MessageFields &fields);
QString renderContactChanged(const MessageTexts &texts, const MessageFields &fields);
QString renderContactChangedSubject(const MessageTexts &texts, const MessageFields &fields);
QString renderHandedOver(const MessageTexts &texts, const MessageFields &fields);
QString renderHandedOverSubject(const MessageTexts &texts, const MessageFields &fields);

/// The last 12 letters, digits, "-" and "#" of the first reference; "+n" within the 12 for n further ones.
QString shownReference(const QStringList &references);

/// At most 20 characters on one line, without controls.
QString shownDepot(const QString &shortName);

/// "21:00", and "Tue 21:00" when that is not today, with @p language's weekday and the day of @p fields.zone.
QString shownUntil(const MessageFields &fields, const QString &language);

/// Overwrites @p text if nobody shares it, and empties it.
void wipe(QString &text);
