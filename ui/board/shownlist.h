// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/preparedrow.h"

#include <QStringList>

#include <vector>

/// What a board shows, to be written down on any thread.
struct ShownList {
    QStringList heads;
    QList<int> columns; ///< one for each head
    PreparedRows rows;

    /// The heads, and every row as it is read on the board.
    std::vector<QStringList> lines() const;
};
