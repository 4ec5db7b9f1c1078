// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "core/domain/importplan.h"
#include "core/runtime/doorcodecore.h"
#include "ui/board/daycounts.h"
#include "ui/board/preparedrow.h"
#include "ui/desk.h"

#include <QDate>
#include <QObject>

#include <optional>
#include <vector>

class ActDialog;
class Actions;
class QWidget;

/// Turns the actions of the menus into dialogs about what is selected, and says what became of them.
class DeskActs : public QObject {
    Q_OBJECT

public:
    /// @p window: what the dialogs belong to.
    DeskActs(const Desk &desk, Actions &actions, QWidget *window);

    void setDate(const QDate &date);
    void setSelection(const PreparedRows &rows);
    /// The route the board shows, or that is about to leave; empty: none.
    void setRoute(const QString &name);
    void setRoutes(const std::vector<Route> &routes) { m_routes = routes; }
    void setCounts(const DayCounts &counts) { m_counts = counts; }
    /// Once the day is known.
    void importFile(const QString &path);
    void issueRoute(const QString &name);

Q_SIGNALS:
    void said(const QString &sentence);
    /// An import that can be undone until its first code; an empty sentence: no longer.
    void imported(const QString &sentence);

private:
    void connectDelivery();
    void connectDay();
    void open(ActDialog *dialog);
    void issueWhatIsMeant();
    void issue(IssueRequest request, const QString &scope);
    void close(int as);
    void arrive();
    void copyReference();
    void undoImport();
    void checkLog();
    void onImported(const ImportOutcome &outcome);
    std::vector<BoardRow> selectedOf(bool (*isMeant)(const Delivery &)) const;
    template<typename T>
    void report(Answer<T> answer, const QString &success);

    Desk m_desk;
    Actions &m_actions;
    QWidget *m_window;
    QDate m_date;
    std::optional<QString> m_waitingImport;
    QString m_route;
    std::vector<Route> m_routes;
    PreparedRows m_selection;
    DayCounts m_counts;
    std::optional<ImportId> m_lastImport;
};
