// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/// @p lines as CSV by RFC 4180, in UTF-8 with the mark that spreadsheets know it by. A cell that a spreadsheet would
/// take for a formula begins with an apostrophe.
QByteArray listAsCsv(const std::vector<QStringList> &lines);
