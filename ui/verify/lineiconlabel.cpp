// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/lineiconlabel.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/followappearance.h"

#include <QPainter>

LineIconLabel::LineIconLabel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followAppearance(*this, appearance);
}

void LineIconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void LineIconLabel::setPixels(int pixels)
{
    m_pixels = pixels;
    updateGeometry();
}

QSize LineIconLabel::sizeHint() const { return { m_appearance.scaled(m_pixels), m_appearance.scaled(m_pixels) }; }

void LineIconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.drawPixmap(0, 0, tintedPixmap(m_name, colour(), { sizeHint().width(), devicePixelRatioF() }));
}

QColor LineIconLabel::colour() const
{
    const Tokens &tokens = m_appearance.tokens();
    switch (m_tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Ok:
        return tokens.ok.text;
    case Tone::Warn:
        return tokens.warn.text;
    case Tone::Bad:
        return tokens.bad.text;
    }
    return tokens.text;
}
