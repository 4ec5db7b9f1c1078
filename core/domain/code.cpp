// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code.h"

#include <utility>

namespace {

/// H. Michael Damm's totally anti-symmetric quasigroup of order 10.
constexpr std::array<std::array<quint8, 10>, 10> dammTable{ {
    { 0, 3, 1, 7, 5, 9, 8, 6, 4, 2 },
    { 7, 0, 9, 2, 1, 5, 4, 8, 6, 3 },
    { 4, 2, 0, 6, 8, 7, 1, 3, 5, 9 },
    { 1, 7, 5, 0, 9, 8, 3, 4, 2, 6 },
    { 6, 1, 2, 3, 0, 4, 5, 9, 7, 8 },
    { 3, 6, 7, 4, 2, 0, 9, 5, 8, 1 },
    { 5, 8, 6, 9, 7, 2, 0, 1, 3, 4 },
    { 8, 9, 4, 5, 3, 6, 2, 0, 1, 7 },
    { 9, 4, 3, 8, 6, 1, 7, 2, 0, 5 },
    { 2, 5, 8, 1, 4, 3, 6, 7, 9, 0 },
} };

bool isSeparator(char32_t character) { return QChar::isSpace(character) || character == U'-' || character == U'.'; }

char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

/// Gives what was read so far to a Code, which wipes it.
Result<Code> refuse(QByteArray digits)
{
    const Code wiped(std::move(digits));
    return ErrorCode::NotACode;
}

} // namespace

Code::Code(QByteArray digits)
    : m_digits(std::move(digits))
{
    m_digits.detach();
}

Code::Code(Code &&other) noexcept
    : m_digits(std::exchange(other.m_digits, {}))
{
}

Code &Code::operator=(Code &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_digits = std::exchange(other.m_digits, {});
    }
    return *this;
}

Code::~Code() { wipe(); }

void Code::wipe()
{
    // A copy somebody took of digits() is theirs to wipe; writing here would only make another one first.
    if (m_digits.isEmpty() || !m_digits.isDetached())
        return;
    // Through volatile, or the compiler leaves out a write to memory about to be freed.
    volatile char *digit = m_digits.data();
    for (qsizetype i = 0; i < m_digits.size(); ++i)
        digit[i] = '\0';
}

QString Code::grouped() const
{
    const qsizetype size = m_digits.size();
    const qsizetype first = size == 8 ? 4 : 3;
    QString text;
    text.reserve(size + 2);
    for (qsizetype i = 0; i < size; ++i) {
        if (i == first || (size == 9 && i == 6))
            text += QLatin1Char(' ');
        text += QLatin1Char(m_digits[i]);
    }
    return text;
}

Result<Code> parseTypedCode(const QString &typed, const CodeFormat &format)
{
    QByteArray digits;
    digits.reserve(format.length() + 1);
    const QStringView text = QStringView(typed).trimmed();
    bool hasDigit = false;
    bool endsInDigit = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t character = characterAt(text, i);
        i += QChar::requiresSurrogates(character) ? 2 : 1;
        endsInDigit = QChar::category(character) == QChar::Number_DecimalDigit;
        hasDigit = hasDigit || endsInDigit;
        if (endsInDigit)
            digits.append(char('0' + QChar::digitValue(character)));
        if (!hasDigit || (!endsInDigit && !isSeparator(character)) || digits.size() > format.length())
            return refuse(std::move(digits));
    }
    const bool isWhole = digits.size() == format.length() && endsInDigit;
    const bool isChecked = format.checkDigit == CodeFormat::CheckDigit::On;
    if (!isWhole || (isChecked && dammDigit(digits) != '0'))
        return refuse(std::move(digits));
    return Code(std::move(digits));
}

char dammDigit(QByteArrayView digits)
{
    size_t interim = 0;
    for (const char digit : digits)
        interim = dammTable[interim][size_t(digit - '0') % 10];
    return char('0' + interim);
}
