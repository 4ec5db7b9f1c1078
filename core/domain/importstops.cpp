// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/importstops.h"

ImportStops::ImportStops(const std::vector<StoredDelivery> &stored, const ImportRules &rules, std::size_t rows)
    : m_rules(rules)
{
    if (rules.sharing == ImportRules::Sharing::OneStopEach)
        return;
    m_places.reserve(qsizetype(stored.size() + rows));
    for (const StoredDelivery &each : stored) {
        if (!each.delivery.isOpen() || each.stop.contact.isEmpty())
            continue;
        const Key key = keyOf(each.stop.date, each.route, each.stop.contact, each.stop.address);
        if (!m_places.contains(key))
            m_places.insert(key, ImportPlan::Place{ each.stop.id, 0 });
    }
}

ImportPlan::Place ImportStops::placeOf(const ManifestRow &row, const QDate &date, ImportPlan &plan)
{
    // Without a contact nothing says that two deliveries go to the same person.
    if (m_rules.sharing == ImportRules::Sharing::OneStopEach || row.contact.isEmpty())
        return addNew(row, date, plan);
    const Key key = keyOf(date, row.route, row.contact, row.address);
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd())
        return *m_places.insert(key, addNew(row, date, plan));
    if (known->stop && !m_joined.contains(*known->stop)) {
        m_joined.insert(*known->stop);
        plan.joinedStops.push_back({ *known->stop, row.contact });
    }
    return *known;
}

ImportStops::Key ImportStops::keyOf(
    const QDate &date, const QString &route, const Contact &contact, const QString &address)
{
    return Key{ date, route, contact.phone ? contact.phone->e164() : QString(),
        contact.email ? contact.email->text() : QString(), address };
}

ImportPlan::Place ImportStops::addNew(const ManifestRow &row, const QDate &date, ImportPlan &plan) const
{
    Stop stop;
    stop.date = date;
    stop.position = row.position;
    stop.contact = row.contact;
    stop.address = row.address;
    stop.language = row.language;
    stop.allowance = m_rules.attempts;
    plan.newStops.push_back({ std::move(stop), row.route, row.courier });
    return ImportPlan::Place{ std::nullopt, plan.newStops.size() - 1 };
}
