// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/keptplace.h"

#include "ui/board/boardfiltermodel.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

KeptPlace::KeptPlace(const QTableView &table, const BoardFilterModel &model)
{
    m_selected.resize(std::size_t(model.sourceModel()->rowCount()));
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected[std::size_t(model.sourceRow(row))] = true;
        m_selectedCount += range.height();
    }
    if (const QModelIndex current = table.currentIndex(); current.isValid()) {
        m_current = model.sourceRow(current.row());
        m_currentRow = current.row();
        m_column = current.column();
    }
    if (const int top = table.rowAt(0); top > 0)
        m_top = model.sourceRow(top);
}

bool KeptPlace::isSelectionKept(const QTableView &table) const
{
    int selected = 0;
    for (const QItemSelectionRange &range : table.selectionModel()->selection())
        selected += range.height();
    return selected == m_selectedCount;
}

void KeptPlace::giveBack(QTableView &table, const BoardFilterModel &model) const
{
    const int count = model.rowCount();
    if (count == 0)
        return;
    QItemSelection selection; // in ranges: as many as rows would hold the window
    int currentRow = std::min(m_currentRow, count - 1);
    int topRow = 0;
    int firstSelected = -1;
    for (int row = 0; row <= count; ++row) {
        const int former = row < count ? model.formerRow(row) : -1;
        const bool isSelected = former >= 0 && m_selected[std::size_t(former)];
        if (isSelected && firstSelected < 0)
            firstSelected = row;
        if (!isSelected && firstSelected >= 0) {
            selection.select(model.index(firstSelected, 0), model.index(row - 1, model.columnCount() - 1));
            firstSelected = -1;
        }
        if (former >= 0 && former == m_current)
            currentRow = row;
        if (former >= 0 && former == m_top)
            topRow = row;
    }
    table.selectionModel()->setCurrentIndex(model.index(currentRow, m_column), QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    table.verticalScrollBar()->setValue(
        topRow > 0 ? table.verticalHeader()->sectionPosition(topRow) : table.verticalScrollBar()->minimum());
}
