// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dayreportpages.h"

#include "core/common/plaintext.h"
#include "ui/print/dayreportfront.h"
#include "ui/print/dayreporttables.h"
#include "ui/print/pageflow.h"
#include "ui/print/writtentime.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

namespace {

constexpr QMarginsF margins(15, 10, 15, 8); // millimetres

} // namespace

DayReportPages::DayReportPages(DayReport report, const QLocale &locale)
    : m_report(std::move(report))
    , m_locale(locale)
{
}

QLocale DayReportPages::localeIn(const QString &country)
{
    const QString language = tr("en", "the two letters of the language you translate to");
    return QLocale(QLocale::codeToLanguage(language), QLocale::codeToTerritory(country));
}

QString DayReportPages::title() const
{
    return tr("Doorcode day report, %1, %2").arg(plain(m_report.depot), mediumDate(m_locale, m_report.date));
}

std::optional<int> DayReportPages::paint(QPagedPaintDevice &device) const
{
    device.setPageMargins(margins, QPageLayout::Millimeter);
    const Paper paper(device, m_locale);
    const QString depot = quoted(paper, m_report.depot);
    const QString date = mediumDate(m_locale, m_report.date);
    const QString footer = m_report.closed ? tr("Doorcode day report, %1, %2").arg(depot, date)
                                           : tr("Doorcode day report, %1, %2. Day not closed.").arg(depot, date);
    PageFlow flow(paper, { footer, [this](int page, int pages) {
                              return tr("Page %1 of %2").arg(m_locale.toString(page), m_locale.toString(pages));
                          } });
    const DayReportFront front(paper, m_report);
    const DayReportTables tables(paper, m_report);
    flow.add(front.title());
    flow.add(front.numbers());
    flow.add(tables.routes());
    flow.add(tables.undelivered());
    flow.add(tables.overrides());
    flow.add(tables.open());
    flow.add(front.failures());
    flow.add(front.log());
    flow.add(tables.handedOff());
    flow.add(tables.failedAttempts());
    return flow.paint(device);
}
