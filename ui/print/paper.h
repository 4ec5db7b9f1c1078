// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QSizeF>

class QPagedPaintDevice;
class QPainter;
class QPen;

/// How a text looks. Sizes are points on paper, whatever the resolution.
struct Face {
    enum class Family { Text, Monospace };
    enum class Tone { Ink, Muted };

    qreal size = 9;
    QFont::Weight weight = QFont::Normal;
    Family family = Family::Text;
    Tone tone = Tone::Ink;
};

/// The part of a sheet that is painted on, in the device's own pixels: what is measured is what is painted. Places are
/// counted from the side a line begins at; placed() says where that is.
class Paper {
public:
    /// Resolution, page size and margins of @p device are set before.
    Paper(const QPagedPaintDevice &device, const QLocale &locale);

    qreal width() const { return m_size.width(); }
    qreal height() const { return m_size.height(); }
    qreal points(qreal count) const { return count * m_resolution / 72; }
    const QLocale &locale() const { return m_locale; }
    Qt::LayoutDirection direction() const { return m_locale.textDirection(); }

    QFont font(const Face &face) const;
    /// @p rect on the device: mirrored where lines run from right to left.
    QRectF placed(const QRectF &rect) const;
    enum class Line { Fine, Strong, Bold };
    /// Along the top of @p rect.
    void paintLine(QPainter &painter, const QRectF &rect, Line line) const;
    void paintFrame(QPainter &painter, const QRectF &rect, Line line) const;

private:
    QPen pen(Line line) const;

    QLocale m_locale;
    QSizeF m_size;
    qreal m_resolution;
};

/// Grey enough to stand back, dark enough for a fourth carbon copy.
QColor colour(Face::Tone tone);
