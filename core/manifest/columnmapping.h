// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/manifest.h"
#include "core/manifest/csvreader.h"
#include "core/manifest/headernames.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// Which column of a file holds what. Its invariant: a reference and somebody to deliver to have a column.
class ColumnMapping {
public:
    /// NotAManifest when @p header names no reference or no recipient.
    static Result<ColumnMapping> fromHeader(const CsvRecord &header);

    bool has(ManifestField field) const { return column(field).has_value(); }
    std::optional<qsizetype> column(ManifestField field) const { return m_columns[static_cast<size_t>(field)].column; }

    /// The cell of @p field, empty when the file has no such column or the row ends before it.
    QStringView cell(const CsvRecord &record, ManifestField field) const;

    /// The header of @p field as the file spells it.
    QString title(ManifestField field) const;
    const QStringList &titles() const { return m_titles; }

    /// What each column holds, without cells.
    std::vector<ManifestColumn> columns() const;
    int headerLine() const { return m_headerLine; }

private:
    struct Choice {
        std::optional<qsizetype> column;
        HeaderMeaning::Party party = HeaderMeaning::Party::Payer;
        int rank = 0;
    };

    Choice &choice(ManifestField field) { return m_columns[static_cast<size_t>(field)]; }
    void offer(qsizetype column, const HeaderMeaning &meaning);
    void settleNames();
    void settleQuantity();

    std::array<Choice, manifestFieldCount> m_columns;
    QStringList m_titles;
    int m_headerLine = 0;
};
