// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/domain/delivery.h"
#include "core/domain/manifest.h"
#include "core/domain/stop.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

/// What to do where a row changes a delivery whose code is out.
enum class Conflicts { Keep, Take };

QString word(Conflicts conflicts); ///< "keep", "take"
std::optional<Conflicts> conflicts(const QString &word);

/// A delivery as an import finds it.
struct StoredDelivery {
    Delivery delivery;
    Stop stop;
    QString route; ///< name; empty: none
};

/// What an import would do, row by row. Nothing of it has happened yet.
struct ImportPlan {
    /// A stop to be made. Its id is given when the plan is applied.
    struct NewStop {
        Stop stop;
        QString route;
        QString courier; ///< the route's, as the file says; empty: says nothing
    };

    /// Where a delivery goes: to a stop that is there, or to newStops[newStop].
    struct Place {
        std::optional<StopId> stop;
        std::size_t newStop = 0;
    };

    struct Addition {
        ManifestRow row;
        QDate date;
        Place place;
    };

    struct Change {
        Delivery former;
        Delivery changed; ///< its stop follows from the place
        Place place;
        int spentAttempts = 0; ///< of the stop it comes from: they come along
    };

    struct Conflict {
        enum class Kind {
            CodeIssued, ///< its code is out: decided with --conflicts
            Contact, ///< a contact change of one that had a code
            Moved, ///< its code is out, and the row has another route or address
            Closed, ///< handed off, undelivered or cancelled
        };

        int line = 0;
        QString reference;
        Kind kind = Kind::CodeIssued;
    };

    /// A contact change that is carried out after the import, by CorrectContact.
    struct ContactChange {
        DeliveryId delivery;
        QString reference;
        int line = 0;
        Contact contact;
    };

    /// The stop as it was planned with: checked again before deliveries that join it are seen.
    struct JoinedStop {
        StopId stop;
        Contact contact;
    };

    QByteArray digest;
    ManifestForm form;
    QDate date;
    std::vector<NewStop> newStops;
    std::vector<JoinedStop> joinedStops;
    std::vector<Addition> added;
    std::vector<Change> changed;
    std::vector<Conflict> conflicts;
    std::vector<ContactChange> contactChanges;
    std::vector<RowProblem> problems; ///< the reader's and those found here, by line
    int unchanged = 0;
    bool wasApplied = false; ///< the same file was imported for this date already

    bool isEmpty() const { return added.empty() && changed.empty(); }
    /// Rows that can't go in; warnings are not counted.
    int problemCount() const;
};

/// From thread to thread a plan goes shared: one of a hundred thousand rows takes too long to copy.
using SharedImportPlan = std::shared_ptr<const ImportPlan>;

QString word(ImportPlan::Conflict::Kind kind);

/// Under which rules a plan is made.
struct ImportRules {
    QDate date; ///< for rows without one
    QDate today; ///< the depot's
    Conflicts conflicts = Conflicts::Keep;
    enum class ContactChanges { Refused, Allowed } contactChanges = ContactChanges::Refused;
    enum class Sharing { OneStopEach, OneStopForAll } sharing = Sharing::OneStopForAll; ///< policy one_code_per_stop
    int attempts = 5; ///< a new stop's allowance
};

/// Compares the rows of @p manifest with @p stored, the deliveries of all dates the rows are for.
ImportPlan planImport(Manifest manifest, const std::vector<StoredDelivery> &stored, const ImportRules &rules);
