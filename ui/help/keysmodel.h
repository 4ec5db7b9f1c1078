// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

class QAction;

/// Every act of the menus with its keys, as a table.
class KeysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Menu, Keys, ColumnCount };

    explicit KeysModel(QObject *parent = nullptr);

    void setActions(const QList<QAction *> &actions);
    QAction *action(int row) const { return m_actions.value(row); }
    /// The keys of @p action are others now.
    void showAgain(const QAction *action);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<QAction *> m_actions;
};

/// What an act is called, without the mark of its letter.
QString plainName(const QAction &action);
