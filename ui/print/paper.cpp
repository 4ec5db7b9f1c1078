// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/print/fonts.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal leastSpacing = 1.0 / 64; // pixels
constexpr QColor ink(0, 0, 0);
constexpr QColor muted(70, 80, 91);
constexpr QColor fine(160, 168, 176);
constexpr QColor strong(63, 74, 85);

} // namespace

QColor colour(Face::Tone tone) { return tone == Face::Tone::Ink ? ink : muted; }

Paper::Paper(const QPagedPaintDevice &device, const QLocale &locale)
    : m_locale(locale)
    , m_size(device.pageLayout().paintRectPixels(device.logicalDpiX()).size())
    , m_resolution(device.logicalDpiX())
{
}

QFont Paper::font(const Face &face) const
{
    QFont font(face.family == Face::Family::Text ? textFamily : monospaceFamily);
    font.setPixelSize(std::max(1, int(std::lround(points(face.size)))));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least there is: with any spacing no two letters become one sign, so that a PDF can be searched.
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
    return font;
}

QRectF Paper::placed(const QRectF &rect) const
{
    if (direction() == Qt::LeftToRight)
        return rect;
    return { width() - rect.right(), rect.top(), rect.width(), rect.height() };
}

QPen Paper::pen(Line line) const
{
    switch (line) {
    case Line::Fine:
        return { fine, points(0.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin };
    case Line::Strong:
        return { strong, points(0.8), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin };
    case Line::Bold:
        return { ink, points(1.4), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin };
    }
    return {};
}

void Paper::paintLine(QPainter &painter, const QRectF &rect, Line line) const
{
    const QRectF place = placed(rect);
    painter.setPen(pen(line));
    painter.drawLine(place.topLeft(), place.topRight());
}

void Paper::paintFrame(QPainter &painter, const QRectF &rect, Line line) const
{
    painter.setPen(pen(line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(placed(rect));
}
