// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardfeed.h"

#include "core/common/endelsewhere.h"
#include "core/runtime/doorcodecore.h"

namespace {

using namespace std::chrono_literals;

constexpr auto clockInterval = 15s;
constexpr int pageLength = 1000;
constexpr qsizetype stopsAtOnce = 200; // the core reads them in one go

} // namespace

BoardFeed::BoardFeed(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk.core, &DoorcodeCore::stopsChanged, this, &BoardFeed::onStopsChanged);
    connect(&m_desk.core, &DoorcodeCore::dayChanged, this, &BoardFeed::onDayChanged);
    connect(&m_desk.core, &DoorcodeCore::databaseFound, this, &BoardFeed::reload);
    m_clock.setInterval(clockInterval);
    connect(&m_clock, &QTimer::timeout, this, &BoardFeed::onClockTick);
    m_clock.start();
}

void BoardFeed::showDate(const QDate &date)
{
    m_date = date;
    load();
}

void BoardFeed::reload()
{
    if (m_date.isValid())
        load();
}

void BoardFeed::stopLoading()
{
    if (!m_isLoading)
        return;
    ++m_run;
    m_isOutdated = false;
    finishLoading();
}

void BoardFeed::load()
{
    ++m_run;
    m_rowsRead = 0;
    m_changed.clear();
    m_isLoading = true;
    m_isOutdated = false;
    endElsewhere(std::exchange(m_found, {}));
    m_found.reserve(m_known.size());
    Q_EMIT loadingStarted();
    askForNow();
    askForRoutes();
    askForPage({});
}

void BoardFeed::askForPage(const QString &after)
{
    m_desk.core.board(m_desk.session, { m_date, {}, {} }, after, pageLength)
        .then(this, [this, run = m_run](const Result<std::vector<BoardRow>> &page) {
            if (run == m_run)
                onPageRead(page);
        });
}

void BoardFeed::onPageRead(const Result<std::vector<BoardRow>> &page)
{
    if (!page)
        return failLoading(page.error());
    const bool isFirst = m_rowsRead == 0;
    m_rowsRead += int(page->size());
    for (const BoardRow &row : *page)
        m_found.insert(row.delivery.stop, row.delivery.id);
    const int run = m_run;
    Q_EMIT pageRead(*page);
    Q_EMIT loadingProgressed(m_rowsRead);
    if (run != m_run)
        return; // whoever heard it stopped the loading, or began another
    if (page->size() < pageLength)
        return finishLoading();
    if (isFirst)
        leaveOtherDay(*page);
    // By an event of its own: an answer that is there already is heard at once, and page upon page would hold the
    // window.
    QMetaObject::invokeMethod(
        this,
        [this, run, after = page->back().delivery.reference] {
            if (run == m_run)
                askForPage(after);
        },
        Qt::QueuedConnection);
}

void BoardFeed::finishLoading()
{
    m_isLoading = false;
    m_shownDate = m_date;
    endElsewhere(std::exchange(m_known, std::exchange(m_found, {})));
    Q_EMIT dayRead();
    Q_EMIT loadingFinished();
    if (m_isOutdated)
        load();
    else
        askForStops();
}

void BoardFeed::failLoading(const Error &error)
{
    m_isLoading = false;
    leaveOtherDay({});
    Q_EMIT loadFailed(error);
}

/// The rows of another day must not stand under this one's name.
void BoardFeed::leaveOtherDay(const std::vector<BoardRow> &rows)
{
    if (m_shownDate == m_date)
        return;
    m_shownDate = m_date;
    endElsewhere(std::exchange(m_known, {}));
    Q_EMIT otherDayBegun(rows);
}

/// A loading that began anew with every change would never end while much is changing.
void BoardFeed::onDayChanged()
{
    if (m_isLoading)
        m_isOutdated = true;
    else
        reload();
}

void BoardFeed::onStopsChanged(const QList<StopId> &stops)
{
    m_changed.unite(QSet<StopId>(stops.begin(), stops.end()));
    askForStops();
    askForNow();
}

void BoardFeed::askForStops()
{
    // What changes during a loading may have been read before it changed; it is read again afterwards.
    if (m_isLoading || m_isReadingStops || m_changed.isEmpty())
        return;
    QSet<StopId> stops;
    for (auto stop = m_changed.begin(); stop != m_changed.end() && stops.size() < stopsAtOnce;) {
        stops.insert(*stop);
        stop = m_changed.erase(stop);
    }
    m_isReadingStops = true;
    m_desk.core.boardRows(m_desk.session, std::vector<StopId>(stops.begin(), stops.end()))
        .then(this, [this, stops, run = m_run](const Result<std::vector<BoardRow>> &answer) {
            m_isReadingStops = false;
            if (run == m_run && answer)
                onStopsRead(stops, *answer);
            else if (run == m_run)
                m_changed.unite(stops); // tried again at the next tick
            if (answer)
                askForStops();
        });
}

void BoardFeed::onStopsRead(const QSet<StopId> &stops, const std::vector<BoardRow> &answer)
{
    QSet<DeliveryId> gone;
    for (const StopId &stop : stops) {
        const QList<DeliveryId> deliveries = m_known.values(stop);
        gone.unite(QSet<DeliveryId>(deliveries.begin(), deliveries.end()));
        m_known.remove(stop);
    }
    std::vector<BoardRow> rows;
    for (const BoardRow &row : answer) {
        if (row.delivery.date == m_date) {
            gone.remove(row.delivery.id);
            rows.push_back(row);
        }
    }
    if (!gone.isEmpty())
        return load(); // too rare to be worth more than reading the day
    for (const BoardRow &row : rows)
        m_known.insert(row.delivery.stop, row.delivery.id);
    if (!rows.empty())
        Q_EMIT rowsChanged(rows);
}

void BoardFeed::onClockTick()
{
    askForNow();
    askForStops();
}

void BoardFeed::askForNow()
{
    m_desk.core.now().then(this, [this](const Result<Instant> &now) {
        if (!now || *now == m_now)
            return;
        m_now = *now;
        Q_EMIT nowChanged(m_now);
    });
}

void BoardFeed::askForRoutes()
{
    m_desk.core.routes(m_desk.session, m_date)
        .then(this, [this, run = m_run](const Result<std::vector<Route>> &routes) {
            if (run == m_run && routes)
                Q_EMIT routesChanged(*routes);
        });
}
