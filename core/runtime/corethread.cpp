// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/corethread.h"

#include "core/common/logcategories.h"

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

} // namespace

CoreThread::CoreThread()
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("core"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

CoreThread::~CoreThread()
{
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            if (m_last)
                m_last();
            m_isEnding = true;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void CoreThread::setLastTask(std::function<void()> last) { m_last = std::move(last); }

void CoreThread::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(
        m_context.get(),
        [this, task = std::move(task)] {
            if (!m_isEnding) // what was posted behind the last task finds nothing to work on
                runGuarded(task);
        },
        Qt::QueuedConnection);
}
