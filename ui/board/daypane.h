// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/daypanemodel.h"
#include "ui/desk.h"

#include <QTreeView>

class Actions;

/// The left pane: which part of the day is on the board, and how far the routes are.
class DayPane : public QTreeView {
    Q_OBJECT

public:
    DayPane(const Desk &desk, Actions &actions, QWidget *parent = nullptr);

    void setCounts(const DayCounts &counts);
    void setRoutes(const std::vector<Route> &routes);
    /// Marks @p view without telling.
    void showView(const BoardView &view);

    const BoardView &view() const { return m_view; }
    /// The name of the route that is marked.
    std::optional<QString> route() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(const BoardView &view);
    void routeChosen(const QString &route);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void markView();
    void offerActions();

    Desk m_desk;
    Actions &m_actions;
    DayPaneModel m_model;
    BoardView m_view;
    bool m_isMarking = false;
};
