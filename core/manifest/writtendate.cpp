// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/writtendate.h"

#include <array>

namespace {

struct Parts {
    int values[3] = { 0, 0, 0 };
    qsizetype digits[3] = { 0, 0, 0 };
    QChar separator;
};

/// The date part of @p text: up to a space or the "T" of ISO 8601.
QStringView datePart(QStringView text)
{
    text = text.trimmed();
    qsizetype end = 0;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'T' && text[end] != u',')
        ++end;
    return text.first(end);
}

std::optional<Parts> partsOf(QStringView text)
{
    Parts parts;
    int part = 0;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9') {
            if (++parts.digits[part] > 4)
                return std::nullopt;
            parts.values[part] = parts.values[part] * 10 + character.digitValue();
            continue;
        }
        const bool isSeparator = QStringView(u"-./").contains(character);
        if (!isSeparator || part == 2 || (part == 1 && character != parts.separator))
            return std::nullopt;
        parts.separator = character;
        ++part;
    }
    if (part != 2)
        return std::nullopt;
    return parts;
}

WrittenDate clearDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return { date.isValid() ? WrittenDate::Form::Clear : WrittenDate::Form::Impossible, date, {} };
}

/// 20261124
std::optional<WrittenDate> compactDate(QStringView text)
{
    if (text.size() != 8)
        return std::nullopt;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
    }
    return clearDate(text.first(4).toInt(), text.sliced(4, 2).toInt(), text.last(2).toInt());
}

int fullYear(int year) { return year < 100 ? 2000 + year : year; }

} // namespace

WrittenDate parseWrittenDate(QStringView text)
{
    const QStringView date = datePart(text);
    if (const auto compact = compactDate(date))
        return *compact;
    const auto parts = partsOf(date);
    if (!parts)
        return {};
    const auto &digits = parts->digits;
    const auto &values = parts->values;
    const bool areShort = digits[1] >= 1 && digits[1] <= 2;
    if (digits[0] == 4 && areShort && digits[2] >= 1 && digits[2] <= 2)
        return clearDate(values[0], values[1], values[2]);
    const bool isYear = digits[2] == 4 || digits[2] == 2;
    if (digits[0] < 1 || digits[0] > 2 || !areShort || !isYear)
        return {};
    if (parts->separator == u'.')
        return clearDate(fullYear(values[2]), values[1], values[0]);
    return { WrittenDate::Form::Open, {}, { values[0], values[1], values[2] } };
}

std::optional<QDate> dayOf(const WrittenDate &date, DateOrder order)
{
    QDate day = date.clear;
    if (date.form == WrittenDate::Form::Open) {
        const auto &parts = date.parts;
        switch (order) {
        case DateOrder::DayMonthYear:
            day = QDate(fullYear(parts[2]), parts[1], parts[0]);
            break;
        case DateOrder::MonthDayYear:
            day = QDate(fullYear(parts[2]), parts[0], parts[1]);
            break;
        case DateOrder::YearMonthDay:
            day = parts[2] < 100 ? QDate(fullYear(parts[0]), parts[1], parts[2]) : QDate();
            break;
        }
    }
    return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
}

void DateColumn::add(const WrittenDate &date, const QString &text)
{
    if (date.form != WrittenDate::Form::Open || date.parts[0] == date.parts[1])
        return;
    m_hasDayFirst = m_hasDayFirst || (date.parts[0] > 12 && date.parts[1] <= 12);
    m_hasMonthFirst = m_hasMonthFirst || (date.parts[1] > 12 && date.parts[0] <= 12);
    if (m_example.isEmpty())
        m_example = text;
}

Result<DateOrder> DateColumn::order(std::optional<DateOrder> wanted) const
{
    if (wanted)
        return *wanted;
    if (m_hasDayFirst && m_hasMonthFirst)
        return Error{ ErrorCode::DateOrderOpen, m_example };
    if (m_hasMonthFirst)
        return DateOrder::MonthDayYear;
    if (m_hasDayFirst || m_example.isEmpty())
        return DateOrder::DayMonthYear;
    return Error{ ErrorCode::DateOrderOpen, m_example };
}
