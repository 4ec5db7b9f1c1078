// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class Appearance;
class ResultBand;

/// Says over the window's upper edge, second by second, that the screen will soon be locked.
class IdleNotice : public QWidget {
    Q_OBJECT

public:
    IdleNotice(const Appearance &appearance, QWidget &window);

    void countDown(std::chrono::milliseconds left);
    void end();

private:
    void say();

    const Appearance &m_appearance;
    ResultBand *m_band;
    QTimer m_tick;
    int m_seconds = 0;
};
