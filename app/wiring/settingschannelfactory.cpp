// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/settingschannelfactory.h"

#include "app/wiring/providerchannels.h"
#include "core/channels/oauthaccount.h"
#include "core/channels/oauthbrowsersignin.h"
#include "core/channels/practicetray.h"
#include "core/channels/smtpchannel.h"

#include <optional>

namespace {

std::optional<SmtpSettings::Security> securityOf(const QString &word)
{
    if (word == QLatin1String("tls"))
        return SmtpSettings::Security::ImplicitTls;
    if (word == QLatin1String("starttls"))
        return SmtpSettings::Security::StartTls;
    if (word == QLatin1String("none"))
        return SmtpSettings::Security::None;
    return std::nullopt;
}

Result<SmtpSettings> smtpSettings(const QJsonObject &options)
{
    const auto text = [&](const char *key) { return options.value(QLatin1String(key)).toString(); };
    const auto wrong = [](const char *key) { return Error{ ErrorCode::OutOfRange, QString::fromLatin1(key) }; };
    const auto from = MailAddress::parse(text("from"));
    if (!from)
        return wrong("from");
    const auto security = securityOf(text("security"));
    if (!security)
        return wrong("security");
    const bool isAccepted = options.value(QLatin1String("accept_unencrypted")).toBool();
    if (*security == SmtpSettings::Security::None && !isAccepted)
        return wrong("accept_unencrypted");
    const int port = options.value(QLatin1String("port")).toInt();
    if (port < 1 || port > 65535)
        return wrong("port");
    const int connections = options.value(QLatin1String("connections")).toInt(1);
    if (connections < 1 || connections > 4)
        return wrong("connections");
    if (text("host").isEmpty())
        return wrong("host");
    const bool usesTokens = !text("oauth").isEmpty();
    if (usesTokens && text("username").isEmpty())
        return wrong("username");
    if (usesTokens && *security == SmtpSettings::Security::None)
        return wrong("security");
    return SmtpSettings{ text("host"), port, *security, *from, text("from_name"), text("username"), text("ca_file"),
        connections, usesTokens ? SmtpSettings::SignIn::Token : SmtpSettings::SignIn::Password };
}

Result<OAuthClient> oauthClient(const QJsonObject &options, const QByteArray &secret)
{
    const auto text = [&](const char *key) { return options.value(QLatin1String(key)).toString(); };
    const auto endpoints = oauthEndpoints(text("oauth"), text("tenant"));
    if (!endpoints) {
        const bool isKnown = oauthEndpoints(text("oauth"), {}).has_value();
        return Error{ ErrorCode::OutOfRange, isKnown ? QStringLiteral("tenant") : QStringLiteral("oauth") };
    }
    if (text("client_id").isEmpty())
        return Error{ ErrorCode::OutOfRange, QStringLiteral("client_id") };
    const auto parsed = parseOAuthSecret(secret);
    if (!parsed)
        return parsed.error();
    return OAuthClient{ *endpoints, text("client_id"), *parsed, secret };
}

} // namespace

SettingsChannelFactory::~SettingsChannelFactory() = default;

Result<std::unique_ptr<Channel>> SettingsChannelFactory::make(const ChannelSettings &settings, const QByteArray &secret)
{
    if (settings.type == QLatin1String("tray"))
        return std::unique_ptr<Channel>(std::make_unique<PracticeTray>());
    if (isProviderType(settings.type))
        return makeProviderChannel(settings, secret);
    if (settings.type == QLatin1String("smtp"))
        return makeSmtp(settings, secret);
    return Error{ ErrorCode::OutOfRange, settings.type };
}

Result<std::unique_ptr<Channel>> SettingsChannelFactory::makeSmtp(
    const ChannelSettings &settings, const QByteArray &secret)
{
    auto smtp = smtpSettings(settings.options);
    if (!smtp)
        return smtp.error();
    if (smtp->signIn == SmtpSettings::SignIn::Password)
        return std::unique_ptr<Channel>(std::make_unique<SmtpChannel>(std::move(*smtp), secret));
    const auto client = oauthClient(settings.options, secret);
    if (!client)
        return client.error();
    return std::unique_ptr<Channel>(std::make_unique<SmtpChannel>(accountOf(settings.id, *client), std::move(*smtp)));
}

std::shared_ptr<OAuthAccount> SettingsChannelFactory::accountOf(const ChannelId &channel, const OAuthClient &client)
{
    std::shared_ptr<OAuthAccount> &account = m_accounts[channel.text()];
    if (!account || !account->isOf(client))
        account = std::make_shared<OAuthAccount>(client);
    return account;
}

Result<std::unique_ptr<BrowserSignIn>> SettingsChannelFactory::signIn(
    const ChannelSettings &settings, const QByteArray &secret, const BrowserSignIn::Pages &pages, RandomSource &random)
{
    auto client = oauthClient(settings.options, secret);
    if (!client)
        return client.error();
    return OAuthBrowserSignIn::begin(std::move(*client), pages, random);
}
