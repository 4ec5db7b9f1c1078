// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/signaturesitem.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr Face captionFace{ 9 };
constexpr qreal penRoom = 34; // points above the line
constexpr qreal captionTop = 3; // points below it
constexpr qreal share = 0.47; // of the width

} // namespace

SignaturesItem::SignaturesItem(const Paper &paper, const QString &leading, const QString &trailing)
    : m_paper(paper)
    , m_leading(paper, leading, captionFace)
    , m_trailing(paper, trailing, captionFace)
{
}

qreal SignaturesItem::width() const { return m_paper.width() * share; }

qreal SignaturesItem::height() const
{
    return m_paper.points(penRoom + captionTop)
        + std::max(m_leading.extent(width()).height, m_trailing.extent(width()).height);
}

void SignaturesItem::paint(QPainter &painter, qreal top) const
{
    const qreal line = top + m_paper.points(penRoom);
    for (const auto &[text, left] :
        { std::pair{ &m_leading, 0.0 }, std::pair{ &m_trailing, m_paper.width() - width() } }) {
        m_paper.paintLine(painter, { left, line, width(), 0 }, Paper::Line::Strong);
        text->paint(painter, { left, line + m_paper.points(captionTop), width(), 0 });
    }
}
