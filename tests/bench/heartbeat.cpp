// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <QEventLoop>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <thread>

namespace {

constexpr int interval = 5;

/// Milliseconds this thread has computed.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Beats on a thread of its own as long as it lives.
class BareBeat {
public:
    BareBeat()
        : m_thread([this] { beat(); })
    {
    }

    /// Ends it.
    double longest()
    {
        m_isOver = true;
        m_thread.join();
        return m_longest;
    }

private:
    void beat()
    {
        QElapsedTimer sinceBeat;
        while (!m_isOver) {
            sinceBeat.start();
            std::this_thread::sleep_for(std::chrono::milliseconds(interval));
            m_longest = std::max(m_longest, double(sinceBeat.nsecsElapsed()) / 1e6 - interval);
        }
    }

    double m_longest = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace

Heartbeat::Gaps Heartbeat::longestGaps(const std::function<void()> &act, const std::function<bool()> &isOver)
{
    QEventLoop loop;
    BareBeat machine;
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
    longest.machine = machine.longest();
    return longest;
}
