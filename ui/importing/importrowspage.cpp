// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importrowspage.h"

#include "ui/importing/importwords.h"
#include "ui/style/appearance.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace {

constexpr int leastHeight = 28 * 4; ///< of a table: its head and three rows

} // namespace

ImportRowsPage::ImportRowsPage(const Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_columns(desk.appearance, nullptr)
    , m_problems(desk.appearance, nullptr)
    , m_title(new PlainLabel(desk.appearance, TextStyle::Page, this))
    , m_count(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_form(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_shown(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_problemsTitle(new PlainLabel(desk.appearance, TextStyle::Strong, this))
    , m_columnsTable(addTable(&m_columns, "importColumns", tr("Columns of the manifest")))
    , m_rowsTable(addTable(&m_rows, "importRows", tr("Rows of the manifest")))
    , m_problemsTable(addTable(&m_problems, "importProblems", tr("Problems")))
{
    m_title->setText(tr("Check the columns and the rows"));
    m_form->setObjectName(QStringLiteral("importForm"));
    // As high as its few rows; with many columns it scrolls sideways.
    m_columnsTable->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_columnsTable->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_columnsTable->setAlternatingRowColors(false);
    m_columnsTable->horizontalHeader()->setStretchLastSection(false);
    auto *problemsHeading = new QHBoxLayout;
    problemsHeading->addWidget(m_problemsTitle, 1);
    problemsHeading->addWidget(new KeyHint(QKeySequence(Qt::Key_F4), desk.appearance, this));
    auto *next = new PlainLabel(desk.appearance, TextStyle::Muted, this);
    next->setText(tr("next problem"));
    problemsHeading->addWidget(next);
    auto *content = new QWidget(this);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    for (QTableView *table : { m_rowsTable, m_problemsTable })
        table->setMinimumHeight(desk.appearance.scaled(leastHeight));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(desk.appearance.scaled(8));
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addLayout(heading(tr("Columns"), m_form));
    column->addWidget(m_columnsTable);
    column->addLayout(heading(tr("Rows"), m_shown));
    column->addWidget(m_rowsTable, 3);
    column->addLayout(problemsHeading);
    column->addWidget(m_problemsTable, 2);
}

QHBoxLayout *ImportRowsPage::heading(const QString &title, PlainLabel *fact)
{
    auto *label = new PlainLabel(m_desk.appearance, TextStyle::Strong, this);
    label->setText(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.appearance.scaled(8));
    row->addWidget(label);
    row->addWidget(fact, 1);
    return row;
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
    m_count->setText(tr("%1 · %n delivery(s)", nullptr, all).arg(fileName));
    m_form->setText(ImportWords::form(plan.form));
    m_shown->setText(rows.size() == plan.added.size() ? tr("%n new", nullptr, int(rows.size()))
                                                      : tr("the first %n new ones", nullptr, int(rows.size())));
    m_columns.setColumns(plan.form.columns);
    m_rows.setRows(rows);
    m_problems.setPlan(plan);
    const int problems = m_problems.rowCount();
    m_problemsTitle->setText(problems == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, problems));
    const int widest = m_desk.appearance.scaled(260);
    for (QTableView *table : { m_columnsTable, m_rowsTable, m_problemsTable }) {
        table->horizontalHeader()->setMaximumSectionSize(table == m_problemsTable ? -1 : widest);
        table->resizeColumnsToContents();
        // A head is measured without its bold letters.
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnWidth(column, table->columnWidth(column) + m_desk.appearance.scaled(8));
    }
    widenHeads();
    m_columnsTable->updateGeometry();
}

/// Beside a style sheet a head of two lines is measured in another writing than it is painted in.
void ImportRowsPage::widenHeads()
{
    const QFontMetrics metrics(m_desk.appearance.typography().smallStrong());
    QHeaderView &heads = *m_columnsTable->horizontalHeader();
    for (int column = 0; column < m_columns.columnCount(); ++column) {
        const QString head = m_columns.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int wanted = metrics.size(0, head).width() + m_desk.appearance.scaled(32);
        if (heads.sectionSize(column) < wanted)
            heads.resizeSection(column, std::min(wanted, heads.maximumSectionSize()));
    }
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
