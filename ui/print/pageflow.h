// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageitem.h"
#include "ui/print/paper.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPagedPaintDevice;

/// Puts sections on pages and paints them, each page with a footer that knows how many there are. No item is broken.
class PageFlow {
public:
    struct Footer {
        QString text;
        std::function<QString(int page, int pages)> number;
    };
    PageFlow(const Paper &paper, Footer footer);

    void add(PageSection section);
    /// How many pages were painted; nothing when @p device gave no page.
    std::optional<int> paint(QPagedPaintDevice &device) const;

private:
    struct Placed {
        const PageItem *item = nullptr;
        int page = 0;
        qreal top = 0;
    };
    void beginPage();
    void place(const PageItem &item);
    void placeHead(const PageSection &section);
    qreal room() const;
    void paintFooter(QPainter &painter, int page) const;

    const Paper &m_paper;
    Footer m_footer;
    std::vector<PageSection> m_sections;
    std::vector<Placed> m_placed;
    int m_page = 0;
    qreal m_top = 0;
};
