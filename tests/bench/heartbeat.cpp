// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <QEventLoop>
#include <QFile>

#include <algorithm>

namespace {

constexpr int interval = 5;

/// Milliseconds for which this thread was ready while others had the processor.
double waited()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    const QList<QByteArray> numbers = isThere ? file.readAll().split(' ') : QList<QByteArray>();
    return numbers.size() > 1 ? numbers.at(1).toDouble() / 1e6 : 0;
}

} // namespace

Heartbeat::Gaps Heartbeat::longestGaps(const std::function<void()> &act, const std::function<bool()> &isOver)
{
    QEventLoop loop;
    QElapsedTimer sinceBeat;
    QTimer beats;
    Gaps longest;
    double before = waited();
    beats.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beats, &QTimer::timeout, &loop, [&] {
        const double gap = double(sinceBeat.nsecsElapsed()) / 1e6 - interval;
        longest.felt = std::max(longest.felt, gap);
        longest.own = std::max(longest.own, gap - (waited() - before));
        if (isOver())
            loop.quit();
        sinceBeat.start();
        before = waited();
    });
    sinceBeat.start();
    beats.start(interval);
    QTimer::singleShot(0, &loop, act);
    loop.exec();
    return longest;
}
