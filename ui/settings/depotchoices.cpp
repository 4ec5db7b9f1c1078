// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/depotchoices.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace {

struct DepotPages {
    Q_DECLARE_TR_FUNCTIONS(DepotPages)
};

/// In the window's language where that is one of the country's, else in English: Qt knows no others.
QString countryName(QLocale::Territory territory)
{
    const QLocale spoken(QLocale().language(), territory);
    return spoken.territory() == territory ? spoken.nativeTerritoryName() : QLocale::territoryToString(territory);
}

} // namespace

Choices countryChoices()
{
    Choices all;
    for (const QLocale &locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2 || !code.at(0).isUpper())
            continue;
        all.emplace_back(code,
            DepotPages::tr("%1 (%2)", "a country and its two letters").arg(countryName(locale.territory()), code));
    }
    std::sort(
        all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Choices languageChoices()
{
    return { { QStringLiteral("en"), DepotPages::tr("English") }, { QStringLiteral("de"), DepotPages::tr("German") },
        { QStringLiteral("fr"), DepotPages::tr("French") }, { QStringLiteral("es"), DepotPages::tr("Spanish") },
        { QStringLiteral("ar"), DepotPages::tr("Arabic") } };
}

Choices timeZoneChoices()
{
    Choices all;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        all.emplace_back(QString::fromLatin1(id), QString::fromLatin1(id));
    return all;
}
