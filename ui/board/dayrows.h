// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/daycounts.h"

/// A day's rows with what is asked of all of them at every change. It is kept up row by row: to walk through a hundred
/// thousand would hold the window.
class DayRows {
public:
    /// Makes room for @p rows: to make it while they come would hold the window now and then.
    void expect(int rows);
    /// Both derive what depends on the time for @p now.
    void append(const BoardRow &row, Instant now);
    void replace(int place, const BoardRow &row, Instant now);

    int size() const { return int(m_rows.size()); }
    const PreparedRow &row(int place) const { return *m_rows.at(place); }
    const PreparedRows &rows() const { return m_rows; }
    std::optional<int> placeOf(const DeliveryId &delivery) const;
    const QHash<DeliveryId, int> &places() const { return m_places; }
    DayCounts counts() const { return m_counter.counts(); }

    /// Whether a code has expired by @p now that had not when its row was derived.
    bool areCodesExpiredBy(Instant now) const { return m_nextExpiry && *m_nextExpiry <= now; }
    /// Before every row is judged for another moment.
    void forgetExpiry() { m_nextExpiry.reset(); }
    /// Derives the row at @p place again if @p now makes it another; true when it did.
    bool judge(int place, Instant now);

private:
    void noteExpiry(const BoardRow &row, Instant now);

    PreparedRows m_rows;
    QHash<DeliveryId, int> m_places;
    DayCounter m_counter;
    std::optional<Instant> m_nextExpiry; ///< of codes that are out
};
