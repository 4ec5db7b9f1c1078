// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/importing/importcolumnsmodel.h"
#include "ui/importing/importproblemsmodel.h"
#include "ui/importing/importrowsmodel.h"

#include <QScrollArea>

class PlainLabel;
class QHBoxLayout;
class QTableView;

/// The columns and rows as they were understood, and below them every problem with its line and reason. It scrolls
/// where writing is large.
class ImportRowsPage : public QScrollArea {
    Q_OBJECT

public:
    ImportRowsPage(const Desk &desk, QWidget *parent);

    void show(const QString &fileName, const ImportPlan &plan);
    /// The next problem is selected.
    void nextProblem();
    const ImportProblemsModel &problems() const { return m_problems; }

private:
    QHBoxLayout *heading(const QString &title, PlainLabel *fact);
    void widenHeads();
    QTableView *addTable(QAbstractItemModel *model, const char *name, const QString &accessibleName);

    Desk m_desk;
    ImportColumnsModel m_columns;
    ImportRowsModel m_rows;
    ImportProblemsModel m_problems;
    PlainLabel *m_title;
    PlainLabel *m_count;
    PlainLabel *m_form;
    PlainLabel *m_shown;
    PlainLabel *m_problemsTitle;
    QTableView *m_columnsTable;
    QTableView *m_rowsTable;
    QTableView *m_problemsTable;
};
