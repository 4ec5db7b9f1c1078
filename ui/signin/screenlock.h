// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "ui/signin/idlewatch.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class IdleNotice;
class LockScreen;
struct Desk;

/// Locks a user's windows, by hand or when nobody touches them for as long as the policy says. All of them are hidden,
/// those too that something opens meanwhile; core goes on with its work.
class ScreenLock : public QObject {
    Q_OBJECT

public:
    ScreenLock(const Desk &desk, QWidget &window, std::chrono::milliseconds warning = std::chrono::seconds(30));
    ~ScreenLock() override;

    void watch(std::chrono::milliseconds limit);
    /// The policy's own limit, now and whenever it changes.
    void watchByPolicy();
    void lock();
    bool isLocked() const { return bool(m_screen); }

Q_SIGNALS:
    /// The windows are back. @p session is the same user's, signed in anew.
    void unlocked(const Session &session);
    void changeUserAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hide(QWidget *window);
    void unlock(const Session &session);

    const Desk &m_desk;
    QWidget &m_window;
    IdleWatch m_idle;
    IdleNotice *m_notice;
    std::chrono::milliseconds m_limit{};
    std::unique_ptr<LockScreen> m_screen;
    QList<QPointer<QWidget>> m_hidden;
};
