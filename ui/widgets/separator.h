// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;

/// A decorative line one pixel wide.
class Separator : public QWidget {
    Q_OBJECT

public:
    Separator(Qt::Orientation orientation, const Appearance &appearance, QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 1, 1 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
};
