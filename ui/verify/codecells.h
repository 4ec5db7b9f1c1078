// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <vector>

/// Where the cells of a code stand in a field of some width: 3+3, 3+4, 4+4 or 3+3+3. They shrink before they stick out,
/// but never under what can be read.
class CodeCells {
public:
    /// @p usual is a cell's size where there is room.
    CodeCells(int count, const QSize &usual, int width);

    static int minimumWidth(int count);
    static int usualWidth(int count, const QSize &usual);

    int width() const { return m_width; }
    QRect cell(int index) const { return m_cells[size_t(index)]; }
    int count() const { return int(m_cells.size()); }
    /// Whether a dash follows the cell @p index; it stands in the gap there.
    static bool isGroupEnd(int index, int count);
    /// The cell at @p x, or the one before it.
    int cellAt(int x) const;

private:
    std::vector<QRect> m_cells;
    int m_width = 0;
};
