// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardfiltermodel.h"
#include "ui/board/daycounts.h"
#include "ui/board/noticestrip.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

class Actions;
class BoardColumns;
class BoardFeed;
class BoardTable;
class ColumnMenu;
class EmptyBoard;
class FilterStrip;
class ListSaver;
struct ShownList;
class LoadingLine;
class QStackedLayout;

/// The day board: the deliveries of a day as a table, with what filters it and what is to be noticed above it.
class BoardPanel : public QWidget {
    Q_OBJECT

public:
    BoardPanel(const Desk &desk, Actions &actions, BoardFeed &feed, QWidget *parent = nullptr);

    void showView(const BoardView &view);
    const BoardView &view() const { return m_shown.filter().view; }
    /// Words every row shown must hold.
    void setFilterText(const QString &text);
    void clearFilters();
    void setNotices(std::vector<Notice> notices);
    /// As the settings may have left them.
    void readPreferences();

    const std::optional<BoardRow> &current() const { return m_current; }
    PreparedRows selection() const;
    /// Selects the row of @p delivery where it is shown, and leaves the cursor where it is.
    void follow(const DeliveryId &delivery);
    const DayCounts &counts() const { return m_counts; }
    /// The list as it is shown: heads, then rows.
    ShownList shownList() const;
    /// For the status bar: it shows itself while a day is being read.
    QWidget *loadingLine() const;

Q_SIGNALS:
    /// The delivery somebody went to; nothing when it is no longer on the board.
    void currentChanged(const std::optional<BoardRow> &row);
    void selectionChanged(const PreparedRows &rows);
    void opened(const BoardRow &row);
    /// Letters and digits typed into the table: somebody begins to search.
    void typed(const QString &text);
    void fileDropped(const QString &path);
    void importWanted();
    void countsChanged(const DayCounts &counts);
    void noticeButtonClicked(Notice::Kind kind);
    void listSaved(const QString &path);
    void listNotSaved(const Error &error);

private:
    void buildLayout();
    void followFeed();
    void followTable();
    void followActions();
    void forgetLoadFailure();
    void onLoadFailed(const Error &error);
    void onNoticeButtonClicked(Notice::Kind kind);
    void onRowsChanged();
    void count();
    void describe();
    void showNotices();

    Desk m_desk;
    Actions &m_actions;
    BoardFeed &m_feed;
    DeliveryModel m_deliveries;
    BoardFilterModel m_shown;
    FilterStrip *m_strip;
    NoticeStrip *m_noticeStrip;
    BoardTable *m_table;
    BoardColumns *m_columns;
    ColumnMenu *m_columnMenu;
    EmptyBoard *m_empty;
    LoadingLine *m_loading;
    ListSaver *m_saver;
    QStackedLayout *m_pages = nullptr;
    QTimer m_counting; ///< many changes, one count
    DayCounts m_counts;
    std::optional<BoardRow> m_current;
    std::vector<Notice> m_notices;
    std::optional<Notice> m_loadFailure;
};
