// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delivery.h"
#include "core/domain/handoff.h"
#include "core/domain/issue.h"
#include "core/domain/message.h"
#include "core/domain/stop.h"

#include <QString>

#include <optional>

/// One line of the board: a delivery with what its status is derived from.
struct BoardRow {
    Delivery delivery;
    Stop stop;
    QString route; ///< name; empty: none
    QString courier; ///< of the route on that day; empty: none
    std::optional<Issue::State> issueState; ///< of the stop's newest issue
    std::optional<Instant> expiresAt;
    std::optional<Message::State> messageState; ///< of that issue's newest message
    std::optional<ChannelKind> messageKind; ///< the sort of channel that message was given to, or is wanted for
    std::optional<Handoff> handoff;
};

/// The status a person sees, derived from the states: design.md §3.
enum class BoardStatus {
    AtTheDoor,
    NeedsApproval,
    Locked,
    Expired,
    CodeIssued,
    Planned,
    HandedOff,
    Override,
    Undelivered,
    Cancelled,
};

BoardStatus boardStatus(const BoardRow &row, Instant now);
/// The words of `list --status`.
QString word(BoardStatus status);
std::optional<BoardStatus> boardStatus(const QString &word);

/// Whether somebody must act on an open delivery: locked, expired, waiting for approval, without a contact, or its
/// message did not get through.
bool needsAttention(const BoardRow &row, Instant now);

/// The order the board opens in: at the door, then what needs attention, then by time, route, place in it and
/// reference.
bool isBefore(const BoardRow &left, const BoardRow &right, Instant now);
