// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/rowfilter.h"

#include <algorithm>

RowMatcher::RowMatcher(const RowFilter &filter)
    : m_filter(filter)
{
    const QStringList words = filter.text.toCaseFolded().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.emplace_back(word);
}

bool RowMatcher::matches(const PreparedRow &row) const
{
    if (!m_filter.view.holds(row) || (m_filter.status && row.status != *m_filter.status)
        || (m_filter.message && row.message != *m_filter.message))
        return false;
    if (m_filter.handedOff == RowFilter::HandedOff::Hidden && row.row.delivery.state == Delivery::State::HandedOff)
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
        [&row](const QStringMatcher &word) { return word.indexIn(row.searchText) >= 0; });
}
