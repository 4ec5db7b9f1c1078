// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class BoardColumns;
class BoardTable;

/// What can be done to the board's columns, all of it by keyboard as well: shown or hidden, moved, made wider, sorted
/// by, and how high the rows are.
class ColumnMenu : public QMenu {
    Q_OBJECT

public:
    ColumnMenu(BoardTable &table, BoardColumns &columns, QWidget *parent);

Q_SIGNALS:
    void densityChanged();

private:
    void fill();
    void addColumn(int column);
    void addDensity();

    BoardTable &m_table;
    BoardColumns &m_columns;
};
