// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/messagetexts.h"

#include "core/domain/wordlookup.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

const QString weekdaysWord = QStringLiteral("weekdays");
constexpr qsizetype longestQuoted = 20; ///< of a field that is refused

bool breaksLine(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

/// Embeddings, overrides and isolates: what stands behind one of them may be shown in another order than it is meant.
bool turns(QChar character)
{
    return (character >= QChar(0x202a) && character <= QChar(0x202e))
        || (character >= QChar(0x2066) && character <= QChar(0x2069));
}

Error refused(const QString &reason) { return { ErrorCode::OutOfRange, reason }; }

Result<void> checkCharacters(const QString &text)
{
    if (text.trimmed().isEmpty())
        return refused(QStringLiteral("the text is empty"));
    if (text.size() > longestMessageText)
        return refused(QStringLiteral("more than %1 characters").arg(longestMessageText));
    if (std::any_of(text.begin(), text.end(), breaksLine))
        return refused(QStringLiteral("more than one line"));
    if (std::any_of(text.begin(), text.end(), turns))
        return refused(QStringLiteral("a character that turns the direction"));
    if (!text.isValidUtf16())
        return refused(QStringLiteral("half a character"));
    return {};
}

/// Takes the texts and the weekdays of one "key = text" line; false for a key that is unknown or comes again.
bool take(MessageTexts &texts, const QString &name, const QString &value)
{
    if (name == weekdaysWord) {
        const bool isNew = texts.weekdays.isEmpty();
        texts.weekdays = value.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return isNew;
    }
    const auto key = textKey(name);
    if (!key || !texts[*key].isEmpty())
        return false;
    texts[*key] = value;
    return true;
}

} // namespace

QString word(TextKey key)
{
    switch (key) {
    case TextKey::Code:
        return QStringLiteral("code");
    case TextKey::Replacement:
        return QStringLiteral("replacement");
    case TextKey::ContactChanged:
        return QStringLiteral("contact_changed");
    case TextKey::HandedOver:
        return QStringLiteral("handed_over");
    case TextKey::CodeSubject:
        return QStringLiteral("code_subject");
    case TextKey::ContactChangedSubject:
        return QStringLiteral("contact_changed_subject");
    case TextKey::HandedOverSubject:
        return QStringLiteral("handed_over_subject");
    }
    return {};
}

std::optional<TextKey> textKey(const QString &word) { return valueOfWord(word, textKeys); }

TextUse useOf(TextKey key)
{
    switch (key) {
    case TextKey::Code:
    case TextKey::Replacement:
        return TextUse::Code;
    case TextKey::ContactChanged:
    case TextKey::HandedOver:
        return TextUse::Notice;
    case TextKey::CodeSubject:
    case TextKey::ContactChangedSubject:
    case TextKey::HandedOverSubject:
        return TextUse::Subject;
    }
    return TextUse::Subject;
}

QString MessageTexts::*MessageTexts::member(TextKey key)
{
    switch (key) {
    case TextKey::Code:
        return &MessageTexts::code;
    case TextKey::Replacement:
        return &MessageTexts::replacement;
    case TextKey::ContactChanged:
        return &MessageTexts::contactChanged;
    case TextKey::HandedOver:
        return &MessageTexts::handedOver;
    case TextKey::CodeSubject:
        return &MessageTexts::codeSubject;
    case TextKey::ContactChangedSubject:
        return &MessageTexts::contactChangedSubject;
    case TextKey::HandedOverSubject:
        break;
    }
    return &MessageTexts::handedOverSubject;
}

QStringList textFields(TextUse use)
{
    QStringList fields{ QStringLiteral("{depot}"), QStringLiteral("{reference}") };
    if (use == TextUse::Code)
        fields += { QStringLiteral("{code}"), QStringLiteral("{until}") };
    return fields;
}

Result<void> checkText(const QString &text, TextUse use)
{
    if (auto checked = checkCharacters(text); !checked)
        return checked;
    const QStringList known = textFields(use);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('}'))
            return refused(QStringLiteral("a } without {"));
        if (text[at] != QLatin1Char('{'))
            continue;
        const qsizetype close = text.indexOf(QLatin1Char('}'), at);
        const QString name = close < 0 ? text.mid(at + 1) : text.mid(at + 1, close - at - 1);
        if (close < 0 || !known.contains(QStringLiteral("{%1}").arg(name)))
            return refused(QStringLiteral("{%1}: not a field").arg(name.left(longestQuoted)));
        at = close;
    }
    if (use == TextUse::Code && !text.contains(QLatin1String("{code}")))
        return refused(QStringLiteral("without {code}"));
    return {};
}

Result<MessageTexts> parseMessageTexts(const QString &language, const QByteArray &file)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString content = decode(file);
    if (decode.hasError())
        return refused(QStringLiteral("not UTF-8"));

    MessageTexts texts;
    texts.language = language;
    int number = 0;
    for (const QString &line : content.split(QLatin1Char('\n'))) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype equals = trimmed.indexOf(QLatin1Char('='));
        const QString name = trimmed.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (!take(texts, name, trimmed.mid(equals + 1).trimmed()))
            return refused(QStringLiteral("line %1").arg(number));
    }
    for (const TextKey key : textKeys) {
        if (auto checked = checkText(texts[key], useOf(key)); !checked)
            return refused(QStringLiteral("%1: %2").arg(word(key), checked.error().detail));
    }
    if (texts.weekdays.size() != 7)
        return refused(QStringLiteral("%1: not seven").arg(weekdaysWord));
    return texts;
}

const MessageTexts &textsFor(const std::vector<MessageTexts> &all, const QStringList &languages)
{
    QStringList wanted;
    for (const QString &language : languages)
        wanted += { language, language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0) };
    for (const QString &language : wanted << QStringLiteral("en")) {
        const auto found = std::find_if(all.begin(), all.end(), [&language](const MessageTexts &texts) {
            return texts.language.compare(language, Qt::CaseInsensitive) == 0;
        });
        if (found != all.end())
            return *found;
    }
    Q_ASSERT(!all.empty());
    return all.front();
}

MessageTexts withEdits(MessageTexts usual, const std::vector<EditedText> &edited)
{
    for (const EditedText &edit : edited) {
        if (edit.language == usual.language)
            usual[edit.key] = edit.text;
    }
    return usual;
}
