// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/common/endelsewhere.h"
#include "core/ports/depots.h"
#include "core/runtime/corecalls.h"
#include "core/usecases/importmanifest.h"
#include "core/usecases/undoimport.h"

#include <atomic>
#include <chrono>

using namespace std::chrono_literals;

namespace {

/// Of a part of an import: with its durable commit it holds the core thread no longer than 50 ms.
constexpr auto longestWriting = 25ms;

/// Whoever lets go of it last, a window or the core thread, is not held by freeing it.
SharedImportPlan shared(ImportPlan plan)
{
    auto owned = std::make_unique<const ImportPlan>(std::move(plan));
    return { owned.release(),
        [](const ImportPlan *planned) { endElsewhere(std::unique_ptr<const ImportPlan>(planned)); } };
}

} // namespace

/// The reading of a manifest on its way from thread to thread.
struct PlanningImport {
    QPromise<Result<SharedImportPlan>> promise;
    Session session;
    ImportRequest request;
    StopSwitch stop;
    Manifest manifest;
    std::optional<ImportManifest::Reading> reading;

    void finish(Result<SharedImportPlan> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

// The file is read on the pool, the day page by page on the core thread; the two are compared on the pool again.
Answer<SharedImportPlan> DoorcodeCore::planImport(Session session, ImportRequest request, StopSwitch stop)
{
    auto planning = std::make_shared<PlanningImport>();
    planning->session = std::move(session);
    planning->request = std::move(request);
    planning->stop = stop;
    planning->promise.start();
    planning->promise.setProgressRange(0, 100);
    m_thread.post([this, planning] {
        const auto depot = m_state->services.storage.depots().find();
        if (!depot || !*depot)
            return planning->finish(depot ? Error{ ErrorCode::NoDepot, {} } : depot.error());
        const auto policy = m_state->services.storage.depots().policy();
        if (!policy)
            return planning->finish(policy.error());
        ReadOptions options = readOptions(**depot, *policy);
        options.dateOrder = planning->request.dateOrder;
        m_pool.start([this, planning, options] {
            std::atomic<bool> isCanceled = false;
            const auto progress = [&](qint64 read, qint64 total) {
                isCanceled = planning->promise.isCanceled() || planning->stop.isStopped();
                planning->promise.setProgressValue(total > 0 ? int(100 * read / total) : 0);
            };
            const QString &path = planning->request.path;
            auto manifest = m_state->parts.manifestReader->read(path, options, progress, isCanceled);
            if (!manifest)
                return planning->finish(manifest.error());
            planning->manifest = std::move(*manifest);
            compareWithStored(planning);
        });
    });
    return planning->promise.future();
}

void DoorcodeCore::compareWithStored(const std::shared_ptr<PlanningImport> &planning)
{
    m_thread.post([this, planning] {
        if (planning->stop.isStopped())
            return planning->finish(ErrorCode::Canceled);
        if (!planning->reading) {
            const ImportRequest &request = planning->request;
            auto begun = ImportManifest(m_state->services)
                             .basis(planning->session, planning->manifest, { request.date, request.conflicts });
            if (!begun)
                return planning->finish(begun.error());
            planning->reading.emplace(std::move(*begun));
        }
        const auto more = planning->reading->next();
        if (!more)
            return planning->finish(more.error());
        if (*more)
            return compareWithStored(planning);
        m_pool.start([planning] {
            planning->finish(
                shared(ImportManifest::compare(std::move(planning->manifest), planning->reading->result())));
        });
    });
}

Answer<ImportOutcome> DoorcodeCore::applyImport(Session session, SharedImportPlan plan, StopSwitch stop)
{
    auto applying = std::make_shared<std::optional<ApplyingImport>>();
    auto failure = std::make_shared<std::optional<Error>>();
    return m_thread.askInParts<ImportOutcome>(
        stop, [this, session, plan, applying, failure](const Part &part) -> std::optional<Result<ImportOutcome>> {
            if (!*applying) {
                auto started = ImportManifest(m_state->services).start(session, plan);
                if (!started)
                    return Result<ImportOutcome>(started.error());
                applying->emplace(std::move(*started));
            }
            if (part.going == Going::Cancel && !*failure)
                failure->emplace(Error{ ErrorCode::Canceled, {} });
            if (*failure) {
                const auto isMore = (*applying)->cancel();
                if (!isMore)
                    return Result<ImportOutcome>(isMore.error());
                return *isMore ? std::nullopt : std::optional(Result<ImportOutcome>(**failure));
            }
            const auto end = std::chrono::steady_clock::now() + longestWriting;
            const auto progress
                = (*applying)->nextPart([end](std::size_t) { return std::chrono::steady_clock::now() >= end; });
            if (!progress) {
                failure->emplace(progress.error());
                return std::nullopt;
            }
            part.tellProgress(progress->done, progress->total);
            if (!progress->isFinished)
                return std::nullopt;
            noteLogGrowth();
            const ImportPlan &done = (*applying)->plan();
            return Result<ImportOutcome>(ImportOutcome{
                (*applying)->id().value_or(ImportId()), int(done.added.size()), int(done.changed.size()) });
        });
}

Answer<void> DoorcodeCore::undoImport(Session session, ImportId id)
{
    auto isUndone = std::make_shared<bool>(false);
    return m_thread.askInParts<void>({}, [this, session, id, isUndone](const Part &) -> std::optional<Result<void>> {
        UndoImport undo(m_state->services);
        if (!*isUndone) {
            if (auto undone = undo(session, id); !undone)
                return undone;
            *isUndone = true;
            noteLogGrowth();
            return std::nullopt;
        }
        const auto cleared = undo.clearSome(session);
        if (!cleared)
            return Result<void>(cleared.error());
        return *cleared > 0 ? std::nullopt : std::optional<Result<void>>(Result<void>());
    });
}
