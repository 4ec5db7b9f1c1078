// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/wordtext.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct PeopleCommands {
    Q_DECLARE_TR_FUNCTIONS(PeopleCommands)
};

QString timeText(const std::optional<int> &minutes)
{
    return minutes ? QStringLiteral("%1:%2")
                         .arg(*minutes / 60, 2, 10, QLatin1Char('0'))
                         .arg(*minutes % 60, 2, 10, QLatin1Char('0'))
                   : QString();
}

/// The day that --date names; nothing: always.
Result<std::optional<QDate>> dayOf(const Call &call)
{
    const auto given = call.line.value("date");
    if (!given)
        return std::optional<QDate>();
    const auto day = parseDate(*given);
    if (!day)
        return day.error();
    return std::optional<QDate>(*day);
}

Result<Reply> routeList(const Call &call)
{
    const auto date = dayOf(call);
    if (!date)
        return date.error();
    const auto routes = answered(call.core->routes(call.session, *date));
    if (!routes)
        return routes.error();
    const auto couriers = answered(call.core->couriers(call.session));
    if (!couriers)
        return couriers.error();
    QHash<QString, QString> names;
    for (const Courier &courier : *couriers)
        names.insert(courier.id.text(), courier.name);
    QJsonArray items;
    std::vector<QStringList> rows{ { PeopleCommands::tr("route"), PeopleCommands::tr("courier"),
        PeopleCommands::tr("leaves") } };
    for (const Route &route : *routes) {
        const QString courier = route.courier ? names.value(route.courier->text()) : QString();
        const QString leaves = timeText(route.leaves);
        items.append(QJsonObject{ { QStringLiteral("route"), route.name }, { QStringLiteral("courier"), courier },
            { QStringLiteral("leaves"), leaves } });
        rows.push_back({ route.name, courier, leaves });
    }
    return Reply{ itemsJson(items), table(rows) };
}

Result<Reply> routeSet(const Call &call)
{
    const QString &name = call.line.arguments[0];
    std::optional<int> leaves;
    if (const auto given = call.line.value("leaves")) {
        const auto minutes = parseTimeOfDay(*given);
        if (!minutes)
            return minutes.error();
        leaves = *minutes;
    }
    const auto date = dayOf(call);
    if (!date)
        return date.error();
    const auto set = answered(call.core->setRoute(call.session, name, call.line.value("courier"), leaves, *date));
    if (!set)
        return set.error();
    return done(PeopleCommands::tr("Route %1 is set.").arg(plain(name)));
}

Result<Reply> courierAdd(const Call &call)
{
    const QString &name = call.line.arguments[0];
    if (auto added = answered(call.core->addCourier(call.session, name)); !added)
        return added.error();
    return done(PeopleCommands::tr("Courier %1 is added.").arg(plain(name)));
}

Result<Reply> courierDisable(const Call &call)
{
    const QString &name = call.line.arguments[0];
    if (auto disabled = answered(call.core->disableCourier(call.session, name)); !disabled)
        return disabled.error();
    return done(PeopleCommands::tr("Courier %1 is disabled.").arg(plain(name)));
}

Result<Reply> courierList(const Call &call)
{
    const auto couriers = answered(call.core->couriers(call.session));
    if (!couriers)
        return couriers.error();
    QJsonArray items;
    std::vector<QStringList> rows;
    for (const Courier &courier : *couriers) {
        const bool isDisabled = courier.state == Courier::State::Disabled;
        items.append(
            QJsonObject{ { QStringLiteral("name"), courier.name }, { QStringLiteral("disabled"), isDisabled } });
        rows.push_back({ courier.name, isDisabled ? PeopleCommands::tr("disabled") : QString() });
    }
    return Reply{ itemsJson(items), table(rows) };
}

Result<Roles> rolesOf(const CommandLine &line)
{
    const auto given = line.required("roles");
    if (!given)
        return given.error();
    return Roles::parse(given->split(QLatin1Char(',')));
}

Result<QString> newPassword(const CommandLine &line)
{
    const auto secret = secretOf(line, "new-password-file");
    if (!secret)
        return secret.error();
    return QString::fromUtf8(*secret);
}

Result<Reply> userAdd(const Call &call)
{
    const QString &name = call.line.arguments[0];
    const auto roles = rolesOf(call.line);
    if (!roles)
        return roles.error();
    const auto password = newPassword(call.line);
    if (!password)
        return password.error();
    if (auto added = answered(call.core->addUser(call.session, name, *password, *roles)); !added)
        return added.error();
    return done(PeopleCommands::tr("User %1 is added.").arg(plain(name)));
}

Result<Reply> userList(const Call &call)
{
    const auto users = answered(call.core->users(call.session));
    if (!users)
        return users.error();
    QJsonArray items;
    std::vector<QStringList> rows;
    for (const User &user : *users) {
        items.append(userJson(user));
        rows.push_back({ user.name, rolesText(user.roles.words()),
            user.state == User::State::Disabled ? PeopleCommands::tr("disabled") : QString() });
    }
    return Reply{ itemsJson(items), table(rows) };
}

Result<Reply> userRoles(const Call &call)
{
    const QString &name = call.line.arguments[0];
    const auto roles = rolesOf(call.line);
    if (!roles)
        return roles.error();
    if (auto set = answered(call.core->setRoles(call.session, name, *roles)); !set)
        return set.error();
    return done(PeopleCommands::tr("The roles of %1 are set.").arg(plain(name)));
}

Result<Reply> userPassword(const Call &call)
{
    const QString &name = call.line.arguments[0];
    const auto password = newPassword(call.line);
    if (!password)
        return password.error();
    if (auto set = answered(call.core->setPassword(call.session, name, *password)); !set)
        return set.error();
    return done(PeopleCommands::tr("The password of %1 is changed.").arg(plain(name)));
}

Result<Reply> userDisable(const Call &call)
{
    const QString &name = call.line.arguments[0];
    if (auto disabled = answered(call.core->disableUser(call.session, name)); !disabled)
        return disabled.error();
    return done(PeopleCommands::tr("User %1 is disabled.").arg(plain(name)));
}

} // namespace

std::vector<Command> peopleCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("route list"), text("[--date D]"), 0, 0, routeList },
        { text("route set"), text("NAME [--courier C] [--leaves HH:MM] [--date D]"), 1, 1, routeSet },
        { text("courier add"), text("NAME"), 1, 1, courierAdd },
        { text("courier list"), text(""), 0, 0, courierList },
        { text("courier disable"), text("NAME"), 1, 1, courierDisable },
        { text("user add"), text("NAME --roles R,R --new-password-file FILE"), 1, 1, userAdd },
        { text("user list"), text(""), 0, 0, userList },
        { text("user roles"), text("NAME --roles R,R"), 1, 1, userRoles },
        { text("user password"), text("NAME --new-password-file FILE"), 1, 1, userPassword },
        { text("user disable"), text("NAME"), 1, 1, userDisable },
    };
}
