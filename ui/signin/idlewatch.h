// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

/// Notices that nobody has touched keyboard or mouse for a while, anywhere in the program.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds warnedBefore{ 30 };

    explicit IdleWatch(QObject *parent);
    ~IdleWatch() override;

    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    /// It will lock in half a minute.
    void nearlyIdle();
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void startOver();

    QTimer m_untilWarning;
    QTimer m_untilIdle;
};
