// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importcolumnsmodel.h"

#include "core/common/plaintext.h"
#include "ui/importing/importwords.h"
#include "ui/style/appearance.h"

ImportColumnsModel::ImportColumnsModel(const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
{
}

void ImportColumnsModel::setColumns(const std::vector<ManifestColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.empty() ? 0 : int(m_columns.front().cells.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ManifestColumn &column = m_columns[size_t(index.column())];
    const QString cell = plain(column.cells.value(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return cell.toHtmlEscaped();
    case Qt::ForegroundRole:
        return column.field ? QVariant() : QVariant(m_appearance.tokens().muted);
    default:
        return {};
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ManifestColumn &column = m_columns[size_t(section)];
    const QString meaning = ImportWords::meaning(column.field);
    if (role == Qt::DisplayRole)
        return meaning + QLatin1Char('\n') + plain(column.title);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, in the file %2", "what a column holds, and what the file calls it")
            .arg(meaning, plain(column.title));
    return {};
}
