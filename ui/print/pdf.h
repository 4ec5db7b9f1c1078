// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QPageSize>

#include <optional>

class DayReportPages;
class RecoverySheet;

/// The paper that offices in the country of @p locale use: Letter or A4.
QPageSize officePaper(const QLocale &locale);

struct Pdf {
    QByteArray bytes;
    int pages = 0;
};

/// @p report as a PDF; nothing when it could not be painted.
std::optional<Pdf> pdfOf(const DayReportPages &report, const QPageSize &size);
std::optional<Pdf> pdfOf(const RecoverySheet &sheet, const QLocale &locale);
