// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/depotfixture.h"

#include "core/ports/deliveries.h"
#include "core/ports/logbook.h"
#include "core/ports/stops.h"
#include "core/ports/users.h"
#include "core/usecases/manageusers.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace std::chrono_literals;

namespace {

const Instant nineOClock{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 11 / 23 } + 9h };
constexpr Argon2Cost cheap{ 32, 1, 1 };

/// Ends the test program where the fixture itself can't be made.
template<typename T>
T required(Result<T> result)
{
    if (!result)
        qFatal("fixture: %s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

void required(Result<void> result)
{
    if (!result)
        qFatal("fixture: %s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
}

} // namespace

DepotFixture::DepotFixture(Made made)
    : clock(nineOClock)
    , keys(profile.path(), random, cheap)
    , rowSeal(keys)
    , logSeal(keys)
    , codes(keys)
    , passwordHash(cheap)
    , passwordRules(PasswordRules::fromList("password1234567\n"))
    , storage(openStorage())
    , depotClock(clock, storage->logBook())
{
    if (made == Made::No)
        return;
    required(CreateDepot(services(), passwordHash, passwordRules)(request()));
    const User first = required(storage->users().byName(request().adminName)).value();
    everything = Session::ofUser(first.id, first.name, first.roles, clock.now());
    dispatcher = addUser(QStringLiteral("dispatcher"), { Role::Dispatcher });
    supervisor = addUser(QStringLiteral("supervisor"), { Role::Supervisor });
    administrator = addUser(QStringLiteral("administrator"), { Role::Administrator });
}

std::unique_ptr<SqlStorage> DepotFixture::openStorage()
{
    const StationId station = makeId<StationId>(random);
    required(keys.setUpWithKey(QByteArray(32, 'k')));
    required(keys.create(makeId<DepotId>(random), station));
    SqlStorageSettings settings;
    settings.path = QStringLiteral(":memory:");
    settings.station = station;
    settings.boot = QStringLiteral("0123abcd");
    settings.mode = SqlStorageSettings::Mode::Create;
    return required(SqlStorage::open(settings, rowSeal, logSeal, random));
}

Session DepotFixture::addUser(const QString &name, const Roles &roles)
{
    const QString hash = passwordHash.make(name + QStringLiteral(" of the depot"));
    const UserId id = required(ManageUsers(services()).add(everything, { name, hash, roles }));
    return Session::ofUser(id, name, roles, clock.now());
}

CreateDepot::Request DepotFixture::request()
{
    CreateDepot::Request request;
    request.name = QStringLiteral("Harbour Depot");
    request.country = QStringLiteral("GB");
    request.language = QStringLiteral("en");
    request.timeZone = QStringLiteral("Europe/London");
    request.adminName = QStringLiteral("first");
    request.adminPassword = QStringLiteral("a long first password");
    return request;
}

ManifestRow DepotFixture::row(const QString &reference, const QString &phone)
{
    ManifestRow row;
    row.reference = reference;
    row.recipient = QStringLiteral("Ada");
    row.contact.phone = PhoneNumber::fromE164(phone);
    row.address = QStringLiteral("1 Quay Street");
    row.route = QStringLiteral("North");
    return row;
}

Manifest DepotFixture::manifest(std::vector<ManifestRow> rows)
{
    Manifest manifest;
    QByteArray file;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        ManifestRow &row = rows[index];
        row.line = int(index) + 2;
        file += (row.reference + row.recipient + row.note + row.address + row.route + QString::number(row.parcels)
            + (row.contact.phone ? row.contact.phone->e164() : QString()))
                    .toUtf8();
    }
    manifest.digest = QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    manifest.lines = int(rows.size());
    manifest.rows = std::move(rows);
    return manifest;
}

ImportId DepotFixture::import(std::vector<ManifestRow> rows, const QDate &date)
{
    ImportManifest importManifest(services());
    auto plan = required(importManifest.plan(everything, manifest(std::move(rows)), { date, Conflicts::Keep }));
    ApplyingImport applying = required(importManifest.start(everything, std::make_shared<ImportPlan>(std::move(plan))));
    while (!required(applying.nextPart(isPartFull)).isFinished) {}
    return applying.id().value();
}

Delivery DepotFixture::delivery(const QString &reference, const QDate &date)
{
    return required(storage->deliveries().byReference(date, reference)).at(0);
}

Stop DepotFixture::stop(const StopId &id) { return required(storage->stops().find(id)).value(); }

void DepotFixture::edit(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()));
    if (!query.exec(sql))
        qFatal("fixture: %s", qPrintable(query.lastError().text()));
}

QStringList DepotFixture::events()
{
    QStringList events;
    for (const StoredEntry &entry : required(storage->logBook().page(0, 100000)))
        events += entry.event;
    return events;
}
