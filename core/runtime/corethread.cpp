// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/corethread.h"

#include "core/common/logcategories.h"

#include <QCoreApplication>
#include <QEvent>

#include <atomic>
#include <exception>

namespace {

// An exception here is a broken promise of some adapter; going on would be worse than ending.
void runGuarded(const std::function<void()> &task)
{
    try {
        task();
    } catch (const std::exception &) {
        qCCritical(lcRuntime, "an exception escaped to the core thread");
        std::terminate();
    }
}

/// A task on its way to the thread. Qt's queue hands it over whole; the flag says so to a race detector too, which does
/// not see into Qt.
class TaskEvent : public QEvent {
public:
    explicit TaskEvent(std::function<void()> task)
        : QEvent(User)
        , m_task(std::move(task))
    {
        m_isWhole.store(true, std::memory_order_release);
    }

    void run() const
    {
        if (m_isWhole.load(std::memory_order_acquire))
            runGuarded(m_task);
    }

private:
    std::function<void()> m_task;
    std::atomic<bool> m_isWhole = false;
};

/// Where tasks arrive.
class Inbox : public QObject {
public:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        static_cast<TaskEvent *>(event)->run();
        return true;
    }
};

} // namespace

CoreThread::CoreThread()
    : m_context(std::make_unique<Inbox>())
{
    m_thread.setObjectName(QStringLiteral("core"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

CoreThread::~CoreThread()
{
    const auto last = [this] {
        if (m_last)
            m_last();
        qDeleteAll(m_context->children()); // timers can be stopped on their own thread alone
        m_isEnding = true;
        m_thread.quit();
    };
    QCoreApplication::postEvent(m_context.get(), new TaskEvent(last));
    m_thread.wait();
}

void CoreThread::setLastTask(std::function<void()> last) { m_last = std::move(last); }

void CoreThread::post(std::function<void()> task)
{
    const auto unlessEnding = [this, task = std::move(task)] {
        if (!m_isEnding) // what was posted behind the last task finds nothing to work on
            task();
    };
    QCoreApplication::postEvent(m_context.get(), new TaskEvent(unlessEnding));
}
