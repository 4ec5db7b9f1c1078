// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardfiltermodel.h"

#include "core/common/endelsewhere.h"

#include <QFuture>

#include <algorithm>

namespace {

constexpr qsizetype mostAtOnce = 5000; // rows, within a few milliseconds

} // namespace

BoardFilterModel::BoardFilterModel(DeliveryModel &deliveries, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_deliveries(deliveries)
{
    setSourceModel(&deliveries);
    connect(&deliveries, &DeliveryModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_known = m_deliveries.places();
    });
    connect(&deliveries, &DeliveryModel::modelReset, this, &BoardFilterModel::onSourceReset);
    connect(&deliveries, &DeliveryModel::dataChanged, this, &BoardFilterModel::onSourceChanged);
    connect(&deliveries, &DeliveryModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onSourceRowsInserted(first, last); });
    arrange();
}

void BoardFilterModel::setFilter(const RowFilter &filter)
{
    m_filter = filter;
    m_matcher = RowMatcher(filter);
    arrange();
}

void BoardFilterModel::sort(int column, Qt::SortOrder order)
{
    const bool isOnItsWay = isArranging() && m_sorted.empty();
    if (isOnItsWay && m_order.column() == column && m_order.direction() == order)
        return; // a table asks twice
    m_order = RowOrder(column, order);
    sortAgain();
}

void BoardFilterModel::sortAgain()
{
    m_sorted.clear();
    arrange();
}

void BoardFilterModel::showGathered()
{
    m_deliveries.endGathering();
    m_wanted = Wanted::Gathered;
    arrange();
}

void BoardFilterModel::arrange()
{
    ++m_wish;
    const auto count = m_wanted == Wanted::Gathered ? m_deliveries.gathered().size() : m_deliveries.rows().size();
    if (count > mostAtOnce)
        return workElsewhere();
    const auto next = begun();
    next->workOut();
    take(*next);
}

std::shared_ptr<Arrangement> BoardFilterModel::begun()
{
    auto next = std::make_shared<Arrangement>();
    next->matcher = m_matcher;
    next->order = RowOrder(m_order.column(), m_order.direction()); // a collator of its own: they are for one thread
    if (m_wanted == Wanted::Gathered) {
        next->rows = m_deliveries.gathered();
        next->known = m_deliveries.places();
        return next;
    }
    next->rows = m_deliveries.rows();
    next->sorted = m_sorted;
    next->sorter = std::exchange(m_sorter, {});
    return next;
}

void BoardFilterModel::workElsewhere()
{
    if (m_isWorking)
        return; // begun again with the newest wish when what is under way has ended
    m_isWorking = true;
    m_changedMeanwhile.clear();
    const auto next = begun();
    QtFuture::makeReadyFuture()
        .then(QThreadPool::globalInstance(), [next] { next->workOut(); })
        .then(this, [this, next, wish = m_wish] { onWorkedOut(*next, wish); });
}

void BoardFilterModel::onWorkedOut(Arrangement &next, int wish)
{
    m_isWorking = false;
    if (wish == m_wish && m_changedMeanwhile.size() <= mostAtOnce) {
        take(next);
    } else if (isArranging()) {
        if (wish > m_shownWish && !next.known)
            keepWhatIsKnown(next);
        workElsewhere();
    }
    endElsewhere(std::move(next));
}

// Another order is wanted now, of the same rows: what was worked out about them still holds.
void BoardFilterModel::keepWhatIsKnown(Arrangement &outdated)
{
    m_sorter = std::move(outdated.sorter);
    for (const int row : std::as_const(m_changedMeanwhile))
        m_sorter.noteChange(row, m_deliveries.row(row));
}

void BoardFilterModel::take(Arrangement &next)
{
    m_next = &next;
    if (m_wanted == Wanted::Gathered) {
        m_changedMeanwhile.clear(); // those are rows that go
        m_deliveries.showGathered(); // and so onSourceReset()
    } else {
        beginResetModel();
        onSourceReset();
    }
    for (const int row : std::exchange(m_changedMeanwhile, {}))
        noteChange(row);
    if (rowsOutOfPlace() > 0)
        Q_EMIT rowsOutOfPlaceChanged(rowsOutOfPlace());
}

void BoardFilterModel::onSourceReset()
{
    std::shared_ptr<Arrangement> others;
    if (!m_next) {
        ++m_wish;
        m_sorted.clear();
        m_sorter = {};
        m_wanted = Wanted::Shown;
        others = begun();
        others->known = m_known;
        others->workOut();
        m_next = others.get();
    }
    Arrangement &next = *std::exchange(m_next, nullptr);
    m_sorter = std::move(next.sorter);
    m_sorted = std::move(next.sorted);
    m_shown = std::move(next.shown);
    m_places = std::move(next.places);
    m_places.resize(std::size_t(m_deliveries.rows().size()), -1); // some may have come meanwhile
    m_formers = std::move(next.formers);
    m_known.clear();
    m_outOfPlace.clear();
    m_wanted = Wanted::Shown;
    m_shownWish = m_wish;
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

int BoardFilterModel::formerRow(int row) const
{
    return m_formers.empty() ? sourceRow(row) : m_formers[std::size_t(sourceRow(row))];
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

void BoardFilterModel::onSourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (!roles.isEmpty()) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()), roles);
        return;
    }
    const int before = rowsOutOfPlace();
    int top = rowCount();
    int bottom = -1;
    for (int row = first.row(); row <= last.row(); ++row) {
        noteChange(row);
        if (const int place = m_places[std::size_t(row)]; place >= 0) {
            top = std::min(top, place);
            bottom = std::max(bottom, place);
        }
    }
    if (top <= bottom)
        Q_EMIT dataChanged(index(top, first.column()), index(bottom, last.column()));
    if (rowsOutOfPlace() != before)
        Q_EMIT rowsOutOfPlaceChanged(rowsOutOfPlace());
}

void BoardFilterModel::onSourceRowsInserted(int first, int last)
{
    m_places.resize(std::size_t(m_deliveries.rows().size()), -1);
    for (int row = first; row <= last; ++row)
        noteChange(row);
    Q_EMIT rowsOutOfPlaceChanged(rowsOutOfPlace());
}

void BoardFilterModel::noteChange(int sourceRow)
{
    m_sorted.clear(); // no longer true, even of rows that are not shown
    m_sorter.noteChange(sourceRow, m_deliveries.row(sourceRow));
    if (m_isWorking)
        m_changedMeanwhile.insert(sourceRow);
    checkPlace(sourceRow);
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
        m_places[std::size_t(sourceRow)] = rowCount();
        m_shown.push_back(sourceRow);
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
