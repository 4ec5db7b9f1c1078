// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/depotprofile.h"

#include "app/wiring/openparts.h"
#include "core/domain/messagetext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace {

constexpr int everything = 1000000;
constexpr int pageSize = 1000;

ProfileSettings settingsOf(const QString &profile)
{
    return { profile, ProfileSettings::KeyStoreChoice::File, QByteArrayLiteral("a passphrase of the tests") };
}

QString folderTemplate(const QString &folder) { return QDir(folder).filePath(QStringLiteral("doorcode-e2e-XXXXXX")); }

// Its day ends half a day from now, at whatever hour the test runs.
NewDepot newDepot()
{
    const int hour = (QDateTime::currentDateTimeUtc().time().hour() + 12) % 24;
    NewDepot depot;
    depot.name = QStringLiteral("Test depot");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("UTC");
    depot.dayEnds = QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
    depot.adminName = QStringLiteral("practice");
    depot.adminPassword = QStringLiteral("a password of the tests");
    return depot;
}

Result<Session> signIn(DoorcodeCore &core)
{
    auto session = core.signInToPractice().result();
    if (session || session.error().code != ErrorCode::NotPractice)
        return session;
    return core.signIn(newDepot().adminName, newDepot().adminPassword).result();
}

Result<OpenDepot> signedIn(std::unique_ptr<DoorcodeCore> core)
{
    const auto session = signIn(*core);
    if (!session)
        return session.error();
    const auto today = core->today().result();
    if (!today)
        return today.error();
    return OpenDepot{ std::move(core), *session, *today };
}

} // namespace

Result<OpenDepot> OpenDepot::open(const QString &profile)
{
    auto core = makeCore(settingsOf(profile));
    if (!core)
        return core.error();
    return signedIn(std::move(*core));
}

Result<OpenDepot> OpenDepot::openChanged(const QString &profile, std::function<void(CoreParts &)> change)
{
    const ProfileSettings settings = settingsOf(profile);
    const PartsOrder order{ profile, databasePath(profile), DatabaseFile::Existing, settings.keychain,
        [settings](Keyring &keys, RandomSource &) { return unlockKeys(keys, settings); } };
    auto core = std::make_unique<DoorcodeCore>();
    const auto opened = core->open([order, change]() -> Result<CoreParts> {
        auto parts = openParts(order);
        if (parts)
            change(*parts);
        return parts;
    });
    if (const auto result = opened.result(); !result)
        return result.error();
    return signedIn(std::move(core));
}

Delivery OpenDepot::find(const QString &reference) const
{
    return required(core->findDelivery(session, today, reference));
}

Result<IssueResult> OpenDepot::issue(const QStringList &references) const
{
    IssueRequest request;
    request.date = today;
    for (const QString &reference : references)
        request.deliveries.push_back(find(reference).id);
    return core->issue(session, request).result();
}

Result<Verification> OpenDepot::verify(const QString &reference, const QString &code) const
{
    VerifyRequest request;
    request.delivery = find(reference).id;
    request.typed = code;
    return core->verify(session, request).result();
}

Result<ImportOutcome> OpenDepot::import(const QString &manifest) const
{
    const auto plan = core->planImport(session, { manifest, today, {}, Conflicts::Keep }).result();
    if (!plan)
        return plan.error();
    return core->applyImport(session, *plan).result();
}

Result<SendSummary> OpenDepot::send() const { return core->send(session, DoorcodeCore::Send::WhatIsDue).result(); }

std::vector<BoardRow> OpenDepot::board() const
{
    return required(core->board(session, { today, {}, {} }, {}, everything));
}

std::vector<StoredEntry> OpenDepot::log() const
{
    std::vector<StoredEntry> entries;
    for (;;) {
        auto page = required(core->logPage(session, {}, entries.size(), pageSize));
        if (page.empty())
            return entries;
        entries.insert(entries.end(), page.begin(), page.end());
    }
}

QHash<QString, QString> OpenDepot::codes() const
{
    static const QRegularExpression digits(QStringLiteral("code ([0-9 ]+) for "));
    QHash<QString, QString> codes;
    for (const TrayMessage &message : required(core->tray(session, everything))) {
        QString code = digits.match(message.text).captured(1);
        code.remove(QLatin1Char(' '));
        for (const QString &reference : message.references) {
            if (!code.isEmpty() && !codes.contains(reference))
                codes.insert(reference, code);
        }
    }
    return codes;
}

DepotProfile::DepotProfile()
    : DepotProfile(QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath())
{
}

DepotProfile::DepotProfile(const QString &folder)
    : m_folder(folderTemplate(folder))
{
}

QString DepotProfile::path() const { return m_folder.filePath(QStringLiteral("profile")); }

OpenDepot DepotProfile::make(const PolicyValues &policy) const
{
    ChannelSettings tray;
    tray.type = QStringLiteral("tray");
    tray.name = tray.type;
    return make(policy, tray, {});
}

OpenDepot DepotProfile::make(const PolicyValues &policy, const ChannelSettings &channel, const QByteArray &secret) const
{
    {
        const auto core = required(makeNewCore(settingsOf(path())));
        (void)required(core->createDepot(newDepot()));
        const Session session = required(core->signIn(newDepot().adminName, newDepot().adminPassword));
        (void)required(core->addChannel(session, channel, secret));
        for (const auto &[key, value] : policy)
            required(core->setPolicyValue(session, key, value));
    }
    return open();
}

OpenDepot DepotProfile::open() const { return required(OpenDepot::open(path())); }

QString DepotProfile::manifest(int first, int count) const
{
    const QString path = m_folder.filePath(QStringLiteral("%1-%2.csv").arg(first).arg(count));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no manifest");
    file.write("reference,recipient,email,address,route,courier,parcels\n");
    for (int number = first; number < first + count; ++number) {
        file.write(QStringLiteral("%1,Ada Lovelace,ada%2@example.com,%2 Mill Lane,Route %3,Courier %3,1\n")
                .arg(reference(number))
                .arg(number)
                .arg(number % 10)
                .toUtf8());
    }
    return path;
}

QString DepotProfile::reference(int number) { return QStringLiteral("R%1").arg(number, 6, 10, QLatin1Char('0')); }

bool isLongRun() { return qEnvironmentVariableIntValue("DOORCODE_LONG") == 1; }
