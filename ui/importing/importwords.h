// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importplan.h"

#include <QCoreApplication>

/// What an import says of rows, beside their line and column.
class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    static QString problem(RowProblem::Kind kind);
    static QString conflict(ImportPlan::Conflict::Kind kind);
    /// What a column was understood as.
    static QString meaning(std::optional<ManifestField> field);
    /// Encoding, separator, row of the names and order of dates.
    static QString form(const ManifestForm &form);
    /// A file's name or path, of which as much is shown as a line has room for.
    static QString shortened(const QString &path);

private:
    static QString field(ManifestField field);
    static QString separator(QChar separator);
    static QString dateOrder(DateOrder order);
};
