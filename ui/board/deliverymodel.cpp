// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/deliverymodel.h"

#include "core/common/endelsewhere.h"
#include "core/common/plaintext.h"
#include "ui/board/boardwords.h"
#include "ui/widgets/tooltiptext.h"

#include <algorithm>

namespace {

using namespace std::chrono_literals;

constexpr auto markedFor = 2s;
constexpr int judgedAtOnce = 1000;
constexpr qsizetype longestText = 300; // more is never seen in a cell, and costs at every painting

qint64 cellKey(int row, int column) { return qint64(row) * DeliveryModel::ColumnCount + column; }

QString shortened(const QString &text)
{
    return text.size() <= longestText ? plain(text) : plain(text.left(longestText)) + QChar(0x2026);
}

} // namespace

DeliveryModel::DeliveryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_markTime.setSingleShot(true);
    m_markTime.setInterval(markedFor);
    connect(&m_markTime, &QTimer::timeout, this, &DeliveryModel::forgetChanges);
    m_judging.setSingleShot(true);
    connect(&m_judging, &QTimer::timeout, this, &DeliveryModel::judgeSome);
}

void DeliveryModel::setRows(const std::vector<BoardRow> &rows, Instant now)
{
    m_now = now;
    DayRows day;
    for (const BoardRow &row : rows)
        day.append(row, now);
    m_late.clear();
    endElsewhere(std::exchange(m_gathered, {}));
    reset(std::move(day));
}

void DeliveryModel::gather(const std::vector<BoardRow> &rows, Instant now)
{
    if (m_gathering.size() == 0)
        m_gathering.expect(int(m_day.size()));
    for (const BoardRow &row : rows)
        m_gathering.append(row, now);
}

void DeliveryModel::forgetGathering() { endElsewhere(std::exchange(m_gathering, {})); }

void DeliveryModel::endGathering()
{
    m_late.clear();
    endElsewhere(std::exchange(m_gathered, std::exchange(m_gathering, {})));
}

void DeliveryModel::showGathered()
{
    const auto late = std::exchange(m_late, {});
    reset(std::exchange(m_gathered, {}));
    changeRows(late);
}

void DeliveryModel::reset(DayRows day)
{
    beginResetModel();
    m_changed.clear();
    m_judging.stop();
    endElsewhere(std::exchange(m_day, std::move(day)));
    endResetModel();
    setNow(m_now);
}

void DeliveryModel::changeRows(const std::vector<BoardRow> &rows)
{
    if (m_gathered.size() > 0)
        m_late.insert(m_late.end(), rows.begin(), rows.end());
    std::vector<BoardRow> added;
    for (const BoardRow &row : rows) {
        const auto place = rowOf(row.delivery.id);
        if (!place) {
            added.push_back(row);
            continue;
        }
        const auto before = m_day.rows().at(*place);
        m_day.replace(*place, row, m_now);
        noteChanges(*place, *before);
        Q_EMIT dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
    }
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
    for (const BoardRow &row : added)
        m_day.append(row, m_now);
    endInsertRows();
}

void DeliveryModel::setNow(Instant now)
{
    const bool isSetBack = now < m_now;
    m_now = now;
    if (!isSetBack && !m_day.areCodesExpiredBy(now))
        return;
    m_day.forgetExpiry();
    m_judged = 0;
    judgeSome();
}

/// The codes of a whole day may expire in one moment.
void DeliveryModel::judgeSome()
{
    const int end = std::min(rowCount(), m_judged + judgedAtOnce);
    std::optional<int> first;
    int last = 0;
    for (; m_judged < end; ++m_judged) {
        if (!m_day.judge(m_judged, m_now))
            continue;
        first = first.value_or(m_judged);
        last = m_judged;
    }
    if (first)
        Q_EMIT dataChanged(index(*first, 0), index(last, ColumnCount - 1));
    if (m_judged < rowCount())
        m_judging.start();
}

void DeliveryModel::setChangeMarks(ChangeMarks marks)
{
    m_marks = marks;
    if (marks == ChangeMarks::None)
        forgetChanges();
}

int DeliveryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_day.size(); }

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
    if (!std::exchange(m_changed, {}).isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { IsChangedRole });
}

QVariant DeliveryModel::toolTip(const PreparedRow &row, int column) const
{
    return toolTipText(column == Message ? BoardWords::messageInFull(row) : cellText(row, column));
}
