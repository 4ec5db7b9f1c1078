// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

/// How a text message is cut for the air: 3GPP TS 23.038's 7-bit alphabet if all of it fits, UCS-2 otherwise.
struct Segments {
    enum class Encoding { Gsm7, Ucs2 } encoding = Encoding::Gsm7;
    int units = 0; ///< septets, or 16-bit units
    int count = 0; ///< messages that are paid for

    friend bool operator==(const Segments &, const Segments &) = default;
};

Segments segments(const QString &text);

/// The units that as many messages as @p segments says have room for; those of one for none.
int roomOf(const Segments &segments);

/// The characters of @p text, each once and @p most of them, for which it does not go by the 7-bit alphabet.
QString outsideGsm(const QString &text, int most);

/// Where in @p text the second and every further message begins; empty when one holds it all. A pair of units is never
/// torn.
std::vector<qsizetype> segmentStarts(const QString &text);

/// The message, from 1, after which @p part goes on in the next one, wherever it stands in @p text; nothing when none
/// of its places is torn.
std::optional<int> tornAfter(const QString &text, const QString &part);
