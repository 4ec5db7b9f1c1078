// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf.h"

#include "ui/print/dayreportpages.h"
#include "ui/print/recoverysheet.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace {

constexpr int resolution = 600; // dots an inch: a fifth of a hair

// Those for which Unicode's CLDR names US Letter.
constexpr std::array letterTerritories = { QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia,
    QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua, QLocale::Panama,
    QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela };

template<typename Paint>
std::optional<Pdf> written(const QString &title, const QPageSize &size, Paint paint)
{
    Pdf pdf;
    QBuffer buffer(&pdf.bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return std::nullopt;
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution); // before anything is measured
    writer.setPageSize(size);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Doorcode"));
    const auto pages = paint(writer);
    if (!pages)
        return std::nullopt;
    pdf.pages = *pages;
    return pdf;
}

} // namespace

QPageSize officePaper(const QLocale &locale)
{
    const bool isLetter
        = std::find(letterTerritories.begin(), letterTerritories.end(), locale.territory()) != letterTerritories.end();
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

std::optional<Pdf> pdfOf(const DayReportPages &report, const QPageSize &size)
{
    return written(report.title(), size, [&report](QPagedPaintDevice &device) { return report.paint(device); });
}

std::optional<Pdf> pdfOf(const RecoverySheet &sheet, const QLocale &locale)
{
    return written(
        sheet.title(), officePaper(locale), [&](QPagedPaintDevice &device) { return sheet.paint(device, locale); });
}
