// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/importplan.h"

#include "core/domain/importstops.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype longestRouteName = 80;

using DeliveryKey = std::pair<QDate, QString>;

bool isSameContent(const ManifestRow &row, const Delivery &delivery)
{
    return row.recipient == delivery.recipient && row.note == delivery.note && row.parcels == delivery.parcels
        && row.window == delivery.window;
}

bool isSamePlace(const ManifestRow &row, const StoredDelivery &stored)
{
    return row.route == stored.route && row.address == stored.stop.address;
}

/// Where the file says nothing, the delivery stays as it is.
void completeFrom(ManifestRow &row, const StoredDelivery &stored)
{
    if (row.contact.isEmpty())
        row.contact = stored.stop.contact;
    if (row.address.isEmpty())
        row.address = stored.stop.address;
    if (row.route.isEmpty())
        row.route = stored.route;
    if (row.language.isEmpty())
        row.language = stored.stop.language;
    if (row.position == 0)
        row.position = stored.stop.position;
    if (!row.window)
        row.window = stored.delivery.window;
}

/// A file that names couriers and no routes means one round each.
void nameRoute(ManifestRow &row)
{
    row.route = row.route.trimmed().left(longestRouteName);
    row.courier = row.courier.trimmed().left(longestRouteName);
    if (row.route.isEmpty())
        row.route = row.courier;
}

/// Decides about one row after the other.
class Planning {
public:
    Planning(const std::vector<StoredDelivery> &stored, const ImportRules &rules, std::size_t rows, ImportPlan &plan)
        : m_rules(rules)
        , m_stops(stored, rules, rows)
        , m_plan(plan)
    {
        m_seen.reserve(qsizetype(rows));
        m_plan.added.reserve(rows);
        m_plan.newStops.reserve(rows);
        m_stored.reserve(qsizetype(stored.size()));
        for (const StoredDelivery &each : stored)
            m_stored.insert({ each.delivery.date, each.delivery.reference }, &each);
    }

    void add(ManifestRow row)
    {
        const QDate date = row.date.value_or(m_rules.date);
        if (date < m_rules.today) {
            report(row, RowProblem::Kind::DateInThePast, date.toString(Qt::ISODate));
            return;
        }
        if (m_seen.contains({ date, row.reference })) {
            report(row, RowProblem::Kind::ReferenceUsedTwice, row.reference);
            return;
        }
        m_seen.insert({ date, row.reference });
        nameRoute(row);
        if (const StoredDelivery *stored = m_stored.value({ date, row.reference }))
            compare(std::move(row), *stored);
        else
            addNew(std::move(row), date);
    }

private:
    void report(const ManifestRow &row, RowProblem::Kind kind, const QString &value)
    {
        m_plan.problems.push_back({ row.line, kind, {}, value.left(80) });
    }

    void addNew(ManifestRow row, const QDate &date)
    {
        const ImportPlan::Place place = m_stops.placeOf(row, date, m_plan);
        m_plan.added.push_back({ std::move(row), date, place });
    }

    void compare(ManifestRow row, const StoredDelivery &stored)
    {
        completeFrom(row, stored);
        const bool isSameContact = row.contact == stored.stop.contact;
        if (isSameContact && isSamePlace(row, stored) && isSameContent(row, stored.delivery)) {
            ++m_plan.unchanged;
            return;
        }
        if (!stored.delivery.isOpen())
            conflict(row, ImportPlan::Conflict::Kind::Closed);
        else if (stored.delivery.state == Delivery::State::CodeIssued || stored.delivery.hadCode)
            changeWithCode(row, stored);
        else
            changePlanned(row, stored);
    }

    void changePlanned(const ManifestRow &row, const StoredDelivery &stored)
    {
        const bool isMoved = !(row.contact == stored.stop.contact) || !isSamePlace(row, stored);
        change(row, stored,
            isMoved ? m_stops.placeOf(row, stored.delivery.date, m_plan) : ImportPlan::Place{ stored.stop.id, 0 });
    }

    /// What the recipient was sent stays true: only what no code depends on is taken, and a contact by a contact
    /// change.
    void changeWithCode(const ManifestRow &row, const StoredDelivery &stored)
    {
        const bool isSameContact = row.contact == stored.stop.contact;
        const bool mayChangeContact = m_rules.contactChanges == ImportRules::ContactChanges::Allowed;
        if (m_rules.conflicts == Conflicts::Keep)
            return conflict(
                row, isSameContact ? ImportPlan::Conflict::Kind::CodeIssued : ImportPlan::Conflict::Kind::Contact);
        if (!isSamePlace(row, stored))
            return conflict(row, ImportPlan::Conflict::Kind::Moved);
        if (!isSameContact && !mayChangeContact)
            return conflict(row, ImportPlan::Conflict::Kind::Contact);
        if (!isSameContact)
            m_plan.contactChanges.push_back({ stored.delivery.id, row.reference, row.line, row.contact });
        if (!isSameContent(row, stored.delivery))
            change(row, stored, ImportPlan::Place{ stored.stop.id, 0 });
    }

    void change(const ManifestRow &row, const StoredDelivery &stored, const ImportPlan::Place &place)
    {
        ImportPlan::Change change{ stored.delivery, stored.delivery, place, stored.stop.attempts };
        change.changed.recipient = row.recipient;
        change.changed.note = row.note;
        change.changed.parcels = row.parcels;
        change.changed.window = row.window;
        m_plan.changed.push_back(std::move(change));
        if (!place.stop) {
            Stop &stop = m_plan.newStops[place.newStop].stop;
            stop.attempts = std::max(stop.attempts, stored.stop.attempts);
        }
    }

    void conflict(const ManifestRow &row, ImportPlan::Conflict::Kind kind)
    {
        m_plan.conflicts.push_back({ row.line, row.reference, kind });
    }

    const ImportRules &m_rules;
    QHash<DeliveryKey, const StoredDelivery *> m_stored;
    QSet<DeliveryKey> m_seen;
    ImportStops m_stops;
    ImportPlan &m_plan;
};

} // namespace

int ImportPlan::problemCount() const
{
    return int(std::count_if(
        problems.begin(), problems.end(), [](const RowProblem &problem) { return !problem.isWarning(); }));
}

QString word(Conflicts conflicts)
{
    switch (conflicts) {
    case Conflicts::Keep:
        return QStringLiteral("keep");
    case Conflicts::Take:
        return QStringLiteral("take");
    }
    return {};
}

std::optional<Conflicts> conflicts(const QString &word)
{
    for (const Conflicts each : { Conflicts::Keep, Conflicts::Take }) {
        if (word == ::word(each))
            return each;
    }
    return std::nullopt;
}

QString word(ImportPlan::Conflict::Kind kind)
{
    using Kind = ImportPlan::Conflict::Kind;
    switch (kind) {
    case Kind::CodeIssued:
        return QStringLiteral("code_issued");
    case Kind::Contact:
        return QStringLiteral("contact");
    case Kind::Moved:
        return QStringLiteral("moved");
    case Kind::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

ImportPlan planImport(Manifest manifest, const std::vector<StoredDelivery> &stored, const ImportRules &rules)
{
    ImportPlan plan;
    plan.digest = manifest.digest;
    plan.form = std::move(manifest.form);
    plan.date = rules.date;
    plan.problems = std::move(manifest.problems);
    Planning planning(stored, rules, manifest.rows.size(), plan);
    for (ManifestRow &row : manifest.rows)
        planning.add(std::move(row));
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
        [](const RowProblem &left, const RowProblem &right) { return left.line < right.line; });
    return plan;
}
