// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"

#include <QString>

/// What the message column says of a row: the states of a message, and the two cases without one.
enum class MessageStatus { None, NoContact, Queued, Sending, Sent, Delivered, Undelivered, Failed, Unknown, Dropped };

MessageStatus messageStatus(const BoardRow &row);

/// A row of the board with what sorting, filtering and painting ask of it many thousand times in a row, worked out once
/// for a moment.
struct PreparedRow {
    BoardRow row;
    BoardStatus status = BoardStatus::Planned;
    MessageStatus message = MessageStatus::None;
    bool isAttentionNeeded = false;
    QString searchText; ///< without regard to case: what the text filter looks in

    /// Derives again what depends on the time; true when anything is another.
    bool judge(Instant now);
};

PreparedRow prepared(BoardRow row, Instant now);
