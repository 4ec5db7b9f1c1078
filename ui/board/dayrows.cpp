// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/dayrows.h"

#include <algorithm>

void DayRows::expect(int rows)
{
    m_places.reserve(rows);
    m_rows.reserve(rows);
}

void DayRows::append(const BoardRow &row, Instant now)
{
    m_places.insert(row.delivery.id, size());
    m_rows.append(std::make_shared<const PreparedRow>(prepared(row, now)));
    m_counter.add(*m_rows.constLast());
    noteExpiry(row, now);
}

void DayRows::replace(int place, const BoardRow &row, Instant now)
{
    auto next = std::make_shared<const PreparedRow>(prepared(row, now));
    m_counter.remove(this->row(place));
    m_counter.add(*next);
    m_rows[place] = std::move(next);
    noteExpiry(row, now);
}

std::optional<int> DayRows::placeOf(const DeliveryId &delivery) const
{
    const auto place = m_places.find(delivery);
    return place == m_places.end() ? std::nullopt : std::optional(*place);
}

bool DayRows::judge(int place, Instant now)
{
    const auto judged = m_rows.at(place);
    if (judged->isTrueAt(now)) {
        noteExpiry(judged->row, now);
        return false;
    }
    replace(place, judged->row, now);
    return true;
}

void DayRows::noteExpiry(const BoardRow &row, Instant now)
{
    if (row.issueState == Issue::State::Active && row.delivery.isOpen() && row.expiresAt && *row.expiresAt > now)
        m_nextExpiry = std::min(m_nextExpiry.value_or(*row.expiresAt), *row.expiresAt);
}
