// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/practicedepot.h"

#include "app/wiring/makecore.h"
#include "app/wiring/practicemanifest.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

namespace {

// The key of a depot that holds nothing: it only keeps the practice depot on the same paths as a real one.
const QByteArray practicePassphrase = QByteArrayLiteral("practice-depot-day");

ProfileSettings practiceSettings()
{
    return { practiceProfile(), ProfileSettings::KeyStoreChoice::File, practicePassphrase };
}

QString dayFile() { return QDir(practiceProfile()).filePath(QStringLiteral("made-for")); }

bool isOfToday(const QDate &today)
{
    QFile file(dayFile());
    return file.open(QIODevice::ReadOnly) && file.readAll() == today.toString(Qt::ISODate).toUtf8();
}

// It ends in the early morning, so that a practice day can begin at any hour.
NewDepot practiceDepot(const QString &language)
{
    NewDepot depot;
    depot.name = QStringLiteral("Practice depot");
    depot.shortName = QStringLiteral("Practice");
    depot.country = QStringLiteral("GB");
    depot.language = language;
    depot.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    depot.dayEnds = QStringLiteral("04:00");
    depot.adminName = QStringLiteral("practice");
    depot.adminPassword = QString::fromLatin1(practicePassphrase);
    return depot;
}

Result<void> addUsersAndTray(DoorcodeCore &core, const Session &session)
{
    const std::pair<const char *, Role> users[] = { { "dispatcher", Role::Dispatcher },
        { "supervisor", Role::Supervisor }, { "administrator", Role::Administrator } };
    for (const auto &[name, role] : users) {
        auto added
            = core.addUser(session, QString::fromLatin1(name), QString::fromLatin1(practicePassphrase), { role });
        if (auto result = added.result(); !result)
            return result;
    }
    ChannelSettings tray;
    tray.type = QStringLiteral("tray");
    tray.kind = ChannelKind::Tray;
    tray.name = QStringLiteral("tray");
    const auto added = core.addChannel(session, tray, {}).result();
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> addDeliveries(DoorcodeCore &core, const Session &session, const QDate &today)
{
    const QString path = QDir(practiceProfile()).filePath(QStringLiteral("practice-day.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(practiceManifest()) < 0)
        return Error{ ErrorCode::File, path };
    file.close();
    const auto plan = core.planImport(session, { path, today, {}, Conflicts::Keep }).result();
    if (!plan)
        return plan.error();
    const auto applied = core.applyImport(session, *plan).result();
    return applied ? Result<void>() : Result<void>(applied.error());
}

Result<std::unique_ptr<DoorcodeCore>> makeAnew(const QString &language)
{
    QDir(practiceProfile()).removeRecursively();
    auto core = makeNewCore(practiceSettings());
    if (!core)
        return core;
    if (const auto created = (*core)->createDepot(practiceDepot(language)).result(); !created)
        return created.error();
    const auto session = (*core)->signIn(QStringLiteral("practice"), QString::fromLatin1(practicePassphrase)).result();
    if (!session)
        return session.error();
    if (auto added = addUsersAndTray(**core, *session); !added)
        return added.error();
    const auto today = (*core)->today().result();
    if (!today)
        return today.error();
    if (auto added = addDeliveries(**core, *session, *today); !added)
        return added.error();
    QFile file(dayFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(today->toString(Qt::ISODate).toUtf8()) < 0)
        return Error{ ErrorCode::File, file.fileName() };
    return core;
}

} // namespace

QString practiceProfile()
{
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", QStringLiteral("user")));
    user.replace(QLatin1Char('/'), QLatin1Char('_'));
    return QDir(QDir::tempPath()).filePath(QStringLiteral("doorcode-practice-") + user);
}

Result<std::unique_ptr<DoorcodeCore>> makePracticeCore(PracticeStart start, const QString &language)
{
    if (start == PracticeStart::Fresh || !QFile::exists(dayFile()))
        return makeAnew(language);
    auto core = makeCore(practiceSettings());
    if (!core)
        return makeAnew(language);
    const auto today = (*core)->today().result();
    if (today && isOfToday(*today))
        return core;
    core->reset();
    return makeAnew(language);
}
