// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/deliverycollector.h"

#include "core/manifest/celltext.h"
#include "core/manifest/manifestlimits.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace {

constexpr std::array recipientFields{ ManifestField::Recipient, ManifestField::FirstName, ManifestField::LastName,
    ManifestField::Company };
constexpr std::array contactFields{ ManifestField::Mobile, ManifestField::Phone, ManifestField::Email };

/// The one of @p fields that the file has: where a person would look for what is missing.
template<size_t count>
ManifestField firstOf(const ColumnMapping &mapping, const std::array<ManifestField, count> &fields)
{
    const auto *found
        = std::find_if(fields.begin(), fields.end(), [&mapping](ManifestField field) { return mapping.has(field); });
    return found == fields.end() ? fields.front() : *found;
}

/// A later line of a delivery may leave out what the first one said, but not say otherwise.
bool isSameDelivery(const ManifestRow &first, const ManifestRow &later)
{
    const auto &contact = later.contact;
    return (!contact.phone || contact.phone == first.contact.phone)
        && (!contact.email || contact.email == first.contact.email)
        && (later.address.isEmpty() || later.address == first.address);
}

} // namespace

DeliveryCollector::DeliveryCollector(const ColumnMapping &mapping)
    : m_mapping(mapping)
{
}

void DeliveryCollector::add(ManifestLine line)
{
    m_dates.add(line.date, line.writtenDate);
    if (line.row.reference.isEmpty()) {
        keep(std::move(line.problems));
        return;
    }
    if (const auto index = find(line))
        merge(std::move(line), *index);
    else
        begin(std::move(line));
}

/// The delivery that @p line belongs to: one reference may stand for one delivery a day.
std::optional<size_t> DeliveryCollector::find(const ManifestLine &line) const
{
    const auto latest = m_latest.constFind(line.row.reference);
    std::optional<size_t> index;
    if (latest != m_latest.constEnd())
        index = *latest;
    while (index && !line.writtenDate.isEmpty() && m_gathered[*index].writtenDate != line.writtenDate)
        index = m_gathered[*index].earlier;
    return index;
}

void DeliveryCollector::begin(ManifestLine line)
{
    const size_t index = m_rows.size();
    Gathered gathered;
    gathered.writtenDate = line.writtenDate;
    gathered.date = line.date;
    gathered.parcels = line.parcels.value_or(0);
    gathered.isBad = !line.isUsable();

    const auto latest = m_latest.find(line.row.reference);
    if (latest == m_latest.end()) {
        m_latest.insert(line.row.reference, index);
    } else {
        gathered.earlier = *latest;
        *latest = index;
    }
    // Wrong contact texts are listed as such; only a line without any has no contact.
    const bool hasNoContact = line.row.contact.isEmpty() && !gathered.isBad;
    const bool hasNoRecipient = line.row.recipient.isEmpty();
    m_rows.push_back(std::move(line.row));
    m_gathered.push_back(std::move(gathered));
    if (hasNoRecipient)
        report(index, RowProblem::Kind::NoRecipient, firstOf(m_mapping, recipientFields), {});
    if (hasNoContact)
        report(index, RowProblem::Kind::NoContact, firstOf(m_mapping, contactFields), {});
    keep(std::move(line.problems));
}

void DeliveryCollector::merge(ManifestLine line, size_t index)
{
    ManifestRow &row = m_rows[index];
    Gathered &gathered = m_gathered[index];
    if (!line.isUsable()) {
        keep(std::move(line.problems));
        return;
    }
    if (!isSameDelivery(row, line.row)) {
        if (!gathered.isBad || !line.row.recipient.isEmpty()) {
            m_problems.push_back({ line.row.line, RowProblem::Kind::ReferenceUsedTwice,
                m_mapping.title(ManifestField::Reference), problemValue(line.row.reference) });
        }
        return;
    }
    ++gathered.lines;
    gathered.parcels += line.parcels.value_or(0);
    if (!row.window)
        row.window = line.row.window;
    if (row.note.isEmpty())
        row.note = line.row.note;
    if (row.language.isEmpty())
        row.language = line.row.language;
}

Result<void> DeliveryCollector::finish(std::optional<DateOrder> wanted, Manifest &manifest)
{
    const auto order = m_dates.order(wanted);
    if (!order)
        return order.error();
    for (size_t index = 0; index < m_rows.size(); ++index) {
        settleDate(index, *order);
        settleTwins(index);
        settleParcels(index);
    }

    size_t kept = 0;
    for (size_t index = 0; index < m_rows.size(); ++index) {
        if (m_gathered[index].isBad)
            continue;
        if (kept != index)
            m_rows[kept] = std::move(m_rows[index]);
        ++kept;
    }
    m_rows.resize(kept);
    std::sort(m_problems.begin(), m_problems.end(), [](const RowProblem &left, const RowProblem &right) {
        return left.line != right.line ? left.line < right.line : left.kind < right.kind;
    });
    if (m_dates.isOpen())
        manifest.form.dateOrder = *order;
    manifest.rows = std::move(m_rows);
    manifest.problems = std::move(m_problems);
    return {};
}

void DeliveryCollector::settleDate(size_t index, DateOrder order)
{
    const Gathered &gathered = m_gathered[index];
    if (gathered.writtenDate.isEmpty())
        return;
    m_rows[index].date = dayOf(gathered.date, order);
    if (!m_rows[index].date && !gathered.isBad)
        report(index, RowProblem::Kind::DateImpossible, ManifestField::Date, gathered.writtenDate);
}

/// Two deliveries of one reference need two dates, which can be told only now: 24.11. and 2026-11-24 are one.
void DeliveryCollector::settleTwins(size_t index)
{
    const auto &date = m_rows[index].date;
    for (auto twin = m_gathered[index].earlier; twin; twin = m_gathered[*twin].earlier) {
        const auto &other = m_rows[*twin].date;
        if (m_gathered[index].isBad || (date && other && *date != *other))
            continue;
        report(index, RowProblem::Kind::ReferenceUsedTwice, ManifestField::Reference, m_rows[index].reference);
    }
}

void DeliveryCollector::settleParcels(size_t index)
{
    const Gathered &gathered = m_gathered[index];
    const int parcels = gathered.parcels > 0 ? gathered.parcels : gathered.lines;
    m_rows[index].parcels = parcels;
    if (parcels > ManifestLimits::parcels && !gathered.isBad)
        report(index, RowProblem::Kind::ParcelsImpossible, ManifestField::Parcels, QString::number(parcels));
}

void DeliveryCollector::keep(std::vector<RowProblem> problems)
{
    m_problems.insert(m_problems.end(), std::move_iterator(problems.begin()), std::move_iterator(problems.end()));
}

void DeliveryCollector::report(size_t index, RowProblem::Kind kind, ManifestField field, const QString &value)
{
    RowProblem problem{ m_rows[index].line, kind, m_mapping.title(field), problemValue(value) };
    m_gathered[index].isBad = m_gathered[index].isBad || !problem.isWarning();
    m_problems.push_back(std::move(problem));
}
