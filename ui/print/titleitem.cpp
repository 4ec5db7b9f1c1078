// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/titleitem.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr Face titleFace{ 20, QFont::Bold };
constexpr Face subtitleFace{ 11 };
constexpr Face printedFace{ 9, QFont::Normal, Face::Family::Text, Face::Tone::Muted };
constexpr Face markFace{ 10, QFont::Bold };
constexpr qreal leadingShare = 0.66; // of the width
constexpr qreal markPadding = 4; // points
constexpr qreal belowMark = 4; // points
constexpr qreal aboveLine = 8; // points
constexpr qreal belowLine = 9; // points

} // namespace

TitleItem::TitleItem(const Paper &paper, const Texts &texts)
    : m_paper(paper)
    , m_isMarked(!texts.mark.isEmpty())
    , m_leading{ PaperText(paper, texts.title, titleFace), PaperText(paper, texts.subtitle, subtitleFace) }
    , m_trailing{ PaperText(paper, texts.mark, markFace), PaperText(paper, texts.printed, printedFace) }
{
    m_trailing.lower.alignTo(PaperText::Side::Trailing);
    measure(m_leading, paper.width() * leadingShare);
    measure(m_trailing, paper.width() * (1 - leadingShare));
    const qreal frame = m_isMarked ? paper.points(2 * markPadding + belowMark) : -m_trailing.upperHeight;
    m_trailing.upperHeight += frame;
    m_trailing.height += frame;
}

void TitleItem::measure(Block &block, qreal width) const
{
    block.upperHeight = block.upper.extent(width).height;
    block.height = block.upperHeight + block.lower.extent(width).height;
}

qreal TitleItem::height() const
{
    return std::max(m_leading.height, m_trailing.height) + m_paper.points(aboveLine + belowLine);
}

void TitleItem::paint(QPainter &painter, qreal top) const
{
    const qreal line = top + height() - m_paper.points(belowLine);
    const qreal base = line - m_paper.points(aboveLine);
    const qreal leading = m_paper.width() * leadingShare;
    m_leading.upper.paint(painter, { 0, base - m_leading.height, leading, 0 });
    m_leading.lower.paint(painter, { 0, base - m_leading.height + m_leading.upperHeight, leading, 0 });
    const qreal printed = base - m_trailing.height + m_trailing.upperHeight;
    m_trailing.lower.paint(painter, { leading, printed, m_paper.width() - leading, 0 });
    if (m_isMarked)
        paintMark(painter, base - m_trailing.height);
    m_paper.paintLine(painter, { 0, line, m_paper.width(), 0 }, Paper::Line::Bold);
}

void TitleItem::paintMark(QPainter &painter, qreal top) const
{
    const qreal padding = m_paper.points(markPadding);
    const qreal width = m_trailing.upper.width() + m_paper.points(1); // so that rounding breaks no line
    const qreal height = m_trailing.upper.extent(width).height;
    const qreal left = m_paper.width() - width - 2 * padding;
    m_paper.paintFrame(painter, { left, top, width + 2 * padding, height + 2 * padding }, Paper::Line::Bold);
    m_trailing.upper.paint(painter, { left + padding, top + padding, width, 0 });
}
