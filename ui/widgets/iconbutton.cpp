// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"

#include <algorithm>

IconButton::IconButton(const char *iconName, const QString &name, const Appearance &appearance, QWidget *parent)
    : QToolButton(parent)
    , m_appearance(appearance)
{
    setIcon(lineIcon(iconName, QPalette::PlaceholderText));
    setAccessibleName(name);
    setToolTip(name);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    dress();
    connect(&appearance, &Appearance::changed, this, &IconButton::dress);
}

void IconButton::setIconPixels(int pixels)
{
    m_pixels = pixels;
    dress();
}

void IconButton::dress()
{
    const int icon = m_appearance.scaled(m_pixels);
    const int side = m_appearance.scaled(std::max(24, m_pixels + 8));
    setIconSize(QSize(icon, icon));
    setFixedSize(side, side);
}
