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

/// In a right-to-left text "123 456" and "12-34" would change places, and "#" the side of its number, without a mark on
/// both sides (UAX #9, W2, W7 and N1). Marks, not isolates: phones know them since there is Unicode, and show no box.
QString leftToRightIn(const QString &language, const QString &value)
{
    if (QLocale(language).textDirection() != Qt::RightToLeft || value.isRightToLeft())
        return value;
    return leftToRightMark + value + leftToRightMark;
}

Values valuesFor(const MessageTexts &texts, const MessageFields &fields)
{
    return { leftToRightIn(texts.language, shownDepot(fields.depot)),
        leftToRightIn(texts.language, shownReference(fields.references)), {}, {} };
}

} // namespace

QString renderCode(const MessageTexts &texts, CodeText kind, const Code &code, const MessageFields &fields)
{
    Values values = valuesFor(texts, fields);
    QString grouped = code.grouped();
    values.code = leftToRightIn(texts.language, grouped);
    values.until = shownUntil(fields, texts);

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

QString shownUntil(const MessageFields &fields, const MessageTexts &texts)
{
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(toMilliseconds(fields.until), fields.zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMilliseconds(fields.now), fields.zone);
    // 24 hours and Latin digits in every language: a locale's own time may hold characters that double an SMS.
    const QString time = until.time().toString(QStringLiteral("HH:mm"));
    if (until.date() == now.date())
        return time;
    const int day = until.date().dayOfWeek();
    const QString weekday = texts.weekdays.size() == 7 ? texts.weekdays[day - 1]
                                                       : QLocale(texts.language).dayName(day, QLocale::ShortFormat);
    return weekday + QLatin1Char(' ') + time;
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
