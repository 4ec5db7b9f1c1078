// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/roworder.h"

#include "ui/board/deliverymodel.h"
#include "ui/board/namecollator.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace {

int openingRank(const PreparedRow &row)
{
    if (row.status == BoardStatus::AtTheDoor)
        return 0;
    return row.isAttentionNeeded ? 1 : 2;
}

/// Later windows have larger numbers, and no window the largest.
qint64 timeNumber(const PreparedRow &row)
{
    constexpr int day = 24 * 60;
    const auto &window = row.row.delivery.window;
    return window ? qint64(window->from) * 2 * day + window->until : qint64(2 * day) * 2 * day;
}

bool opensBefore(const PreparedRow &left, const PreparedRow &right)
{
    const auto place = [](const PreparedRow &row) {
        return std::tuple<int, qint64, const QString &, int, const QString &>(
            openingRank(row), timeNumber(row), row.row.route, row.row.stop.position, row.row.delivery.reference);
    };
    return place(left) < place(right);
}

/// What opensBefore() compares, as numbers wherever the reference does not decide.
struct OpeningKey {
    qint64 rankAndTime;
    int route;
    int position;
    int row;
};

/// The names of routes by their place in the order of names.
QHash<QString, int> routeNumbers(const std::vector<PreparedRow> &rows)
{
    QHash<QString, int> numbers;
    for (const PreparedRow &row : rows)
        numbers.insert(row.row.route, 0);
    QStringList names = numbers.keys();
    std::sort(names.begin(), names.end());
    for (qsizetype place = 0; place < names.size(); ++place)
        numbers[names.at(place)] = int(place);
    return numbers;
}

std::vector<int> openingOrder(const std::vector<PreparedRow> &rows)
{
    const QHash<QString, int> routes = routeNumbers(rows);
    std::vector<OpeningKey> keys;
    keys.reserve(rows.size());
    for (const PreparedRow &row : rows)
        keys.push_back({ (qint64(openingRank(row)) << 32) + timeNumber(row), routes.value(row.row.route),
            row.row.stop.position, int(keys.size()) });
    std::sort(keys.begin(), keys.end(), [&rows](const OpeningKey &left, const OpeningKey &right) {
        const auto place = [](const OpeningKey &key) { return std::tuple(key.rankAndTime, key.route, key.position); };
        if (place(left) != place(right))
            return place(left) < place(right);
        return rows[std::size_t(left.row)].row.delivery.reference < rows[std::size_t(right.row)].row.delivery.reference;
    });
    std::vector<int> order;
    order.reserve(keys.size());
    for (const OpeningKey &key : keys)
        order.push_back(key.row);
    return order;
}

template<typename Key>
void sortStably(std::vector<int> &order, const std::vector<Key> &keys, Qt::SortOrder direction)
{
    std::stable_sort(order.begin(), order.end(), [&keys, direction](int left, int right) {
        if (direction == Qt::DescendingOrder)
            std::swap(left, right);
        return keys[std::size_t(left)] < keys[std::size_t(right)];
    });
}

/// What went wrong comes first.
int messageRank(MessageStatus message)
{
    switch (message) {
    case MessageStatus::Failed:
        return 0;
    case MessageStatus::Undelivered:
        return 1;
    case MessageStatus::Unknown:
        return 2;
    case MessageStatus::NoContact:
        return 3;
    case MessageStatus::Queued:
        return 4;
    case MessageStatus::Sending:
        return 5;
    case MessageStatus::Sent:
        return 6;
    case MessageStatus::Delivered:
        return 7;
    case MessageStatus::Dropped:
        return 8;
    case MessageStatus::None:
        break;
    }
    return 9;
}

} // namespace

RowOrder::RowOrder()
    : RowOrder(DeliveryModel::Status, Qt::AscendingOrder)
{
}

RowOrder::RowOrder(int column, Qt::SortOrder direction)
    : m_column(column)
    , m_direction(direction)
    , m_collator(nameCollator())
{
}

std::vector<int> RowOrder::sorted(const std::vector<PreparedRow> &rows) const
{
    std::vector<int> order = openingOrder(rows);
    if (m_column == DeliveryModel::Status) {
        if (m_direction == Qt::DescendingOrder)
            std::reverse(order.begin(), order.end());
        return order;
    }
    if (!isByText()) {
        std::vector<qint64> numbers;
        numbers.reserve(rows.size());
        for (const PreparedRow &row : rows)
            numbers.push_back(number(row));
        sortStably(order, numbers, m_direction);
        return order;
    }
    std::vector<QCollatorSortKey> keys;
    keys.reserve(rows.size());
    for (const PreparedRow &row : rows)
        keys.push_back(m_collator.sortKey(text(row)));
    if (m_column == DeliveryModel::Stop) {
        std::vector<qint64> numbers;
        numbers.reserve(rows.size());
        for (const PreparedRow &row : rows)
            numbers.push_back(number(row));
        sortStably(order, numbers, m_direction);
    }
    sortStably(order, keys, m_direction);
    return order;
}

bool RowOrder::isBefore(const PreparedRow &left, const PreparedRow &right) const
{
    if (m_column == DeliveryModel::Status)
        return m_direction == Qt::AscendingOrder ? opensBefore(left, right) : opensBefore(right, left);
    const int difference = m_direction == Qt::AscendingOrder ? compare(left, right) : compare(right, left);
    return difference != 0 ? difference < 0 : opensBefore(left, right);
}

int RowOrder::compare(const PreparedRow &left, const PreparedRow &right) const
{
    const int byText = isByText() ? m_collator.compare(text(left), text(right)) : 0;
    if (byText != 0)
        return byText;
    return number(left) < number(right) ? -1 : int(number(left) > number(right));
}

bool RowOrder::isByText() const
{
    return m_column == DeliveryModel::Reference || m_column == DeliveryModel::Recipient
        || m_column == DeliveryModel::Address || m_column == DeliveryModel::Stop;
}

const QString &RowOrder::text(const PreparedRow &row) const
{
    if (m_column == DeliveryModel::Reference)
        return row.row.delivery.reference;
    if (m_column == DeliveryModel::Recipient)
        return row.row.delivery.recipient;
    return m_column == DeliveryModel::Address ? row.row.stop.address : row.row.route;
}

qint64 RowOrder::number(const PreparedRow &row) const
{
    switch (m_column) {
    case DeliveryModel::Time:
        return timeNumber(row);
    case DeliveryModel::Stop:
        return row.row.stop.position;
    case DeliveryModel::Message:
        return messageRank(row.message);
    case DeliveryModel::Attempts:
        return row.row.stop.attempts;
    default:
        return 0;
    }
}
