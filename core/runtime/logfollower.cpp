// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/logfollower.h"

#include "core/domain/logentry.h"
#include "core/ports/logbook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace {

constexpr int pageLength = 500; // read in one go
constexpr quint64 mostEntries = 10000; // to read the whole day is quicker than that many rows

/// Whether @p happened may change rows that the entry does not name.
bool isOfTheDay(const QString &happened)
{
    return happened == word(Event::ManifestImported) || happened == word(Event::ImportUndone)
        || happened == word(Event::RouteChanged) || happened == word(Event::DayClosed)
        || happened == word(Event::DepotChanged) || happened == word(Event::PolicyChanged)
        || happened == word(Event::ClockConfirmed) || happened == word(Event::BackupRestored);
}

} // namespace

LogFollower::LogFollower(LogBook &logBook)
    : m_logBook(logBook)
{
}

Result<LogNews> LogFollower::news()
{
    const auto state = m_logBook.state();
    if (!state)
        return state.error();
    const bool isFirst = !m_seen;
    const bool isOther = !isFirst && (state->log != m_log || state->size < *m_seen);
    const quint64 seen = m_seen.value_or(state->size);
    m_log = state->log;
    m_seen = state->size;
    if (isOther || state->size - seen > mostEntries)
        return LogNews{ {}, LogNews::Extent::Day };
    if (state->size == seen)
        return LogNews{};
    auto news = readPage(seen);
    if (news && news->extent != LogNews::Extent::Day) {
        m_seen = std::min(seen + pageLength, state->size);
        news->isAll = m_seen == state->size;
    }
    return news;
}

Result<LogNews> LogFollower::readPage(quint64 first)
{
    const auto entries = m_logBook.page(first, pageLength);
    if (!entries)
        return entries.error();
    QSet<StopId> stops;
    for (const StoredEntry &entry : *entries) {
        if (isOfTheDay(entry.event))
            return LogNews{ {}, LogNews::Extent::Day };
        const QJsonObject line = QJsonDocument::fromJson(entry.line).object();
        if (const QString stop = line.value(QLatin1String("stop")).toString(); !stop.isEmpty())
            stops.insert(StopId(stop));
    }
    LogNews news;
    if (!stops.isEmpty()) {
        news.extent = LogNews::Extent::Rows;
        news.stops = stops.values();
    }
    return news;
}
