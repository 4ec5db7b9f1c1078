// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"
#include "core/manifest/columnmapping.h"
#include "core/manifest/linereader.h"

#include <QHash>

#include <optional>
#include <vector>

/// Brings the lines of one reference together into one delivery, and settles what only the whole file can tell: the
/// order of day and month, and a reference that stands for two deliveries.
class DeliveryCollector {
public:
    explicit DeliveryCollector(const ColumnMapping &mapping);

    void add(ManifestLine line);

    /// Puts rows and problems into @p manifest. DateOrderOpen when the column leaves it open and nobody said.
    Result<void> finish(std::optional<DateOrder> wanted, Manifest &manifest);

private:
    /// What is known of a delivery beside its row.
    struct Gathered {
        QString writtenDate;
        WrittenDate date;
        int lines = 1;
        int parcels = 0; ///< the sum so far; 0 when no line had any
        std::optional<size_t> earlier; ///< another one with the same reference
        bool isBad = false; ///< listed as a problem; kept to know its other lines
    };

    std::optional<size_t> find(const ManifestLine &line) const;
    void begin(ManifestLine line);
    void merge(ManifestLine line, size_t index);
    void settleDate(size_t index, DateOrder order);
    void settleTwins(size_t index);
    void settleParcels(size_t index);
    void keep(std::vector<RowProblem> problems);
    void report(size_t index, RowProblem::Kind kind, ManifestField field, const QString &value);

    const ColumnMapping &m_mapping;
    std::vector<ManifestRow> m_rows;
    std::vector<Gathered> m_gathered;
    std::vector<RowProblem> m_problems;
    QHash<QString, size_t> m_latest; ///< the last delivery of each reference
    DateColumn m_dates;
};
