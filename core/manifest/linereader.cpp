// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/linereader.h"

#include "core/manifest/celltext.h"
#include "core/manifest/languagecode.h"
#include "core/manifest/manifestlimits.h"
#include "core/manifest/postaladdress.h"
#include "core/manifest/writtenwindow.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype mostShared = 4096;

/// A whole number; a spreadsheet may have given it decimals of zero.
std::optional<int> wholeNumber(const QString &text)
{
    QString digits = text;
    const qsizetype point = std::max(digits.lastIndexOf(QLatin1Char('.')), digits.lastIndexOf(QLatin1Char(',')));
    if (point > 0 && QStringView(digits).sliced(point + 1).count(u'0') == digits.size() - point - 1)
        digits.truncate(point);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? std::optional<int>(number) : std::nullopt;
}

} // namespace

bool ManifestLine::isUsable() const
{
    return std::all_of(problems.begin(), problems.end(), [](const RowProblem &problem) { return problem.isWarning(); });
}

void ManifestLine::add(PhoneReading phone)
{
    row.contact.phone = std::move(phone.number);
    if (phone.problem)
        problems.push_back(*std::move(phone.problem));
}

LineReader::LineReader(const ColumnMapping &mapping, const ReadOptions &options)
    : m_mapping(mapping)
    , m_options(options)
    , m_countries(mapping, options.country)
{
}

ManifestLine LineReader::read(const CsvRecord &record)
{
    ManifestLine line;
    line.row.line = record.line;
    checkShape(record, line);
    readRow(record, line.row);
    if (line.row.reference.isEmpty())
        report(line, RowProblem::Kind::NoReference, ManifestField::Reference, {});
    readEmail(record, line);
    readDate(record, line);
    readParcels(record, line);
    return line;
}

/// A separator nobody quoted shifts all that follows; a cell over the limit lost its end.
void LineReader::checkShape(const CsvRecord &record, ManifestLine &line) const
{
    for (qsizetype column = m_mapping.titles().size(); column < record.size(); ++column) {
        const QString extra = problemValue(record.cell(column));
        if (extra.isEmpty())
            continue;
        line.problems.push_back({ record.line, RowProblem::Kind::TooManyFields, {}, extra });
        break;
    }
    if (record.cutCells.empty())
        return;
    for (int index = 0; index < manifestFieldCount; ++index) {
        const auto field = static_cast<ManifestField>(index);
        const auto column = m_mapping.column(field);
        const auto &cut = record.cutCells;
        if (column && std::find(cut.begin(), cut.end(), *column) != cut.end())
            report(line, RowProblem::Kind::FieldTooLong, field, record.cell(*column));
    }
}

void LineReader::readRow(const CsvRecord &record, ManifestRow &row)
{
    row.reference = text(record, ManifestField::Reference);
    row.recipient = recipient(record);
    row.address = postalAddress(m_mapping, record, { m_countries.read(record), m_options.country });
    row.route = shared(text(record, ManifestField::Route));
    row.courier = shared(text(record, ManifestField::Courier));
    row.language = shared(languageCode(m_mapping.cell(record, ManifestField::Language)));
    row.note = shared(text(record, ManifestField::Note));
    row.window = window(record);
    const auto position = wholeNumber(text(record, ManifestField::Position));
    row.position = std::max(0, position.value_or(0));
}

std::optional<TimeWindow> LineReader::window(const CsvRecord &record) const
{
    const QString whole = text(record, ManifestField::Window);
    if (const auto window = parseWrittenWindow(whole))
        return window;
    const QString from = text(record, ManifestField::WindowFrom); // "Zeitfenster von" reads as "Zeitfenster"
    return parseWrittenWindow(from.isEmpty() ? whole : from, text(record, ManifestField::WindowUntil));
}

QString LineReader::text(const CsvRecord &record, ManifestField field) const
{
    return cellText(m_mapping.cell(record, field));
}

QString LineReader::recipient(const CsvRecord &record) const
{
    QString name = text(record, ManifestField::Recipient);
    if (name.isEmpty()) {
        name = text(record, ManifestField::FirstName) + QLatin1Char(' ') + text(record, ManifestField::LastName);
        name = name.trimmed();
    }
    return name.isEmpty() ? text(record, ManifestField::Company) : name;
}

void LineReader::readEmail(const CsvRecord &record, ManifestLine &line) const
{
    const QString written = text(record, ManifestField::Email);
    if (written.isEmpty())
        return;
    line.row.contact.email = MailAddress::parse(written);
    if (!line.row.contact.email)
        report(line, RowProblem::Kind::AddressImpossible, ManifestField::Email, written);
}

void LineReader::readDate(const CsvRecord &record, ManifestLine &line)
{
    line.writtenDate = shared(text(record, ManifestField::Date));
    if (line.writtenDate.isEmpty())
        return;
    line.date = parseWrittenDate(line.writtenDate);
    if (line.date.form == WrittenDate::Form::Impossible)
        report(line, RowProblem::Kind::DateImpossible, ManifestField::Date, line.writtenDate);
}

void LineReader::readParcels(const CsvRecord &record, ManifestLine &line) const
{
    const QString written = text(record, ManifestField::Parcels);
    if (written.isEmpty())
        return;
    line.parcels = wholeNumber(written);
    if (!line.parcels || *line.parcels < 1 || *line.parcels > ManifestLimits::parcels)
        report(line, RowProblem::Kind::ParcelsImpossible, ManifestField::Parcels, written);
}

void LineReader::report(ManifestLine &line, RowProblem::Kind kind, ManifestField field, QStringView value) const
{
    line.problems.push_back({ line.row.line, kind, m_mapping.title(field), problemValue(value) });
}

QString LineReader::shared(const QString &text)
{
    if (const auto found = m_shared.constFind(text); found != m_shared.constEnd())
        return *found;
    if (m_shared.size() < mostShared)
        m_shared.insert(text);
    return text;
}
