// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <vector>

/// A day's deliveries as a table. It shows the rows it is given and asks nothing of anybody.
class DeliveryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Status, Reference, Recipient, Address, Time, Stop, Message, Attempts, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< the BoardRow
        StatusRole, ///< BoardStatus as int
        MessageRole, ///< MessageStatus as int
        ChannelRole, ///< ChannelKind as int; invalid when there is none
        AreAttemptsSpentRole,
        IsChangedRole, ///< to be tinted for a while
    };
    enum class ChangeMarks { Shown, None };

    explicit DeliveryModel(QObject *parent = nullptr);

    /// Instead of all others.
    void setRows(const std::vector<BoardRow> &rows, Instant now);
    /// Works out rows to be shown later, a page at a time: all of a large day at once would hold the window.
    void gather(const std::vector<BoardRow> &rows, Instant now);
    void forgetGathered();
    /// The gathered ones instead of all others; false unless there are @p count of them.
    bool showGathered(std::size_t count, Instant now);
    /// Known deliveries change in place, others come to the end.
    void changeRows(const std::vector<BoardRow> &rows);
    void removeDeliveries(const QList<DeliveryId> &deliveries);
    /// Some codes expire by the clock alone.
    void setNow(Instant now);
    void setChangeMarks(ChangeMarks marks);

    const std::vector<PreparedRow> &rows() const { return m_rows; }
    const PreparedRow &row(int row) const { return m_rows[std::size_t(row)]; }
    /// Where @p delivery stands.
    std::optional<int> rowOf(const DeliveryId &delivery) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The word a column has in the preferences.
    static QString columnName(int column);
    static QString cellText(const PreparedRow &row, int column);

private:
    void reset(std::vector<PreparedRow> rows, Instant now);
    void noteChanges(int row, const PreparedRow &before);
    void forgetChanges();
    QVariant toolTip(const PreparedRow &row, int column) const;

    std::vector<PreparedRow> m_rows;
    QHash<DeliveryId, int> m_places;
    std::vector<PreparedRow> m_gathered;
    QHash<DeliveryId, int> m_gatheredPlaces;
    Instant m_now;
    ChangeMarks m_marks = ChangeMarks::Shown;
    QSet<qint64> m_changed; ///< row × ColumnCount + column
    QTimer m_markTime;
};
