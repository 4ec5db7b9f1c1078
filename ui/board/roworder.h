// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

#include <QCollator>

#include <vector>

/// The order rows stand in: by a column of DeliveryModel, and where that leaves a choice, in the order the board opens
/// in, which is that of the status column.
class RowOrder {
public:
    RowOrder(); ///< as the board opens
    RowOrder(int column, Qt::SortOrder direction);

    /// The places in @p rows, the first to be shown first. Sorts many rows with keys worked out once.
    std::vector<int> sorted(const std::vector<PreparedRow> &rows) const;
    bool isBefore(const PreparedRow &left, const PreparedRow &right) const;

private:
    int compare(const PreparedRow &left, const PreparedRow &right) const;
    const QString &text(const PreparedRow &row) const;
    qint64 number(const PreparedRow &row) const;
    bool isByText() const;

    int m_column;
    Qt::SortOrder m_direction;
    QCollator m_collator;
};
