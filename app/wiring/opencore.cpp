// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/opencore.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <functional>

namespace {

QFuture<OpenedCore> inBackground(std::function<OpenedCore()> open)
{
    auto promise = std::make_shared<QPromise<OpenedCore>>();
    auto opened = promise->future();
    promise->start();
    QThread *caller = QThread::currentThread();
    QThreadPool::globalInstance()->start([promise, caller, open = std::move(open)] {
        OpenedCore core = open();
        if (core)
            (*core)->moveToThread(caller);
        promise->addResult(std::move(core));
        promise->finish();
    });
    return opened;
}

} // namespace

QFuture<OpenedCore> openCore(const ProfileSettings &settings)
{
    return inBackground([settings] { return makeCore(settings); });
}

QFuture<OpenedCore> openPracticeCore(PracticeStart start)
{
    return inBackground([start] { return makePracticeCore(start); });
}
