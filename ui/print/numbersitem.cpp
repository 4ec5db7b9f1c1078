// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/numbersitem.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr Face numberFace{ 18, QFont::Bold };
constexpr Face captionFace{ 9 };
constexpr qreal padding = 9; // points at the sides
constexpr qreal above = 4; // points: a large letter brings its own space
constexpr qreal below = 7;

} // namespace

NumbersItem::NumbersItem(const Paper &paper, const std::vector<Number> &numbers)
    : m_paper(paper)
{
    for (const Number &number : numbers)
        m_boxes.push_back(
            { PaperText(paper, number.number, numberFace), PaperText(paper, number.caption, captionFace) });
    qreal captionHeight = 0;
    for (const Box &box : m_boxes) {
        m_numberHeight = std::max(m_numberHeight, box.number.extent(textWidth()).height);
        captionHeight = std::max(captionHeight, box.caption.extent(textWidth()).height);
    }
    m_height = paper.points(above) + m_numberHeight + captionHeight + paper.points(below);
}

qreal NumbersItem::textWidth() const { return m_paper.width() / qreal(m_boxes.size()) - 2 * m_paper.points(padding); }

void NumbersItem::paint(QPainter &painter, qreal top) const
{
    const qreal width = m_paper.width() / qreal(m_boxes.size());
    qreal left = 0;
    for (const Box &box : m_boxes) {
        m_paper.paintFrame(painter, { left, top, width, m_height }, Paper::Line::Fine);
        const qreal textLeft = left + m_paper.points(padding);
        const qreal textTop = top + m_paper.points(above);
        box.number.paint(painter, { textLeft, textTop, textWidth(), 0 });
        box.caption.paint(painter, { textLeft, textTop + m_numberHeight, textWidth(), 0 });
        left += width;
    }
    m_paper.paintFrame(painter, { 0, top, m_paper.width(), m_height }, Paper::Line::Strong);
}
