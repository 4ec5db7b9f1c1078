// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importrowspage.h"

#include "ui/style/appearance.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

ImportRowsPage::ImportRowsPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_problems(desk.appearance, nullptr)
    , m_title(new PlainLabel(desk.appearance, TextStyle::Page, this))
    , m_count(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_problemsTitle(new PlainLabel(desk.appearance, TextStyle::Strong, this))
    , m_rowsTable(addTable(&m_rows, "importRows", tr("Rows of the manifest")))
    , m_problemsTable(addTable(&m_problems, "importProblems", tr("Problems")))
{
    m_title->setText(tr("Check the rows"));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_problemsTitle, 1);
    heading->addWidget(new KeyHint(QKeySequence(Qt::Key_F4), desk.appearance, this));
    auto *next = new PlainLabel(desk.appearance, TextStyle::Muted, this);
    next->setText(tr("next problem"));
    heading->addWidget(next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(desk.appearance.scaled(8));
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addWidget(m_rowsTable, 3);
    column->addLayout(heading);
    column->addWidget(m_problemsTable, 2);
}

QTableView *ImportRowsPage::addTable(QAbstractItemModel *model, const char *name, const QString &accessibleName)
{
    auto *table = new RowTable(m_desk.appearance, this);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->horizontalHeader()->setMinimumSectionSize(m_desk.appearance.scaled(56));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void ImportRowsPage::show(const QString &fileName, const ImportPlan &plan)
{
    std::vector<ManifestRow> rows;
    for (const ImportPlan::Addition &addition : plan.added) {
        if (rows.size() == ImportRowsModel::mostRows)
            break;
        rows.push_back(addition.row);
    }
    const int all = int(plan.added.size() + plan.changed.size()) + plan.unchanged;
    m_count->setText(
        tr("%1 · %n delivery(s); the first %2 new ones are shown", nullptr, all).arg(fileName).arg(rows.size()));
    m_rows.setRows(rows);
    m_problems.setPlan(plan);
    const int problems = m_problems.rowCount();
    m_problemsTitle->setText(problems == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, problems));
    for (QTableView *table : { m_rowsTable, m_problemsTable })
        table->resizeColumnsToContents();
    m_rowsTable->setColumnWidth(
        ImportRowsModel::Address, std::min(m_rowsTable->columnWidth(ImportRowsModel::Address), 260));
}

void ImportRowsPage::nextProblem()
{
    const int count = m_problems.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_problemsTable->currentIndex();
    m_problemsTable->setFocus();
    m_problemsTable->setCurrentIndex(m_problems.index(current.isValid() ? (current.row() + 1) % count : 0, 0));
}
