// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/comparisontime.h"

#include "core/domain/code.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

constexpr int samples = 1'000'000;
constexpr int batchSize = 10'000; ///< made before it is timed; the first batch sets the percentiles and is left out
constexpr int crops = 100;
constexpr int fewestForATest = 10'000; ///< as dudect: of fewer timings t says nothing
constexpr int callsInASample = 16; ///< one call is shorter than a tick of the clock
constexpr int digits = 6;

/// Mean and variance as Welford has them, for two classes.
class WelchTest {
public:
    void add(int kind, double value)
    {
        Class &each = m_classes[size_t(kind)];
        each.count += 1;
        const double delta = value - each.mean;
        each.mean += delta / each.count;
        each.squares += delta * (value - each.mean);
    }

    double count() const { return m_classes[0].count + m_classes[1].count; }

    double t() const
    {
        const auto &[first, second] = m_classes;
        if (first.count < 2 || second.count < 2)
            return 0;
        const double spread
            = first.squares / (first.count - 1) / first.count + second.squares / (second.count - 1) / second.count;
        return spread > 0 ? (first.mean - second.mean) / std::sqrt(spread) : 0;
    }

private:
    struct Class {
        double count = 0;
        double mean = 0;
        double squares = 0;
    };

    std::array<Class, 2> m_classes;
};

struct Sample {
    int kind = 0; ///< 0 or 1
    Code right;
    Code typed;
};

QByteArray randomDigits(QRandomGenerator &random)
{
    QByteArray text(digits, '0');
    for (char &digit : text)
        digit = char('0' + random.bounded(10));
    return text;
}

QByteArray withWrongDigit(QByteArray text, qsizetype at, QRandomGenerator &random)
{
    text[at] = char('0' + (text[at] - '0' + random.bounded(1, 10)) % 10);
    return text;
}

Sample makeSample(TypedCodes codes, QRandomGenerator &random)
{
    const int kind = random.bounded(2);
    const QByteArray right = randomDigits(random);
    QByteArray typed;
    // Both kinds cost the same to make, so that they find caches and memory alike.
    const QByteArray wrong = withWrongDigit(right, kind == 0 ? 0 : digits - 1, random);
    const QByteArray other = randomDigits(random);
    if (codes == TypedCodes::FirstOrLastDigitWrong)
        typed = wrong;
    else
        typed = kind == 0 ? right : other;
    return { kind, Code(QByteArray(right.constData(), digits)), Code(QByteArray(typed.constData(), digits)) };
}

double timed(CodeComparison comparison, const Sample &sample)
{
    static volatile int matches = 0;
    int found = 0;
    const auto start = std::chrono::steady_clock::now();
    for (int call = 0; call < callsInASample; ++call)
        found += comparison(sample.right, sample.typed) ? 1 : 0;
    const auto end = std::chrono::steady_clock::now();
    matches = matches + found;
    return double(std::chrono::nanoseconds(end - start).count());
}

/// Where the slowest are cut off, ever closer to the slowest.
std::vector<double> thresholdsOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::vector<double> thresholds;
    for (int crop = 0; crop < crops; ++crop) {
        const double share = 1 - std::pow(0.5, 10.0 * (crop + 1) / crops);
        thresholds.push_back(times[std::min(size_t(share * double(times.size())), times.size() - 1)]);
    }
    return thresholds;
}

} // namespace

double largestT(CodeComparison comparison, TypedCodes codes)
{
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    std::vector<double> thresholds;
    std::array<WelchTest, crops + 1> tests;
    for (int done = -batchSize; done < samples; done += batchSize) {
        std::vector<Sample> batch;
        batch.reserve(batchSize);
        for (int made = 0; made < batchSize; ++made)
            batch.push_back(makeSample(codes, random));
        std::vector<double> times;
        times.reserve(batchSize);
        for (const Sample &sample : batch)
            times.push_back(timed(comparison, sample));
        if (done < 0) {
            thresholds = thresholdsOf(std::move(times));
            continue;
        }
        for (size_t index = 0; index < batch.size(); ++index) {
            tests[crops].add(batch[index].kind, times[index]);
            for (size_t crop = 0; crop < crops; ++crop) {
                if (times[index] < thresholds[crop])
                    tests[crop].add(batch[index].kind, times[index]);
            }
        }
    }
    double largest = 0;
    for (const WelchTest &test : tests) {
        if (test.count() >= fewestForATest)
            largest = std::max(largest, std::abs(test.t()));
    }
    return largest;
}
