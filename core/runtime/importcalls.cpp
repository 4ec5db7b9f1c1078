// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

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

} // namespace

// The file is read on the pool, the day on the core thread; the two are compared on the pool again.
Answer<ImportPlan> DoorcodeCore::planImport(Session session, ImportRequest request)
{
    auto promise = std::make_shared<QPromise<Result<ImportPlan>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, request] {
        const auto depot = m_state->services.storage.depots().find();
        const auto policy = m_state->services.storage.depots().policy();
        if (!depot || !policy || !*depot)
            return answer<ImportPlan>(promise,
                !depot        ? depot.error()
                    : !policy ? policy.error()
                              : Error{ ErrorCode::NoDepot, {} });
        ReadOptions options = readOptions(**depot, *policy);
        options.dateOrder = request.dateOrder;
        m_pool.start([this, promise, session, request, options] {
            std::atomic<bool> isCanceled = false;
            const auto progress = [&](qint64, qint64) { isCanceled = promise->isCanceled(); };
            auto manifest = m_state->parts.manifestReader->read(request.path, options, progress, isCanceled);
            if (!manifest)
                return answer<ImportPlan>(promise, manifest.error());
            m_thread.post([this, promise, session, request, read = std::make_shared<Manifest>(std::move(*manifest))] {
                auto basis
                    = ImportManifest(m_state->services).basis(session, *read, { request.date, request.conflicts });
                if (!basis)
                    return answer<ImportPlan>(promise, basis.error());
                m_pool.start([promise, read, with = std::make_shared<ImportManifest::Basis>(*std::move(basis))] {
                    answer<ImportPlan>(promise, ImportManifest::compare(std::move(*read), *with));
                });
            });
        });
    });
    return answered;
}

Answer<ImportOutcome> DoorcodeCore::applyImport(Session session, ImportPlan plan, StopSwitch stop)
{
    auto applying = std::make_shared<std::optional<ApplyingImport>>();
    auto planned = std::make_shared<ImportPlan>(std::move(plan));
    return m_thread.askInParts<ImportOutcome>(
        stop, [this, session, planned, applying](const Part &part) -> std::optional<Result<ImportOutcome>> {
            if (!*applying) {
                auto started = ImportManifest(m_state->services).start(session, std::move(*planned));
                if (!started)
                    return Result<ImportOutcome>(started.error());
                applying->emplace(std::move(*started));
            }
            if (part.going == Going::Cancel) {
                const auto removed = (*applying)->cancel();
                return Result<ImportOutcome>(removed ? Error{ ErrorCode::Canceled, {} } : removed.error());
            }
            const auto end = std::chrono::steady_clock::now() + longestWriting;
            const auto progress
                = (*applying)->nextPart([end](std::size_t) { return std::chrono::steady_clock::now() >= end; });
            if (!progress) {
                const auto removed = (*applying)->cancel();
                return Result<ImportOutcome>(removed ? progress.error() : removed.error());
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
