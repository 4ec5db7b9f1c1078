// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiplabel.h"

#include "ui/widgets/followappearance.h"

#include <QPainter>

ChipLabel::ChipLabel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followAppearance(*this, appearance);
}

void ChipLabel::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const { return chipSize(m_look, m_appearance); }

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, m_appearance);
}
