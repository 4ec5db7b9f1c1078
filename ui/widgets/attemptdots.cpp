// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attemptdots.h"

#include "ui/style/appearance.h"
#include "ui/widgets/followappearance.h"

#include <QPainter>

AttemptDots::AttemptDots(const Appearance &appearance, Ground ground, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_ground(ground)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followAppearance(*this, appearance);
}

void AttemptDots::setCount(AttemptCount count)
{
    m_count = count;
    setAccessibleName(words(count));
    updateGeometry();
    update();
}

QString AttemptDots::words(AttemptCount count)
{
    return tr("%n of %1 attempts left", "", count.left).arg(count.allowed);
}

QSize AttemptDots::sizeHint() const
{
    const int pitch = m_appearance.scaled(15);
    return { qMax(0, m_count.allowed * pitch - m_appearance.scaled(5)), m_appearance.scaled(10) };
}

QSize AttemptDots::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), m_count.allowed * m_appearance.scaled(6)), sizeHint().height() };
}

void AttemptDots::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_appearance.tokens();
    const QColor colour = m_ground == Ground::Solid ? tokens.onSolid : tokens.text;
    const qreal diameter = qMin(m_appearance.scaled(10), width() / qMax(1, m_count.allowed));
    const qreal room = m_count.allowed > 1 ? (width() - diameter) / (m_count.allowed - 1) : 0;
    const qreal pitch = qMin(qreal(m_appearance.scaled(15)), room);
    const qreal radius = diameter / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25));
    for (int dot = 0; dot < m_count.allowed; ++dot) {
        const int place = isRightToLeft() ? m_count.allowed - 1 - dot : dot;
        painter.setBrush(dot < m_count.left ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(place * pitch + radius, height() / 2.0), radius - 0.75, radius - 0.75);
    }
}
