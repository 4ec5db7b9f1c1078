// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importplan.h"

#include <QAbstractTableModel>

#include <vector>

class Appearance;

/// Rows that can't go in, go in with a warning, or would change what is decided already.
class ImportProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Weight, Line, Header, Value, Wrong, ColumnCount };

    ImportProblemsModel(const Appearance &appearance, QObject *parent);

    void setPlan(const ImportPlan &plan);
    /// Heads and rows as they are shown, to be saved for correction.
    std::vector<QStringList> list() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        enum class Weight { Refused, Kept, Warning } weight = Weight::Refused;
        int line = 0;
        QString header;
        QString value;
        QString wrong;
    };

    QString text(const Entry &entry, int column) const;
    QVariant look(const Entry &entry, int role) const;

    const Appearance &m_appearance;
    std::vector<Entry> m_entries;
};
