// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

/// A chip that stands by itself. Its accessible name is its words.
class ChipLabel : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(const Appearance &appearance, QWidget *parent = nullptr);

    const ChipLook &look() const { return m_look; }
    void setLook(const ChipLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    ChipLook m_look;
};
