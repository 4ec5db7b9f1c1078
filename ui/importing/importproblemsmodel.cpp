// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importproblemsmodel.h"

#include "core/common/plaintext.h"
#include "ui/importing/importwords.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/tooltiptext.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr int iconPixels = 14;

} // namespace

ImportProblemsModel::ImportProblemsModel(const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
{
}

void ImportProblemsModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_entries.clear();
    for (const RowProblem &problem : plan.problems) {
        m_entries.push_back({ problem.isWarning() ? Entry::Weight::Warning : Entry::Weight::Refused, problem.line,
            problem.column, problem.value, ImportWords::problem(problem.kind) });
    }
    for (const ImportPlan::Conflict &conflict : plan.conflicts) {
        m_entries.push_back(
            { Entry::Weight::Kept, conflict.line, {}, conflict.reference, ImportWords::conflict(conflict.kind) });
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) {
        return std::pair(left.weight, left.line) < std::pair(right.weight, right.line);
    });
    endResetModel();
}

std::vector<QStringList> ImportProblemsModel::list() const
{
    std::vector<QStringList> rows(1);
    for (int column = 0; column < ColumnCount; ++column)
        rows.front() += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const Entry &entry : m_entries) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += text(entry, column);
        rows.push_back(cells);
    }
    return rows;
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ImportProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return plain(text(entry, index.column()));
    if (role == Qt::ToolTipRole)
        return toolTipText(plain(text(entry, index.column())));
    return index.column() == Weight ? look(entry, role) : QVariant();
}

QVariant ImportProblemsModel::look(const Entry &entry, int role) const
{
    const bool isRefused = entry.weight == Entry::Weight::Refused;
    const QColor colour = isRefused ? m_appearance.tokens().bad.text : m_appearance.tokens().warn.text;
    if (role == Qt::ForegroundRole)
        return colour;
    if (role == Qt::DecorationRole) {
        return tintedPixmap(isRefused ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert"), colour,
            { m_appearance.scaled(iconPixels), 1 });
    }
    return role == Qt::FontRole ? QVariant(m_appearance.typography().bodyStrong()) : QVariant();
}

QString ImportProblemsModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case Weight:
        return entry.weight == Entry::Weight::Refused ? tr("Can't import")
            : entry.weight == Entry::Weight::Kept     ? tr("Stays as it is")
                                                      : tr("Warning");
    case Line:
        return QLocale().toString(entry.line);
    case Header:
        return entry.header;
    case Value:
        return entry.value;
    case Wrong:
        return entry.wrong;
    }
    return {};
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Weight:
        return tr("Problem");
    case Line:
        return tr("Row");
    case Header:
        return tr("Column");
    case Value:
        return tr("Value");
    case Wrong:
        return tr("What is wrong");
    }
    return {};
}
