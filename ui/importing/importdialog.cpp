// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"

#include "core/common/errortext.h"
#include "ui/board/listexport.h"
#include "ui/importing/importfilepage.h"
#include "ui/importing/importrowspage.h"
#include "ui/importing/importsummarypage.h"
#include "ui/importing/importwords.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steplist.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr QSize usual(1120, 720);

/// Of the path itself no more than a dialog has room for.
Error withoutEndlessPath(Error error, const QString &path)
{
    error.detail.replace(path, ImportWords::shortened(QDir::toNativeSeparators(path)));
    return error;
}

} // namespace

ImportDialog::ImportDialog(const Desk &desk, const QDate &date, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_steps(new StepList(desk.appearance, this))
    , m_pages(new QStackedWidget(this))
    , m_filePage(new ImportFilePage(m_desk, date, this))
    , m_rowsPage(new ImportRowsPage(m_desk, this))
    , m_summaryPage(new ImportSummaryPage(m_desk, this))
    , m_counts(new PlainLabel(desk.appearance, TextStyle::Body, this))
    , m_save(new HintButton(tr("Save the problems…"), desk.appearance, this))
    , m_back(new HintButton(tr("Back"), desk.appearance, this))
    , m_import(new HintButton(tr("Import"), desk.appearance, this))
    , m_cancel(new HintButton(tr("Cancel"), desk.appearance, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Import manifest"));
    resize(usual);
    build();
    goTo(File);
    if (!path.isEmpty())
        read(path);
}

ImportDialog::~ImportDialog() { m_stop.stop(); }

void ImportDialog::build()
{
    m_steps->setSteps({ tr("File"), tr("Columns"), tr("Summary") });
    for (QWidget *page : { static_cast<QWidget *>(m_filePage), static_cast<QWidget *>(m_rowsPage),
             static_cast<QWidget *>(m_summaryPage) })
        m_pages->addWidget(page);
    m_save->setObjectName(QStringLiteral("saveProblemsButton"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setHint(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setKind(HintButton::Kind::Default);
    m_import->setHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setHint(QKeySequence(Qt::Key_Escape));
    for (HintButton *button : { m_save, m_back, m_import, m_cancel })
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_counts);
    buttons->addStretch(1);
    for (HintButton *button : { m_save, m_back, m_import, m_cancel })
        buttons->addWidget(button);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(QMargins(1, 1, 1, 1) * m_desk.appearance.scaled(20));
    right->setSpacing(m_desk.appearance.scaled(16));
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(right, 1);

    connect(m_filePage, &ImportFilePage::fileChosen, this, &ImportDialog::read);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::apply);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    const auto key = [this](const QKeySequence &keys, QPushButton *button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, [button] {
            if (button->isVisible())
                button->click();
        });
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), m_import);
    key(QKeySequence(Qt::ALT | Qt::Key_Left), m_back);
    connect(
        new QShortcut(QKeySequence(Qt::Key_F4), this), &QShortcut::activated, m_rowsPage, &ImportRowsPage::nextProblem);
}

void ImportDialog::goTo(Step step)
{
    m_steps->setCurrent(step);
    m_pages->setCurrentIndex(step);
    m_back->setVisible(step == Rows || m_work == Work::Reading);
    m_import->setVisible(step == Rows);
    m_save->setVisible(step == Rows && m_rowsPage->problems().rowCount() > 0);
    m_counts->setVisible(step == Rows);
}

void ImportDialog::read(const QString &path)
{
    if (m_work != Work::None)
        return;
    m_work = Work::Reading;
    m_stop = {};
    m_path = path;
    m_filePage->showReading(path);
    goTo(File);
    m_back->setFocus();
    ImportRequest request{ path, m_filePage->date(), m_filePage->dateOrder(), m_filePage->conflicts() };
    auto answer = m_desk.core.planImport(m_desk.session, request, m_stop);
    auto *watcher = new QFutureWatcher<Result<SharedImportPlan>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, reading = m_reading + 1](int percent) {
        if (reading == m_reading && m_work == Work::Reading) // what is told late comes after the answer
            m_filePage->showProgress(percent);
    });
    watcher->setFuture(answer);
    answer.then(this, [this, reading = ++m_reading](const Result<SharedImportPlan> &plan) {
        if (reading == m_reading)
            onPlanned(plan);
    });
}

