// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/csvdialect.h"

#include "core/manifest/csvreader.h"
#include "core/manifest/headernames.h"

#include <QRegularExpression>

#include <algorithm>
#include <compare>
#include <map>
#include <utility>

namespace {

constexpr size_t recordsLookedAt = 20;

/// How well a delimiter fits; compared in this order.
struct Fit {
    int headers = 0; ///< cells of one record that are names of columns
    double evenness = 0; ///< the commonest width over one cell, weighed by the share of records that have it

    auto operator<=>(const Fit &) const = default;
};

/// The first records; one that the sample cuts off is left out.
std::vector<CsvRecord> firstRecords(const QString &sample, Sample extent, QChar delimiter)
{
    QString rest = sample;
    CsvReader reader([&rest]() -> Result<QString> { return std::exchange(rest, {}); }, delimiter);
    std::vector<CsvRecord> found;
    bool isAtEnd = false;
    while (!isAtEnd && found.size() < recordsLookedAt) {
        auto record = reader.next();
        isAtEnd = !record || !*record;
        if (!isAtEnd && !(*record)->isBlank())
            found.push_back(**std::move(record));
    }
    if (isAtEnd && extent == Sample::Beginning && found.size() > 1)
        found.pop_back();
    return found;
}

int headersIn(const CsvRecord &record)
{
    int headers = 0;
    for (qsizetype index = 0; index < record.size(); ++index)
        headers += headerMeaning(record.cell(index)) ? 1 : 0;
    return headers;
}

Fit fitOf(const std::vector<CsvRecord> &records)
{
    Fit fit;
    std::map<qsizetype, int> counts;
    for (const CsvRecord &record : records) {
        if (record.size() < 2)
            continue;
        fit.headers = std::max(fit.headers, headersIn(record));
        ++counts[record.size()];
    }
    for (const auto &[width, count] : counts)
        fit.evenness = std::max(fit.evenness, static_cast<double>(width * count) / static_cast<double>(records.size()));
    return fit;
}

} // namespace

CsvDialect findDialect(const QString &sample, Sample extent)
{
    static const QRegularExpression separatorLine(
        QStringLiteral("\\A\"?sep=([^\"\\r\\n])\"?(?:\\r\\n|\\r|\\n)"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = separatorLine.match(sample); match.hasMatch())
        return { match.captured(1).at(0), match.capturedLength(), 2 };

    CsvDialect dialect;
    Fit best;
    for (const QChar candidate : { u',', u';', u'\t', u'|' }) {
        const Fit fit = fitOf(firstRecords(sample, extent, candidate));
        if (fit > best) {
            best = fit;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}
