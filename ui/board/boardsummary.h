// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/daycounts.h"
#include "ui/board/rowfilter.h"

#include <QCoreApplication>
#include <QDate>

/// The board's heading in words: what is shown, how far it is, and why there may be nothing.
class BoardSummary {
    Q_DECLARE_TR_FUNCTIONS(BoardSummary)

public:
    static QString title(const BoardView &view);
    /// @p shown rows of what @p counts says of the view.
    static QString progress(const RowFilter &filter, const DayCounts &counts, int shown);
    static QString noDeliveries(const QDate &date);
    static QString nothingMatches();
};
