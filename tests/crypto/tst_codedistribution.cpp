// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hotpcodemaker.h"

#include "tests/crypto/keyringfixture.h"

#include <QTest>

#include <cmath>

namespace {

constexpr int codes = 1'000'000;
constexpr quint32 possible = 1'000'000;
constexpr double truncated = 2147483648.0; // 2^31, RFC 4226 §5.3

/// How often a code of six digits is right by chance: 2^31 is no multiple of 10^6, so the lower codes have one chance
/// more.
double chanceOf(quint32 code)
{
    return (std::floor(truncated / possible) + (code < quint32(truncated) % possible ? 1 : 0)) / truncated;
}

/// Chi-squared as so many standard deviations from what chance gives, which is within 3.72 but for one run in 5,000
/// (p between 1e-4 and 1 − 1e-4). For degrees of freedom as few as nine Wilson and Hilferty's cube root is close
/// enough.
double deviation(double chiSquared, double degrees)
{
    const double spread = 2 / (9 * degrees);
    return (std::cbrt(chiSquared / degrees) - (1 - spread)) / std::sqrt(spread);
}

constexpr double allowed = 3.72;

} // namespace

/// A million codes from known keys fall as the exact distribution says (security.md C2).
class TestCodeDistribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCodeIsAsLikelyAsComputed();
    void everyDigitIsAsLikely_data();
    void everyDigitIsAsLikely();
    void neighboursAreIndependent();

private:
    std::vector<quint32> m_codes;
};

void TestCodeDistribution::initTestCase()
{
    OpenProfile profile;
    HotpCodeMaker maker(profile.keyring);
    CodeBinding binding;
    binding.stop = StopId{ QStringLiteral("4f1c2d3e-8a9b-4c0d-9e1f-2a3b4c5d6e7f") };
    binding.issue = IssueId{ QStringLiteral("7d6e5f4c-3b2a-4190-8f7e-6d5c4b3a2918") };
    binding.epoch = 1;
    binding.contactTag = QByteArray(32, 'c');

    m_codes.reserve(codes);
    for (int i = 0; i < codes; ++i) {
        binding.nonce = QByteArray::number(i).rightJustified(16, '0');
        const auto code = maker.make(binding);
        QVERIFY(code);
        QCOMPARE(code->digits().size(), 6);
        m_codes.push_back(code->digits().toUInt());
    }
}

void TestCodeDistribution::everyCodeIsAsLikelyAsComputed()
{
    std::vector<int> counts(possible);
    for (const quint32 code : m_codes)
        ++counts[code];

    double chiSquared = 0;
    for (quint32 code = 0; code < possible; ++code) {
        const double expected = chanceOf(code) * codes;
        chiSquared += (counts[code] - expected) * (counts[code] - expected) / expected;
    }

    // With about one code in each of a million places the cube root no longer holds, but the plain normal one does.
    const double degrees = possible - 1;
    QVERIFY2(
        std::abs(chiSquared - degrees) / std::sqrt(2 * degrees) < allowed, qPrintable(QString::number(chiSquared)));
}

void TestCodeDistribution::everyDigitIsAsLikely_data()
{
    QTest::addColumn<quint32>("divisor");

    for (const quint32 divisor : { 1U, 10U, 100U, 1000U, 10'000U, 100'000U })
        QTest::addRow("the digit worth %u", divisor) << divisor;
}

void TestCodeDistribution::everyDigitIsAsLikely()
{
    QFETCH(quint32, divisor);
    std::array<double, 10> expected{};
    std::array<int, 10> counts{};
    for (quint32 code = 0; code < possible; ++code)
        expected[code / divisor % 10] += chanceOf(code) * codes;
    for (const quint32 code : m_codes)
        ++counts[code / divisor % 10];

    double chiSquared = 0;
    for (size_t digit = 0; digit < 10; ++digit)
        chiSquared += (counts[digit] - expected[digit]) * (counts[digit] - expected[digit]) / expected[digit];

    QVERIFY2(std::abs(deviation(chiSquared, 9)) < allowed, qPrintable(QString::number(chiSquared)));
}

void TestCodeDistribution::neighboursAreIndependent()
{
    std::array<int, 100> counts{};
    for (size_t i = 0; i + 1 < m_codes.size(); i += 2)
        ++counts[m_codes[i] / 100'000 * 10 + m_codes[i + 1] / 100'000];

    double chiSquared = 0;
    const double expected = codes / 2 / 100.0;
    for (const int count : counts)
        chiSquared += (count - expected) * (count - expected) / expected;

    QVERIFY2(std::abs(deviation(chiSquared, 99)) < allowed, qPrintable(QString::number(chiSquared)));
}

QTEST_APPLESS_MAIN(TestCodeDistribution)
#include "tst_codedistribution.moc"
