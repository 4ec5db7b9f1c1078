// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/instant.h"
#include "core/domain/code.h"
#include "core/domain/messagetexts.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

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

/// "21:00", and "Tue 21:00" when that is not today, with the weekday of @p texts and the day of @p fields.zone.
QString shownUntil(const MessageFields &fields, const MessageTexts &texts);

/// Overwrites @p text if nobody shares it, and empties it.
void wipe(QString &text);
