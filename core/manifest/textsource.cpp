// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/textsource.h"

#include "core/manifest/manifestlimits.h"

#include <array>

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

/// 0x80 to 0x9F of Windows-1252 (bestfit1252 of unicode.org); the rest is Latin-1. Qt knows this code page only with
/// ICU.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC,
    0x0081,
    0x201A,
    0x0192,
    0x201E,
    0x2026,
    0x2020,
    0x2021,
    0x02C6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0x008D, //
    0x017D,
    0x008F,
    0x0090,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2022,
    0x2013,
    0x2014,
    0x02DC,
    0x2122,
    0x0161,
    0x203A, //
    0x0153,
    0x009D,
    0x017E,
    0x0178,
};

QStringDecoder decoderFor(TextEncoding encoding)
{
    const auto keepMark = QStringConverter::Flag::ConvertInitialBom;
    switch (encoding) {
    case TextEncoding::Utf16Little:
        return QStringDecoder(QStringConverter::Utf16LE, keepMark);
    case TextEncoding::Utf16Big:
        return QStringDecoder(QStringConverter::Utf16BE, keepMark);
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
        break;
    }
    return QStringDecoder(QStringConverter::Utf8, keepMark);
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xA0)
            character = QChar(windows1252[code - 0x80U]);
    }
    return text;
}

} // namespace

TextSource::TextSource(QIODevice &device, FoundEncoding found)
    : m_device(device)
    , m_found(found)
    , m_decoder(decoderFor(found.encoding))
{
}

Result<QString> TextSource::next()
{
    while (true) {
        const QByteArray bytes = m_device.read(pieceBytes);
        if (bytes.isEmpty() && !m_device.atEnd())
            return Error{ ErrorCode::File, m_device.errorString() };
        m_hash.addData(bytes);
        const qsizetype skipped = m_bytesRead == 0 ? qMin<qsizetype>(m_found.markLength, bytes.size()) : 0;
        m_bytesRead += bytes.size();
        if (m_bytesRead > ManifestLimits::bytes)
            return Error{ ErrorCode::ManifestTooLarge, QStringLiteral("more than 64 MiB") };

        auto text = whole(decode(QByteArrayView(bytes).sliced(skipped)), bytes);
        if (!text || !text->isEmpty() || bytes.isEmpty())
            return text;
    }
}

QString TextSource::decode(QByteArrayView bytes)
{
    if (m_found.encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    return m_decoder.decode(bytes);
}

/// @p text with no surrogate pair cut in two; UTF-16 may hold halves of them, which are no text.
Result<QString> TextSource::whole(QString text, QByteArrayView bytes)
{
    if (m_decoder.hasError())
        return Error{ ErrorCode::NotAManifest, QStringLiteral("the file changed while it was read") };
    if (m_found.encoding == TextEncoding::Windows1252 || m_found.encoding == TextEncoding::Utf8)
        return text;
    text.prepend(m_heldBack);
    m_heldBack.clear();
    if (!bytes.isEmpty() && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_heldBack = text.back();
        text.chop(1);
    }
    if (!text.isValidUtf16()) {
        const qint64 line = m_linesRead + 1;
        return Error{ ErrorCode::NotAManifest,
            QStringLiteral("line %1 or later: half a character of UTF-16").arg(line) };
    }
    m_linesRead += text.count(QLatin1Char('\n'));
    return text;
}
