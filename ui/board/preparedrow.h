// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"

#include <QList>
#include <QString>

#include <memory>

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

    /// Whether what depends on the time is still so at @p now.
    bool isTrueAt(Instant now) const;
};

PreparedRow prepared(BoardRow row, Instant now);

/// Rows that several threads may read: one that changes is replaced.
using PreparedRows = QList<std::shared_ptr<const PreparedRow>>;
