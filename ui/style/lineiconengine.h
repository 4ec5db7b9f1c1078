// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QPalette>

#include <optional>

/// Draws a line icon when it is needed, at the size, density and colour that are needed then, so that one QIcon serves
/// every appearance.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(const QString &name, QPalette::ColorRole role);

    /// For style sheets, which have no palette to follow: always in @p colour.
    LineIconEngine(const QString &name, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QColor colourFor(QIcon::Mode mode) const;

    QString m_name;
    QPalette::ColorRole m_role = QPalette::ButtonText;
    std::optional<QColor> m_colour;
};
