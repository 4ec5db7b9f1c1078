// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/depot.h"
#include "core/domain/importplan.h"
#include "core/domain/policy.h"
#include "core/domain/session.h"
#include "core/ports/manifestreader.h"
#include "core/usecases/applyingimport.h"
#include "core/usecases/services.h"

#include <set>

/// How the depot's manifests are read: its country's numbers, and the countries the policy lets a text go to.
ReadOptions readOptions(const Depot &depot, const Policy &policy);

/// Brings a day's deliveries in: says first what would happen, then does it in parts that are seen with the last one.
class ImportManifest {
public:
    struct Order {
        QDate date; ///< for rows without one
        Conflicts conflicts = Conflicts::Keep;
    };

    explicit ImportManifest(Services services);

    /// What a manifest is compared with.
    struct Basis {
        std::vector<StoredDelivery> stored; ///< of all dates of the manifest
        ImportRules rules;
        bool wasApplied = false; ///< the same file was imported for that date already, and conflicts are to be kept
    };

    /// A Basis on its way: a page of what is stored at a time.
    class Reading {
    public:
        Result<bool> next(); ///< true while there is more
        Basis &result() { return m_basis; }

    private:
        friend class ImportManifest;
        Reading(Services services, Basis basis, std::set<QDate> dates);

        Services m_services;
        Basis m_basis;
        std::set<QDate> m_dates; ///< still to be read
        QString m_after; ///< reference, of the first of them
    };

    /// What importing @p manifest would do. An empty plan when the same file was imported for that date already, unless
    /// conflicts are to be taken.
    Result<ImportPlan> plan(const Session &session, Manifest manifest, const Order &order);
    /// The two halves of plan(): what the depot knows, and the comparison, which is long and may be done on any thread.
    Result<Reading> basis(const Session &session, const Manifest &manifest, const Order &order);
    static ImportPlan compare(Manifest manifest, const Basis &basis);

    /// Begins to apply @p plan; imports that a program left unfinished end here.
    Result<ApplyingImport> start(const Session &session, SharedImportPlan plan);

private:
    Services m_services;
};
