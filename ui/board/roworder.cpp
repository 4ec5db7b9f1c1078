// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/roworder.h"

#include "ui/board/deliverymodel.h"
#include "ui/board/namecollator.h"

#include <tuple>

namespace {

bool opensBefore(const PreparedRow &left, const PreparedRow &right)
{
    const auto place = [](const PreparedRow &row) {
        return std::tuple<int, qint64, const QString &, int, const QString &>(
            openingRank(row), timeNumber(row), row.row.route, row.row.stop.position, row.row.delivery.reference);
    };
    return place(left) < place(right);
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

int openingRank(const PreparedRow &row)
{
    if (row.status == BoardStatus::AtTheDoor)
        return 0;
    return row.isAttentionNeeded ? 1 : 2;
}

qint64 timeNumber(const PreparedRow &row)
{
    constexpr int day = 24 * 60;
    const auto &window = row.row.delivery.window;
    return window ? qint64(window->from) * 2 * day + window->until : qint64(2 * day) * 2 * day;
}

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
