// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/columnmapping.h"

#include "core/manifest/celltext.h"

#include <utility>

Result<ColumnMapping> ColumnMapping::fromHeader(const CsvRecord &header)
{
    ColumnMapping mapping;
    mapping.m_headerLine = header.line;
    for (qsizetype column = 0; column < header.size(); ++column) {
        mapping.m_titles.append(problemValue(header.cell(column)));
        if (const auto meaning = headerMeaning(header.cell(column)))
            mapping.offer(column, *meaning);
    }
    mapping.settleNames();
    mapping.settleQuantity();
    if (!mapping.has(ManifestField::Reference)) {
        return Error{ ErrorCode::NotAManifest, QStringLiteral("line %1: no column is a reference").arg(header.line) };
    }
    const bool hasRecipient = mapping.has(ManifestField::Recipient) || mapping.has(ManifestField::FirstName)
        || mapping.has(ManifestField::LastName) || mapping.has(ManifestField::Company);
    if (!hasRecipient) {
        return Error{ ErrorCode::NotAManifest, QStringLiteral("line %1: no column is a recipient").arg(header.line) };
    }
    return mapping;
}

void ColumnMapping::offer(qsizetype column, const HeaderMeaning &meaning)
{
    Choice &kept = choice(meaning.field);
    const bool isBetter
        = !kept.column || meaning.party < kept.party || (meaning.party == kept.party && meaning.rank < kept.rank);
    if (isBetter)
        kept = { column, meaning.party, meaning.rank };
}

/// A bare "Name" is the order in a shop's export, which names the recipient elsewhere; else it is the recipient, or the
/// half of a name that the other half stands beside.
void ColumnMapping::settleNames()
{
    Choice &recipient = choice(ManifestField::Recipient);
    Choice &first = choice(ManifestField::FirstName);
    Choice &last = choice(ManifestField::LastName);
    const Choice name = std::exchange(choice(ManifestField::Name), {});
    const bool hasHalf = first.column || last.column;

    if (name.column && !has(ManifestField::Reference) && (recipient.column || hasHalf)) {
        choice(ManifestField::Reference) = name;
    } else if (name.column && first.column && !last.column) {
        last = name;
    } else if (name.column && last.column && !first.column) {
        first = name;
    } else if (name.column && !hasHalf && (!recipient.column || recipient.party == HeaderMeaning::Party::Payer)) {
        recipient = name;
    }
    const bool isHalfSurer
        = (first.column && first.party < recipient.party) || (last.column && last.party < recipient.party);
    if (recipient.column && isHalfSurer)
        recipient = {};
}

/// In a list of articles a quantity counts articles, not parcels.
void ColumnMapping::settleQuantity()
{
    const Choice quantity = std::exchange(choice(ManifestField::Quantity), {});
    if (!has(ManifestField::Parcels) && !has(ManifestField::Article))
        choice(ManifestField::Parcels) = quantity;
    choice(ManifestField::Article) = {};
}

QStringView ColumnMapping::cell(const CsvRecord &record, ManifestField field) const
{
    const auto index = column(field);
    return index ? record.cell(*index) : QStringView();
}

QString ColumnMapping::title(ManifestField field) const
{
    const auto index = column(field);
    return index ? m_titles.at(*index) : QString();
}

std::vector<ManifestColumn> ColumnMapping::columns() const
{
    std::vector<ManifestColumn> columns;
    for (const QString &title : m_titles)
        columns.push_back({ title, {}, {} });
    for (int field = 0; field < manifestFieldCount; ++field) {
        if (const auto index = column(ManifestField(field)))
            columns[size_t(*index)].field = ManifestField(field);
    }
    return columns;
}
