// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/roworder.h"

#include <QHash>

#include <vector>

/// Sorts a hundred thousand rows within a tenth of a second: keys are worked out once, and kept as long as they hold.
class RowSorter {
public:
    /// The places in @p rows, the first to be shown first.
    std::vector<int> sorted(const PreparedRows &rows, const RowOrder &order);

    /// @p changed stands at @p row now. Rows that come at the end need not be told.
    void noteChange(int row, const PreparedRow &changed);

private:
    struct TextKeys {
        RowOrder order;
        std::vector<QCollatorSortKey> keys;
    };

    const std::vector<QCollatorSortKey> &textKeys(const PreparedRows &rows, const RowOrder &order);

    std::vector<int> m_opening; ///< the order the board opens in; of another size than the rows: unknown
    QHash<int, TextKeys> m_textKeys; ///< by column
};
