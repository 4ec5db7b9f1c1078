// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textitem.h"

namespace {

constexpr Face headingFace{ 10, QFont::Bold };
constexpr qreal belowHeading = 2; // points

} // namespace

TextItem::TextItem(const Paper &paper, PaperText text, Space space)
    : m_paper(paper)
    , m_text(std::move(text))
    , m_space(space)
{
}

std::unique_ptr<PageItem> TextItem::heading(const Paper &paper, const QString &text)
{
    return std::make_unique<TextItem>(paper, PaperText(paper, text, headingFace), Space{ 0, belowHeading });
}

qreal TextItem::height() const
{
    return m_text.extent(m_paper.width()).height + m_paper.points(m_space.above + m_space.below);
}

void TextItem::paint(QPainter &painter, qreal top) const
{
    m_text.paint(painter, { 0, top + m_paper.points(m_space.above), m_paper.width(), 0 });
}
