// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/importmanifest.h"

#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/imports.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 500;
/// An import that began longer ago and is still being applied belongs to a program that ended.
constexpr auto longestImport = 10min;

StoredDelivery storedDelivery(BoardRow &row)
{
    return StoredDelivery{ std::move(row.delivery), std::move(row.stop), std::move(row.route) };
}

} // namespace

ReadOptions readOptions(const Depot &depot, const Policy &policy)
{
    ReadOptions options;
    options.country = depot.country;
    options.countries = policy.countries.isEmpty() ? QStringList{ depot.country } : policy.countries;
    return options;
}

ImportManifest::ImportManifest(Services services)
    : m_services(services)
{
}

Result<ImportPlan> ImportManifest::plan(const Session &session, Manifest manifest, const Order &order)
{
    auto reading = basis(session, manifest, order);
    if (!reading)
        return reading.error();
    while (true) {
        const auto more = reading->next();
        if (!more)
            return more.error();
        if (!*more)
            return compare(std::move(manifest), reading->result());
    }
}

Result<ImportManifest::Reading> ImportManifest::basis(
    const Session &session, const Manifest &manifest, const Order &order)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto depot = m_services.storage.depots().find();
    if (!depot)
        return depot.error();
    if (!*depot)
        return ErrorCode::NoDepot;
    const auto policy = m_services.storage.depots().policy();
    if (!policy)
        return policy.error();
    Basis basis;
    basis.rules.date = order.date;
    basis.rules.today = depotDate(**depot, *now);
    basis.rules.conflicts = order.conflicts;
    if (session.may(Right::ChangeContactWithCode))
        basis.rules.contactChanges = ImportRules::ContactChanges::Allowed;
    if (!policy->oneCodePerStop)
        basis.rules.sharing = ImportRules::Sharing::OneStopEach;
    basis.rules.attempts = policy->attempts;

    const auto before = m_services.storage.imports().appliedWithDigest(manifest.digest, order.date);
    if (!before)
        return before.error();
    basis.wasApplied = *before && order.conflicts == Conflicts::Keep;
    std::set<QDate> dates;
    if (!basis.wasApplied) {
        for (const ManifestRow &row : manifest.rows)
            dates.insert(row.date.value_or(order.date));
    }
    return Reading(m_services, std::move(basis), std::move(dates));
}

ImportPlan ImportManifest::compare(Manifest manifest, const Basis &basis)
{
    if (!basis.wasApplied)
        return planImport(std::move(manifest), basis.stored, basis.rules);
    ImportPlan nothing;
    nothing.digest = manifest.digest;
    nothing.form = std::move(manifest.form);
    nothing.date = basis.rules.date;
    nothing.problems = std::move(manifest.problems);
    nothing.unchanged = int(manifest.rows.size());
    nothing.wasApplied = true;
    return nothing;
}

Result<ApplyingImport> ImportManifest::start(const Session &session, SharedImportPlan plan)
{
    if (auto allowed = require(session, Right::WorkTheDay); !allowed)
        return allowed.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    if (auto left = m_services.storage.imports().cancelUnfinished(*now - longestImport); !left)
        return left.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return ApplyingImport(m_services, session, std::move(plan));
}

ImportManifest::Reading::Reading(Services services, Basis basis, std::set<QDate> dates)
    : m_services(services)
    , m_basis(std::move(basis))
    , m_dates(std::move(dates))
{
}

Result<bool> ImportManifest::Reading::next()
{
    if (m_dates.empty())
        return false;
    BoardFilter filter;
    filter.date = *m_dates.begin();
    auto page = m_services.storage.deliveries().board(filter, m_after, pageSize);
    if (!page)
        return page.error();
    if (page->empty()) {
        m_dates.erase(m_dates.begin());
        m_after.clear();
        return !m_dates.empty();
    }
    m_after = page->back().delivery.reference;
    for (BoardRow &row : *page)
        m_basis.stored.push_back(storedDelivery(row));
    return true;
}
