// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/screenlock.h"

#include "core/runtime/doorcodecore.h"
#include "ui/desk.h"
#include "ui/signin/idlenotice.h"
#include "ui/signin/lockscreen.h"
#include "ui/verify/codeedit.h"

#include <QApplication>

ScreenLock::ScreenLock(const Desk &desk, QWidget &window, std::chrono::milliseconds warning)
    : m_desk(desk)
    , m_window(window)
    , m_idle(warning)
    , m_notice(new IdleNotice(desk.appearance, window))
{
    connect(&m_idle, &IdleWatch::nearlyIdle, m_notice, &IdleNotice::countDown);
    connect(&m_idle, &IdleWatch::touchedAgain, m_notice, &IdleNotice::end);
    connect(&m_idle, &IdleWatch::becameIdle, this, &ScreenLock::lock);
}

ScreenLock::~ScreenLock() = default;

void ScreenLock::watch(std::chrono::milliseconds limit)
{
    m_limit = limit;
    if (!isLocked())
        m_idle.watch(limit);
}

void ScreenLock::watchByPolicy()
{
    const auto read = [this] {
        m_desk.core.policyValue(m_desk.session, QStringLiteral("idle_lock_minutes"))
            .then(this, [this](const Result<QString> &minutes) {
                const std::chrono::minutes limit(minutes ? minutes->toInt() : 0);
                if (limit.count() > 0 && limit != m_limit)
                    watch(limit);
            });
    };
    connect(&m_desk.core, &DoorcodeCore::dayChanged, this, read);
    read();
}

void ScreenLock::lock()
{
    if (isLocked())
        return;
    m_idle.stop();
    m_notice->end();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    m_screen = std::make_unique<LockScreen>(m_desk);
    connect(m_screen.get(), &LockScreen::unlocked, this, &ScreenLock::unlock);
    connect(m_screen.get(), &LockScreen::changeUserAsked, this, &ScreenLock::changeUserAsked);
    m_screen->setGeometry(m_window.geometry());
    m_screen->setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_screen->show(); // before the others go: the program ends with its last window
    m_screen->begin();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible())
            hide(window);
    }
    QCoreApplication::instance()->installEventFilter(this);
}

void ScreenLock::hide(QWidget *window)
{
    if (window == m_screen.get())
        return;
    for (CodeEdit *code : window->findChildren<CodeEdit *>())
        code->wipe();
    m_hidden.append(window);
    window->hide();
}

bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    // An answer that comes now may open a dialog with words that are nobody's to read.
    if (event->type() == QEvent::Show && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()
        && watched != m_screen.get()) {
        const QPointer<QWidget> window(static_cast<QWidget *>(watched));
        QMetaObject::invokeMethod(
            this,
            [this, window] {
                if (isLocked() && window)
                    hide(window);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ScreenLock::unlock(const Session &session)
{
    QCoreApplication::instance()->removeEventFilter(this);
    const auto windows = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : windows) {
        if (window)
            window->show();
    }
    const auto gone = std::exchange(m_screen, nullptr);
    gone->hide();
    m_window.activateWindow();
    if (m_limit.count() > 0)
        m_idle.watch(m_limit);
    Q_EMIT unlocked(session);
}
