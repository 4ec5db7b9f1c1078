// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageitem.h"
#include "ui/print/papertext.h"

/// The head of the first page: what it is at the leading side, who printed it at the other, a strong line below.
class TitleItem : public PageItem {
public:
    struct Texts {
        QString title;
        QString subtitle;
        QString mark; ///< in a frame, over the printed line; empty: none
        QString printed;
    };
    TitleItem(const Paper &paper, const Texts &texts);

    qreal height() const override;
    void paint(QPainter &painter, qreal top) const override;

private:
    struct Block {
        PaperText upper;
        PaperText lower;
        qreal upperHeight = 0;
        qreal height = 0;
    };
    void measure(Block &block, qreal width) const;
    void paintMark(QPainter &painter, qreal top) const;

    const Paper &m_paper;
    bool m_isMarked;
    Block m_leading;
    Block m_trailing;
};
