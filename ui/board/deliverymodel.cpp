// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/deliverymodel.h"

#include "core/common/plaintext.h"
#include "ui/board/boardwords.h"

#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace {

using namespace std::chrono_literals;

constexpr auto markedFor = 2s;
constexpr qsizetype longestText = 300; // more is never seen in a cell, and costs at every painting

qint64 cellKey(int row, int column) { return qint64(row) * DeliveryModel::ColumnCount + column; }

QString shortened(const QString &text)
{
    return text.size() <= longestText ? plain(text) : plain(text.left(longestText)) + QChar(0x2026);
}

QHash<DeliveryId, int> placesOf(const std::vector<PreparedRow> &rows)
{
    QHash<DeliveryId, int> places;
    places.reserve(qsizetype(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        places.insert(rows[row].row.delivery.id, int(row));
    return places;
}

} // namespace

DeliveryModel::DeliveryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_markTime.setSingleShot(true);
    m_markTime.setInterval(markedFor);
    connect(&m_markTime, &QTimer::timeout, this, &DeliveryModel::forgetChanges);
}

void DeliveryModel::setRows(const std::vector<BoardRow> &rows, Instant now)
{
    std::vector<PreparedRow> preparedRows;
    preparedRows.reserve(rows.size());
    for (const BoardRow &row : rows)
        preparedRows.push_back(prepared(row, now));
    reset(std::move(preparedRows), now);
}

void DeliveryModel::gather(const std::vector<BoardRow> &rows, Instant now)
{
    for (const BoardRow &row : rows) {
        m_gathered.push_back(prepared(row, now));
        m_gatheredPlaces.insert(row.delivery.id, int(m_gathered.size()) - 1);
    }
}

void DeliveryModel::forgetGathered()
{
    m_gathered.clear();
    m_gatheredPlaces.clear();
}

bool DeliveryModel::showGathered(std::size_t count, Instant now)
{
    if (m_gathered.size() != count)
        return false;
    for (PreparedRow &row : m_gathered)
        row.judge(now);
    beginResetModel();
    m_now = now;
    m_changed.clear();
    // The old ones go while nobody waits for it.
    QThreadPool::globalInstance()->start([old = std::make_shared<std::vector<PreparedRow>>(
                                              std::exchange(m_rows, std::exchange(m_gathered, {})))] { old->clear(); });
    m_places = std::exchange(m_gatheredPlaces, {});
    endResetModel();
    return true;
}

void DeliveryModel::reset(std::vector<PreparedRow> rows, Instant now)
{
    beginResetModel();
    m_now = now;
    m_changed.clear();
    m_rows = std::move(rows);
    m_places = placesOf(m_rows);
    endResetModel();
}

void DeliveryModel::changeRows(const std::vector<BoardRow> &rows)
{
    std::vector<PreparedRow> added;
    for (const BoardRow &row : rows) {
        const auto place = rowOf(row.delivery.id);
        if (!place) {
            added.push_back(prepared(row, m_now));
            continue;
        }
        const PreparedRow before = std::exchange(m_rows[std::size_t(*place)], prepared(row, m_now));
        noteChanges(*place, before);
        Q_EMIT dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    for (PreparedRow &row : added) {
        m_places.insert(row.row.delivery.id, int(m_rows.size()));
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

void DeliveryModel::removeDeliveries(const QList<DeliveryId> &deliveries)
{
    QSet<DeliveryId> gone;
    for (const DeliveryId &delivery : deliveries) {
        if (m_places.contains(delivery))
            gone.insert(delivery);
    }
    if (gone.isEmpty())
        return;
    // They may stand anywhere: one reset is quicker than as many removals as there are gaps.
    beginResetModel();
    m_changed.clear();
    std::erase_if(m_rows, [&gone](const PreparedRow &row) { return gone.contains(row.row.delivery.id); });
    m_places = placesOf(m_rows);
    endResetModel();
}

void DeliveryModel::setNow(Instant now)
{
    m_now = now;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].judge(now))
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void DeliveryModel::setChangeMarks(ChangeMarks marks)
{
    m_marks = marks;
    if (marks == ChangeMarks::None)
        forgetChanges();
}

std::optional<int> DeliveryModel::rowOf(const DeliveryId &delivery) const
{
    const auto place = m_places.find(delivery);
    return place == m_places.end() ? std::nullopt : std::optional(*place);
}

int DeliveryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int DeliveryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreparedRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Status)
            return BoardWords::sentence(row);
        return index.column() == Message ? BoardWords::messageInFull(row) : cellText(row, index.column());
    case RowRole:
        return QVariant::fromValue(row.row);
    case StatusRole:
        return int(row.status);
    case MessageRole:
        return int(row.message);
    case ChannelRole:
        return row.row.messageKind ? QVariant(int(*row.row.messageKind)) : QVariant();
    case AreAttemptsSpentRole:
        return row.row.stop.attempts > 0 && row.row.stop.attemptsLeft() == 0;
    case IsChangedRole:
        return m_changed.contains(cellKey(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Status");
    case Reference:
        return tr("Reference");
    case Recipient:
        return tr("Recipient");
    case Address:
        return tr("Address");
    case Time:
        return tr("Time", "the hours a delivery is announced for");
    case Stop:
        return tr("Stop", "a place on a route");
    case Message:
        return tr("Message");
    case Attempts:
        return tr("Attempts");
    default:
        return {};
    }
}

QString DeliveryModel::columnName(int column)
{
    static const QStringList names{ QStringLiteral("status"), QStringLiteral("reference"), QStringLiteral("recipient"),
        QStringLiteral("address"), QStringLiteral("time"), QStringLiteral("stop"), QStringLiteral("message"),
        QStringLiteral("attempts") };
    return names.value(column);
}

QString DeliveryModel::cellText(const PreparedRow &row, int column)
{
    switch (column) {
    case Status:
        return BoardWords::status(row.status);
    case Reference:
        return shortened(row.row.delivery.reference);
    case Recipient:
        return shortened(row.row.delivery.recipient);
    case Address:
        return shortened(row.row.stop.address);
    case Time:
        return BoardWords::time(row.row);
    case Stop:
        return BoardWords::stop(row.row);
    case Message:
        return BoardWords::message(row.message);
    case Attempts:
        return BoardWords::attempts(row.row);
    default:
        return {};
    }
}

void DeliveryModel::noteChanges(int row, const PreparedRow &before)
{
    if (m_marks == ChangeMarks::None)
        return;
    const PreparedRow &now = this->row(row);
    for (int column = 0; column < ColumnCount; ++column) {
        if (cellText(now, column) != cellText(before, column))
            m_changed.insert(cellKey(row, column));
    }
    if (!m_changed.isEmpty())
        m_markTime.start();
}

void DeliveryModel::forgetChanges()
{
    const QSet<qint64> changed = std::exchange(m_changed, {});
    for (const qint64 cell : changed) {
        const QModelIndex place = index(int(cell / ColumnCount), int(cell % ColumnCount));
        Q_EMIT dataChanged(place, place, { IsChangedRole });
    }
}

QVariant DeliveryModel::toolTip(const PreparedRow &row, int column) const
{
    const QString text = column == Message ? BoardWords::messageInFull(row) : cellText(row, column);
    // A tool tip takes text that looks like markup for markup; as escaped markup it is shown to the letter.
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}
