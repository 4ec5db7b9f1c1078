// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "core/common/result.h"
#include "core/domain/boardrow.h"
#include "core/domain/route.h"
#include "ui/desk.h"

#include <QMultiHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

/// Keeps a day's rows as the core has them: reads them in pages, so that the first are seen at once and a verify never
/// waits for the rest, and reads again what changed. The old rows stay until new ones are there.
class BoardFeed : public QObject {
    Q_OBJECT

public:
    explicit BoardFeed(const Desk &desk, QObject *parent = nullptr);

    void showDate(const QDate &date);
    void reload();
    /// Ends a long loading; what was read so far stays.
    void stopLoading();

    const QDate &date() const { return m_date; }
    /// The depot's time as last heard of.
    Instant now() const { return m_now; }
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void loadingStarted();
    /// How many rows have been read.
    void loadingProgressed(int rows);
    void loadingFinished();
    void loadFailed(const Error &error);
    /// Some of the day's rows, since loadingStarted().
    void pageRead(const std::vector<BoardRow> &rows);
    /// Instead of the rows of another day: the first of this one, which come as pages, too.
    void otherDayBegun(const std::vector<BoardRow> &rows);
    /// What came as pages is the day, instead of all rows before.
    void dayRead();
    /// Known ones and new ones.
    void rowsChanged(const std::vector<BoardRow> &rows);
    void routesChanged(const std::vector<Route> &routes);
    void nowChanged(Instant now);

private:
    void load();
    void askForPage(const QString &after);
    void onPageRead(const Result<std::vector<BoardRow>> &page);
    void finishLoading();
    void failLoading(const Error &error);
    void leaveOtherDay(const std::vector<BoardRow> &rows);
    void onDayChanged();
    void onStopsChanged(const QList<StopId> &stops);
    void askForStops();
    void onStopsRead(const QSet<StopId> &stops, const std::vector<BoardRow> &answer);
    void onClockTick();
    void askForNow();
    void askForRoutes();

    Desk m_desk;
    QDate m_date;
    QDate m_shownDate; ///< of the rows last told
    Instant m_now{};
    QTimer m_clock;
    int m_run = 0; ///< answers to earlier loadings are dropped
    bool m_isLoading = false;
    bool m_isReadingStops = false;
    bool m_isOutdated = false; ///< the day changed while it was being read
    int m_rowsRead = 0; ///< since the loading began
    QSet<StopId> m_changed; ///< to be read again
    using Deliveries = QMultiHash<StopId, DeliveryId>;
    Deliveries m_known;
    Deliveries m_found; ///< since the loading began
};