void ImportDialog::goBack()
{
    if (m_work == Work::Reading) {
        m_stop.stop();
        ++m_reading;
        m_work = Work::None;
    }
    goTo(File);
    m_filePage->showChoice();
}

void ImportDialog::onPlanned(const Result<SharedImportPlan> &plan)
{
    m_work = Work::None;
    if (!plan) {
        goTo(File);
        return m_filePage->showError(withoutEndlessPath(plan.error(), m_path));
    }
    m_plan = *plan;
    m_rowsPage->show(ImportWords::shortened(QFileInfo(m_path).fileName()), *m_plan);
    m_counts->setText(counts());
    const int wanted = int(m_plan->added.size() + m_plan->changed.size());
    m_import->setText(tr("Import %n delivery(s)", nullptr, wanted));
    m_import->setEnabled(wanted > 0);
    m_import->setToolTip(wanted > 0 ? QString() : tr("There is nothing new in this file."));
    goTo(Rows);
    m_import->setFocus();
}

QString ImportDialog::counts() const
{
    QStringList counts{ tr("%n new", nullptr, int(m_plan->added.size())) };
    if (!m_plan->changed.empty())
        counts += tr("%n changed", nullptr, int(m_plan->changed.size()));
    if (m_plan->unchanged > 0)
        counts += tr("%n unchanged", nullptr, m_plan->unchanged);
    if (!m_plan->conflicts.empty())
        counts += tr("%n stay as they are", nullptr, int(m_plan->conflicts.size()));
    if (m_plan->problemCount() > 0)
        counts += tr("%n will be skipped", nullptr, m_plan->problemCount());
    return QLocale().createSeparatedList(counts);
}

void ImportDialog::apply()
{
    if (m_work != Work::None || !m_import->isEnabled())
        return;
    m_work = Work::Writing;
    goTo(Summary);
    m_summaryPage->showProgress(0, 0);
    auto answer = m_desk.core.applyImport(m_desk.session, m_plan, m_stop);
    auto *watcher = new QFutureWatcher<Result<ImportOutcome>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int done) {
        if (m_work == Work::Writing)
            m_summaryPage->showProgress(done, watcher->progressMaximum());
    });
    watcher->setFuture(answer);
    answer.then(this, [this](const Result<ImportOutcome> &outcome) { onApplied(outcome); });
}

void ImportDialog::onApplied(const Result<ImportOutcome> &outcome)
{
    m_work = Work::Done;
    m_cancel->setText(tr("Close"));
    if (!outcome)
        return m_summaryPage->showStopped(errorText(outcome.error()));
    m_summaryPage->showOutcome(*outcome, *m_plan);
    Q_EMIT imported(*outcome);
    if (outcome->added == 0)
        return;
    m_import->disconnect(this);
    m_import->setText(tr("Issue codes…"));
    m_import->show();
    m_import->setFocus();
    connect(m_import, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT issueWanted();
    });
}

void ImportDialog::saveProblems()
{
    auto *dialog = new QFileDialog(this, tr("Save the problems"), tr("problems.csv"), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray bytes = listAsCsv(m_rowsPage->problems().list());
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        m_counts->setText(isWritten ? tr("Saved as %1.").arg(path) : tr("%1 could not be written.").arg(path));
    });
    dialog->open();
}

/// While rows are written, Cancel takes them back first; the dialog says so and stays.
void ImportDialog::reject()
{
    if (m_work == Work::Writing)
        return m_stop.stop();
    QDialog::reject();
}
