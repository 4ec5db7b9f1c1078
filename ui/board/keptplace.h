// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"

#include <QItemSelection>
#include <QList>

#include <optional>

class BoardFilterModel;
class QTableView;

/// Where somebody is in a table: what is selected, where the cursor stands and how far down the table is scrolled.
/// Taken before the rows are set anew and given back afterwards, by delivery, wherever it is then.
class KeptPlace {
public:
    KeptPlace() = default;
    KeptPlace(const QTableView &table, const BoardFilterModel &model);

    /// Whether what was selected is so again after giveBack().
    bool isSelectionKept(const QTableView &table) const;
    /// The table has a current cell afterwards unless it has no rows: screen readers crash Qt 6.4 without one.
    void giveBack(QTableView &table, const BoardFilterModel &model) const;

private:
    QItemSelection selectionIn(const BoardFilterModel &model) const;

    QList<DeliveryId> m_selected;
    std::optional<DeliveryId> m_current;
    std::optional<DeliveryId> m_top; ///< of the rows in sight
    int m_currentRow = 0;
    int m_column = 0;
};
