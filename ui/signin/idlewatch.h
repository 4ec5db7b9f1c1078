// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

/// Notices that nobody has touched keyboard, mouse or screen for a while.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// @p lead: how long before the end it says so.
    explicit IdleWatch(std::chrono::milliseconds lead = std::chrono::seconds(30), QObject *parent = nullptr);

    /// Begins anew.
    void watch(std::chrono::milliseconds limit);
    void stop();

Q_SIGNALS:
    void nearlyIdle(std::chrono::milliseconds left);
    void touchedAgain(); ///< after nearlyIdle()
    void becameIdle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();

    std::chrono::milliseconds m_lead;
    std::chrono::milliseconds m_limit{};
    QTimer m_untilNearly;
    QTimer m_untilIdle;
};
