// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/rowfilter.h"
#include "ui/board/rowsorter.h"

#include <QHash>

#include <optional>

/// Which rows are shown, and in which order. It stands on its own, so that any thread can work it out.
struct Arrangement {
    PreparedRows rows;
    RowMatcher matcher;
    RowOrder order;
    RowSorter sorter; ///< with what it knows of the rows
    std::vector<int> sorted; ///< all rows in their order; unless there is one for each: to be sorted
    std::vector<int> shown; ///< those that match
    std::vector<int> places; ///< of every row in shown; -1: not shown
    std::optional<QHash<DeliveryId, int>> known; ///< where deliveries stand now; nothing: where they do in rows
    std::vector<int> formers; ///< by known, where every row stands now, or -1; empty: where it does in rows

    void workOut();
};
