// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/phonenumberrules.h"

#include "core/manifest/celltext.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using ParsedNumber = i18n::phonenumbers::PhoneNumber;
using Type = PhoneNumberUtil::PhoneNumberType;

constexpr int italy = 39; ///< its numbers keep a leading zero, and ranges with one may be new

/// Where a national number is what is left after an optional fixed prefix: no carrier codes, no rewriting.
constexpr std::array plainRegions{ "GB", "IE", "DE", "AT", "CH", "FR", "BE", "NL", "ES", "PT", "PL", "SE", "DK", "NO",
    "US", "CA" };

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
    std::replace_if(prepared.begin(), prepared.end(), [](QChar character) { return character.isSpace(); }, QChar(u' '));
    qsizetype start = 0;
    while (start < prepared.size() && !prepared[start].isDigit() && prepared[start] != u'+')
        ++start;
    if (QStringView(prepared).sliced(start).startsWith(u"00"))
        prepared.replace(start, 2, u'+');
    return prepared.toStdString();
}

bool startsWith(const std::string &digits, const std::string &prefix)
{
    return digits.compare(0, prefix.size(), prefix) == 0;
}

/// Where a number belongs and what it is.
struct Range {
    enum class Kind { Unknown, Premium, Other };

    std::string region; ///< for a range nobody knows, the main one of its country code
    Kind kind = Kind::Unknown;
    std::optional<Type> type; ///< nothing: not looked for
};

/// False where the numbering plan puts premium rates elsewhere: in Britain behind 8 and 9, in the US behind 900.
bool mayBePremium(const ParsedNumber &number)
{
    const std::string digits = std::to_string(number.national_number());
    switch (number.country_code()) {
    case 1:
        return startsWith(digits, "900");
    case 44:
        return startsWith(digits, "8") || startsWith(digits, "9");
    default:
        return true;
    }
}

/// The type of a number in use whose first digits leave no doubt: in Britain behind 7, but for personal numbers and
/// pagers; in North America behind an area code, where nobody knows what a number leads to.
std::optional<Type> typeByPrefix(const ParsedNumber &number)
{
    const std::string digits = std::to_string(number.national_number());
    if (number.country_code() == 44 && digits[0] == '7' && !startsWith(digits, "70") && !startsWith(digits, "76"))
        return PhoneNumberUtil::MOBILE;
    const bool isOfAnArea = digits[0] != '5' && digits[0] != '8' && digits[0] != '9';
    if (number.country_code() == 1 && isOfAnArea)
        return PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
    return std::nullopt;
}

/// What costs time is the library's search for the country and for the type. Where countries share a code it tries the
/// main one's ranges first, so a number found there is one in use, and its type matters only if it may be premium.
Range rangeOf(const PhoneNumberUtil &util, const ParsedNumber &number)
{
    Range range;
    util.GetRegionCodeForNumber(number, &range.region);
    std::string mainRegion;
    util.GetRegionCodeForCountryCode(number.country_code(), &mainRegion);
    if (range.region == "ZZ") {
        range.region = mainRegion;
        return range;
    }
    if (range.region == mainRegion && !mayBePremium(number)) {
        range.kind = Range::Kind::Other;
        range.type = typeByPrefix(number);
        return range;
    }
    range.type = util.GetNumberType(number);
    if (range.type == PhoneNumberUtil::PREMIUM_RATE)
        range.kind = Range::Kind::Premium;
    else if (range.type != PhoneNumberUtil::UNKNOWN)
        range.kind = Range::Kind::Other;
    return range;
}

bool isPlainRegion(const std::string &region)
{
    return std::find(plainRegions.begin(), plainRegions.end(), region) != plainRegions.end();
}

/// Takes the country code off @p digits; nothing when the numbers of that country need the library's reading.
std::optional<int> takeCountryCode(const PhoneNumberUtil &util, std::string &digits)
{
    int code = 0;
    for (size_t length = 1; length <= 3 && length < digits.size(); ++length) {
        code = code * 10 + (digits[length - 1] - '0');
        std::string region;
        util.GetRegionCodeForCountryCode(code, &region);
        if (region == "ZZ")
            continue;
        digits.erase(0, length);
        return isPlainRegion(region) ? std::optional<int>(code) : std::nullopt;
    }
    return std::nullopt;
}

