// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/lineiconengine.h"

#include "ui/style/icons.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

LineIconEngine::LineIconEngine(const QString &name, QPalette::ColorRole role)
    : m_name(name)
    , m_role(role)
{
}

LineIconEngine::LineIconEngine(const QString &name, const QColor &colour)
    : m_name(name)
    , m_colour(colour)
{
}

void LineIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int pixels = std::min(rect.width(), rect.height());
    const QPixmap drawing = tintedPixmap(m_name, colourFor(mode), { pixels, painter->device()->devicePixelRatioF() });
    const QPoint corner((rect.width() - pixels) / 2, (rect.height() - pixels) / 2);
    painter->drawPixmap(rect.topLeft() + corner, drawing);
}

QPixmap LineIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap LineIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const qreal density = scale; // since 6.8 the size is in logical pixels
#else
    const qreal density = 1;
    Q_UNUSED(scale)
#endif
    return tintedPixmap(m_name, colourFor(mode), { std::min(size.width(), size.height()), density });
}

QIconEngine *LineIconEngine::clone() const { return new LineIconEngine(*this); }

QString LineIconEngine::key() const { return QStringLiteral("LineIconEngine"); }

bool LineIconEngine::isNull() { return m_name.isEmpty(); }

QColor LineIconEngine::colourFor(QIcon::Mode mode) const
{
    if (m_colour)
        return *m_colour;
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return QApplication::palette().color(QPalette::Active, m_role);
    case QIcon::Disabled:
        return QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return QApplication::palette("QAbstractItemView").color(QPalette::Active, QPalette::HighlightedText);
    }
    return {};
}
