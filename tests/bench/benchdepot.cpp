// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdepot.h"

#include "app/wiring/makecore.h"

#include <QDir>
#include <QFile>

BenchDepot BenchDepot::make(const QString &profile, const QString &channelType, int port)
{
    QDir(profile).removeRecursively();
    BenchDepot depot;
    depot.profile = profile;
    depot.core
        = need(makeNewCore({ profile, ProfileSettings::KeyStoreChoice::File, QByteArrayLiteral("bench passphrase") }));
    NewDepot request;
    request.name = QStringLiteral("Bench");
    request.country = QStringLiteral("GB");
    request.language = QStringLiteral("en");
    request.timeZone = QStringLiteral("Europe/London");
    request.dayEnds = QStringLiteral("04:00");
    request.adminName = QStringLiteral("bench");
    request.adminPassword = QStringLiteral("bench depot password");
    (void)need(depot.core->createDepot(request).result());
    depot.session = need(depot.core->signIn(request.adminName, request.adminPassword).result());
    ChannelSettings channel;
    channel.type = channelType;
    channel.name = channelType;
    channel.kind = channelType == QLatin1String("tray") ? ChannelKind::Tray : ChannelKind::Email;
    if (port > 0) {
        channel.options = { { QStringLiteral("host"), QStringLiteral("127.0.0.1") }, { QStringLiteral("port"), port },
            { QStringLiteral("security"), QStringLiteral("none") }, { QStringLiteral("accept_unencrypted"), true },
            { QStringLiteral("from"), QStringLiteral("depot@example.com") } };
    }
    (void)need(depot.core->addChannel(depot.session, channel, {}).result());
    need(depot.core->setPolicyValue(depot.session, QStringLiteral("messages_per_day"), QStringLiteral("1000000"))
            .result());
    depot.today = need(depot.core->today().result());
    return depot;
}

QString BenchDepot::database() const { return QDir(profile).filePath(QStringLiteral("depot.sqlite")); }

void writeManifest(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("Reference,Recipient,Phone,Email,Address,City,Postcode,Route,Parcels,Note\n");
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(1000000 + row);
        file.write("BN-" + number + ",Recipient " + number + ",+44 7400 " + QByteArray::number(100000 + row % 900000)
            + ",r" + number + "@example.com," + number + " Mill Lane,Port Ellery,QX1 4AB,Route "
            + QByteArray::number(row % 20) + ",1,ring twice\n");
    }
}
