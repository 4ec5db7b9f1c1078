// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/contact.h"

#include <QStringList>

/// A number as read, whether its range is known, and what it leads to.
struct ReadNumber {
    PhoneNumber number;
    enum class Range { Known, Unknown } range = Range::Known;
    PhoneLine line = PhoneLine::Unknown;
};

/// Turns what people write into E.164 and refuses numbers nothing may be sent to. Safe to call from any thread.
class PhoneRules {
public:
    virtual ~PhoneRules() = default;

    /// @p text as written in @p country (ISO 3166 alpha-2). @p countries are those a text may go to.
    /// NumberImpossible, NumberPremium or CountryNotAllowed (detail: the country).
    virtual Result<ReadNumber> read(const QString &text, const QString &country, const QStringList &countries) const
        = 0;
    /// What kind of line @p number is.
    virtual PhoneLine lineOf(const PhoneNumber &number) const = 0;
    /// "+44 7700 900142": as it is read out and compared by eye.
    virtual QString grouped(const PhoneNumber &number) const = 0;
};
