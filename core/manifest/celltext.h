// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// What a spreadsheet wraps around a value to keep it as text is taken off: '0123 and ="0123".
QStringView withoutSpreadsheetMarks(QStringView cell);

/// A cell as one line of plain text: control characters gone, line breaks turned into @p lineBreak, runs of spaces into
/// one. Bidi controls stay: faces show them plainly.
QString cellText(QStringView cell, QStringView lineBreak = u" ");

/// At most 80 characters of an offending value, for a list of problems.
QString problemValue(QStringView cell);
