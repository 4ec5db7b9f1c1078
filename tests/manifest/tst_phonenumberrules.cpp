// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/phonenumberrules.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

#include <list>
#include <random>
#include <set>

class TestPhoneNumberRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void allowsOnlyTheCountriesGiven_data();
    void allowsOnlyTheCountriesGiven();
    void readsAsTheLibraryAlone_data();
    void readsAsTheLibraryAlone();
    void knowsEveryRange_data();
    void knowsEveryRange();
    void tellsLinesApart_data();
    void tellsLinesApart();
    void readsEveryCountrysExamples_data();
    void readsEveryCountrysExamples();
    void groupsAsPeopleReadOut_data();
    void groupsAsPeopleReadOut();
};

namespace {

const QStringList everywhere{ QStringLiteral("GB"), QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("ES"),
    QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("IE"), QStringLiteral("AT"), QStringLiteral("CH"),
    QStringLiteral("NL"), QStringLiteral("BE"), QStringLiteral("IT"), QStringLiteral("PL"), QStringLiteral("GG"),
    QStringLiteral("AR") };

/// The number, with "?" when its range is unknown; else the reason.
QString reading(const Result<ReadNumber> &result)
{
    if (!result)
        return word(result.error().code);
    const bool isUnknown = result->range == ReadNumber::Range::Unknown;
    return result->number.e164() + (isUnknown ? QStringLiteral("?") : QString());
}

} // namespace

void TestPhoneNumberRules::reads_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *country, const char *text, const char *expected) {
        QTest::addRow("%s %s", country, text)
            << QString::fromLatin1(country) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };

    // Numbers kept for fiction are in no range that is given out in some countries, and in one in others.
    row("GB", "07700 900123", "+447700900123?");
    row("GB", "07700900123", "+447700900123?");
    row("GB", "(07700) 900-123", "+447700900123?");
    row("GB", "+44 7700 900123", "+447700900123?");
    row("GB", "+44 (0)7700 900123", "+447700900123?");
    row("GB", "0044 7700 900123", "+447700900123?");
    row("GB", "00 44 7700 900123", "+447700900123?");
    row("GB", "447700900123", "+447700900123?");
    row("GB", "'+44 7700 900123", "+447700900123?");
    row("GB", "'07700900123", "+447700900123?");
    row("GB", "=\"07700900123\"", "+447700900123?");
    row("GB", "01632 960001", "+441632960001?");
    row("GB", "020 7946 0958", "+442079460958");
    row("GB", "0400 123 4567", "+444001234567?");
    row("GB", "07400 123456", "+447400123456");
    row("GB", "7400123456", "+447400123456");
    row("GB", "07911 123456", "+447911123456");
    row("GB", "07700 9001", "number_impossible");
    row("GB", "07700 90012", "+44770090012?");
    row("GB", "07700 9001234", "number_impossible");
    row("GB", "7946 0958", "number_impossible");
    row("GB", "999", "number_impossible");
    row("GB", "", "number_impossible");
    row("GB", "+", "number_impossible");
    row("GB", "+44", "number_impossible");
    row("GB", "n/a", "number_impossible");
    row("GB", "0800 FLOWERS", "number_impossible");
    row("GB", "07700 900123 ext 5", "number_impossible");
    row("GB", "07700 900123 x5", "number_impossible");
    row("GB", "tel:+447700900123", "number_impossible");
    row("GB", "07700 900123;ext=5", "number_impossible");
    row("GB", "07700 900123 / 07700 900124", "number_impossible");
    row("GB", "07700900123,07700900124", "number_impossible");
    row("GB", "4.47E+11", "number_impossible");
    row("GB", "447700900123.0", "number_impossible");
    row("GB", "07700\t900123", "+447700900123?");
    row("GB",
        "07700\xC2\xA0"
        "900123",
        "+447700900123?");
    row("GB",
        "07700\xE2\x80\x93"
        "900123",
        "+447700900123?");
    row("GB", "\xD9\xA0\xD9\xA7\xD9\xA4\xD9\xA0\xD9\xA0 123456", "+447400123456");
    row("GB", "09098790000", "number_premium");
    row("GB", "+44 909 879 0000", "number_premium");
    row("GB", "0800 012 3456", "+448000123456");
    row("GB", "+1 202-555-0144", "+12025550144");
    row("GB", "+979123456789", "number_premium");
    row("GB", "+999 1234567", "number_impossible");
    row("DE", "0171 3920067", "+491713920067");
    row("DE", "(0171) 3920016", "+491713920016");
    row("DE", "0049-171-3920094", "+491713920094");
    row("DE", "+49 171 3920061", "+491713920061");
    row("DE", "+49 (0) 171 3920061", "+491713920061");
    row("DE", "49 171 3920061", "+491713920061"); // not the area code 0491
    row("DE", "0491 71392006", "+4949171392006");
    row("AT", "43 664 1234567", "+436641234567");
    row("DE", "0171/392.0061", "+491713920061");
    row("DE", "030 23125 000", "+493023125000");
    row("DE", "0900 1 123456", "number_premium");
    row("DE", "112", "number_impossible");
    row("DE", "0", "number_impossible");
    row("FR", "06 12 34 56 78", "+33612345678");
    row("FR", "0033 6 12 34 56 78", "+33612345678");
    row("FR", "06.39.98.12.34", "+33639981234?");
    row("FR", "0899 12 34 56", "number_premium");
    row("FR", "06 12 34 56", "number_impossible");
    row("ES", "612 34 56 78", "+34612345678");
    row("ES", "+34 612345678", "+34612345678");
    row("ES", "803 123 456", "number_premium");
    row("ES", "900 123 456", "+34900123456");
    row("ES", "61234567", "number_impossible");
    row("US", "(202) 555-0144", "+12025550144");
    row("US", "1-202-555-0144", "+12025550144");
    row("US", "+1 (202) 555-0144", "+12025550144");
    row("US", "0044 7700 900123", "+447700900123?");
    row("US", "1-900-555-1234", "number_premium");
    row("US", "555-0144", "number_impossible");
    row("US", "202-555-01444", "number_impossible");
    row("CA", "416-555-0123", "+14165550123");
    row("IT", "06 1234 5678", "+390612345678");
    row("IT", "347 123 4567", "+393471234567");
    row("AT", "0664 1234567", "+436641234567");
    row("CH", "078 123 45 67", "+41781234567");
    row("IE", "085 012 3456", "+353850123456");
    row("PL", "512 345 678", "+48512345678");
    row("XX", "+44 7400 123456", "+447400123456");
    row("XX", "07400 123456", "number_impossible");
    row("gb", "07400 123456", "+447400123456");
}

