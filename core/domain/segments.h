// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How a text message is cut for the air: 3GPP TS 23.038's 7-bit alphabet if all of it fits, UCS-2 otherwise.
struct Segments {
    enum class Encoding { Gsm7, Ucs2 } encoding = Encoding::Gsm7;
    int units = 0; ///< septets, or 16-bit units
    int count = 0; ///< messages that are paid for

    friend bool operator==(const Segments &, const Segments &) = default;
};

Segments segments(const QString &text);
