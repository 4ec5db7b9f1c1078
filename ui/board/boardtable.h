// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardfiltermodel.h"
#include "ui/board/keptplace.h"

#include <QTableView>

class Appearance;

/// The table of the board: what keys and clicks in it mean. It keeps its place when the rows are set anew.
class BoardTable : public QTableView {
    Q_OBJECT

public:
    enum class Density { Compact, Roomy };

    BoardTable(BoardFilterModel &model, const Appearance &appearance, QWidget *parent = nullptr);

    void setDensity(Density density);
    Density density() const { return m_density; }

    /// Selects @p row alone and shows it.
    void goTo(int row);
    /// To the next row in either direction that needs attention, around the ends; nothing when there is none.
    enum class Direction { Forward, Backward };
    void goToAttention(Direction direction);
    PreparedRows selectedRows() const;

Q_SIGNALS:
    /// Somebody went to another row; not told when rows are set anew around a person who stays.
    void wentTo(const BoardRow &row);
    void selectedRowsChanged();
    void opened(const BoardRow &row);
    /// Letters and digits, which search.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void setDelegates();
    void dress();
    void tellWhereItWent();

    BoardFilterModel &m_model;
    const Appearance &m_appearance;
    Density m_density = Density::Compact;
    KeptPlace m_place;
    DeliveryId m_told; ///< the last one of wentTo()
    bool m_isGivingBack = false;
};
