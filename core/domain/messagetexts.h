// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// Which fields a text may hold.
enum class TextUse { Code, Notice, Subject };

/// Which of a language's texts. Subjects are of e-mail alone and name no code.
enum class TextKey {
    Code,
    Replacement, ///< a code that makes an older one void
    ContactChanged, ///< to the contact that was replaced
    HandedOver, ///< without a code, after an ID check
    CodeSubject,
    ContactChangedSubject,
    HandedOverSubject
};

inline constexpr std::array textKeys{ TextKey::Code, TextKey::Replacement, TextKey::ContactChanged, TextKey::HandedOver,
    TextKey::CodeSubject, TextKey::ContactChangedSubject, TextKey::HandedOverSubject };

QString word(TextKey key);
std::optional<TextKey> textKey(const QString &word);
TextUse useOf(TextKey key);

/// What recipients are told, in one language. {depot}, {reference}, {code} and {until} stand for a message's own words.
struct MessageTexts {
    QString language; ///< ISO 639, such as "en"
    QStringList weekdays; ///< short, Monday first; those of Qt when there are none
    QString code;
    QString replacement;
    QString contactChanged;
    QString handedOver;
    QString codeSubject;
    QString contactChangedSubject;
    QString handedOverSubject;

    QString &operator[](TextKey key) { return this->*member(key); }
    const QString &operator[](TextKey key) const { return this->*member(key); }
    static QString MessageTexts::*member(TextKey key);

    friend bool operator==(const MessageTexts &, const MessageTexts &) = default;
};

/// A text that an administrator put in the place of the usual one.
struct EditedText {
    QString language;
    TextKey key = TextKey::Code;
    QString text;
};

/// The most characters a text may have before its fields are filled in.
inline constexpr qsizetype longestMessageText = 600;

/// The fields that a text of @p use may hold, with their braces.
QStringList textFields(TextUse use);

/// OutOfRange, with the reason as detail, for an unknown or unclosed field, for a code's text without {code}, for
/// {code} or {until} anywhere else, for a text that is empty, too long or more than one line, and for characters that
/// turn the direction of what follows or are no characters.
Result<void> checkText(const QString &text, TextUse use);

/// Reads the "key = text" lines of resources/messages/<language>.txt: UTF-8, "#" starts a comment line. Every key of
/// TextKey must be there once, and "weekdays" with seven words. OutOfRange (detail: what and where) otherwise.
Result<MessageTexts> parseMessageTexts(const QString &language, const QByteArray &file);

/// Those of the first of @p languages that there are texts for ("de-AT" finds "de"), else the English ones. @p all must
/// hold English.
const MessageTexts &textsFor(const std::vector<MessageTexts> &all, const QStringList &languages);

/// @p usual with what was @p edited of its language.
MessageTexts withEdits(MessageTexts usual, const std::vector<EditedText> &edited);
