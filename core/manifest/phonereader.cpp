// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/phonereader.h"

#include "core/manifest/celltext.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype mostRemembered = 8192;

/// What a spreadsheet makes of a long number: 4.47701E+11, its last digits lost.
bool isDamaged(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[+-]?\\d+(?:[.,]\\d+)?[eE][+-]?\\d+\\z"));
    return text.contains(QLatin1Char('e'), Qt::CaseInsensitive) && pattern.match(text).hasMatch();
}

RowProblem::Kind problemKind(ErrorCode code)
{
    if (code == ErrorCode::NumberPremium)
        return RowProblem::Kind::NumberPremium;
    if (code == ErrorCode::CountryNotAllowed)
        return RowProblem::Kind::CountryNotAllowed;
    return RowProblem::Kind::NumberImpossible;
}

} // namespace

PhoneReader::PhoneReader(const ColumnMapping &mapping, const ReadOptions &options, const PhoneRules &phoneRules)
    : m_mapping(mapping)
    , m_options(options)
    , m_phoneRules(phoneRules)
    , m_countries(mapping, options.country)
{
}

PhoneReading PhoneReader::read(const CsvRecord &record)
{
    ManifestField field = ManifestField::Mobile;
    QString text = cellText(m_mapping.cell(record, field));
    if (text.isEmpty()) {
        field = ManifestField::Phone;
        text = cellText(m_mapping.cell(record, field));
    }
    if (text.isEmpty())
        return {};

    // Numbers are written as in the line's own country.
    const Answer answer = answerFor(text, m_countries.read(record));
    const auto problem = [&](RowProblem::Kind kind) {
        return RowProblem{ record.line, kind, m_mapping.title(field), problemValue(text) };
    };
    if (const auto *kind = std::get_if<RowProblem::Kind>(&answer))
        return { std::nullopt, problem(*kind) };
    const auto &read = std::get<ReadNumber>(answer);
    if (read.range == ReadNumber::Range::Unknown)
        return { read.number, problem(RowProblem::Kind::NumberUnknownRange) };
    if (read.line == PhoneLine::Fixed)
        return { read.number, problem(RowProblem::Kind::NumberLandline) };
    return { read.number, std::nullopt };
}

PhoneReader::Answer PhoneReader::answerFor(const QString &text, const QString &country)
{
    const QString key = country + text;
    if (const auto found = m_answers.constFind(key); found != m_answers.constEnd())
        return *found;
    Answer answer = RowProblem::Kind::NumberDamaged;
    if (!isDamaged(text)) {
        const auto read = m_phoneRules.read(text, country, m_options.countries);
        answer = read ? Answer(*read) : Answer(problemKind(read.error().code));
    }
    if (m_answers.size() >= mostRemembered)
        m_answers.clear();
    m_answers.insert(key, answer);
    return answer;
}
