// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/typeddigits.h"

namespace {

bool isSeparator(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Dash || character == QLatin1Char('.');
}

} // namespace

TypedDigits digitsOf(const QString &typed)
{
    TypedDigits found;
    found.digits.reserve(typed.size());
    for (const char32_t character : typed.toUcs4()) {
        if (QChar::category(character) == QChar::Number_DecimalDigit)
            found.digits.append(QLatin1Char(char('0' + QChar::digitValue(character))));
        else if (QChar::requiresSurrogates(character) || !isSeparator(QChar(char16_t(character))))
            found.isClean = false;
    }
    return found;
}
