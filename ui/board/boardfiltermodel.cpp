// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardfiltermodel.h"

BoardFilterModel::BoardFilterModel(DeliveryModel &deliveries, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_deliveries(deliveries)
{
    setSourceModel(&deliveries);
    connect(&deliveries, &DeliveryModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&deliveries, &DeliveryModel::modelReset, this, [this] {
        m_sorted.clear();
        m_sorter.forget();
        arrange();
        endResetModel();
        Q_EMIT rowsOutOfPlaceChanged(0);
    });
    connect(&deliveries, &DeliveryModel::dataChanged, this, &BoardFilterModel::onSourceChanged);
    connect(&deliveries, &DeliveryModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onSourceRowsInserted(first, last); });
    arrange();
}

void BoardFilterModel::setFilter(const RowFilter &filter)
{
    m_filter = filter;
    m_matcher = RowMatcher(filter);
    beginResetModel();
    arrange();
    endResetModel();
    Q_EMIT rowsOutOfPlaceChanged(0);
}

void BoardFilterModel::sort(int column, Qt::SortOrder order)
{
    m_order = RowOrder(column, order);
    sortAgain();
}

void BoardFilterModel::sortAgain()
{
    beginResetModel();
    m_sorted.clear();
    arrange();
    endResetModel();
    Q_EMIT rowsOutOfPlaceChanged(0);
}

std::optional<int> BoardFilterModel::rowOf(const DeliveryId &delivery) const
{
    const auto source = m_deliveries.rowOf(delivery);
    if (!source || m_places[std::size_t(*source)] < 0)
        return std::nullopt;
    return m_places[std::size_t(*source)];
}

QModelIndex BoardFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex BoardFilterModel::parent(const QModelIndex &) const { return {}; }

int BoardFilterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int BoardFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_deliveries.columnCount();
}

QModelIndex BoardFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_deliveries.index(m_shown[std::size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex BoardFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int place = m_places[std::size_t(sourceIndex.row())];
    return place < 0 ? QModelIndex() : index(place, sourceIndex.column());
}

QVariant BoardFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // QAbstractProxyModel asks by way of the first row, and an empty board would have no heads.
    return m_deliveries.headerData(section, orientation, role);
}

void BoardFilterModel::arrange()
{
    const std::vector<PreparedRow> &rows = m_deliveries.rows();
    if (m_sorted.size() != rows.size())
        m_sorted = m_sorter.sorted(rows, m_order);
    m_shown.clear();
    m_places.assign(rows.size(), -1);
    m_outOfPlace.clear();
    for (const int row : m_sorted) {
        if (m_matcher.matches(rows[std::size_t(row)]))
            show(row);
    }
}

void BoardFilterModel::onSourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const int before = rowsOutOfPlace();
    if (roles.isEmpty())
        m_sorted.clear(); // no longer true, even of rows that are not shown
    for (int row = first.row(); row <= last.row(); ++row) {
        const int place = m_places[std::size_t(row)];
        if (place >= 0)
            Q_EMIT dataChanged(index(place, first.column()), index(place, last.column()), roles);
        if (!roles.isEmpty())
            continue;
        m_sorter.noteChange(row, m_deliveries.row(row));
        checkPlace(row);
    }
    if (rowsOutOfPlace() != before)
        Q_EMIT rowsOutOfPlaceChanged(rowsOutOfPlace());
}

void BoardFilterModel::onSourceRowsInserted(int first, int last)
{
    m_places.resize(m_deliveries.rows().size(), -1);
    for (int row = first; row <= last; ++row)
        checkPlace(row);
    Q_EMIT rowsOutOfPlaceChanged(rowsOutOfPlace());
}

void BoardFilterModel::show(int sourceRow)
{
    m_places[std::size_t(sourceRow)] = int(m_shown.size());
    m_shown.push_back(sourceRow);
}

/// A row that is wanted now comes to the end, where it disturbs nobody; one that is not stays.
void BoardFilterModel::checkPlace(int sourceRow)
{
    const PreparedRow &row = m_deliveries.row(sourceRow);
    const bool isWanted = m_matcher.matches(row);
    if (m_places[std::size_t(sourceRow)] < 0) {
        if (!isWanted)
            return;
        beginInsertRows({}, rowCount(), rowCount());
        show(sourceRow);
        endInsertRows();
    }
    const int place = m_places[std::size_t(sourceRow)];
    const bool isAfterTheOneBefore = place == 0 || !m_order.isBefore(row, this->row(place - 1));
    const bool isBeforeTheOneAfter = place + 1 == rowCount() || !m_order.isBefore(this->row(place + 1), row);
    if (isWanted && isAfterTheOneBefore && isBeforeTheOneAfter)
        m_outOfPlace.remove(sourceRow);
    else
        m_outOfPlace.insert(sourceRow);
}
