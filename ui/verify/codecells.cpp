// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/codecells.h"

#include <algorithm>

namespace {

constexpr int narrowestCell = 32;

struct Gaps {
    int cells; ///< between two cells of a group
    int groups; ///< between two groups: room for a dash
};

constexpr Gaps wide{ 8, 24 };
constexpr Gaps narrow{ 4, 16 };

int groupEnds(int count) { return count > 8 ? 2 : 1; }

int gapsWidth(int count, const Gaps &gaps)
{
    return (count - 1 - groupEnds(count)) * gaps.cells + groupEnds(count) * gaps.groups;
}

} // namespace

CodeCells::CodeCells(int count, const QSize &usual, int width)
{
    const bool isTight = (width - gapsWidth(count, wide)) / count < narrowestCell;
    const Gaps gaps = isTight ? narrow : wide;
    const int cell = std::clamp((width - gapsWidth(count, gaps)) / count, narrowestCell, usual.width());
    int x = 0;
    for (int index = 0; index < count; ++index) {
        m_cells.emplace_back(x, 0, cell, usual.height());
        m_width = x + cell;
        x = m_width + (isGroupEnd(index, count) ? gaps.groups : gaps.cells);
    }
}

int CodeCells::minimumWidth(int count) { return count * narrowestCell + gapsWidth(count, narrow); }

int CodeCells::usualWidth(int count, const QSize &usual) { return count * usual.width() + gapsWidth(count, wide); }

// As Code::grouped() writes it into a message.
bool CodeCells::isGroupEnd(int index, int count)
{
    const int first = count == 8 ? 4 : 3;
    return index + 1 == first || (count == 9 && index + 1 == 6);
}

int CodeCells::cellAt(int x) const
{
    const auto after = std::find_if(m_cells.begin(), m_cells.end(), [x](const QRect &cell) { return cell.left() > x; });
    return std::max(0, int(after - m_cells.begin()) - 1);
}
