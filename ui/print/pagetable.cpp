// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagetable.h"

#include "core/common/plaintext.h"
#include "ui/print/textitem.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <memory>
#include <numeric>

namespace {

constexpr qreal gap = 9; // points between columns
constexpr qreal padding = 2.1; // points above and below a row
constexpr qreal boxSize = 8; // points
constexpr Face titleFace{ 9, QFont::DemiBold };
constexpr Face referenceFace{ 8, QFont::Normal, Face::Family::Monospace };

constexpr qreal spaceAbove = 12; // points above the heading
constexpr size_t measuredRows = 300; // a longer text further down is broken into lines
constexpr qreal spare = 0.5; // points, so that rounding breaks no line

PaperText textOf(const Paper &paper, const PageCell &cell)
{
    switch (cell.look) {
    case PageCell::Look::Outside:
        return PaperText(paper, plain(cell.text), Face{}).read(PaperText::Direction::Content);
    case PageCell::Look::Strong:
        return PaperText(paper, cell.text, titleFace);
    case PageCell::Look::Reference:
        return PaperText(paper, plain(cell.text), referenceFace).read(PaperText::Direction::LeftToRight);
    case PageCell::Look::Word:
    case PageCell::Look::Box:
        break;
    }
    return PaperText(paper, cell.text, Face{});
}

/// Those of @p wanted that are wider than the rest can bear are made narrower, down to what they need at @p least.
std::vector<qreal> fitted(const std::vector<qreal> &wanted, const std::vector<qreal> &least, qreal room)
{
    const auto limitedTo = [&](qreal most) {
        std::vector<qreal> widths;
        for (size_t index = 0; index < wanted.size(); ++index)
            widths.push_back(std::max(least[index], std::min(wanted[index], most)));
        return widths;
    };
    const auto sum
        = [](const std::vector<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    qreal narrow = 0;
    qreal wide = room;
    while (wide - narrow > 1) {
        const qreal middle = (narrow + wide) / 2;
        (sum(limitedTo(middle)) > room ? wide : narrow) = middle;
    }
    return limitedTo(narrow);
}

} // namespace

class PageTable::Item : public PageItem {
public:
    enum class Line { Strong, Fine, None };

    Item(const Paper &paper, std::shared_ptr<const Columns> columns, Row cells, Line line)
        : m_paper(paper)
        , m_columns(std::move(columns))
        , m_cells(std::move(cells))
        , m_line(line)
    {
        std::vector<qreal> below;
        for (size_t index = 0; index < m_cells.size(); ++index) {
            const auto extent = text(index).extent(textWidth(index));
            m_ascents.push_back(extent.ascent);
            below.push_back(extent.height - extent.ascent);
        }
        m_base = paper.points(padding) + *std::max_element(m_ascents.begin(), m_ascents.end());
        m_height = m_base + *std::max_element(below.begin(), below.end()) + paper.points(padding);
    }

    qreal height() const override { return m_height; }

    void paint(QPainter &painter, qreal top) const override
    {
        qreal left = 0;
        for (size_t index = 0; index < m_cells.size(); ++index) {
            if (m_cells[index].look == PageCell::Look::Box)
                paintBox(painter, left, top + m_base);
            else
                text(index).paint(painter, { left, top + m_base - m_ascents[index], textWidth(index), 0 });
            left += m_columns->widths[index];
        }
        if (m_line != Line::None)
            m_paper.paintLine(painter, { 0, top + m_height, m_paper.width(), 0 },
                m_line == Line::Strong ? Paper::Line::Strong : Paper::Line::Fine);
    }

private:
    qreal textWidth(size_t index) const
    {
        return m_columns->widths[index] - (index + 1 < m_cells.size() ? m_paper.points(gap) : 0);
    }

    PaperText text(size_t index) const
    {
        return textOf(m_paper, m_cells[index]).alignTo(m_columns->columns[index].side);
    }

    void paintBox(QPainter &painter, qreal left, qreal base) const
    {
        const qreal size = m_paper.points(boxSize);
        painter.setPen(QPen(colour(Face::Tone::Ink), m_paper.points(0.8), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_paper.placed({ left + m_paper.points(0.4), base - size, size, size }));
    }

    const Paper &m_paper;
    std::shared_ptr<const Columns> m_columns;
    Row m_cells;
    Line m_line;
    std::vector<qreal> m_ascents;
    qreal m_base = 0; ///< from the top
    qreal m_height = 0;
};

PageTable::PageTable(const Paper &paper, std::vector<PageColumn> columns)
    : m_paper(paper)
    , m_columns(std::move(columns))
{
}

void PageTable::add(Row row) { m_rows.push_back(std::move(row)); }

void PageTable::addTotal(Row row) { m_total = std::move(row); }

PageSection PageTable::section(const QString &heading) const
{
    PageSection section;
    if (m_rows.empty())
        return section;
    const auto columns = std::make_shared<const Columns>(Columns{ m_columns, widths() });
    Row titles;
    for (const PageColumn &column : m_columns)
        titles.push_back({ column.title, PageCell::Look::Strong });
    section.space = spaceAbove;
    section.head.push_back(TextItem::heading(m_paper, heading));
    section.head.push_back(std::make_unique<Item>(m_paper, columns, std::move(titles), Item::Line::Strong));
    for (const Row &row : m_rows)
        section.items.push_back(std::make_unique<Item>(m_paper, columns, row, Item::Line::Fine));
    if (m_total) {
        section.items.push_back(std::make_unique<Item>(m_paper, columns, *m_total, Item::Line::None));
        section.end = PageSection::End::LastTwoTogether;
    }
    return section;
}

std::vector<qreal> PageTable::widths() const
{
    std::vector<qreal> wanted;
    std::vector<qreal> least;
    int stretch = 0;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        wanted.push_back(wantedWidth(column));
        least.push_back(leastWidth(column));
        stretch += m_columns[column].stretch;
    }
    const qreal room = m_paper.width() - std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (room < 0)
        return fitted(wanted, least, m_paper.width());
    for (size_t column = 0; column < m_columns.size(); ++column)
        wanted[column] += room * m_columns[column].stretch / std::max(1, stretch);
    return wanted;
}

qreal PageTable::wantedWidth(size_t column) const
{
    qreal width = PaperText(m_paper, m_columns[column].title, titleFace).width();
    for (size_t row = 0; row < std::min(m_rows.size(), measuredRows); ++row) {
        const PageCell &cell = m_rows[row][column];
        width = std::max(
            width, cell.look == PageCell::Look::Box ? m_paper.points(boxSize) : textOf(m_paper, cell).width());
    }
    if (m_total)
        width = std::max(width, textOf(m_paper, (*m_total)[column]).width());
    return width + gapAfter(column);
}

qreal PageTable::gapAfter(size_t column) const
{
    return m_paper.points(column + 1 < m_columns.size() ? gap + spare : spare);
}

// No title is broken within a word.
qreal PageTable::leastWidth(size_t column) const
{
    qreal width = m_paper.points(boxSize);
    for (const QString &word : m_columns[column].title.split(QLatin1Char(' ')))
        width = std::max(width, PaperText(m_paper, word, titleFace).width());
    return width + gapAfter(column);
}
