// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/csvdialect.h"

#include "core/manifest/csvreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>

namespace {

constexpr int recordsLookedAt = 20;

/// The widths of the first records; a record that the sample cuts off is left out.
std::vector<qsizetype> widths(const QString &sample, Sample extent, QChar delimiter)
{
    QString rest = sample;
    CsvReader reader([&rest]() -> Result<QString> { return std::exchange(rest, {}); }, delimiter);
    std::vector<qsizetype> found;
    bool isAtEnd = false;
    while (!isAtEnd && found.size() < recordsLookedAt) {
        const auto record = reader.next();
        isAtEnd = !record || !*record;
        if (!isAtEnd && !(*record)->isBlank())
            found.push_back((*record)->size());
    }
    if (isAtEnd && extent == Sample::Beginning && found.size() > 1)
        found.pop_back();
    return found;
}

/// The commonest width of more than one cell, weighed by the share of records that have it.
double score(const std::vector<qsizetype> &widths)
{
    std::map<qsizetype, int> counts;
    for (const qsizetype width : widths) {
        if (width > 1)
            ++counts[width];
    }
    double best = 0;
    for (const auto &[width, count] : counts)
        best = std::max(best, static_cast<double>(width) * count / static_cast<double>(widths.size()));
    return best;
}

} // namespace

CsvDialect findDialect(const QString &sample, Sample extent)
{
    static const QRegularExpression separatorLine(
        QStringLiteral("\\A\"?sep=([^\"\\r\\n])\"?(?:\\r\\n|\\r|\\n)"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = separatorLine.match(sample); match.hasMatch())
        return { match.captured(1).at(0), match.capturedLength(), 2 };

    CsvDialect dialect;
    double best = 0;
    for (const QChar candidate : { u',', u';', u'\t', u'|' }) {
        const double candidateScore = score(widths(sample, extent, candidate));
        if (candidateScore > best) {
            best = candidateScore;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}
