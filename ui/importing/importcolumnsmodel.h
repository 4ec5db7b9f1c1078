// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"

#include <QAbstractTableModel>

#include <vector>

class Appearance;

/// The columns of a manifest as they lie in the file: in the head what each was understood as and what the file calls
/// it, below its first cells.
class ImportColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ImportColumnsModel(const Appearance &appearance, QObject *parent);

    void setColumns(const std::vector<ManifestColumn> &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Appearance &m_appearance;
    std::vector<ManifestColumn> m_columns;
};
