// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;

/// How many tries a stop has, and how many of them are left.
struct AttemptCount {
    int left = 0;
    int allowed = 0;
};

/// The attempts left as full dots, the spent ones as empty ones. The number stands beside them in words. Many dots come
/// closer together where there is little room.
class AttemptDots : public QWidget {
    Q_OBJECT

public:
    enum class Ground { Window, Solid };

    AttemptDots(const Appearance &appearance, Ground ground, QWidget *parent = nullptr);

    void setCount(AttemptCount count);

    /// "4 of 5 attempts left"
    static QString words(AttemptCount count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Ground m_ground;
    AttemptCount m_count;
};
