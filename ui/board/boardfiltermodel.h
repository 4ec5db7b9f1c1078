// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/arrangement.h"
#include "ui/board/deliverymodel.h"

#include <QAbstractProxyModel>

/// The rows of a DeliveryModel that are wanted, in the order that is wanted. Rows that change stay where they are, so
/// that nothing moves under the pointer, until somebody filters or sorts. Every change of the whole is a reset: with
/// ten thousand rows that is far quicker than QSortFilterProxyModel's many small ones. What is shown of many rows is
/// worked out on another thread; until it is known the rows stay as they were.
class BoardFilterModel : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit BoardFilterModel(DeliveryModel &deliveries, QObject *parent = nullptr);

    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Brings every row to its place, and drops those that are no longer wanted.
    void sortAgain();
    /// How many rows sorting again would move or drop.
    int rowsOutOfPlace() const { return int(m_outOfPlace.size()); }
    /// The rows the source has gathered, instead of those it shows.
    void showGathered();
    /// Whether filter, order and rows that were asked for are still to be seen.
    bool isArranging() const { return m_shownWish != m_wish; }

    const PreparedRow &row(int row) const { return m_deliveries.row(m_shown[std::size_t(row)]); }
    const std::shared_ptr<const PreparedRow> &sharedRow(int row) const
    {
        return m_deliveries.rows().at(sourceRow(row));
    }
    std::optional<int> rowOf(const DeliveryId &delivery) const;
    /// The source row of the one at @p row.
    int sourceRow(int row) const { return m_shown[std::size_t(row)]; }
    /// The source row it had before the last reset; -1: none.
    int formerRow(int row) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void rowsOutOfPlaceChanged(int rows);

private:
    enum class Wanted { Shown, Gathered };

    void arrange();
    std::shared_ptr<Arrangement> begun();
    void workElsewhere();
    void onWorkedOut(Arrangement &next, int wish);
    void keepWhatIsKnown(Arrangement &outdated);
    void take(Arrangement &next);
    void onSourceReset();
    void onSourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void onSourceRowsInserted(int first, int last);
    void noteChange(int sourceRow);
    void checkPlace(int sourceRow);

    DeliveryModel &m_deliveries;
    RowFilter m_filter;
    RowMatcher m_matcher;
    RowOrder m_order;
    RowSorter m_sorter; ///< empty while the rows are worked out elsewhere
    std::vector<int> m_sorted; ///< all rows of the source; empty: to be sorted anew
    std::vector<int> m_shown; ///< source rows
    std::vector<int> m_places; ///< of source rows in m_shown; -1: not shown
    std::vector<int> m_formers; ///< of source rows before the last reset; empty: the same
    QHash<DeliveryId, int> m_known; ///< the source rows while they are reset
    QSet<int> m_outOfPlace; ///< source rows
    Wanted m_wanted = Wanted::Shown; ///< which of the source's rows
    int m_wish = 0; ///< grows with all that is asked for
    int m_shownWish = 0;
    bool m_isWorking = false; ///< on another thread
    QSet<int> m_changedMeanwhile; ///< source rows
    Arrangement *m_next = nullptr; ///< while it is taken over
};
