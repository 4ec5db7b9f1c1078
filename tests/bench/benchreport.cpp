// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchreport.h"

#include <algorithm>
#include <cstdio>

namespace {

QString number(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 100 ? 0 : size >= 10 ? 2 : 3);
}

const char *verdict(double value, const QString &limit)
{
    if (limit.isEmpty())
        return "";
    const double bound = limit.mid(2).toDouble();
    const bool isMet = limit.startsWith(QChar(0x2265)) ? value >= bound : value <= bound;
    return isMet ? "met" : "missed";
}

QString spread(const std::vector<double> &values)
{
    if (values.size() < 2)
        return {};
    const auto [least, largest] = std::minmax_element(values.begin(), values.end());
    return QStringLiteral(" (%1–%2)").arg(number(*least), number(*largest));
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void BenchReport::addRatio(const QString &what, double ours, double yardstick, const QString &unit, double limit)
{
    Row &row = rowOf(what);
    row.unit = unit;
    row.limit = QStringLiteral("≤ %1").arg(limit, 0, 'f', 2);
    row.ours.push_back(ours);
    row.yardstick.push_back(yardstick);
    row.ratios.push_back(ours / yardstick);
    std::fprintf(stderr, "%s: %.3f against %.3f %s, %.2f\n", qPrintable(what), ours, yardstick, qPrintable(unit),
        ours / yardstick);
}

void BenchReport::add(const QString &what, double value, const QString &unit, const QString &limit)
{
    Row &row = rowOf(what);
    row.unit = unit;
    row.limit = limit;
    row.ours.push_back(value);
    row.ratios.push_back(value);
    std::fprintf(stderr, "%s: %.3f %s\n", qPrintable(what), value, qPrintable(unit));
}

void BenchReport::print() const
{
    std::printf("| what | Doorcode | yardstick | ratio | limit | |\n|---|---|---|---|---|---|\n");
    for (const Row &row : m_rows) {
        const QString dash = QStringLiteral("–");
        const bool isAlone = row.yardstick.empty();
        const double judged = median(row.ratios);
        const QString ours = number(median(row.ours)) + QLatin1Char(' ') + row.unit;
        const QString yardstick = isAlone ? dash : number(median(row.yardstick)) + QLatin1Char(' ') + row.unit;
        const QString ratio = (isAlone ? dash : QString::number(judged, 'f', 2)) + spread(row.ratios);
        std::printf("| %s | %s | %s | %s | %s | %s |\n", qPrintable(row.what), qPrintable(ours), qPrintable(yardstick),
            qPrintable(ratio), qPrintable(row.limit.isEmpty() ? dash : row.limit), verdict(judged, row.limit));
    }
    std::fflush(stdout);
}

BenchReport::Row &BenchReport::rowOf(const QString &what)
{
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.what == what; });
    return known == m_rows.end() ? m_rows.emplace_back(Row{ what, {}, {}, {}, {}, {} }) : *known;
}
