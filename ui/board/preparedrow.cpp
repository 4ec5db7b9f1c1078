// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/preparedrow.h"

namespace {

MessageStatus statusOf(Message::State state)
{
    switch (state) {
    case Message::State::Queued:
        return MessageStatus::Queued;
    case Message::State::Sending:
        return MessageStatus::Sending;
    case Message::State::Sent:
        return MessageStatus::Sent;
    case Message::State::Delivered:
        return MessageStatus::Delivered;
    case Message::State::Undelivered:
        return MessageStatus::Undelivered;
    case Message::State::Failed:
        return MessageStatus::Failed;
    case Message::State::Unknown:
        return MessageStatus::Unknown;
    case Message::State::Dropped:
        return MessageStatus::Dropped;
    }
    return MessageStatus::None;
}

} // namespace

MessageStatus messageStatus(const BoardRow &row)
{
    if (row.delivery.isOpen() && row.stop.contact.isEmpty())
        return MessageStatus::NoContact;
    return row.messageState ? statusOf(*row.messageState) : MessageStatus::None;
}

bool PreparedRow::isTrueAt(Instant now) const
{
    return status == boardStatus(row, now) && isAttentionNeeded == needsAttention(row, now);
}

PreparedRow prepared(BoardRow row, Instant now)
{
    PreparedRow result;
    const QString line = row.delivery.reference + QLatin1Char('\n') + row.delivery.recipient + QLatin1Char('\n')
        + row.stop.address + QLatin1Char('\n') + row.route + QLatin1Char('\n') + row.courier;
    result.searchText = line.toCaseFolded();
    result.status = boardStatus(row, now);
    result.message = messageStatus(row);
    result.isAttentionNeeded = needsAttention(row, now);
    result.row = std::move(row);
    return result;
}
