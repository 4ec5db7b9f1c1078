// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/keptplace.h"

#include "ui/board/boardfiltermodel.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

KeptPlace::KeptPlace(const QTableView &table, const BoardFilterModel &model)
{
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.append(model.row(row).row.delivery.id);
    }
    if (const QModelIndex current = table.currentIndex(); current.isValid()) {
        m_current = model.row(current.row()).row.delivery.id;
        m_currentRow = current.row();
        m_column = current.column();
    }
    if (const int top = table.rowAt(0); top > 0)
        m_top = model.row(top).row.delivery.id;
}

bool KeptPlace::isSelectionKept(const QTableView &table) const
{
    qsizetype selected = 0;
    for (const QItemSelectionRange &range : table.selectionModel()->selection())
        selected += range.height();
    return selected == m_selected.size();
}

/// Rows that follow each other are one range: as many as rows would hold the window.
QItemSelection KeptPlace::selectionIn(const BoardFilterModel &model) const
{
    std::vector<int> rows;
    for (const DeliveryId &delivery : m_selected) {
        if (const auto row = model.rowOf(delivery))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1;)
            ++next;
        selection.select(model.index(rows[first], 0), model.index(rows[next - 1], model.columnCount() - 1));
    }
    return selection;
}

void KeptPlace::giveBack(QTableView &table, const BoardFilterModel &model) const
{
    if (model.rowCount() == 0)
        return;
    const auto current = m_current ? model.rowOf(*m_current) : std::nullopt;
    const int row = current.value_or(std::min(m_currentRow, model.rowCount() - 1));
    table.selectionModel()->setCurrentIndex(model.index(row, m_column), QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(selectionIn(model), QItemSelectionModel::ClearAndSelect);
    const auto top = m_top ? model.rowOf(*m_top) : std::nullopt;
    table.verticalScrollBar()->setValue(
        top ? table.verticalHeader()->sectionPosition(*top) : table.verticalScrollBar()->minimum());
}
