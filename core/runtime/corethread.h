// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/runtime/stopswitch.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

/// What a face gets: the answer later, on its own thread by .then(this, …). Canceled without a result at shutdown.
template<typename T>
using Answer = QFuture<Result<T>>;

/// Whether a long run's next part is wanted.
enum class Going { On, Cancel };

/// What a long run is told at each part, and how it tells how far it is.
struct Part {
    Going going = Going::On;
    std::function<void(int done, int total)> tellProgress; ///< seen as the answer's progress
};

/// The one thread that owns the database and all use cases. Tasks run one by one in posting order, so core needs no
/// mutex: long work posts itself a part at a time, and whatever was asked meanwhile goes before the next part.
class CoreThread {
public:
    CoreThread();
    CoreThread(const CoreThread &) = delete;
    CoreThread &operator=(const CoreThread &) = delete;
    /// Runs @p last on the thread, then ends it. Tasks still waiting end canceled.
    ~CoreThread();

    void setLastTask(std::function<void()> last);
    /// The object tasks run in; the context for continuations and timers on this thread.
    QObject *context() const { return m_context.get(); }

    /// Runs @p work on the thread. It captures values and services only, never a widget.
    template<typename T, typename Work>
    Answer<T> ask(Work work)
    {
        QPromise<Result<T>> promise;
        auto answer = promise.future();
        promise.start();
        post([promise = std::make_shared<QPromise<Result<T>>>(std::move(promise)), work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return answer;
    }

    /// Calls @p step(Part) again and again, posting each time anew, until it gives a result; nothing means "go on".
    /// Once @p stop is used or the answer cancelled it is told Going::Cancel and ends at the next chance.
    template<typename T, typename Step>
    Answer<T> askInParts(StopSwitch stop, Step step)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        auto answer = promise->future();
        promise->start();
        postPart<T>(promise, stop, std::make_shared<Step>(std::move(step)));
        return answer;
    }

    void post(std::function<void()> task);

private:
    template<typename T, typename Step>
    void postPart(std::shared_ptr<QPromise<Result<T>>> promise, StopSwitch stop, std::shared_ptr<Step> step)
    {
        post([this, promise, stop, step] {
            const bool isStopped = promise->isCanceled() || stop.isStopped();
            const auto result = (*step)(Part{ isStopped ? Going::Cancel : Going::On, [&promise](int done, int total) {
                                                 promise->setProgressRange(0, total);
                                                 promise->setProgressValue(done);
                                             } });
            if (!result)
                return postPart<T>(promise, stop, step);
            promise->addResult(*result);
            promise->finish();
        });
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::function<void()> m_last;
    bool m_isEnding = false; ///< of the thread alone
};
