// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/daypane.h"

#include "ui/actions.h"
#include "ui/board/daypanedelegate.h"
#include "ui/style/appearance.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>

DayPane::DayPane(const Desk &desk, Actions &actions, QWidget *parent)
    : QTreeView(parent)
    , m_desk(desk)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("dayPane"));
    setAccessibleName(tr("Views and routes"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new DayPaneDelegate(desk.appearance, this));
    setModel(&m_model);
    // A list on the ground of the window, not a white field.
    setStyleSheet(QStringLiteral("QTreeView { background: palette(window); }"));
    connect(&m_model, &DayPaneModel::modelReset, this, &DayPane::markView);
    connect(&desk.appearance, &Appearance::changed, this, &QTreeView::doItemsLayout);
    markView();
}

void DayPane::setCounts(const DayCounts &counts) { m_model.setCounts(counts); }

void DayPane::setRoutes(const std::vector<Route> &routes) { m_model.setRoutes(routes); }

void DayPane::showView(const BoardView &view)
{
    m_view = view;
    markView();
}

std::optional<QString> DayPane::route() const
{
    return m_view.kind == BoardView::Kind::Route ? std::optional(m_view.route) : std::nullopt;
}

QSize DayPane::minimumSizeHint() const
{
    return { m_desk.appearance.scaled(90), QTreeView::minimumSizeHint().height() };
}

QSize DayPane::sizeHint() const { return { m_desk.appearance.scaled(200), QTreeView::sizeHint().height() }; }

void DayPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const auto chosen = m_model.viewAt(current);
    if (m_isMarking || !chosen || *chosen == m_view)
        return;
    m_view = *chosen;
    offerActions();
    Q_EMIT viewChosen(m_view);
    if (const auto name = route())
        Q_EMIT routeChosen(*name);
}

void DayPane::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    const auto view = m_model.viewAt(index);
    if (!view || view->kind != BoardView::Kind::Route)
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("routeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_actions.editRoute, m_actions.issueRoute });
    menu->popup(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/// A route that has no delivery left stays the view until another is chosen; nothing is marked then.
void DayPane::markView()
{
    const QScopedValueRollback marking(m_isMarking, true);
    expandAll();
    const QModelIndex index = m_model.indexOf(m_view);
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
    offerActions();
}

void DayPane::offerActions()
{
    m_actions.editRoute->setEnabled(route().has_value());
    m_actions.issueRoute->setEnabled(route().has_value());
}
