// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/phonenumberrules.h"

#include "core/manifest/celltext.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string>

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using ParsedNumber = i18n::phonenumbers::PhoneNumber;

constexpr int italy = 39; ///< its numbers keep a leading zero, and ranges with one may be new

bool isPhoneCharacter(QChar character)
{
    return character.isDigit() || character.isSpace() || character.category() == QChar::Punctuation_Dash
        || QStringView(u"+()./").contains(character) || character == QChar(0xFF0B);
}

/// The text as libphonenumber is to read it, "00" before the country as "+"; nothing when it holds more than a number.
std::optional<std::string> prepared(const QString &text)
{
    const QStringView number = withoutSpreadsheetMarks(text);
    if (number.isEmpty() || !std::all_of(number.begin(), number.end(), isPhoneCharacter))
        return std::nullopt;
    QString prepared = number.toString();
    qsizetype start = 0;
    while (start < prepared.size() && !prepared[start].isDigit() && prepared[start] != u'+')
        ++start;
    if (QStringView(prepared).sliced(start).startsWith(u"00"))
        prepared.replace(start, 2, u'+');
    return prepared.toStdString();
}

/// Where a number belongs and what it is. Looking both up is what costs time, so each is asked for once.
struct Range {
    std::string region; ///< for a range nobody knows, the main one of its country code
    PhoneNumberUtil::PhoneNumberType type = PhoneNumberUtil::UNKNOWN;
};

Range rangeOf(const PhoneNumberUtil &util, const ParsedNumber &number)
{
    Range range;
    util.GetRegionCodeForNumber(number, &range.region);
    if (range.region == "ZZ")
        util.GetRegionCodeForCountryCode(number.country_code(), &range.region);
    else
        range.type = util.GetNumberType(number);
    return range;
}

bool canBe(const PhoneNumberUtil &util, const ParsedNumber &number)
{
    return util.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE && !number.has_extension();
}

} // namespace

Result<ReadNumber> PhoneNumberRules::read(
    const QString &text, const QString &country, const QStringList &countries) const
{
    const auto written = prepared(text);
    if (!written)
        return ErrorCode::NumberImpossible;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    ParsedNumber parsed;
    if (util.Parse(*written, country.toUpper().toStdString(), &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return ErrorCode::NumberImpossible;
    if (!canBe(util, parsed))
        return ErrorCode::NumberImpossible;

    const Range range = rangeOf(util, parsed);
    const bool isUnknown = range.type == PhoneNumberUtil::UNKNOWN;
    // Where the trunk zero could not be taken off, digits are missing behind it.
    if (isUnknown && parsed.italian_leading_zero() && parsed.country_code() != italy)
        return ErrorCode::NumberImpossible;
    if (range.type == PhoneNumberUtil::PREMIUM_RATE)
        return ErrorCode::NumberPremium;
    const QString region = QString::fromStdString(range.region);
    if (!countries.contains(region, Qt::CaseInsensitive))
        return Error{ ErrorCode::CountryNotAllowed, region };

    std::string e164;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    const auto number = PhoneNumber::fromE164(QString::fromStdString(e164));
    if (!number)
        return ErrorCode::NumberImpossible;
    return ReadNumber{ *number, isUnknown ? ReadNumber::Range::Unknown : ReadNumber::Range::Known };
}