/// Most numbers are a prefix and digits, which needs none of the library's slow patterns to take apart. Its result
/// holds only if it proves to be a number in use; everything else is read by the library.
std::optional<ParsedNumber> quicklyParsed(
    const PhoneNumberUtil &util, const std::string &text, const std::string &country)
{
    std::string digits;
    bool isInternational = false;
    for (const char character : text) {
        if (character >= '0' && character <= '9')
            digits += character;
        else if (character == '+' && digits.empty() && !isInternational)
            isInternational = true;
        else if (std::strchr(" ()-./", character) == nullptr)
            return std::nullopt;
    }
    int code = 0;
    if (isInternational) {
        code = takeCountryCode(util, digits).value_or(0);
    } else if (isPlainRegion(country)) {
        code = util.GetCountryCodeForRegion(country);
        std::string prefix;
        util.GetNddPrefixForRegion(country, true, &prefix);
        // Where a trunk prefix is due and missing, the country code in front is one that lost its "+".
        if (startsWith(digits, prefix))
            digits.erase(0, prefix.size());
        else if (startsWith(digits, std::to_string(code)))
            digits.erase(0, std::to_string(code).size());
    }
    if (code == 0 || digits.size() < 5 || digits.size() > 15 || digits[0] == '0')
        return std::nullopt;
    ParsedNumber number;
    number.set_country_code(code);
    number.set_national_number(std::stoull(digits));
    return number;
}

bool canBe(const PhoneNumberUtil &util, const ParsedNumber &number)
{
    return util.IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE && !number.has_extension();
}

bool isSame(const ParsedNumber &left, const ParsedNumber &right)
{
    return left.country_code() == right.country_code() && left.national_number() == right.national_number()
        && !right.italian_leading_zero();
}

struct Located {
    ParsedNumber number;
    Range range;
};

/// The number @p text means in @p country; nothing when it cannot be one.
std::optional<Located> locate(const PhoneNumberUtil &util, const std::string &text, const std::string &country)
{
    std::optional<Range> quickRange;
    const auto quick = quicklyParsed(util, text, country);
    if (quick && canBe(util, *quick)) {
        quickRange = rangeOf(util, *quick);
        if (quickRange->kind != Range::Kind::Unknown)
            return Located{ *quick, *quickRange };
    }
    ParsedNumber parsed;
    if (util.Parse(text, country, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR || !canBe(util, parsed))
        return std::nullopt;
    const bool isKnown = quickRange && isSame(*quick, parsed);
    return Located{ parsed, isKnown ? *quickRange : rangeOf(util, parsed) };
}

PhoneLine lineOfType(Type type)
{
    switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
        return PhoneLine::Fixed;
    case PhoneNumberUtil::MOBILE:
        return PhoneLine::Mobile;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return PhoneLine::FixedOrMobile;
    case PhoneNumberUtil::PREMIUM_RATE:
        return PhoneLine::Premium;
    case PhoneNumberUtil::TOLL_FREE:
    case PhoneNumberUtil::SHARED_COST:
    case PhoneNumberUtil::VOIP:
    case PhoneNumberUtil::PERSONAL_NUMBER:
    case PhoneNumberUtil::PAGER:
    case PhoneNumberUtil::UAN:
    case PhoneNumberUtil::VOICEMAIL:
    case PhoneNumberUtil::UNKNOWN:
        return PhoneLine::Unknown;
    }
    return PhoneLine::Unknown;
}

} // namespace

Result<ReadNumber> PhoneNumberRules::read(
    const QString &text, const QString &country, const QStringList &countries) const
{
    const auto written = prepared(text);
    if (!written)
        return ErrorCode::NumberImpossible;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const auto found = locate(util, *written, country.toUpper().toStdString());
    if (!found)
        return ErrorCode::NumberImpossible;
    const bool isUnknown = found->range.kind == Range::Kind::Unknown;
    // Where the trunk zero could not be taken off, digits are missing behind it.
    if (isUnknown && found->number.italian_leading_zero() && found->number.country_code() != italy)
        return ErrorCode::NumberImpossible;
    if (found->range.kind == Range::Kind::Premium)
        return ErrorCode::NumberPremium;
    const QString numberCountry = QString::fromStdString(found->range.region);
    if (!countries.contains(numberCountry, Qt::CaseInsensitive))
        return Error{ ErrorCode::CountryNotAllowed, numberCountry };

    std::string e164;
    util.Format(found->number, PhoneNumberUtil::E164, &e164);
    const auto number = PhoneNumber::fromE164(QString::fromStdString(e164));
    if (!number)
        return ErrorCode::NumberImpossible;
    if (isUnknown)
        return ReadNumber{ *number, ReadNumber::Range::Unknown, PhoneLine::Unknown };
    const auto type = found->range.type;
    return ReadNumber{ *number, ReadNumber::Range::Known,
        lineOfType(type ? *type : util.GetNumberType(found->number)) };
}

PhoneLine PhoneNumberRules::lineOf(const PhoneNumber &number) const
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const std::string text = number.e164().toStdString();
    ParsedNumber parsed;
    if (const auto quick = quicklyParsed(util, text, {}))
        parsed = *quick;
    else if (util.Parse(text, "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return PhoneLine::Unknown;
    return lineOfType(util.GetNumberType(parsed));
}

QString PhoneNumberRules::grouped(const PhoneNumber &number) const
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    ParsedNumber parsed;
    if (util.Parse(number.e164().toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return number.e164();
    std::string grouped;
    util.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &grouped);
    return QString::fromStdString(grouped);
}
