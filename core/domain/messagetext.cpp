// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/messagetext.h"

#include <QDateTime>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace {

constexpr qsizetype longestDepot = 20;
constexpr qsizetype longestReference = 12;
constexpr QChar leftToRightMark{ 0x200e };

/// What the fields stand for; code and until are asked for by a code's text alone.
struct Values {
    QString depot;
    QString reference;
    QString code;
    QString until;
};

using Field = QString Values::*;

std::optional<Field> fieldNamed(QStringView name)
{
    constexpr std::array<std::pair<QLatin1String, Field>, 4> fields = { {
        { QLatin1String("depot"), &Values::depot },
        { QLatin1String("reference"), &Values::reference },
        { QLatin1String("code"), &Values::code },
        { QLatin1String("until"), &Values::until },
    } };
    for (const auto &[known, field] : fields) {
        if (name == known)
            return field;
    }
    return std::nullopt;
}

bool breaksLine(QChar character)
{
    const QChar::Category category = character.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

Error refused(const QString &reason) { return { ErrorCode::OutOfRange, reason }; }

/// Fills in @p pattern, which checkText() has passed. Values are taken as they are: a "{code}" within one stays text.
QString filled(const QString &pattern, const Values &values)
{
    QString text;
    // Room for all of it at once, so that growing leaves no copy of a code behind.
    text.reserve(pattern.size() + values.depot.size() + 2 * (values.reference.size() + values.code.size())
        + values.until.size() + 64);
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        text += QStringView(pattern).mid(at, open - at);
        if (const auto field = fieldNamed(QStringView(pattern).mid(open + 1, close - open - 1)))
            text += values.**field;
        at = close + 1;
    }
    text += QStringView(pattern).mid(at);
    return text;
}

/// In a right-to-left text "123 456" would change places without a mark before it (UAX #9, rules W7 and N1).
QString leftToRightIn(const QString &language, const QString &value)
{
    if (QLocale(language).textDirection() != Qt::RightToLeft)
        return value;
    return leftToRightMark + value + leftToRightMark;
}

Values valuesFor(const MessageTexts &texts, const MessageFields &fields)
{
    return { shownDepot(fields.depot), leftToRightIn(texts.language, shownReference(fields.references)), {}, {} };
}

} // namespace

Result<void> checkText(const QString &text, TextUse use)
{
    if (text.trimmed().isEmpty())
        return refused(QStringLiteral("empty"));
    if (std::any_of(text.begin(), text.end(), breaksLine))
        return refused(QStringLiteral("more than one line"));

    bool holdsCode = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('}'))
            return refused(QStringLiteral("} without {"));
        if (text[at] != QLatin1Char('{'))
            continue;
        const qsizetype close = text.indexOf(QLatin1Char('}'), at);
        const QString name = close < 0 ? text.mid(at + 1) : text.mid(at + 1, close - at - 1);
        const auto field = fieldNamed(name);
        const bool isOfCode = field && (*field == &Values::code || *field == &Values::until);
        if (close < 0 || !field || (isOfCode && use != TextUse::Code))
            return refused(QStringLiteral("field {%1}").arg(name.left(longestDepot)));
        holdsCode = holdsCode || *field == &Values::code;
        at = close;
    }
    if (use == TextUse::Code && !holdsCode)
        return refused(QStringLiteral("no {code}"));
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
    struct Key {
        QLatin1String name;
        QString *text;
        TextUse use;
    };
    const std::array<Key, 7> keys = { {
        { QLatin1String("code"), &texts.code, TextUse::Code },
        { QLatin1String("replacement"), &texts.replacement, TextUse::Code },
        { QLatin1String("contact_changed"), &texts.contactChanged, TextUse::Notice },
        { QLatin1String("handed_over"), &texts.handedOver, TextUse::Notice },
        { QLatin1String("code_subject"), &texts.codeSubject, TextUse::Subject },
        { QLatin1String("contact_changed_subject"), &texts.contactChangedSubject, TextUse::Subject },
        { QLatin1String("handed_over_subject"), &texts.handedOverSubject, TextUse::Subject },
    } };

    int number = 0;
    for (const QString &line : content.split(QLatin1Char('\n'))) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype equals = trimmed.indexOf(QLatin1Char('='));
        const QString name = trimmed.left(std::max<qsizetype>(equals, 0)).trimmed();
        const auto key
            = std::find_if(keys.begin(), keys.end(), [&name](const Key &known) { return known.name == name; });
        if (key == keys.end() || !key->text->isEmpty())
            return refused(QStringLiteral("line %1").arg(number));
        *key->text = trimmed.mid(equals + 1).trimmed();
    }
    for (const Key &key : keys) {
        if (auto checked = checkText(*key.text, key.use); !checked)
            return refused(QStringLiteral("%1: %2").arg(key.name, checked.error().detail));
    }
    return texts;
}

