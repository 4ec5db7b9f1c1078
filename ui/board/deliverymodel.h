// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/dayrows.h"

#include <QAbstractTableModel>
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
    void forgetGathering();
    void endGathering();
    /// What was gathered to the end.
    const PreparedRows &gathered() const { return m_gathered.rows(); }
    /// Those instead of all others, with what changed since then.
    void showGathered();
    /// Known deliveries change in place, others come to the end.
    void changeRows(const std::vector<BoardRow> &rows);
    /// Some codes expire by the clock alone: in a large day some rows at once, the rest soon.
    void setNow(Instant now);
    void setChangeMarks(ChangeMarks marks);

    const PreparedRows &rows() const { return m_day.rows(); }
    const PreparedRow &row(int row) const { return m_day.row(row); }
    const QHash<DeliveryId, int> &places() const { return m_day.places(); }
    DayCounts counts() const { return m_day.counts(); }
    /// Where @p delivery stands.
    std::optional<int> rowOf(const DeliveryId &delivery) const { return m_day.placeOf(delivery); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The word a column has in the preferences.
    static QString columnName(int column);
    static QString cellText(const PreparedRow &row, int column);

private:
    void reset(DayRows day);
    void judgeSome();
    void noteChanges(int row, const PreparedRow &before);
    void forgetChanges();
    QVariant toolTip(const PreparedRow &row, int column) const;

    DayRows m_day;
    DayRows m_gathering;
    DayRows m_gathered; ///< to be shown
    std::vector<BoardRow> m_late; ///< changed since they were gathered
    Instant m_now;
    QTimer m_judging;
    int m_judged = 0; ///< rows that are true at m_now
    ChangeMarks m_marks = ChangeMarks::Shown;
    QSet<qint64> m_changed; ///< row × ColumnCount + column
    QTimer m_markTime;
};
