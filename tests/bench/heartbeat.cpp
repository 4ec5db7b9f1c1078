// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <QEventLoop>

#include <algorithm>
#include <ctime>

namespace {

constexpr int interval = 5;

/// Milliseconds this thread has computed.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

Heartbeat::Gaps Heartbeat::longestGaps(const std::function<void()> &act, const std::function<bool()> &isOver)
{
    QEventLoop loop;
    QElapsedTimer sinceBeat;
    QTimer beats;
    Gaps longest;
    double before = computed();
    beats.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beats, &QTimer::timeout, &loop, [&] {
        longest.felt = std::max(longest.felt, double(sinceBeat.nsecsElapsed()) / 1e6 - interval);
        longest.own = std::max(longest.own, computed() - before);
        if (isOver())
            loop.quit();
        sinceBeat.start();
        before = computed();
    });
    sinceBeat.start();
    beats.start(interval);
    QTimer::singleShot(0, &loop, act);
    loop.exec();
    return longest;
}
