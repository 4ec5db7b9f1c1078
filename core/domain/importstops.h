// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importplan.h"

#include <QHash>
#include <QSet>

#include <vector>

/// Finds the stop a row belongs to: deliveries of one date and route with the same contact and address share one, as
/// long as the policy says so and the stop still has something to hand off. Fast for 100,000 rows: one look-up each.
class ImportStops {
public:
    /// Made for the rows of one plan, at most @p rows of them.
    ImportStops(const std::vector<StoredDelivery> &stored, const ImportRules &rules, std::size_t rows);

    /// The stop of @p row on @p date; a new one in @p plan where none fits.
    ImportPlan::Place placeOf(const ManifestRow &row, const QDate &date, ImportPlan &plan);

private:
    struct Key {
        QDate date;
        QString route;
        QString phone;
        QString email;
        QString address;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.date, key.route, key.phone, key.email, key.address);
        }
    };

    static Key keyOf(const QDate &date, const QString &route, const Contact &contact, const QString &address);
    ImportPlan::Place addNew(const ManifestRow &row, const QDate &date, ImportPlan &plan) const;

    ImportRules m_rules;
    QHash<Key, ImportPlan::Place> m_places;
    QSet<StopId> m_joined;
};
