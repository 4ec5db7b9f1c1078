// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/countryreader.h"

#include "core/manifest/celltext.h"
#include "core/manifest/countrycodes.h"

#include <utility>

namespace {

constexpr qsizetype mostRemembered = 1024;

}

CountryReader::CountryReader(const ColumnMapping &mapping, QString depotCountry)
    : m_mapping(mapping)
    , m_depotCountry(std::move(depotCountry))
{
}

QString CountryReader::read(const CsvRecord &record)
{
    const QString text = cellText(m_mapping.cell(record, ManifestField::Country));
    if (text.isEmpty())
        return m_depotCountry;
    if (const auto found = m_codes.constFind(text); found != m_codes.constEnd())
        return *found;
    const QString code = countryCode(text).value_or(m_depotCountry);
    if (m_codes.size() < mostRemembered)
        m_codes.insert(text, code);
    return code;
}
