// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/importplan.h"
#include "core/domain/route.h"
#include "core/domain/session.h"
#include "core/ports/idsequence.h"
#include "core/usecases/services.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

/// An import under way. Each part is one UnitOfWork, so that a verify can go between two; nothing of it is seen before
/// the last part. An object that goes before that leaves an import that the next one clears away.
class ApplyingImport {
public:
    struct Progress {
        int done = 0; ///< rows
        int total = 0;
        bool isFinished = false;
    };

    ApplyingImport(Services services, Session session, SharedImportPlan plan);

    /// Nothing for an empty plan: then nothing is written.
    const std::optional<ImportId> &id() const { return m_id; }
    const ImportPlan &plan() const { return *m_plan; }

    /// Whether a part with @p rows rows, one at least, takes no more.
    using IsFull = std::function<bool(std::size_t rows)>;

    /// Writes the next part; before the first, takes away a part of what cancelled and undone imports left, because a
    /// hidden delivery still holds its reference. After an error the import is to be cancelled.
    /// DatabaseBusy when something the plan was made with has changed meanwhile: plan again.
    Result<Progress> nextPart(const IsFull &isFull);

    /// Ends it with nothing imported, and takes away a part of what it wrote: true while there is more. Routes and
    /// couriers it made stay.
    Result<bool> cancel();

private:
    Result<void> writeFirst(Instant now);
    /// Where the part ends in plan.added.
    Result<std::size_t> writePart(const IsFull &isFull);
    Result<void> writeLast(Instant now);
    Result<void> addDelivery(const ImportPlan::Addition &addition);
    Result<StopId> stopOf(const ImportPlan::Place &place);
    Result<void> changeDelivery(const ImportPlan::Change &change);
    Result<void> checkJoined();
    Progress progress() const;

    Services m_services;
    Session m_session;
    SharedImportPlan m_plan;
    std::optional<IdSequence> m_ids; ///< since the first part
    std::optional<ImportId> m_id;
    std::size_t m_next = 0; ///< of plan.added
    bool m_isCleared = false;
    bool m_isStored = false;
    bool m_isFinished = false;
    QHash<QString, RouteId> m_routes;
    std::vector<StopId> m_newStops; ///< as plan.newStops; null until written
};
