// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminaltext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

struct ChannelCommands {
    Q_DECLARE_TR_FUNCTIONS(ChannelCommands)
};

Result<int> portOf(const CommandLine &line)
{
    const auto given = line.required("port");
    if (!given)
        return given.error();
    bool isNumber = false;
    const int port = given->toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return Error{ ErrorCode::Usage, ChannelCommands::tr("--port takes a number from 1 to 65535") };
    return port;
}

Result<QString> securityOf(const CommandLine &line)
{
    auto security
        = wordOf(line, "security", { QStringLiteral("tls"), QStringLiteral("starttls"), QStringLiteral("none") });
    if (security && *security == QLatin1String("none") && !line.has("accept-unencrypted"))
        return Error{ ErrorCode::Usage, ChannelCommands::tr("--security none takes --accept-unencrypted as well") };
    return security;
}

/// The options that @p line names. Empty text takes one away.
Result<QJsonObject> givenOptions(const CommandLine &line)
{
    QJsonObject options;
    if (line.has("port")) {
        const auto port = portOf(line);
        if (!port)
            return port.error();
        options.insert(QStringLiteral("port"), *port);
    }
    if (line.has("connections")) {
        const auto connections = wordOf(line, "connections", QStringLiteral("1 2 3 4").split(QLatin1Char(' ')));
        if (!connections)
            return connections.error();
        options.insert(QStringLiteral("connections"), connections->toInt());
    }
    if (const auto given = line.value("oauth"); given && !given->isEmpty()) {
        if (const auto provider = wordOf(line, "oauth", { QStringLiteral("microsoft"), QStringLiteral("google") });
            !provider)
            return provider.error();
    }
    if (line.has("security")) {
        const auto security = securityOf(line);
        if (!security)
            return security.error();
        options.insert(QStringLiteral("security"), *security);
    }
    if (line.has("security") || line.has("accept-unencrypted")) // who chooses another way accepts anew
        options.insert(QStringLiteral("accept_unencrypted"), line.has("accept-unencrypted"));
    for (const char *name : { "host", "from", "username", "oauth", "tenant", "client-id" }) {
        if (const auto given = line.value(name))
            options.insert(QString::fromLatin1(name).replace(QLatin1Char('-'), QLatin1Char('_')),
                given->isEmpty() ? QJsonValue() : QJsonValue(*given));
    }
    if (const auto file = line.value("ca"))
        options.insert(QStringLiteral("ca_file"),
            file->isEmpty() ? QJsonValue() : QJsonValue(QFileInfo(*file).absoluteFilePath()));
    return options;
}

Result<QJsonObject> smtpOptions(const CommandLine &line)
{
    for (const char *needed : { "host", "port", "security", "from" }) {
        if (const auto given = line.required(needed); !given)
            return given.error();
    }
    return givenOptions(line);
}

Result<Reply> addSmtp(const Call &call)
{
    ChannelSettings settings;
    settings.type = QStringLiteral("smtp");
    settings.kind = ChannelKind::Email;
    auto options = smtpOptions(call.line);
    if (!options)
        return options.error();
    settings.options = std::move(*options);
    const bool isPasswordDue = call.line.has("username") && !call.line.has("oauth");
    auto secret = isPasswordDue ? secretOf(call.line, "secret-file") : secretIfGiven(call.line);
    if (!secret)
        return secret.error();
    return addChannel(call, std::move(settings), std::move(*secret));
}

Result<Reply> addTray(const Call &call)
{
    ChannelSettings settings;
    settings.type = QStringLiteral("tray");
    settings.kind = ChannelKind::Tray;
    return addChannel(call, std::move(settings), {});
}

Result<Reply> set(const Call &call)
{
    const QString &name = call.line.arguments[0];
    ChannelChange change;
    change.name = call.line.value("name");
    auto options = givenOptions(call.line);
    if (!options)
        return options.error();
    change.options = std::move(*options);
    const auto provider = providerOptions(call.line);
    if (!provider)
        return provider.error();
    for (auto option = provider->begin(); option != provider->end(); ++option)
        change.options.insert(option.key(), option.value());
    if (call.line.has("secret-file")) {
        auto secret = secretOf(call.line, "secret-file");
        if (!secret)
            return secret.error();
        change.secret = std::move(*secret);
    } else if (call.line.value("username") == QString()) {
        change.secret = QByteArray(); // of nobody
    }
    if (!change.name && !change.secret && change.options.isEmpty())
        return Error{ ErrorCode::Usage, ChannelCommands::tr("channel set takes at least one option to change") };
    if (auto changed = answered(call.core->changeChannel(call.session, name, std::move(change))); !changed)
        return changed.error();
    return done(ChannelCommands::tr("Channel %1 is changed; it holds from the next sending on.").arg(plain(name)));
}

