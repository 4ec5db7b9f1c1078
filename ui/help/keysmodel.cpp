// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keysmodel.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

namespace {

QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &each : action.shortcuts())
        keys += each.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QString withoutMark(QString name)
{
    name.remove(QLatin1Char('&'));
    if (name.endsWith(QChar(0x2026)))
        name.chop(1);
    return name;
}

/// From the menu bar on, such as "View › Text size"; empty: it stands in none.
QString menuText(const QAction &action)
{
    for (QObject *place : action.associatedObjects()) {
        if (qobject_cast<QMenuBar *>(place))
            return withoutMark(action.text());
        const auto *menu = qobject_cast<QMenu *>(place);
        const QString path = menu ? menuText(*menu->menuAction()) : QString();
        if (path.isEmpty())
            continue;
        return action.menu() ? path + QStringLiteral(" › ") + withoutMark(action.text()) : path;
    }
    return {};
}

} // namespace

QString plainName(const QAction &action) { return withoutMark(action.text()); }

KeysModel::KeysModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void KeysModel::setActions(const QList<QAction *> &actions)
{
    beginResetModel();
    m_actions = actions;
    endResetModel();
}

void KeysModel::showAgain(const QAction *action)
{
    const int row = int(m_actions.indexOf(action));
    if (row >= 0)
        Q_EMIT dataChanged(index(row, Keys), index(row, Keys));
}

int KeysModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_actions.size()); }

int KeysModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QAction &action = *m_actions.at(index.row());
    const QString keys = keysText(action);
    if (role == Qt::AccessibleTextRole)
        return keys.isEmpty() ? tr("%1: no keys").arg(plainName(action))
                              : tr("%1: %2", "an act and its keys").arg(plainName(action), keys);
    switch (index.column()) {
    case What:
        return plainName(action);
    case Menu:
        return menuText(action);
    default:
        return keys;
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What it does");
    case Menu:
        return tr("Menu");
    default:
        return tr("Keys");
    }
}
