// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/encodingguess.h"

namespace {

/// The first and the highest continuation byte of Unicode's table 3-7 (well-formed UTF-8 byte sequences).
struct Sequence {
    int pending = 0;
    uchar lowest = 0x80;
    uchar highest = 0xBF;
};

std::optional<Sequence> sequenceOf(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return Sequence{ 1 };
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar lowest = lead == 0xE0 ? 0xA0 : 0x80;
        const uchar highest = lead == 0xED ? 0x9F : 0xBF;
        return Sequence{ 2, lowest, highest };
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar lowest = lead == 0xF0 ? 0x90 : 0x80;
        const uchar highest = lead == 0xF4 ? 0x8F : 0xBF;
        return Sequence{ 3, lowest, highest };
    }
    return std::nullopt;
}

bool isUndefinedInWindows1252(uchar byte)
{
    return byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
}

Error refusal(qint64 line, qint64 byte, const QString &fact)
{
    return { ErrorCode::NotAManifest, QStringLiteral("line %1, byte %2: %3").arg(line).arg(byte).arg(fact) };
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Little:
    case TextEncoding::Utf16Big:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

void EncodingGuess::add(QByteArrayView bytes)
{
    if (m_head.size() < 4)
        m_head.append(bytes.first(qMin<qsizetype>(bytes.size(), 4 - m_head.size())).toByteArray());
    for (const char character : bytes) {
        const auto byte = static_cast<uchar>(character);
        if (byte >= 0x80) {
            addHigh(byte);
        } else {
            if (m_pending > 0 && !m_firstMalformed)
                m_firstMalformed = here();
            m_pending = 0;
            if (byte == 0) {
                ++m_zeros[m_size % 2];
                if (!m_firstZero)
                    m_firstZero = here();
            }
        }
        ++m_size;
        countLine(byte);
    }
}

void EncodingGuess::addHigh(uchar byte)
{
    if (isUndefinedInWindows1252(byte) && !m_firstUndefined)
        m_firstUndefined = here();
    if (m_pending > 0 && byte >= m_lowest && byte <= m_highest) {
        --m_pending;
        m_lowest = 0x80;
        m_highest = 0xBF;
        if (m_pending == 0 && m_isWestern && !m_firstWestern)
            m_firstWestern = here();
        return;
    }
    const auto sequence = sequenceOf(byte);
    if ((m_pending > 0 || !sequence) && !m_firstMalformed)
        m_firstMalformed = here();
    const Sequence next = sequence.value_or(Sequence{});
    m_pending = next.pending;
    m_lowest = next.lowest;
    m_highest = next.highest;
    m_isWestern = byte == 0xC3;
}

void EncodingGuess::countLine(uchar byte)
{
    const bool isFeed = byte == '\n';
    if (isFeed && m_isAfterReturn) {
        m_lineStart = m_size;
    } else if (isFeed || byte == '\r') {
        ++m_line;
        m_lineStart = m_size;
    }
    m_isAfterReturn = byte == '\r';
}

EncodingGuess::Place EncodingGuess::here() const { return { m_line, m_size - m_lineStart + 1 }; }

std::optional<FoundEncoding> EncodingGuess::utf16() const
{
    if (m_head.startsWith("\xFF\xFE"))
        return FoundEncoding{ TextEncoding::Utf16Little, 2 };
    if (m_head.startsWith("\xFE\xFF"))
        return FoundEncoding{ TextEncoding::Utf16Big, 2 };
    // Text that is mostly ASCII has a zero in every second byte and none in the others.
    const qint64 enough = m_size / 5;
    if (m_zeros[0] == 0 && m_zeros[1] > enough)
        return FoundEncoding{ TextEncoding::Utf16Little, 0 };
    if (m_zeros[1] == 0 && m_zeros[0] > enough)
        return FoundEncoding{ TextEncoding::Utf16Big, 0 };
    return std::nullopt;
}

Result<FoundEncoding> EncodingGuess::found() const
{
    if (m_head.startsWith("PK\x03\x04"))
        return Error{ ErrorCode::NotAManifest, QStringLiteral("line 1, byte 1: a ZIP or XLSX file; save it as CSV") };
    if (const auto wide = utf16()) {
        if (m_size % 2 != 0)
            return Error{ ErrorCode::NotAManifest,
                QStringLiteral("line 1, byte 1: UTF-16 with half a character at its end") };
        if (m_size == wide->markLength)
            return Error{ ErrorCode::NotAManifest, QStringLiteral("the file is empty") };
        return *wide;
    }
    const int markLength = m_head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (m_size == markLength)
        return Error{ ErrorCode::NotAManifest, QStringLiteral("the file is empty") };
    if (m_firstZero)
        return refusal(m_firstZero->line, m_firstZero->byte, QStringLiteral("a NUL byte"));
    if (!m_firstMalformed && m_pending == 0)
        return FoundEncoding{ TextEncoding::Utf8, markLength };
    const Place malformed = m_firstMalformed.value_or(here());
    if (markLength > 0)
        return refusal(
            malformed.line, malformed.byte, QStringLiteral("not UTF-8, although the file is marked as UTF-8"));
    return windows1252();
}

Result<FoundEncoding> EncodingGuess::windows1252() const
{
    const Place malformed = m_firstMalformed.value_or(here());
    if (m_firstWestern) {
        const bool isLater = m_firstWestern->line > malformed.line;
        const Place &place = isLater ? *m_firstWestern : malformed;
        return refusal(place.line, place.byte, QStringLiteral("UTF-8 and Windows-1252 are mixed"));
    }
    if (m_firstUndefined)
        return refusal(
            m_firstUndefined->line, m_firstUndefined->byte, QStringLiteral("neither UTF-8 nor Windows-1252"));
    return FoundEncoding{ TextEncoding::Windows1252, 0 };
}
