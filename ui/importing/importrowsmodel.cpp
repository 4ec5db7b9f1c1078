// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importrowsmodel.h"

#include "ui/widgets/tooltiptext.h"

#include "core/common/plaintext.h"

#include <QLocale>

void ImportRowsModel::setRows(const std::vector<ManifestRow> &rows)
{
    beginResetModel();
    m_rows.assign(rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(mostRows, std::ssize(rows)));
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ImportRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Line || index.column() == Parcels;
        return QVariant((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    const QString shown = plain(text(m_rows[size_t(index.row())], index.column()));
    return role == Qt::ToolTipRole ? toolTipText(shown) : shown;
}

QString ImportRowsModel::text(const ManifestRow &row, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(row.line);
    case Reference:
        return row.reference;
    case Recipient:
        return row.recipient;
    case Address:
        return row.address;
    case Phone:
        return row.contact.phone ? row.contact.phone->e164() : QString();
    case Email:
        return row.contact.email ? row.contact.email->text() : QString();
    case Route:
        return row.route.isEmpty() ? row.courier : row.route;
    case Time:
        return row.window ? word(*row.window) : QString();
    case Parcels:
        return QLocale().toString(row.parcels);
    }
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Row");
    case Reference:
        return tr("Reference");
    case Recipient:
        return tr("Recipient");
    case Address:
        return tr("Address");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case Route:
        return tr("Route");
    case Time:
        return tr("Time");
    case Parcels:
        return tr("Parcels");
    }
    return {};
}
