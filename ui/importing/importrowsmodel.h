// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importplan.h"

#include <QAbstractTableModel>

#include <vector>

/// The first rows of a manifest as they were understood.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Reference, Recipient, Address, Phone, Email, Route, Time, Parcels, ColumnCount };
    static constexpr int mostRows = 50;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const std::vector<ManifestRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ManifestRow &row, int column) const;

    std::vector<ManifestRow> m_rows;
};
