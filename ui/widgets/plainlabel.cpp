// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "core/common/plaintext.h"
#include "ui/style/appearance.h"

#include <QEvent>
#include <QStyle>

namespace {

QFont fontOf(TextStyle style, const Typography &typography)
{
    switch (style) {
    case TextStyle::Body:
    case TextStyle::Muted:
        return typography.body();
    case TextStyle::Medium:
        return typography.bodyMedium();
    case TextStyle::Strong:
        return typography.bodyStrong();
    case TextStyle::Small:
    case TextStyle::SmallMuted:
        return typography.small();
    case TextStyle::SmallStrong:
    case TextStyle::Section:
        return typography.smallStrong();
    case TextStyle::Panel:
        return typography.panelTitle();
    case TextStyle::Page:
        return typography.pageTitle();
    case TextStyle::Answer:
        return typography.answer();
    case TextStyle::ShortAnswer:
        return typography.shortAnswer();
    case TextStyle::Monospace:
        return typography.monospace();
    case TextStyle::Reference:
        return typography.reference();
    }
    return {};
}

bool isMuted(TextStyle style)
{
    return style == TextStyle::Muted || style == TextStyle::SmallMuted || style == TextStyle::Section;
}

} // namespace

PlainLabel::PlainLabel(const Appearance &appearance, TextStyle style, QWidget *parent)
    : QLabel(parent)
    , m_appearance(appearance)
    , m_style(style)
    , m_colour(isMuted(style) ? [](const Tokens &tokens) { return tokens.muted; }
                              : [](const Tokens &tokens) { return tokens.text; })
{
    setTextFormat(Qt::PlainText);
    align();
    dress();
    connect(&appearance, &Appearance::changed, this, &PlainLabel::dress);
}

void PlainLabel::setText(const QString &text) { QLabel::setText(plain(text)); }

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    align();
}

void PlainLabel::setColour(std::function<QColor(const Tokens &)> colour)
{
    m_colour = std::move(colour);
    dress();
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

void PlainLabel::align() { QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment)); }

void PlainLabel::dress()
{
    setFont(fontOf(m_style, m_appearance.typography()));
    QPalette words;
    words.setColor(QPalette::WindowText, m_colour(m_appearance.tokens()));
    words.setColor(QPalette::Disabled, QPalette::WindowText, m_appearance.tokens().disabled);
    setPalette(words);
}
