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

/// Parts needed when a character that takes two units is never torn: @p unitsOf gives 1 or 2.
template<typename Characters, typename UnitsOf>
Segments cut(const Characters &characters, UnitsOf unitsOf, Segments::Encoding encoding, Limits limits)
{
    Segments result{ encoding, 0, 0 };
    int parts = 0;
    int room = 0;
    for (const auto character : characters) {
        const int units = unitsOf(character);
        result.units += units;
        if (units > room) {
            ++parts;
            room = limits.joined;
        }
        room -= units;
    }
    result.count = result.units <= limits.alone ? (result.units > 0 ? 1 : 0) : parts;
    return result;
}

} // namespace

Segments segments(const QString &text)
{
    const bool isGsm = std::all_of(text.begin(), text.end(),
        [](QChar character) { return gsmBasic.contains(character) || gsmExtension.contains(character); });
    if (isGsm) {
        const auto septets = [](QChar character) { return gsmExtension.contains(character) ? 2 : 1; };
        return cut(text, septets, Segments::Encoding::Gsm7, gsmLimits);
    }
    const auto units = [](uint character) { return QChar::requiresSurrogates(character) ? 2 : 1; };
    return cut(text.toUcs4(), units, Segments::Encoding::Ucs2, ucsLimits);
}
