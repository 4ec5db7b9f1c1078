// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

/// Which part of the day is shown: what the left pane offers.
struct BoardView {
    enum class Kind { All, NeedsAttention, Planned, CodeIssued, HandedOff, Undelivered, Route };

    Kind kind = Kind::All;
    QString route; ///< name, of Kind::Route alone

    bool holds(const PreparedRow &row) const;
    bool operator==(const BoardView &) const = default;
};
