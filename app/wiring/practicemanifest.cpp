// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/practicemanifest.h"

#include <QString>

#include <array>

namespace {

constexpr int deliveries = 200;
constexpr int stopsOfRoute = 50;

constexpr std::array givenNames{ "Ada", "Bashir", "Carys", "Dmitri", "Elspeth", "Farah", "Gwen", "Hana", "Idris",
    "Joao", "Kemi", "Liam", "Mairi", "Nadia", "Osman", "Petra" };
constexpr std::array familyNames{ "Achebe", "Brightwell", "Costa", "Delaney", "Eriksen", "Fofanah", "Grewal", "Holt",
    "Ivanova", "Jansen", "Kolarov", "Lindqvist", "Morrow" };
constexpr std::array streets{ "Mill Lane", "Harbour Steps", "Orchard Terrace", "Corn Market", "Ferry Cottages",
    "Tannery Court", "Beacon View" };
constexpr std::array routes{ "R1 Harbour", "R2 Market", "R3 North", "R4 South" };
constexpr std::array windows{ "09:00-11:00", "11:00-13:00", "13:00-15:00", "15:00-17:00", "17:00-19:00" };
constexpr std::array couriers{ "Amara Osei", "Tomasz Wilk", "Ruth Penhale", "Bjorn Lund" };

QString oneOf(const auto &names, int index) { return QString::fromLatin1(names[size_t(index) % names.size()]); }

// Every tenth recipient gets a second parcel of another sender on the same day: one stop, one code.
int person(int delivery) { return delivery % 10 == 9 ? delivery - 1 : delivery; }

} // namespace

QByteArray practiceManifest()
{
    QByteArray csv("Reference,Recipient,Phone,Email,Address,City,Postcode,Route,Courier,Stop,Parcels,Time window\n");
    for (int delivery = 0; delivery < deliveries; ++delivery) {
        const int who = person(delivery);
        const int route = who * int(routes.size()) / deliveries;
        const QString given = oneOf(givenNames, who * 7);
        const QString family = oneOf(familyNames, who * 5);
        const QString email = who % 3 == 0 ? given.toLower() + QLatin1Char('.') + family.toLower()
                + QString::number(who) + QStringLiteral("@example.com")
                                           : QString();
        csv += QStringLiteral("PR-%1,%2 %3,07700 900%4,%5,%6 %7,Port Ellery,QX%8 4AB,%9")
                   .arg(4000 + delivery)
                   .arg(given, family)
                   .arg(who, 3, 10, QLatin1Char('0'))
                   .arg(email)
                   .arg(who % 90 + 1)
                   .arg(oneOf(streets, who * 3))
                   .arg(route + 1)
                   .arg(oneOf(routes, route))
                   .toUtf8();
        const int place = who % stopsOfRoute;
        csv += QStringLiteral(",%1,%2,%3,%4\n")
                   .arg(oneOf(couriers, route))
                   .arg(place + 1)
                   .arg(delivery % 4 == 3 ? 2 : 1)
                   .arg(oneOf(windows, place * int(windows.size()) / stopsOfRoute))
                   .toUtf8();
    }
    return csv;
}
