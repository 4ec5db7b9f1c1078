// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayreport.h"
#include "core/runtime/stopswitch.h"
#include "ui/desk.h"

#include <QDate>
#include <QDialog>

#include <memory>
#include <optional>

class ActDialog;
class HintButton;
class PlainLabel;
class QPrintPreviewWidget;
class QPageSize;
class QPrinter;

/// The day report as it comes out of the printer, with Print and PDF beside it.
class DayReportDialog : public QDialog {
    Q_OBJECT

public:
    DayReportDialog(const Desk &desk, const QDate &date, QWidget *parent);
    ~DayReportDialog() override;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void build();
    void read();
    void show(const DayReport &report);
    QPageSize paper() const; ///< as the person chose, else as the country has it
    void paint(QPrinter *printer) const;
    void print();
    void savePdf();
    void write(const QString &path);
    void closeDay();

    Desk m_desk;
    QDate m_date;
    StopSwitch m_stop;
    std::optional<DayReport> m_report;
    std::unique_ptr<QPrinter> m_printer;
    PlainLabel *m_state;
    QPrintPreviewWidget *m_preview = nullptr;
    HintButton *m_print;
    HintButton *m_pdf;
    HintButton *m_close;
};
