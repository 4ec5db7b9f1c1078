// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

/// How a file separates its cells, and where its first record begins.
struct CsvDialect {
    QChar delimiter = u',';
    qsizetype skipped = 0; ///< characters of a leading "sep=" line, with its line end
    int firstLine = 1;
};

enum class Sample { WholeFile, Beginning };

/// Found from the beginning of a file: a "sep=" line decides, else the one of , ; tab | that gives most names of
/// columns and, among equals, the widest rows of equal width. Commas inside a name or an amount give neither.
CsvDialect findDialect(const QString &sample, Sample extent);
