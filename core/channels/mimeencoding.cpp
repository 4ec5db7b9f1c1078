// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mimeencoding.h"

#include "core/channels/wiping.h"

#include <algorithm>

namespace {

constexpr qsizetype longestPlainText = 62; ///< with "Subject: " and room for an address's brackets still under 78
constexpr qsizetype encodedWordBytes = 39; ///< 52 in base64: a line with "Subject: " stays within RFC 2047 §2's 76
constexpr qsizetype longestBodyLine = 78;
constexpr qsizetype encodedLine = 76; ///< RFC 2045 §6.7 (5) and §6.8

bool isPlain(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(),
        [](QChar character) { return character >= QLatin1Char(' ') && character <= QLatin1Char('~'); });
    return isAscii && text.size() <= longestPlainText && text == text.simplified()
        && !text.contains(QLatin1String("=?"));
}

QByteArray encodedWord(const QByteArray &utf8) { return "=?utf-8?B?" + utf8.toBase64() + "?="; }

QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray part;
    for (const char32_t character : text.toStdU32String()) {
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        if (part.size() + utf8.size() > encodedWordBytes) {
            words += encodedWord(part) + "\r\n ";
            part.clear();
        }
        part += utf8;
    }
    return words + encodedWord(part);
}

/// @p text with every line ended by "\n" and without controls.
QByteArray cleaned(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    lines.removeIf([](QChar character) {
        const bool isKept = character == QLatin1Char('\n') || character == QLatin1Char('\t');
        return character.category() == QChar::Other_Control && !isKept;
    });
    if (!lines.endsWith(QLatin1Char('\n')))
        lines += QLatin1Char('\n');
    QByteArray utf8 = lines.toUtf8();
    wipe(lines);
    return utf8;
}

/// Quoted-printable form of one octet; @p isLast in its line, where white space would be lost (RFC 2045 §6.7 (3)).
QByteArray quotedOctet(char octet, bool isLast)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const bool isSpace = octet == ' ' || octet == '\t';
    const bool isPrintable = octet > ' ' && octet <= '~' && octet != '=';
    if (isPrintable || (isSpace && !isLast))
        return QByteArray(1, octet);
    const auto value = static_cast<unsigned char>(octet);
    return QByteArray("=") + digits[value >> 4] + digits[value & 15];
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray encoded;
    encoded.reserve(text.size() * 3 + text.size() / 8 + 8);
    qsizetype length = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') {
            encoded += "\r\n";
            length = 0;
            continue;
        }
        const bool isLast = at + 1 == text.size() || text[at + 1] == '\n';
        const QByteArray octet = quotedOctet(text[at], isLast);
        if (length + octet.size() > encodedLine - (isLast ? 0 : 1)) {
            encoded += "=\r\n";
            length = 0;
        }
        encoded += octet;
        length += octet.size();
    }
    return encoded;
}

QByteArray base64(const QByteArray &text)
{
    QByteArray lines = text;
    lines.replace("\n", "\r\n");
    QByteArray whole = lines.toBase64();
    wipe(lines);
    QByteArray encoded;
    encoded.reserve(whole.size() + whole.size() / encodedLine * 2 + 2);
    for (qsizetype at = 0; at < whole.size(); at += encodedLine)
        encoded += whole.mid(at, encodedLine) + "\r\n";
    wipe(whole);
    return encoded;
}

bool fitsUnencoded(const QByteArray &text)
{
    qsizetype length = 0;
    for (const char octet : text) {
        length = octet == '\n' ? 0 : length + 1;
        if (length > longestBodyLine || static_cast<unsigned char>(octet) > '~')
            return false;
    }
    return true;
}

} // namespace

QByteArray encodedHeaderText(const QString &text) { return isPlain(text) ? text.toLatin1() : encodedWords(text); }

QByteArray encodedDisplayName(const QString &name)
{
    if (!isPlain(name))
        return encodedWords(name);
    QByteArray quoted = "\"";
    for (const char character : name.toLatin1()) {
        if (character == '"' || character == '\\')
            quoted += '\\';
        quoted += character;
    }
    return quoted + '"';
}

EncodedBody encodedBody(const QString &text)
{
    QByteArray lines = cleaned(text);
    const auto others
        = std::count_if(lines.begin(), lines.end(), [](char octet) { return static_cast<unsigned char>(octet) > '~'; });
    EncodedBody body;
    if (fitsUnencoded(lines))
        body = { "7bit", lines.replace("\n", "\r\n") };
    else if (others * 4 > lines.size())
        body = { "base64", base64(lines) };
    else
        body = { "quoted-printable", quotedPrintable(lines) };
    if (body.lines.constData() != lines.constData())
        wipe(lines);
    return body;
}
