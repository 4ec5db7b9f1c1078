// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/phonerules.h"

/// The rules for phone numbers by libphonenumber. Its metadata ages, so a number is refused only for what cannot change
/// (its length, a premium range, its country); a range it does not know goes in as such. What people write beside a
/// number (letters, an extension, a second number) is refused: nothing is sent to a guess.
class PhoneNumberRules : public PhoneRules {
public:
    Result<ReadNumber> read(const QString &text, const QString &country, const QStringList &countries) const override;
    PhoneLine lineOf(const PhoneNumber &number) const override;
    QString grouped(const PhoneNumber &number) const override;
};
