// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/rowsorter.h"

#include "ui/board/deliverymodel.h"

#include <algorithm>
#include <tuple>

namespace {

/// What RowOrder compares as the board opens, as numbers wherever the reference does not decide.
struct OpeningKey {
    qint64 rankAndTime;
    int route;
    int position;
    int row;
};

/// The names of routes by their place in the order of names.
QHash<QString, int> routeNumbers(const PreparedRows &rows)
{
    QHash<QString, int> numbers;
    for (const auto &row : rows)
        numbers.insert(row->row.route, 0);
    QStringList names = numbers.keys();
    std::sort(names.begin(), names.end());
    for (qsizetype place = 0; place < names.size(); ++place)
        numbers[names.at(place)] = int(place);
    return numbers;
}

std::vector<int> openingOrder(const PreparedRows &rows)
{
    const QHash<QString, int> routes = routeNumbers(rows);
    std::vector<OpeningKey> keys;
    keys.reserve(std::size_t(rows.size()));
    for (const auto &row : rows)
        keys.push_back({ (qint64(openingRank(*row)) << 32) + timeNumber(*row), routes.value(row->row.route),
            row->row.stop.position, int(keys.size()) });
    std::sort(keys.begin(), keys.end(), [&rows](const OpeningKey &left, const OpeningKey &right) {
        const auto place = [](const OpeningKey &key) { return std::tuple(key.rankAndTime, key.route, key.position); };
        if (place(left) != place(right))
            return place(left) < place(right);
        return rows.at(left.row)->row.delivery.reference < rows.at(right.row)->row.delivery.reference;
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

std::vector<qint64> numbersOf(const PreparedRows &rows, const RowOrder &order)
{
    std::vector<qint64> numbers;
    numbers.reserve(std::size_t(rows.size()));
    for (const auto &row : rows)
        numbers.push_back(order.number(*row));
    return numbers;
}

} // namespace

std::vector<int> RowSorter::sorted(const PreparedRows &rows, const RowOrder &order)
{
    if (std::ssize(m_opening) != rows.size())
        m_opening = openingOrder(rows);
    std::vector<int> places = m_opening;
    if (order.column() == DeliveryModel::Status) {
        if (order.direction() == Qt::DescendingOrder)
            std::reverse(places.begin(), places.end());
        return places;
    }
    if (!order.isByText() || order.column() == DeliveryModel::Stop)
        sortStably(places, numbersOf(rows, order), order.direction());
    if (order.isByText())
        sortStably(places, textKeys(rows, order), order.direction());
    return places;
}

void RowSorter::noteChange(int row, const PreparedRow &changed)
{
    m_opening.clear();
    for (TextKeys &column : m_textKeys) {
        if (std::size_t(row) < column.keys.size())
            column.keys[std::size_t(row)] = column.order.textKey(changed);
    }
}

const std::vector<QCollatorSortKey> &RowSorter::textKeys(const PreparedRows &rows, const RowOrder &order)
{
    TextKeys &column = m_textKeys[order.column()];
    column.order = order;
    std::vector<QCollatorSortKey> &keys = column.keys;
    keys.reserve(std::size_t(rows.size()));
    for (qsizetype row = std::ssize(keys); row < rows.size(); ++row)
        keys.push_back(order.textKey(*rows.at(row)));
    return keys;
}
