// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "ui/desk.h"

#include <QDate>
#include <QDialog>

class HintButton;
class ImportFilePage;
class ImportRowsPage;
class ImportSummaryPage;
class PlainLabel;
class QStackedWidget;
class StepList;

/// Brings a manifest in: choose it, check its rows, import them all at once. Cancel leaves nothing.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// @p path: a file that was dropped or named already; empty: to be chosen.
    ImportDialog(const Desk &desk, const QDate &date, const QString &path, QWidget *parent);
    ~ImportDialog() override;

    void reject() override;

Q_SIGNALS:
    void imported(const ImportOutcome &outcome);
    /// The codes of what was imported are wanted next.
    void issueWanted();

private:
    enum Step { File, Rows, Summary };

    void build();
    void goTo(Step step);
    void read(const QString &path);
    /// To the file, and off its reading if that is under way.
    void goBack();
    void onPlanned(const Result<SharedImportPlan> &plan);
    void apply();
    void onApplied(const Result<ImportOutcome> &outcome);
    void saveProblems();
    QString counts() const;

    Desk m_desk;
    QString m_path;
    SharedImportPlan m_plan;
    StopSwitch m_stop; ///< of the work that is under way
    int m_reading = 0; ///< the answer of one that was stopped counts no more
    enum class Work { None, Reading, Writing, Done } m_work = Work::None;
    StepList *m_steps;
    QStackedWidget *m_pages;
    ImportFilePage *m_filePage;
    ImportRowsPage *m_rowsPage;
    ImportSummaryPage *m_summaryPage;
    PlainLabel *m_counts;
    HintButton *m_save;
    HintButton *m_back;
    HintButton *m_import;
    HintButton *m_cancel;
};
