// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/boardrow.h"

#include "core/domain/wordlookup.h"

#include <limits>
#include <tuple>
#include <utility>

namespace {

constexpr std::array statuses = {
    BoardStatus::AtTheDoor,
    BoardStatus::NeedsApproval,
    BoardStatus::Locked,
    BoardStatus::Expired,
    BoardStatus::CodeIssued,
    BoardStatus::Planned,
    BoardStatus::HandedOff,
    BoardStatus::Override,
    BoardStatus::Undelivered,
    BoardStatus::Cancelled,
};

bool didNotGetThrough(const BoardRow &row)
{
    return row.messageState == Message::State::Failed || row.messageState == Message::State::Undelivered
        || row.messageState == Message::State::Unknown;
}

/// When a delivery is expected; those without a window come last.
std::pair<int, int> timeOf(const BoardRow &row)
{
    constexpr int never = std::numeric_limits<int>::max();
    const auto &window = row.delivery.window;
    return window ? std::pair(window->from, window->until) : std::pair(never, never);
}

bool isExpired(const BoardRow &row, Instant now)
{
    return row.issueState == Issue::State::Expired
        || (row.issueState == Issue::State::Active && row.expiresAt && *row.expiresAt <= now);
}

} // namespace

BoardStatus boardStatus(const BoardRow &row, Instant now)
{
    switch (row.delivery.state) {
    case Delivery::State::HandedOff:
        return row.handoff && row.handoff->proof == Handoff::Proof::Override ? BoardStatus::Override
                                                                             : BoardStatus::HandedOff;
    case Delivery::State::Undelivered:
        return BoardStatus::Undelivered;
    case Delivery::State::Cancelled:
        return BoardStatus::Cancelled;
    case Delivery::State::Planned:
    case Delivery::State::CodeIssued:
        break;
    }
    if (row.issueState == Issue::State::Locked)
        return BoardStatus::Locked;
    if (row.stop.arrivedAt)
        return BoardStatus::AtTheDoor;
    if (row.delivery.state == Delivery::State::Planned)
        return BoardStatus::Planned;
    return isExpired(row, now) ? BoardStatus::Expired : BoardStatus::CodeIssued;
}

QString word(BoardStatus status)
{
    switch (status) {
    case BoardStatus::AtTheDoor:
        return QStringLiteral("at_the_door");
    case BoardStatus::NeedsApproval:
        return QStringLiteral("needs_approval");
    case BoardStatus::Locked:
        return QStringLiteral("locked");
    case BoardStatus::Expired:
        return QStringLiteral("expired");
    case BoardStatus::CodeIssued:
        return QStringLiteral("code_issued");
    case BoardStatus::Planned:
        return QStringLiteral("planned");
    case BoardStatus::HandedOff:
        return QStringLiteral("handed_off");
    case BoardStatus::Override:
        return QStringLiteral("override");
    case BoardStatus::Undelivered:
        return QStringLiteral("undelivered");
    case BoardStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

std::optional<BoardStatus> boardStatus(const QString &word) { return valueOfWord(word, statuses); }

bool needsAttention(const BoardRow &row, Instant now)
{
    if (!row.delivery.isOpen())
        return false;
    const BoardStatus status = boardStatus(row, now);
    return status == BoardStatus::Locked || status == BoardStatus::NeedsApproval || isExpired(row, now)
        || didNotGetThrough(row) || row.stop.contact.isEmpty();
}

bool isBefore(const BoardRow &left, const BoardRow &right, Instant now)
{
    const auto rank = [now](const BoardRow &row) {
        if (boardStatus(row, now) == BoardStatus::AtTheDoor)
            return 0;
        return needsAttention(row, now) ? 1 : 2;
    };
    const auto place = [&](const BoardRow &row) {
        return std::tuple(rank(row), timeOf(row), row.route, row.stop.position, row.delivery.reference);
    };
    return place(left) < place(right);
}
