// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/contactreader.h"

#include "core/manifest/celltext.h"
#include "core/manifest/countrycodes.h"

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

ContactReader::ContactReader(const ColumnMapping &mapping, const ReadOptions &options, const PhoneRules &phoneRules)
    : m_mapping(mapping)
    , m_options(options)
    , m_phoneRules(phoneRules)
{
}

Contact ContactReader::read(const CsvRecord &record, std::vector<RowProblem> &problems)
{
    return { readPhone(record, problems), readEmail(record, problems) };
}

std::optional<PhoneNumber> ContactReader::readPhone(const CsvRecord &record, std::vector<RowProblem> &problems)
{
    ManifestField field = ManifestField::Mobile;
    QString text = cellText(m_mapping.cell(record, field));
    if (text.isEmpty()) {
        field = ManifestField::Phone;
        text = cellText(m_mapping.cell(record, field));
    }
    if (text.isEmpty())
        return std::nullopt;

    const PhoneAnswer answer = answerFor(text, countryOf(record));
    const auto report = [&](RowProblem::Kind kind) {
        problems.push_back({ record.line, kind, m_mapping.title(field), problemValue(text) });
    };
    if (const auto *kind = std::get_if<RowProblem::Kind>(&answer)) {
        report(*kind);
        return std::nullopt;
    }
    const auto &read = std::get<ReadNumber>(answer);
    if (read.range == ReadNumber::Range::Unknown)
        report(RowProblem::Kind::NumberUnknownRange);
    return read.number;
}

ContactReader::PhoneAnswer ContactReader::answerFor(const QString &text, const QString &country)
{
    const QString key = country + text;
    if (const auto found = m_answers.constFind(key); found != m_answers.constEnd())
        return *found;
    PhoneAnswer answer = RowProblem::Kind::NumberDamaged;
    if (!isDamaged(text)) {
        const auto read = m_phoneRules.read(text, country, m_options.countries);
        answer = read ? PhoneAnswer(*read) : PhoneAnswer(problemKind(read.error().code));
    }
    if (m_answers.size() >= mostRemembered)
        m_answers.clear();
    m_answers.insert(key, answer);
    return answer;
}

/// The line's own country, since its numbers are written as there; else the depot's.
QString ContactReader::countryOf(const CsvRecord &record)
{
    const QString text = cellText(m_mapping.cell(record, ManifestField::Country));
    if (text.isEmpty())
        return m_options.country;
    if (const auto found = m_countries.constFind(text); found != m_countries.constEnd())
        return *found;
    const QString code = countryCode(text).value_or(m_options.country);
    if (m_countries.size() < mostRemembered)
        m_countries.insert(text, code);
    return code;
}

std::optional<MailAddress> ContactReader::readEmail(const CsvRecord &record, std::vector<RowProblem> &problems) const
{
    const QString text = cellText(m_mapping.cell(record, ManifestField::Email));
    if (text.isEmpty())
        return std::nullopt;
    auto address = MailAddress::parse(text);
    if (!address) {
        problems.push_back({ record.line, RowProblem::Kind::AddressImpossible, m_mapping.title(ManifestField::Email),
            problemValue(text) });
    }
    return address;
}
