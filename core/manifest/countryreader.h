// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/manifest/columnmapping.h"

#include <QHash>
#include <QString>

/// The country of each line. It remembers what a text meant, for a file has few countries and many lines. One thread at
/// a time.
class CountryReader {
public:
    CountryReader(const ColumnMapping &mapping, QString depotCountry);

    /// ISO 3166 alpha-2; the depot's when the line names none that is known.
    QString read(const CsvRecord &record);

private:
    const ColumnMapping &m_mapping;
    QString m_depotCountry;
    QHash<QString, QString> m_codes;
};
