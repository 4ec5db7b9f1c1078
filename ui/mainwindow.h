// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/board/notice.h"
#include "ui/board/preparedrow.h"
#include "ui/desk.h"

#include <QDate>
#include <QMainWindow>

#include <optional>

class Actions;
class BoardFeed;
class BoardPanel;
class DayNotices;
class DayPane;
class DayToolBar;
class DeliveryCard;
class DeskActs;
class HealthBar;
class QDockWidget;
class WedgeScanner;

/// Where a dispatcher spends the day. It assembles the panels and knows none of their inner workings.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    Actions &actions() const { return *m_actions; }
    /// Typed digits are wiped: somebody else may sit down.
    void wipeTyped();
    /// In the status bar, for a while.
    void say(const QString &sentence);

public Q_SLOTS:
    void importFile(const QString &path);

Q_SIGNALS:
    void lockWanted();
    void changeUserWanted();
    /// @p reference: of the delivery that is open; empty: none.
    void practiceTrayWanted(const QString &reference);
    void logFolderWanted();
    void diagnosticsWanted();
    /// A channel is down, and this window is not the one people look at.
    void outageUnseen(const QString &sentence, const QString &detail);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBoard();
    void buildDocks();
    QDockWidget *addDock(const char *name, const QString &title, Qt::DockWidgetArea area, QWidget *content);
    void connectDay();
    void connectBoard();
    void connectCard();
    void connectLook();
    void connectRequests();
    void readPreferences();
    void showDate(const QDate &date);
    void showTitle(int needAttention);
    void openRow(const BoardRow &row);
    void stepPane(int step);
    void restoreLayout();
    void onNoticeButtonClicked(Notice::Kind kind);
    void onSelectionChanged(const PreparedRows &rows);

    Desk m_desk;
    Actions *m_actions;
    DayToolBar *m_toolBar;
    BoardFeed *m_feed;
    DayNotices *m_notices;
    WedgeScanner *m_scanner;
    HealthBar *m_health;
    DeskActs *m_acts;
    BoardPanel *m_board = nullptr;
    DayPane *m_dayPane = nullptr;
    DeliveryCard *m_card = nullptr;
    QDockWidget *m_leftDock = nullptr;
    QDockWidget *m_cardDock = nullptr;
    QDate m_today;
};
