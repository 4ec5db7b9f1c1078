// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/opendepot.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct ProviderCommands {
    Q_DECLARE_TR_FUNCTIONS(ProviderCommands)
};

constexpr std::array numbers = { "concurrent", "per_second", "sim", "seconds_between" };
constexpr QLatin1String acceptance("accept_unencrypted");

/// What does not read as what its key wants stays a text, which the channel then refuses by the key's name.
QJsonValue optionValue(const QString &key, const QString &given)
{
    if (given.isEmpty())
        return {};
    const auto isKey = [&key](const char *name) { return key == QLatin1String(name); };
    if (std::any_of(numbers.begin(), numbers.end(), isKey)) {
        bool isNumber = false;
        const double number = given.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(given);
    }
    if (key == acceptance && (given == QLatin1String("true") || given == QLatin1String("false")))
        return given == QLatin1String("true");
    return given;
}

/// "channel add vonage" adds a channel of the type "vonage".
Result<Reply> addProvider(const Call &call)
{
    ChannelSettings settings;
    settings.type = QString(call.line.command->name).section(QLatin1Char(' '), -1);
    auto options = providerOptions(call.line);
    if (!options)
        return options.error();
    settings.options = std::move(*options);
    auto secret = secretIfGiven(call.line);
    if (!secret)
        return secret.error();
    return addChannel(call, std::move(settings), std::move(*secret));
}

} // namespace

Result<QJsonObject> providerOptions(const CommandLine &line)
{
    QJsonObject options;
    for (const QString &given : line.values("option")) {
        const qsizetype equals = given.indexOf(QLatin1Char('='));
        if (equals < 1)
            return Error{ ErrorCode::Usage, ProviderCommands::tr("--option takes KEY=VALUE") };
        const QString key = given.left(equals);
        options.insert(key, optionValue(key, given.mid(equals + 1)));
    }
    return options;
}

std::vector<Command> providerCommands()
{
    const QString withSecret = QStringLiteral("--option KEY=VALUE... --secret-file F [--name N]");
    const QString perhapsSecret = QStringLiteral("--option KEY=VALUE... [--secret-file F] [--name N]");
    return {
        { QLatin1String("channel add twilio"), withSecret, 0, 0, addProvider },
        { QLatin1String("channel add twilio_voice"), withSecret, 0, 0, addProvider },
        { QLatin1String("channel add vonage"), withSecret, 0, 0, addProvider },
        { QLatin1String("channel add aws"), withSecret, 0, 0, addProvider },
        { QLatin1String("channel add android"), withSecret, 0, 0, addProvider },
        { QLatin1String("channel add webhook"), perhapsSecret, 0, 0, addProvider },
    };
}
