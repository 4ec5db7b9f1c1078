// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shieldmark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace {

constexpr qreal grid = 24; // the icon's own units

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(12, 2.2);
    path.cubicTo(10, 3.8, 7.2, 5, 5, 5);
    path.quadTo(4, 5, 4, 6);
    path.lineTo(4, 13);
    path.cubicTo(4, 18, 7.5, 20.5, 12, 22);
    path.cubicTo(16.5, 20.5, 20, 18, 20, 13);
    path.lineTo(20, 6);
    path.quadTo(20, 5, 19, 5);
    path.cubicTo(16.8, 5, 14, 3.8, 12, 2.2);
    path.closeSubpath();
    return path;
}

QPainterPath inside(ShieldMark mark)
{
    QPainterPath path;
    switch (mark) {
    case ShieldMark::Check:
        path.moveTo(9, 12);
        path.lineTo(11, 14);
        path.lineTo(15, 10);
        break;
    case ShieldMark::Question:
        path.moveTo(9.1, 9);
        path.cubicTo(10, 6, 14.9, 6.6, 14.9, 10);
        path.cubicTo(14.9, 12, 12, 13, 12, 13);
        path.moveTo(12, 17);
        path.lineTo(12.01, 17);
        break;
    case ShieldMark::Alert:
        path.moveTo(12, 8);
        path.lineTo(12, 12);
        path.moveTo(12, 16);
        path.lineTo(12.01, 16);
        break;
    }
    return path;
}

} // namespace

void paintShield(QPainter &painter, ShieldMark mark, const QRectF &rect)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.setPen(QPen(colour(Face::Tone::Ink), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shield());
    painter.drawPath(inside(mark));
    painter.restore();
}
