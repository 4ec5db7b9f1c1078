// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class Appearance;

/// Where one is in a wizard: steps done, the one at hand, those to come. Not for clicking.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(const Appearance &appearance, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);

    /// Steps before @p index are done.
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect rowOf(int index) const;
    void paintRow(QPainter *painter, int index) const;
    void paintNumber(QPainter *painter, const QRect &circle, int index) const;

    const Appearance &m_appearance;
    QStringList m_steps;
    int m_current = 0;
};
