// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayreport.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

class QPagedPaintDevice;

/// The day report on paper: the day at a glance with the signatures, then every handoff and every failed attempt. One
/// class for the file, the printer and its preview. Works on any thread, once loadFonts() was called.
class DayReportPages {
    Q_DECLARE_TR_FUNCTIONS(DayReportPages)

public:
    /// The language these texts are in, as it is written in @p country (ISO 3166 alpha-2).
    static QLocale localeIn(const QString &country);
    /// @p locale: of the texts' language and the depot's country; says how dates and numbers look and where lines
    /// begin.
    DayReportPages(DayReport report, const QLocale &locale);

    QString title() const; ///< "Doorcode day report, Northgate depot, 24 Nov 2026"
    /// Paints on @p device, whose resolution and page size are set already; sets its margins. How many pages there are;
    /// nothing when it gave no page.
    std::optional<int> paint(QPagedPaintDevice &device) const;

private:
    DayReport m_report;
    QLocale m_locale;
};
