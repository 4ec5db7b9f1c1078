// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/keptprinter.h"

#include "ui/preferencekeys.h"
#include "ui/preferences.h"

#include <QPrinter>

namespace {

const QString printerKey = QStringLiteral("print/printer");
const QString orientationKey = QStringLiteral("print/orientation");
const QString landscape = QStringLiteral("landscape");

} // namespace

void keepPrinter(const QPrinter &printer, const QPageSize &offered, Preferences &preferences)
{
    if (printer.outputFormat() == QPrinter::NativeFormat) // a file is no printer
        preferences.setValue(printerKey, printer.printerName());
    const bool isAcross = printer.pageLayout().orientation() == QPageLayout::Landscape;
    preferences.setValue(orientationKey, isAcross ? landscape : QString());
    const auto paper = printer.pageLayout().pageSize().id();
    if (paper == offered.id())
        return;
    if (paper == QPageSize::A4)
        preferences.setValue(paperKey, QStringLiteral("a4"));
    if (paper == QPageSize::Letter)
        preferences.setValue(paperKey, QStringLiteral("letter"));
}

void takeKeptPrinter(QPrinter &printer, const Preferences &preferences)
{
    if (const QString kept = preferences.value(printerKey).toString(); !kept.isEmpty())
        printer.setPrinterName(kept); // does nothing when there is none of that name
    const bool isAcross = preferences.value(orientationKey).toString() == landscape;
    printer.setPageOrientation(isAcross ? QPageLayout::Landscape : QPageLayout::Portrait);
}
