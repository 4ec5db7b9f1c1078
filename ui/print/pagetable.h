// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageitem.h"
#include "ui/print/papertext.h"

#include <optional>
#include <vector>

struct PageColumn {
    QString title;
    int stretch = 1; ///< its part of the room that is left when every column has what it needs
    PaperText::Side side = PaperText::Side::Leading;
};

struct PageCell {
    /// Outside is a text that came with the data; Word is one of Doorcode's own; Box is a square to tick by hand.
    enum class Look { Outside, Word, Strong, Reference, Box };

    QString text;
    Look look = Look::Outside;
};

/// Rows under a line of titles, with columns as wide as their texts want. A row is never broken, its texts stand on one
/// base line.
class PageTable {
public:
    using Row = std::vector<PageCell>;

    PageTable(const Paper &paper, std::vector<PageColumn> columns);

    void add(Row row);
    void addTotal(Row row); ///< the last row: no line below, and never alone on a page
    /// What was added, under @p heading; empty when no row was.
    PageSection section(const QString &heading) const;

private:
    class Item;
    struct Columns {
        std::vector<PageColumn> columns;
        std::vector<qreal> widths; ///< pixels
    };
    std::vector<qreal> widths() const;
    qreal wantedWidth(size_t column) const;
    qreal leastWidth(size_t column) const;
    qreal gapAfter(size_t column) const;

    const Paper &m_paper;
    std::vector<PageColumn> m_columns;
    std::vector<Row> m_rows;
    std::optional<Row> m_total;
};
