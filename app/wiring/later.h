// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <memory>

/// Runs @p work, which may block, on the global pool.
template<typename T, typename Work>
QFuture<T> later(Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    auto answer = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return answer;
}
