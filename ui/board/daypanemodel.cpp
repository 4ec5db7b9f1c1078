// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/daypanemodel.h"

#include "core/common/plaintext.h"
#include "ui/board/boardsummary.h"
#include "ui/print/writtentime.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace {

struct Entry {
    BoardView::Kind kind;
    const char *icon;
};

constexpr std::array entries{
    Entry{ BoardView::Kind::All, "inbox" },
    Entry{ BoardView::Kind::NeedsAttention, "triangle-alert" },
    Entry{ BoardView::Kind::Planned, "circle-dashed" },
    Entry{ BoardView::Kind::CodeIssued, "key-round" },
    Entry{ BoardView::Kind::HandedOff, "circle-check" },
    Entry{ BoardView::Kind::Undelivered, "package-x" },
};

/// Indexes of sections have this id; those below have their section's place.
constexpr quintptr topLevel = ~quintptr(0);

bool haveSameNames(const std::vector<RouteCount> &left, const std::vector<RouteCount> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const RouteCount &one, const RouteCount &other) { return one.name == other.name; });
}

QString number(int value) { return QLocale().toString(value); }

} // namespace

DayPaneModel::DayPaneModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void DayPaneModel::setCounts(const DayCounts &counts)
{
    if (haveSameNames(m_counts.routes, counts.routes)) {
        m_counts = counts;
        tellChanges(Today);
        tellChanges(Routes);
        return;
    }
    beginResetModel();
    m_counts = counts;
    endResetModel();
}

void DayPaneModel::setRoutes(const std::vector<Route> &routes)
{
    m_leaves.clear();
    for (const Route &route : routes) {
        if (route.leaves)
            m_leaves.insert(route.name, *route.leaves);
    }
    tellChanges(Routes);
}

void DayPaneModel::tellChanges(Section section)
{
    const QModelIndex parent = index(section, 0);
    if (rowCount(parent) > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
}

std::optional<BoardView> DayPaneModel::viewAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return std::nullopt;
    if (index.internalId() == Today)
        return BoardView{ entries[std::size_t(index.row())].kind, {} };
    return BoardView{ BoardView::Kind::Route, m_counts.routes[std::size_t(index.row())].name };
}

QModelIndex DayPaneModel::indexOf(const BoardView &view) const
{
    for (const Section section : { Today, Routes }) {
        const QModelIndex parent = index(section, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            if (viewAt(index(row, 0, parent)) == view)
                return index(row, 0, parent);
        }
    }
    return {};
}

QModelIndex DayPaneModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : topLevel);
}

QModelIndex DayPaneModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()), 0, topLevel);
}

int DayPaneModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return SectionCount;
    if (parent.internalId() != topLevel)
        return 0;
    return parent.row() == Today ? int(entries.size()) : int(m_counts.routes.size());
}

int DayPaneModel::columnCount(const QModelIndex &) const { return 1; }

QVariant DayPaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return sectionData(index, role);
    if (index.internalId() == Routes)
        return routeData(m_counts.routes[std::size_t(index.row())], role);
    const Entry &entry = entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return BoardSummary::title({ entry.kind, {} });
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a view and how many deliveries it holds")
            .arg(BoardSummary::title({ entry.kind, {} }), number(countOf(entry.kind)));
    case CountRole:
        return countOf(entry.kind);
    case IconRole:
        return QString::fromLatin1(entry.icon);
    default:
        return {};
    }
}

Qt::ItemFlags DayPaneModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == topLevel ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant DayPaneModel::sectionData(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return index.row() == Today ? tr("Today") : tr("Routes");
}

QVariant DayPaneModel::routeData(const RouteCount &route, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return plain(route.name);
    case Qt::AccessibleTextRole: {
        QStringList facts{ plain(route.name),
            tr("%1 of %2 handed off").arg(number(route.handedOff), number(route.all)) };
        if (!route.courier.isEmpty())
            facts += plain(route.courier);
        if (!leaves(route.name).isEmpty())
            facts += tr("leaves at %1").arg(leaves(route.name));
        if (route.planned > 0)
            facts += tr("%n without a code", nullptr, route.planned);
        return facts.join(tr(", ", "between facts for a screen reader"));
    }
    case RouteRole:
        return QVariant::fromValue(route);
    case LeavesRole:
        return leaves(route.name);
    default:
        return {};
    }
}

int DayPaneModel::countOf(BoardView::Kind kind) const
{
    switch (kind) {
    case BoardView::Kind::All:
        return m_counts.all;
    case BoardView::Kind::NeedsAttention:
        return m_counts.attention;
    case BoardView::Kind::Planned:
        return m_counts.planned;
    case BoardView::Kind::CodeIssued:
        return m_counts.codeIssued;
    case BoardView::Kind::HandedOff:
        return m_counts.handedOff;
    case BoardView::Kind::Undelivered:
        return m_counts.undelivered;
    case BoardView::Kind::Route:
        break;
    }
    return 0;
}

QString DayPaneModel::leaves(const QString &route) const
{
    const auto minutes = m_leaves.find(route);
    if (minutes == m_leaves.end())
        return {};
    return timeOfDay(QLocale(), *minutes);
}
