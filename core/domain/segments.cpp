// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/segments.h"

#include <QStringView>

#include <algorithm>

namespace {

// 3GPP TS 23.038 §6.2.1 and §6.2.1.1, without the escape character itself.
constexpr QStringView gsmBasic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                 u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView gsmExtension = u"\f^{}\\[~]|€";

struct Limits {
    int alone;
    int joined; ///< less, for the header that joins the parts
};

constexpr Limits gsmLimits{ 160, 153 };
constexpr Limits ucsLimits{ 70, 67 };

struct Measure {
    Segments::Encoding encoding = Segments::Encoding::Gsm7;
    int units = 0;
    std::vector<qsizetype> starts; ///< were it in parts
};

/// Lays @p text out in parts: @p unitsOf says how many units a character takes, one or two.
template<typename UnitsOf>
void layOut(const QString &text, UnitsOf unitsOf, int joined, Measure &measure)
{
    int room = joined;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const int units = isPair ? 2 : unitsOf(text[at]);
        measure.units += units;
        if (units > room) {
            measure.starts.push_back(at);
            room = joined;
        }
        room -= units;
        at += isPair ? 1 : 0;
    }
}

Measure measured(const QString &text)
{
    Measure measure;
    const bool isGsm = std::all_of(text.begin(), text.end(),
        [](QChar character) { return gsmBasic.contains(character) || gsmExtension.contains(character); });
    if (isGsm) {
        const auto septets = [](QChar character) { return gsmExtension.contains(character) ? 2 : 1; };
        layOut(text, septets, gsmLimits.joined, measure);
    } else {
        measure.encoding = Segments::Encoding::Ucs2;
        const auto one = [](QChar) { return 1; };
        layOut(text, one, ucsLimits.joined, measure);
    }
    if (measure.units <= (isGsm ? gsmLimits : ucsLimits).alone)
        measure.starts.clear();
    return measure;
}

} // namespace

Segments segments(const QString &text)
{
    const Measure measure = measured(text);
    return { measure.encoding, measure.units, text.isEmpty() ? 0 : int(measure.starts.size()) + 1 };
}

int roomOf(const Segments &segments)
{
    const Limits &limits = segments.encoding == Segments::Encoding::Gsm7 ? gsmLimits : ucsLimits;
    return segments.count < 2 ? limits.alone : segments.count * limits.joined;
}

QString outsideGsm(const QString &text, int most)
{
    QString outside;
    for (const char32_t character : text.toUcs4()) {
        const QString whole = QString::fromUcs4(&character, 1);
        if (outside.contains(whole) || measured(whole).encoding == Segments::Encoding::Gsm7)
            continue;
        if (most-- == 0)
            break;
        outside += whole;
    }
    return outside;
}

std::vector<qsizetype> segmentStarts(const QString &text) { return measured(text).starts; }

std::optional<int> tornAfter(const QString &text, const QString &part)
{
    const std::vector<qsizetype> starts = segmentStarts(text);
    for (qsizetype at = text.indexOf(part); at >= 0 && !part.isEmpty(); at = text.indexOf(part, at + 1)) {
        for (std::size_t next = 0; next < starts.size(); ++next) {
            if (starts[next] > at && starts[next] < at + part.size())
                return int(next) + 1;
        }
    }
    return std::nullopt;
}
