// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/phonerules.h"

/// Numbers in E.164 as they are; those of London and Berlin are landlines.
class FakePhoneRules : public PhoneRules {
public:
    Result<ReadNumber> read(const QString &text, const QString &, const QStringList &) const override
    {
        const auto number = PhoneNumber::fromE164(text);
        if (!number)
            return ErrorCode::NumberImpossible;
        return ReadNumber{ *number, ReadNumber::Range::Known, lineOf(*number) };
    }
    PhoneLine lineOf(const PhoneNumber &number) const override
    {
        const bool isFixed
            = number.e164().startsWith(QLatin1String("+4420")) || number.e164().startsWith(QLatin1String("+4930"));
        return isFixed ? PhoneLine::Fixed : PhoneLine::Mobile;
    }
    QString grouped(const PhoneNumber &number) const override { return number.e164(); }
};