void TestPhoneNumberRules::reads()
{
    QFETCH(QString, country);
    QFETCH(QString, text);

    const auto result = PhoneNumberRules().read(text, country, everywhere);

    QTEST(reading(result), "expected");
}

void TestPhoneNumberRules::allowsOnlyTheCountriesGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refused"); // the country

    QTest::newRow("at home") << QStringLiteral("07400 123456") << QString();
    QTest::newRow("an unknown range at home") << QStringLiteral("07700 900123") << QString();
    QTest::newRow("in lower case") << QStringLiteral("+49 171 3920061") << QString();
    QTest::newRow("abroad") << QStringLiteral("+33 612345678") << QStringLiteral("FR");
    QTest::newRow("an island of the same code") << QStringLiteral("07911 123456") << QStringLiteral("GG");
    QTest::newRow("an island that costs more") << QStringLiteral("+1 876 555 0100") << QStringLiteral("JM");
    QTest::newRow("its unknown range") << QStringLiteral("+1 876 000 0000") << QStringLiteral("JM");
    QTest::newRow("a satellite") << QStringLiteral("+882 16 1234567") << QStringLiteral("001");
}

void TestPhoneNumberRules::allowsOnlyTheCountriesGiven()
{
    QFETCH(QString, text);
    QFETCH(QString, refused);

    const auto result = PhoneNumberRules().read(
        text, QStringLiteral("GB"), { QStringLiteral("GB"), QStringLiteral("de"), QStringLiteral("US") });

    if (refused.isEmpty()) {
        QVERIFY(result);
        return;
    }
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::CountryNotAllowed);
    QCOMPARE(result.error().detail, refused);
}

void TestPhoneNumberRules::readsAsTheLibraryAlone_data()
{
    QTest::addColumn<QString>("country");

    for (const QString &country : everywhere)
        QTest::addRow("%s", qPrintable(country)) << country;
}

