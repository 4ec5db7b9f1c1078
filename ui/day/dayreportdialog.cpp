// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/dayreportdialog.h"

#include "core/common/errortext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/day/closedaydialog.h"
#include "ui/day/keptprinter.h"
#include "ui/preferencekeys.h"
#include "ui/preferences.h"
#include "ui/print/dayreportpages.h"
#include "ui/print/pdf.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QFileDialog>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

namespace {

constexpr QSize usual(900, 760);

} // namespace

DayReportDialog::DayReportDialog(const Desk &desk, const QDate &date, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_date(date)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_state(new PlainLabel(desk.appearance, TextStyle::Medium, this))
    , m_print(new HintButton(tr("Print…"), desk.appearance, this))
    , m_pdf(new HintButton(tr("Save as PDF…"), desk.appearance, this))
    , m_close(new HintButton(tr("Close the day…"), desk.appearance, this))
{
    setObjectName(QStringLiteral("dayReportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Day report"));
    resize(usual);
    build();
    read();
}

DayReportDialog::~DayReportDialog() { m_stop.stop(); }

void DayReportDialog::build()
{
    takeKeptPrinter(*m_printer, m_desk.preferences);
    m_printer->setPageSize(paper());
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_preview->setAccessibleName(tr("Preview of the day report"));
    for (auto *pages : m_preview->findChildren<QGraphicsView *>())
        pages->setAccessibleName(m_preview->accessibleName());
    m_print->setObjectName(QStringLiteral("printButton"));
    m_print->setKind(HintButton::Kind::Default);
    m_print->setHint(QKeySequence(QKeySequence::Print));
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    m_pdf->setObjectName(QStringLiteral("pdfButton"));
    m_pdf->setHint(QKeySequence(QKeySequence::Save));
    m_pdf->setShortcut(QKeySequence(QKeySequence::Save));
    m_close->setObjectName(QStringLiteral("closeDayButton"));
    for (HintButton *button : { m_print, m_pdf, m_close })
        button->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    for (HintButton *button : { m_close, m_pdf, m_print })
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_preview, 1);
    column->addLayout(row);
    setTabOrder(m_close, m_pdf);
    setTabOrder(m_pdf, m_print);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &DayReportDialog::paint);
    connect(m_print, &QPushButton::clicked, this, &DayReportDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &DayReportDialog::savePdf);
    connect(m_close, &QPushButton::clicked, this, &DayReportDialog::closeDay);
}

QPageSize DayReportDialog::paper() const
{
    const QString chosen = m_desk.preferences.value(paperKey).toString();
    if (chosen == QLatin1String("a4"))
        return QPageSize(QPageSize::A4);
    if (chosen == QLatin1String("letter"))
        return QPageSize(QPageSize::Letter);
    return officePaper(DayReportPages::localeIn(m_desk.depot.country));
}

void DayReportDialog::read()
{
    m_state->setText(tr("Reading the day…"));
    m_desk.core.dayReport(m_desk.session, m_date, m_stop).then(this, [this](const Result<DayReport> &report) {
        if (report)
            show(*report);
        else
            m_state->setText(errorText(report.error()));
    });
}

void DayReportDialog::show(const DayReport &report)
{
    m_report = report;
    m_state->setText(report.closed ? tr("The day is closed.") : tr("The day is not closed yet."));
    m_print->setEnabled(true);
    m_pdf->setEnabled(true);
    m_close->setEnabled(!report.closed);
    m_preview->updatePreview();
    m_preview->fitToWidth();
}

void DayReportDialog::paint(QPrinter *printer) const
{
    if (m_report)
        DayReportPages(*m_report, DayReportPages::localeIn(m_desk.depot.country)).paint(*printer);
}

void DayReportDialog::print()
{
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        keepPrinter(*printer, paper(), m_desk.preferences);
        paint(printer);
        m_preview->updatePreview(); // on the paper that was chosen
        Q_EMIT said(tr("The day report was sent to the printer."));
    });
    dialog->open();
}

void DayReportDialog::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save the day report"),
        tr("day-report-%1.pdf").arg(m_date.toString(Qt::ISODate)), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &DayReportDialog::write);
    dialog->open();
}

void DayReportDialog::write(const QString &path)
{
    const QLocale locale = DayReportPages::localeIn(m_desk.depot.country);
    const auto pdf = pdfOf(DayReportPages(*m_report, locale), paper());
    QSaveFile file(path);
    const bool isWritten
        = pdf && file.open(QIODevice::WriteOnly) && file.write(pdf->bytes) == pdf->bytes.size() && file.commit();
    const QString sentence = isWritten ? tr("The day report was saved as %1.").arg(path)
                                       : tr("The day report could not be saved as %1.").arg(path);
    m_state->setText(sentence);
    Q_EMIT said(sentence);
}

void DayReportDialog::closeDay()
{
    auto *dialog = new CloseDayDialog(m_desk, m_date, m_report ? int(m_report->open.size()) : 0, this);
    connect(dialog, &ActDialog::said, this, [this](const QString &sentence) {
        Q_EMIT said(sentence);
        read();
    });
    dialog->open();
}
