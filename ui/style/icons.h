// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QColor;

/// How large an icon is, and for which density of screen it is drawn.
struct IconSize {
    int pixels = 16;
    qreal devicePixelRatio = 1;
};

/// The line icon @p name of resources/icons, in the colour that @p role has in the program's palette at the time of
/// painting: so it follows the appearance, is grey while disabled and legible in a selected row.
/// PlaceholderText is the muted one, Link the accent.
QIcon lineIcon(const char *name, QPalette::ColorRole role = QPalette::ButtonText);

/// For what paints by itself. Arrows point the other way where the program is written from right to left.
QPixmap tintedPixmap(const QString &name, const QColor &colour, IconSize size);

/// The name under which a style sheet finds line icon @p name in @p colour.
QString tintedIconUrl(const char *name, const QColor &colour);