/// The quick reading of plain numbers must not differ from the library's own.
void TestPhoneNumberRules::readsAsTheLibraryAlone()
{
    using i18n::phonenumbers::PhoneNumberUtil;
    QFETCH(QString, country);
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const int code = util.GetCountryCodeForRegion(country.toStdString());
    const QStringList starts{ QString(), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("+%1").arg(code),
        QStringLiteral("+%1 0").arg(code), QString::number(code), QStringLiteral("+") };
    std::mt19937 chance(20261123);
    int compared = 0;
    for (int round = 0; round < 1500; ++round) {
        QString text = starts[static_cast<qsizetype>(chance() % 7)];
        const int digits = 5 + static_cast<int>(chance() % 8);
        for (int digit = 0; digit < digits; ++digit)
            text += QChar(u'0' + static_cast<char16_t>(chance() % 10));
        if (text.startsWith(QLatin1String("00")))
            continue; // stands for "+" here, and not in every country for the library

        const bool hasVariableLength = country == QLatin1String("DE") || country == QLatin1String("AT");
        if (hasVariableLength && text.startsWith(QString::number(code)))
            continue; // a lost "+" here, an area code without its zero for the library

        const auto result = PhoneNumberRules().read(text, country, everywhere);

        i18n::phonenumbers::PhoneNumber parsed;
        std::string e164;
        const bool isParsed
            = util.Parse(text.toStdString(), country.toStdString(), &parsed) == PhoneNumberUtil::NO_PARSING_ERROR;
        if (isParsed && result) {
            util.Format(parsed, PhoneNumberUtil::E164, &e164);
            QCOMPARE(result->number.e164(), QString::fromStdString(e164));
            QCOMPARE(result->range == ReadNumber::Range::Known, util.IsValidNumber(parsed));
            ++compared;
        }
        const bool isPremium = isParsed && util.GetNumberType(parsed) == PhoneNumberUtil::PREMIUM_RATE;
        QCOMPARE(!result && result.error().code == ErrorCode::NumberPremium, isPremium);
    }
    QVERIFY(compared > 50);
}

void TestPhoneNumberRules::knowsEveryRange_data()
{
    QTest::addColumn<QString>("country");

    QTest::newRow("Britain") << QStringLiteral("GB");
    QTest::newRow("the US") << QStringLiteral("US");
}

/// Where the numbering plan leaves no doubt the library is not asked; it must agree for every beginning.
void TestPhoneNumberRules::knowsEveryRange()
{
    using i18n::phonenumbers::PhoneNumberUtil;
    QFETCH(QString, country);
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const int code = util.GetCountryCodeForRegion(country.toStdString());
    std::mt19937 chance(20261124);
    int premium = 0;
    for (int start = 1000; start < 10000; ++start) {
        const auto rest = static_cast<quint64>(chance() % 1'000'000);
        i18n::phonenumbers::PhoneNumber number;
        number.set_country_code(code);
        number.set_national_number(static_cast<quint64>(start) * 1'000'000 + rest);
        const auto result = PhoneNumberRules().read(
            QStringLiteral("+%1%2").arg(code).arg(number.national_number()), country, { country });

        const bool isPremium = util.GetNumberType(number) == PhoneNumberUtil::PREMIUM_RATE;
        QCOMPARE(!result && result.error().code == ErrorCode::NumberPremium, isPremium);
        if (result && result->range == ReadNumber::Range::Known)
            QCOMPARE(result->line, PhoneNumberRules().lineOf(result->number));
        premium += isPremium ? 1 : 0;
    }
    QVERIFY(premium > 3);
}

void TestPhoneNumberRules::tellsLinesApart_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<PhoneLine>("line");
    const auto row = [](const char *name, const char *e164, PhoneLine line) {
        QTest::newRow(name) << QString::fromLatin1(e164) << line;
    };

    row("London", "+442079460958", PhoneLine::Fixed);
    row("a British mobile", "+447400123456", PhoneLine::Mobile);
    row("Berlin", "+493023125000", PhoneLine::Fixed);
    row("a German mobile", "+491713920067", PhoneLine::Mobile);
    row("Paris", "+33142345678", PhoneLine::Fixed);
    row("a French mobile", "+33612345678", PhoneLine::Mobile);
    row("Rome", "+390612345678", PhoneLine::Fixed);
    row("the US, where numbers do not tell", "+12025550144", PhoneLine::FixedOrMobile);
    row("premium", "+449098790000", PhoneLine::Premium);
    row("for nothing", "+448000123456", PhoneLine::Unknown);
    row("a range kept for fiction", "+447700900123", PhoneLine::Unknown);
    row("a code of no country", "+9991234567", PhoneLine::Unknown);
}

