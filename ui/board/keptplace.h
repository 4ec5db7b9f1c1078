// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class BoardFilterModel;
class QTableView;

/// Where somebody is in a table: what is selected, where the cursor stands and how far down the table is scrolled.
/// Taken before the rows are set anew and given back afterwards, wherever its deliveries are then. All rows may be
/// selected.
class KeptPlace {
public:
    KeptPlace() = default;
    KeptPlace(const QTableView &table, const BoardFilterModel &model);

    /// Whether what was selected is so again after giveBack().
    bool isSelectionKept(const QTableView &table) const;
    /// The table has a current cell afterwards unless it has no rows: screen readers crash Qt 6.4 without one.
    void giveBack(QTableView &table, const BoardFilterModel &model) const;

private:
    std::vector<bool> m_selected; ///< by row of the source, as the others
    int m_selectedCount = 0;
    int m_current = -1;
    int m_top = -1; ///< of the rows in sight
    int m_currentRow = 0; ///< in the table
    int m_column = 0;
};
