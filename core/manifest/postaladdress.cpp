// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/postaladdress.h"

#include "core/manifest/celltext.h"

#include <QStringList>

namespace {

class AddressParts {
public:
    AddressParts(const ColumnMapping &mapping, const CsvRecord &record)
        : m_mapping(mapping)
        , m_record(record)
    {
    }

    QString text(ManifestField field) const { return cellText(m_mapping.cell(m_record, field), u", "); }

    QString joined(ManifestField first, ManifestField second) const
    {
        return (text(first) + QLatin1Char(' ') + text(second)).trimmed();
    }

    /// A shop gives the street both whole and split into lines: only one of them is meant.
    QStringList street() const
    {
        QStringList lines{ text(ManifestField::Line1) };
        if (lines.first().isEmpty())
            lines = QStringList{ joined(ManifestField::Street, ManifestField::HouseNumber) };
        if (lines.first().isEmpty())
            lines = QStringList{ text(ManifestField::Address) };
        lines << text(ManifestField::Line2) << text(ManifestField::Line3);
        return lines;
    }

private:
    const ColumnMapping &m_mapping;
    const CsvRecord &m_record;
};

bool putsTownFirst(const QString &country)
{
    static const QStringList countries{ QStringLiteral("GB"), QStringLiteral("IE"), QStringLiteral("US"),
        QStringLiteral("CA"), QStringLiteral("AU"), QStringLiteral("NZ"), QStringLiteral("IN"), QStringLiteral("ZA"),
        QStringLiteral("JE"), QStringLiteral("GG"), QStringLiteral("IM") };
    return countries.contains(country);
}

} // namespace

QString postalAddress(const ColumnMapping &mapping, const CsvRecord &record, const AddressCountries &countries)
{
    const AddressParts parts(mapping, record);
    QStringList lines = parts.street();
    if (putsTownFirst(countries.address))
        lines << parts.text(ManifestField::City) << parts.joined(ManifestField::State, ManifestField::Postcode);
    else
        lines << parts.joined(ManifestField::Postcode, ManifestField::City) << parts.text(ManifestField::State);
    lines.removeAll(QString());
    if (!lines.isEmpty() && countries.address != countries.depot)
        lines << parts.text(ManifestField::Country);
    return lines.join(QLatin1String(", "));
}
