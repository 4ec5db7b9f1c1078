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
    /// Some of the rows that rowsReset() will tell, in their order.
    void pageRead(const std::vector<BoardRow> &rows);
    /// Instead of all rows before.
    void rowsReset(const std::vector<BoardRow> &rows);
    /// Known ones and new ones.
    void rowsChanged(const std::vector<BoardRow> &rows);
    void rowsRemoved(const QList<DeliveryId> &deliveries);
    void routesChanged(const std::vector<Route> &routes);
    void nowChanged(Instant now);

private:
    void load();
    void askForPage(const QString &after);
    void onPageRead(const Result<std::vector<BoardRow>> &page);
    void finishLoading();
    void failLoading(const Error &error);
    void show(const std::vector<BoardRow> &rows);
    void onStopsChanged(const QList<StopId> &stops);
    void askForStops();
    void onStopsRead(const QSet<StopId> &stops, const std::vector<BoardRow> &answer);
    void onClockTick();
    void askForNow();
    void askForRoutes();
    void note(const std::vector<BoardRow> &rows);

    Desk m_desk;
    QDate m_date;
    QDate m_shownDate; ///< of the rows last told
    Instant m_now{};
    QTimer m_clock;
    int m_run = 0; ///< answers to earlier loadings are dropped
    bool m_isLoading = false;
    bool m_isReadingStops = false;
    std::vector<BoardRow> m_gathered;
    QSet<StopId> m_changed; ///< to be read again
    QMultiHash<StopId, DeliveryId> m_known;
};
