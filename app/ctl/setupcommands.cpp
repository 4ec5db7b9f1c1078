// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"
#include "ui/print/recoverysheet.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace {

struct SetupCommands {
    Q_DECLARE_TR_FUNCTIONS(SetupCommands)
};

Result<NewDepot> newDepot(const CommandLine &line)
{
    NewDepot depot;
    const auto name = line.required("depot");
    const auto country = line.required("country");
    const auto admin = line.required("admin");
    for (const auto *given : { &name, &country, &admin }) {
        if (!*given)
            return given->error();
    }
    auto password = givenPassword(line);
    if (!password)
        return password.error();
    depot.name = *name;
    depot.country = country->toUpper();
    depot.adminName = *admin;
    depot.adminPassword = std::move(*password);
    depot.language = line.value("language").value_or(terminalLanguageCode());
    depot.timeZone = line.value("time-zone").value_or(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    depot.dayEnds = line.value("day-ends").value_or(depot.dayEnds);
    return depot;
}

Result<ProfileSettings::KeyStoreChoice> keyStoreOf(const CommandLine &line)
{
    using Choice = ProfileSettings::KeyStoreChoice;
    if (!line.has("key-store"))
        return Choice::Auto;
    const auto given
        = wordOf(line, "key-store", { QStringLiteral("auto"), QStringLiteral("keychain"), QStringLiteral("file") });
    if (!given)
        return given.error();
    if (*given == QLatin1String("auto"))
        return Choice::Auto;
    return *given == QLatin1String("file") ? Choice::File : Choice::Keychain;
}

Result<Reply> init(const Call &call)
{
    if (call.line.has("practice"))
        return Error{ ErrorCode::Usage, SetupCommands::tr("the practice depot makes itself") };
    auto depot = newDepot(call.line);
    if (!depot)
        return depot.error();
    auto settings = profileSettings(call.line);
    if (!settings)
        return settings.error();
    if (call.line.has("database")) {
        if (const auto given = wordOf(call.line, "database", { QStringLiteral("sqlite") }); !given)
            return given.error();
    }
    const auto keyStore = keyStoreOf(call.line);
    if (!keyStore)
        return keyStore.error();
    settings->keyStore = *keyStore;
    auto core = makeNewCore(*settings);
    if (!core)
        return core.error();
    const QString name = depot->name;
    const auto created = answered((*core)->createDepot(std::move(*depot)));
    if (!created)
        return created.error();
    Reply reply;
    reply.json = { { QStringLiteral("depot"), created->depot.text() }, { QStringLiteral("profile"), settings->profile },
        { QStringLiteral("recovery_code"), created->recoveryCode } };
    reply.text = RecoverySheet(name, created->recoveryCode).text();
    return reply;
}

using ReadValue = Answer<QString> (DoorcodeCore::*)(Session, QString);

/// The value of the key that was named, or of every key.
Result<Reply> readValues(const Call &call, const QStringList &keys, ReadValue read)
{
    Reply reply;
    std::vector<QStringList> rows;
    for (const QString &key : call.line.arguments.isEmpty() ? keys : call.line.arguments) {
        const auto value = answered((call.core->*read)(call.session, key));
        if (!value)
            return value.error();
        reply.json.insert(key, *value);
        rows.push_back({ key, *value });
    }
    reply.text = table(rows);
    return reply;
}

Result<Reply> depotGet(const Call &call)
{
    static const QStringList keys{ QStringLiteral("name"), QStringLiteral("short_name"), QStringLiteral("country"),
        QStringLiteral("language"), QStringLiteral("time_zone"), QStringLiteral("day_ends") };
    return readValues(call, keys, &DoorcodeCore::depotValue);
}

Result<Reply> policyGet(const Call &call) { return readValues(call, Policy::keys(), &DoorcodeCore::policyValue); }

using WriteValue = Answer<void> (DoorcodeCore::*)(Session, QString, QString);

Result<Reply> writeValue(const Call &call, WriteValue write)
{
    const QString &key = call.line.arguments[0];
    const QString &value = call.line.arguments[1];
    if (auto written = answered((call.core->*write)(call.session, key, value)); !written)
        return written.error();
    Reply reply;
    reply.json = { { key, value } };
    reply.text = SetupCommands::tr("%1 is now %2.").arg(plain(key), plain(value));
    return reply;
}

Result<Reply> depotSet(const Call &call) { return writeValue(call, &DoorcodeCore::setDepotValue); }

Result<Reply> policySet(const Call &call) { return writeValue(call, &DoorcodeCore::setPolicyValue); }

} // namespace

std::vector<Command> setupCommands()
{
    using Needs = Command::Needs;
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("init"),
            text("--depot NAME --country CC --admin NAME [--language L] [--time-zone Z] [--day-ends HH:MM] "
                 "[--database sqlite] [--key-store auto|keychain|file]"),
            0, 0, init, Needs::Nothing },
        { text("depot get"), text("[KEY]"), 0, 1, depotGet },
        { text("depot set"), text("KEY VALUE"), 2, 2, depotSet },
        { text("policy get"), text("[KEY]"), 0, 1, policyGet },
        { text("policy set"), text("KEY VALUE"), 2, 2, policySet },
    };
}
