// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

enum class TextEncoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

struct FoundEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    int markLength = 0; ///< bytes of the byte order mark
};

/// The name a person knows it by.
QString encodingName(TextEncoding encoding);

/// Decides how a file's bytes become text. It looks at every byte, because one umlaut in the last line decides: a byte
/// order mark, else strictly valid UTF-8, else the zero bytes of UTF-16, else Windows-1252. A file that mixes UTF-8 and
/// Windows-1252 is refused rather than guessed at: names would come out wrong in silence.
class EncodingGuess {
public:
    void add(QByteArrayView bytes);

    /// After the last byte. NotAManifest names the place of what fits no encoding.
    Result<FoundEncoding> found() const;

private:
    struct Place {
        qint64 line = 0;
        qint64 byte = 0;
    };

    void addHigh(uchar byte);
    void countLine(uchar byte);
    Place here() const;
    std::optional<FoundEncoding> utf16() const;
    Result<FoundEncoding> windows1252() const;

    QByteArray m_head;
    qint64 m_size = 0;
    qint64 m_line = 1;
    qint64 m_lineStart = 0;
    bool m_isAfterReturn = false;

    int m_pending = 0; ///< continuation bytes the open UTF-8 sequence still needs
    uchar m_lowest = 0x80;
    uchar m_highest = 0xBF;
    bool m_isWestern = false;

    qint64 m_zeros[2] = { 0, 0 }; ///< at even and at odd places
    std::optional<Place> m_firstZero;
    std::optional<Place> m_firstMalformed;
    std::optional<Place> m_firstWestern; ///< a letter of Western Europe written in UTF-8
    std::optional<Place> m_firstUndefined; ///< a byte Windows-1252 has no character for
};
