// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

class QPainter;

/// Something that stands on a page as a whole: a row, a paragraph, a box. It spans the paper's width.
class PageItem {
public:
    virtual ~PageItem() = default;

    virtual qreal height() const = 0;
    virtual void paint(QPainter &painter, qreal top) const = 0;
};

/// Items that belong together under a heading.
struct PageSection {
    enum class Start { Here, NewPage } start = Start::Here;
    qreal space = 0; ///< above it, unless it begins a page
    std::vector<std::unique_ptr<PageItem>> head; ///< repeated on every page the section goes on
    std::vector<std::unique_ptr<PageItem>> items;
    enum class End { Anywhere, LastTwoTogether } end = End::Anywhere;
};