const MessageTexts &textsFor(const std::vector<MessageTexts> &all, const QString &language)
{
    const QString base = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
    for (const QString &wanted : { language, base, QStringLiteral("en") }) {
        const auto found = std::find_if(all.begin(), all.end(),
            [&wanted](const MessageTexts &texts) { return texts.language.compare(wanted, Qt::CaseInsensitive) == 0; });
        if (found != all.end())
            return *found;
    }
    Q_ASSERT(!all.empty());
    return all.front();
}

QString renderCode(const MessageTexts &texts, CodeText kind, const Code &code, const MessageFields &fields)
{
    Values values = valuesFor(texts, fields);
    QString grouped = code.grouped();
    values.code = leftToRightIn(texts.language, grouped);
    values.until = shownUntil(fields, texts.language);

    QString text = filled(kind == CodeText::Replacement ? texts.replacement : texts.code, values);
    wipe(grouped);
    wipe(values.code);
    return text;
}

QString renderCodeSubject(const MessageTexts &texts, const MessageFields &fields)
{
    return filled(texts.codeSubject, valuesFor(texts, fields));
}

QString renderContactChanged(const MessageTexts &texts, const MessageFields &fields)
{
    return filled(texts.contactChanged, valuesFor(texts, fields));
}

QString renderContactChangedSubject(const MessageTexts &texts, const MessageFields &fields)
{
    return filled(texts.contactChangedSubject, valuesFor(texts, fields));
}

QString renderHandedOver(const MessageTexts &texts, const MessageFields &fields)
{
    return filled(texts.handedOver, valuesFor(texts, fields));
}

QString renderHandedOverSubject(const MessageTexts &texts, const MessageFields &fields)
{
    return filled(texts.handedOverSubject, valuesFor(texts, fields));
}

QString shownReference(const QStringList &references)
{
    // Dots and slashes would make links; anything else is no part of a reference a person compares.
    QString shown;
    for (const QChar character : references.value(0)) {
        if (character.isLetter() || character.isDigit() || character == QLatin1Char('-')
            || character == QLatin1Char('#'))
            shown += character;
    }
    if (shown.isEmpty())
        shown = QStringLiteral("#");
    if (references.size() < 2)
        return shown.right(longestReference);
    const QString further = QStringLiteral("+%1").arg(references.size() - 1);
    return shown.right(longestReference - further.size()) + further;
}

QString shownDepot(const QString &shortName)
{
    QString shown;
    for (const char32_t character : shortName.simplified().toUcs4()) {
        const QChar::Category category = QChar::category(character);
        const bool isOther = category >= QChar::Other_Control && category <= QChar::Other_NotAssigned;
        const QString piece = QString::fromUcs4(&character, 1);
        if (isOther || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            continue;
        if (shown.size() + piece.size() > longestDepot)
            break;
        shown += piece;
    }
    return shown.trimmed();
}

QString shownUntil(const MessageFields &fields, const QString &language)
{
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(fields.until), fields.zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMilliseconds(fields.now), fields.zone);
    // 24 hours and Latin digits in every language: a locale's own time may hold characters that double an SMS.
    const QString time = until.time().toString(QStringLiteral("HH:mm"));
    if (until.date() == now.date())
        return time;
    return QLocale(language).dayName(until.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

void wipe(QString &text)
{
    if (text.isDetached()) {
        volatile char16_t *character = reinterpret_cast<char16_t *>(text.data());
        for (qsizetype left = text.size(); left > 0; --left)
            *character++ = 0;
    }
    text.clear();
}
