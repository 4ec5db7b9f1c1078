// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/logitem.h"

#include <QPainter>

namespace {

constexpr qreal padding = 7; // points
constexpr qreal markSize = 17; // points
constexpr qreal textLeft = 36; // points

} // namespace

LogItem::LogItem(const Paper &paper, ShieldMark mark, PaperText text)
    : m_paper(paper)
    , m_mark(mark)
    , m_text(std::move(text))
    , m_height(m_text.extent(textPlace().width()).height + 2 * paper.points(padding))
{
}

QRectF LogItem::textPlace() const
{
    const qreal left = m_paper.points(textLeft);
    return { left, m_paper.points(padding), m_paper.width() - left - m_paper.points(padding), 0 };
}

void LogItem::paint(QPainter &painter, qreal top) const
{
    const qreal size = m_paper.points(markSize);
    m_paper.paintFrame(painter, { 0, top, m_paper.width(), m_height }, Paper::Line::Strong);
    const qreal markLeft = (m_paper.points(textLeft) - size) / 2;
    paintShield(painter, m_mark, m_paper.placed({ markLeft, top + (m_height - size) / 2, size, size }));
    m_text.paint(painter, textPlace().translated(0, top));
}
