// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/route.h"
#include "ui/board/boardview.h"
#include "ui/board/daycounts.h"

#include <QAbstractItemModel>
#include <QHash>

/// What the left pane lists: sections with the views of a day and its routes, each with its numbers. It shows what it
/// is given. A further section finds its place by one more value of Section.
class DayPaneModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Section { Today, Routes, SectionCount };
    enum Role {
        CountRole = Qt::UserRole, ///< of a view
        IconRole, ///< name of a line icon, of a view
        RouteRole, ///< RouteCount
        LeavesRole, ///< "08:45", or empty
    };

    explicit DayPaneModel(QObject *parent = nullptr);

    void setCounts(const DayCounts &counts);
    void setRoutes(const std::vector<Route> &routes);

    /// Nothing for a section.
    std::optional<BoardView> viewAt(const QModelIndex &index) const;
    QModelIndex indexOf(const BoardView &view) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int countOf(BoardView::Kind kind) const;
    QString leaves(const QString &route) const;
    QVariant sectionData(const QModelIndex &index, int role) const;
    QVariant routeData(const RouteCount &route, int role) const;
    void tellChanges(Section section);

    DayCounts m_counts;
    QHash<QString, int> m_leaves; ///< minutes after midnight, by route
};
