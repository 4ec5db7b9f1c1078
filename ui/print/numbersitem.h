// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageitem.h"
#include "ui/print/papertext.h"

/// Boxes side by side, each a large number over what it counts.
class NumbersItem : public PageItem {
public:
    struct Number {
        QString number;
        QString caption;
    };
    NumbersItem(const Paper &paper, const std::vector<Number> &numbers);

    qreal height() const override { return m_height; }
    void paint(QPainter &painter, qreal top) const override;

private:
    struct Box {
        PaperText number;
        PaperText caption;
    };
    qreal textWidth() const;

    const Paper &m_paper;
    std::vector<Box> m_boxes;
    qreal m_numberHeight = 0;
    qreal m_height = 0;
};
