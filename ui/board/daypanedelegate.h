// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/routedelegate.h"

/// The lines of the left pane: titles of sections, views with their counts, and routes.
class DayPaneDelegate : public RowDelegate {
    Q_OBJECT

public:
    explicit DayPaneDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    RouteDelegate m_routes;
};