void TestPhoneNumberRules::tellsLinesApart()
{
    QFETCH(QString, e164);
    QFETCH(PhoneLine, line);
    const auto number = PhoneNumber::fromE164(e164);
    QVERIFY(number);

    QCOMPARE(PhoneNumberRules().lineOf(*number), line);
    const auto read = PhoneNumberRules().read(e164, QStringLiteral("GB"), everywhere);
    QVERIFY(!read || read->line == line);
}

/// The numbers each country's plan gives as examples: some 700.
void TestPhoneNumberRules::readsEveryCountrysExamples_data()
{
    using i18n::phonenumbers::PhoneNumberUtil;
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    util.GetSupportedRegions(&regions);
    int numbers = 0;
    for (const std::string &region : regions) {
        for (const auto type :
            { PhoneNumberUtil::FIXED_LINE, PhoneNumberUtil::MOBILE, PhoneNumberUtil::PREMIUM_RATE }) {
            i18n::phonenumbers::PhoneNumber number;
            if (!util.GetExampleNumberForType(region, type, &number))
                continue;
            std::string national;
            util.Format(number, PhoneNumberUtil::NATIONAL, &national);
            QTest::addRow("%s %d", region.c_str(), int(type))
                << QString::fromStdString(region) << QString::fromStdString(national) << int(type);
            ++numbers;
        }
    }
    QVERIFY(numbers > 500);
}

void TestPhoneNumberRules::readsEveryCountrysExamples()
{
    using i18n::phonenumbers::PhoneNumberUtil;
    QFETCH(QString, country);
    QFETCH(QString, text);
    QFETCH(int, type);

    // Islands have numbers of the country they share a code with.
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    std::list<std::string> sharing;
    util.GetRegionCodesForCountryCallingCode(util.GetCountryCodeForRegion(country.toStdString()), &sharing);
    QStringList countries;
    for (const std::string &each : sharing)
        countries.append(QString::fromStdString(each));

    const auto read = PhoneNumberRules().read(text, country, countries);

    if (type == PhoneNumberUtil::PREMIUM_RATE) {
        QCOMPARE(word(read.error().code), QStringLiteral("number_premium"));
        return;
    }
    QVERIFY2(read, read ? "" : qPrintable(word(read.error().code)));
    QVERIFY(read->range == ReadNumber::Range::Known);
    const bool mayBeBoth = read->line == PhoneLine::FixedOrMobile;
    QVERIFY(mayBeBoth || read->line == (type == PhoneNumberUtil::MOBILE ? PhoneLine::Mobile : PhoneLine::Fixed));
    QCOMPARE(PhoneNumberRules().lineOf(read->number), read->line);
    const auto abroad = PhoneNumberRules().read(read->number.e164(), country, { QStringLiteral("QQ") });
    QCOMPARE(word(abroad.error().code), QStringLiteral("country_not_allowed"));
}

void TestPhoneNumberRules::groupsAsPeopleReadOut_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("grouped");

    QTest::newRow("Britain") << QStringLiteral("+447700900142") << QStringLiteral("+44 7700 900142");
    QTest::newRow("Germany") << QStringLiteral("+4915123456789") << QStringLiteral("+49 1512 3456789");
    QTest::newRow("France") << QStringLiteral("+33612345678") << QStringLiteral("+33 6 12 34 56 78");
    QTest::newRow("a code of no country") << QStringLiteral("+9991234567") << QStringLiteral("+9991234567");
}

void TestPhoneNumberRules::groupsAsPeopleReadOut()
{
    QFETCH(QString, e164);
    const auto number = PhoneNumber::fromE164(e164);
    QVERIFY(number);

    QTEST(PhoneNumberRules().grouped(*number), "grouped");
}

QTEST_APPLESS_MAIN(TestPhoneNumberRules)
#include "tst_phonenumberrules.moc"
