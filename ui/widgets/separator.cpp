// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/separator.h"

#include "ui/style/appearance.h"
#include "ui/widgets/followappearance.h"

#include <QPainter>

Separator::Separator(Qt::Orientation orientation, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    const bool isLying = orientation == Qt::Horizontal;
    setSizePolicy(
        isLying ? QSizePolicy::Expanding : QSizePolicy::Fixed, isLying ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    followAppearance(*this, appearance);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().border);
}
