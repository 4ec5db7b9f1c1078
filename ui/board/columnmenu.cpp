// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/columnmenu.h"

#include "ui/board/boardcolumns.h"
#include "ui/board/boardtable.h"

#include <QHeaderView>

ColumnMenu::ColumnMenu(BoardTable &table, BoardColumns &columns, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
    , m_columns(columns)
{
    setObjectName(QStringLiteral("columnMenu"));
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place)
        addColumn(header.logicalIndex(place));
    addSeparator();
    addDensity();
    addAction(tr("&Usual columns"), this, [this] { m_columns.forget(); });
}

void ColumnMenu::addColumn(int column)
{
    QMenu *menu = addMenu(m_table.model()->headerData(column, Qt::Horizontal).toString());
    menu->setObjectName(DeliveryModel::columnName(column));
    QAction *show = menu->addAction(tr("&Show this column"));
    show->setCheckable(true);
    show->setChecked(m_columns.isShown(column));
    show->setEnabled(BoardColumns::mayBeHidden(column));
    connect(show, &QAction::toggled, this, [this, column](bool isChecked) {
        m_columns.setVisibility(column, isChecked ? BoardColumns::Visibility::Shown : BoardColumns::Visibility::Hidden);
    });
    const auto add = [this, menu, column](const QString &text, auto act) {
        menu->addAction(text, this, act)->setEnabled(m_columns.isShown(column));
    };
    add(tr("Sort &upwards by it"), [this, column] { m_table.sortByColumn(column, Qt::AscendingOrder); });
    add(tr("Sort &downwards by it"), [this, column] { m_table.sortByColumn(column, Qt::DescendingOrder); });
    add(tr("&Wider"), [this, column] { m_columns.resize(column, BoardColumns::Width::Wider); });
    add(tr("&Narrower"), [this, column] { m_columns.resize(column, BoardColumns::Width::Narrower); });
    add(tr("Move to&wards the beginning"), [this, column] { m_columns.move(column, BoardColumns::Side::Before); });
    add(tr("Move towards the &end"), [this, column] { m_columns.move(column, BoardColumns::Side::After); });
}

void ColumnMenu::addDensity()
{
    QAction *roomy = addAction(tr("&Higher rows"));
    roomy->setObjectName(QStringLiteral("roomyRows"));
    roomy->setCheckable(true);
    roomy->setChecked(m_table.density() == BoardTable::Density::Roomy);
    connect(roomy, &QAction::toggled, this, [this](bool isChecked) {
        m_table.setDensity(isChecked ? BoardTable::Density::Roomy : BoardTable::Density::Compact);
        Q_EMIT densityChanged();
    });
}
