// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/route.h"
#include "core/runtime/loghealth.h"
#include "ui/board/daycounts.h"
#include "ui/board/notice.h"
#include "ui/desk.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

class Actions;
struct ChannelHealth;

/// Gathers what everybody at the desk should know: of the database, the clock, the channels, the log, and routes about
/// to leave without codes.
class DayNotices : public QObject {
    Q_OBJECT

public:
    DayNotices(const Desk &desk, const Actions &actions, QObject *parent);

    void setDay(const QDate &day, Instant now);
    void setRoutes(const std::vector<Route> &routes);
    void setCounts(const DayCounts &counts);
    void setChannels(const std::vector<ChannelHealth> &channels);
    /// An import that can still be undone; an empty sentence takes it back.
    void setImported(const QString &sentence);
    /// What the program found at its start stops codes until it is accepted.
    void setStartCheck(const Result<void> &found);
    /// Looks whether the computer's clock is believed.
    void askForClock();
    /// Does at once what a notice says will be done later.
    void tryNow(Notice::Kind kind);
    /// The route that is about to leave, if the notice names one.
    const QString &leavingRoute() const { return m_leavingRoute; }

Q_SIGNALS:
    void noticesChanged(const std::vector<Notice> &notices);
    void said(const QString &sentence);

private:
    void put(const Notice &notice);
    void take(Notice::Kind kind);
    void tell();
    void onDatabaseLost(const Error &error);
    void onDatabaseAwaited(std::chrono::seconds pause);
    void onDatabaseFound();
    void sayWhenTried();
    void retryMessages();
    void onLogHealthChanged(const LogHealth &health);
    void lookAtRoutes();

    Desk m_desk;
    const Actions &m_actions;
    QDate m_day;
    Instant m_now{};
    std::vector<Route> m_routes;
    DayCounts m_counts;
    QString m_leavingRoute;
    std::map<Notice::Kind, Notice> m_notices;
    QTimer m_seconds; ///< while the database is lost
    int m_secondsLeft = 0;
};