/// Where a channel leads, in one word.
QString placeOf(const QJsonObject &options)
{
    for (const char *key : { "host", "url", "account_sid", "api_key", "access_key_id" }) {
        if (const QString place = options.value(QLatin1String(key)).toString(); !place.isEmpty())
            return place;
    }
    return {};
}

Result<Reply> list(const Call &call)
{
    const auto channels = answered(call.core->channels(call.session));
    if (!channels)
        return channels.error();
    QJsonArray items;
    std::vector<QStringList> rows;
    for (const ChannelSettings &channel : *channels) {
        items.append(channelJson(channel));
        rows.push_back({ channel.name, channel.type, placeOf(channel.options) });
    }
    return Reply{ itemsJson(items), table(rows) };
}

Result<Reply> remove(const Call &call)
{
    const QString &name = call.line.arguments[0];
    if (auto removed = answered(call.core->removeChannel(call.session, name)); !removed)
        return removed.error();
    return done(ChannelCommands::tr("Channel %1 is removed.").arg(plain(name)));
}

Result<Reply> test(const Call &call)
{
    const QString &name = call.line.arguments[0];
    const auto report = answered(call.core->testChannel(call.session, name));
    if (!report)
        return report.error();
    if (report->result != SendReport::Result::Accepted) {
        const QString said = report->errorText.isEmpty() ? QString() : QStringLiteral(": ") + report->errorText;
        return Error{ ErrorCode::Network, report->errorClass + said };
    }
    return done(ChannelCommands::tr("Channel %1 works.").arg(plain(name)));
}

Result<ChannelSettings> channelNamed(const Call &call, const QString &name)
{
    const auto channels = answered(call.core->channels(call.session));
    if (!channels)
        return channels.error();
    for (const ChannelSettings &channel : *channels) {
        if (channel.name == name)
            return channel;
    }
    return Error{ ErrorCode::NotFound, name };
}

Result<Reply> signIn(const Call &call)
{
    const QString &name = call.line.arguments[0];
    const auto channel = channelNamed(call, name);
    if (!channel)
        return channel.error();
    const auto client = secretIfGiven(call.line); // its part of the secret
    if (!client)
        return client.error();
    const BrowserSignIn::Pages pages{ ChannelCommands::tr("Doorcode may use the mailbox now. Close this page."),
        ChannelCommands::tr("Doorcode may not use the mailbox. Close this page and try again.") };
    const auto begun = answered(call.core->signInToMailbox(call.session, *channel, *client, pages));
    if (!begun)
        return begun.error();
    const QString asked
        = ChannelCommands::tr("Open this page in a browser of this computer and sign in within ten minutes:");
    (void)std::fprintf(stderr, "%s\n%s\n", qPrintable(asked), begun->page.toEncoded().constData());
    const auto secret = answered(begun->secret);
    if (!secret)
        return secret.error();
    ChannelChange change;
    change.secret = *secret;
    if (auto changed = answered(call.core->changeChannel(call.session, name, std::move(change))); !changed)
        return changed.error();
    return done(ChannelCommands::tr("Channel %1 is signed in.").arg(plain(name)));
}

} // namespace

Result<QByteArray> secretIfGiven(const CommandLine &line)
{
    return line.has("secret-file") ? secretOf(line, "secret-file") : Result<QByteArray>(QByteArray());
}

Result<Reply> addChannel(const Call &call, ChannelSettings settings, QByteArray secret)
{
    settings.name = call.line.value("name").value_or(settings.type);
    const QString name = settings.name;
    if (auto added = answered(call.core->addChannel(call.session, std::move(settings), std::move(secret))); !added)
        return added.error();
    return done(ChannelCommands::tr("Channel %1 is added.").arg(plain(name)));
}

std::vector<Command> channelCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("channel add smtp"),
            text("--host H --port P --security tls|starttls|none --from ADDR [--name N] [--username U --secret-file F] "
                 "[--oauth microsoft|google --client-id ID [--tenant T]] [--connections N] [--ca FILE] "
                 "[--accept-unencrypted]"),
            0, 0, addSmtp },
        { text("channel add tray"), text("[--name N]"), 0, 0, addTray },
        { text("channel set"),
            text("NAME [--host H] [--port P] [--security tls|starttls|none] [--from ADDR] [--name N] [--username U] "
                 "[--secret-file F] [--oauth microsoft|google] [--client-id ID] [--tenant T] [--connections N] "
                 "[--ca FILE] [--accept-unencrypted] [--option KEY=VALUE]..."),
            1, 1, set },
        { text("channel sign-in"), text("NAME [--secret-file F]"), 1, 1, signIn },
        { text("channel list"), text(""), 0, 0, list },
        { text("channel test"), text("NAME"), 1, 1, test },
        { text("channel remove"), text("NAME"), 1, 1, remove },
    };
}
