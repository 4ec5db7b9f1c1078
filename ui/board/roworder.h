// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

#include <QCollator>

/// The order rows stand in: by a column of DeliveryModel, and where that leaves a choice, in the order the board opens
/// in, which is that of the status column.
class RowOrder {
public:
    RowOrder(); ///< as the board opens
    RowOrder(int column, Qt::SortOrder direction);

    bool isBefore(const PreparedRow &left, const PreparedRow &right) const;

    int column() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    /// Its column is ordered by textKey(), and by number() where that is the same; other columns by number() alone.
    bool isByText() const;
    QCollatorSortKey textKey(const PreparedRow &row) const { return m_collator.sortKey(text(row)); }
    qint64 number(const PreparedRow &row) const;

private:
    int compare(const PreparedRow &left, const PreparedRow &right) const;
    const QString &text(const PreparedRow &row) const;

    int m_column;
    Qt::SortOrder m_direction;
    QCollator m_collator;
};

/// 0 for what is at the door, 1 for what needs attention, 2 for the rest.
int openingRank(const PreparedRow &row);
/// Later windows have larger numbers, and no window the largest.
qint64 timeNumber(const PreparedRow &row);
