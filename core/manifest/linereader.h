// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/manifest.h"
#include "core/manifest/columnmapping.h"
#include "core/manifest/countryreader.h"
#include "core/manifest/phonereader.h"
#include "core/manifest/writtendate.h"
#include "core/ports/manifestreader.h"

#include <QSet>

#include <optional>
#include <vector>

/// One line of a manifest, read by itself, before the lines of one reference are brought together.
struct ManifestLine {
    ManifestRow row; ///< without phone number, date and parcels until they are added
    QString writtenDate;
    WrittenDate date;
    std::optional<int> parcels;
    std::vector<RowProblem> problems;

    void add(PhoneReading phone);
    bool isUsable() const;
};

/// Turns records into lines, but for their phone numbers, which a PhoneReader reads beside it. Knows nothing of other
/// lines. One thread at a time.
class LineReader {
public:
    LineReader(const ColumnMapping &mapping, const ReadOptions &options);

    ManifestLine read(const CsvRecord &record);

private:
    void checkShape(const CsvRecord &record, ManifestLine &line) const;
    void readRow(const CsvRecord &record, ManifestRow &row);
    void readEmail(const CsvRecord &record, ManifestLine &line) const;
    void readDate(const CsvRecord &record, ManifestLine &line);
    void readParcels(const CsvRecord &record, ManifestLine &line) const;
    void report(ManifestLine &line, RowProblem::Kind kind, ManifestField field, QStringView value) const;
    std::optional<TimeWindow> window(const CsvRecord &record) const;
    QString text(const CsvRecord &record, ManifestField field) const;
    QString recipient(const CsvRecord &record) const;
    QString shared(const QString &text);

    const ColumnMapping &m_mapping;
    const ReadOptions &m_options;
    CountryReader m_countries;
    QSet<QString> m_shared; ///< texts that many lines have: kept once
};
