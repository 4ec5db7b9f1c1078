// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <QEventLoop>

#include <algorithm>

double Heartbeat::longestGap(const std::function<void()> &act, const std::function<bool()> &isOver)
{
    constexpr int interval = 5;
    QEventLoop loop;
    QElapsedTimer sinceBeat;
    QTimer beats;
    qint64 longest = 0;
    beats.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beats, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, sinceBeat.nsecsElapsed());
        sinceBeat.start();
        if (isOver())
            loop.quit();
    });
    sinceBeat.start();
    beats.start(interval);
    QTimer::singleShot(0, &loop, act);
    loop.exec();
    return std::max(0.0, double(longest) / 1e6 - interval);
}
