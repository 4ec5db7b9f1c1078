// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importsummarypage.h"

#include "ui/style/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

ImportSummaryPage::ImportSummaryPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(desk.appearance, TextStyle::Page, this))
    , m_words(new PlainLabel(desk.appearance, TextStyle::Body, this))
    , m_progress(new QProgressBar(this))
{
    m_words->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(desk.appearance.scaled(12));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addStretch();
}

void ImportSummaryPage::showProgress(int done, int total)
{
    m_title->setText(tr("Importing…"));
    m_words->setText(tr("The deliveries appear on the board all at once when the last one is written."));
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
}

void ImportSummaryPage::showOutcome(const ImportOutcome &outcome, const ImportPlan &plan)
{
    m_progress->hide();
    m_title->setText(outcome.added + outcome.changed == 0 ? tr("Nothing new in this file")
                                                          : tr("%n delivery(s) imported", nullptr, outcome.added));
    QStringList lines;
    if (outcome.changed > 0)
        lines += tr("%n changed", nullptr, outcome.changed);
    if (plan.unchanged > 0)
        lines += tr("%n unchanged", nullptr, plan.unchanged);
    if (!plan.conflicts.empty())
        lines += tr("%n kept as they were", nullptr, int(plan.conflicts.size()));
    if (plan.problemCount() > 0)
        lines += tr("%n skipped", nullptr, plan.problemCount());
    m_words->setText(lines.join(QLatin1Char('\n')));
}

void ImportSummaryPage::showStopped(const QString &sentence)
{
    m_progress->hide();
    m_title->setText(tr("Nothing was imported"));
    m_words->setText(sentence);
}
