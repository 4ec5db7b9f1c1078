// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/countrycodes.h"

#include "core/manifest/headernames.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace {

/// The code of two letters, that of three, then names as normalizedHeader() gives them.
constexpr const char *countries[] = {
    ("GB GBR unitedkingdom uk greatbritain england scotland wales northernireland vereinigteskonigreich "
     "vereinigteskoenigreich grossbritannien royaumeuni reinounido"),
    "IE IRL ireland irland irlande irlanda",
    "US USA unitedstates unitedstatesamerica vereinigtestaaten etatsunis estadosunidos eeuu",
    "CA CAN canada kanada",
    "AU AUS australia australien australie",
    "NZ NZL newzealand neuseeland nouvellezelande nuevazelanda",
    "DE DEU germany deutschland allemagne alemania d",
    "AT AUT austria osterreich oesterreich autriche a",
    "CH CHE switzerland schweiz suisse suiza",
    "LI LIE liechtenstein",
    "FR FRA france frankreich francia f",
    "BE BEL belgium belgien belgique belgica",
    "LU LUX luxembourg luxemburg luxemburgo",
    "NL NLD netherlands thenetherlands holland niederlande paysbas paisesbajos",
    "ES ESP spain spanien espagne espana e",
    "PT PRT portugal",
    "IT ITA italy italien italie italia i",
    "MT MLT malta malte",
    "GR GRC greece griechenland grece grecia",
    "CY CYP cyprus zypern chypre chipre",
    "DK DNK denmark danemark dinamarca danmark",
    "SE SWE sweden schweden suede suecia sverige",
    "NO NOR norway norwegen norvege noruega norge",
    "FI FIN finland finnland finlande finlandia suomi",
    "IS ISL iceland island islande islandia",
    "PL POL poland polen pologne polonia polska",
    "CZ CZE czechrepublic czechia tschechien tchequie republiquetcheque chequia republicacheca",
    "SK SVK slovakia slowakei slovaquie eslovaquia",
    "HU HUN hungary ungarn hongrie hungria",
    "SI SVN slovenia slowenien slovenie eslovenia",
    "HR HRV croatia kroatien croatie croacia",
    "RO ROU romania rumanien rumaenien roumanie rumania",
    "BG BGR bulgaria bulgarien bulgarie",
    "EE EST estonia estland estonie",
    "LV LVA latvia lettland lettonie letonia",
    "LT LTU lithuania litauen lituanie lituania",
    "UA UKR ukraine ucrania",
    "TR TUR turkey turkei tuerkei turquie turquia turkiye",
    "MA MAR morocco marokko maroc marruecos",
    "DZ DZA algeria algerien algerie argelia",
    "TN TUN tunisia tunesien tunisie tunez",
    "EG EGY egypt agypten aegypten egypte egipto",
    "AE ARE unitedarabemirates vereinigtearabischeemirate emiratsarabesunis emiratosarabesunidos uae",
    "SA SAU saudiarabia saudiarabien arabiesaoudite arabiasaudi arabiasaudita",
    "IN IND india indien inde",
    "ZA ZAF southafrica sudafrika suedafrika afriquesud sudafrica",
    "MX MEX mexico mexiko mexique",
    "AR ARG argentina argentinien argentine",
    "CO COL colombia kolumbien colombie",
    "CL CHL chile chili",
    "PE PER peru perou",
    "BR BRA brazil brasilien bresil brasil",
    "JE JEY jersey",
    "GG GGY guernsey",
    "IM IMN isleman",
};

QHash<QString, QString> readCountries()
{
    QHash<QString, QString> codes;
    for (const char *country : countries) {
        const QStringList words = QString::fromLatin1(country).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words)
            codes.insert(word.toLower(), words.first());
    }
    return codes;
}

} // namespace

std::optional<QString> countryCode(QStringView text)
{
    static const QHash<QString, QString> codes = readCountries();
    const QString code = text.trimmed().toString().toLower();
    for (const QString &key : { code, normalizedHeader(text) }) {
        const auto found = codes.constFind(key);
        if (found != codes.constEnd())
            return *found;
    }
    const QString upper = code.toUpper();
    if (upper.size() == 2 && QLocale::codeToTerritory(upper) != QLocale::AnyTerritory)
        return upper;
    return std::nullopt;
}
