// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/channelbook.h"

#include <map>
#include <memory>

class OAuthAccount;
struct OAuthClient;

/// Makes the channels an administrator set up: "smtp", "tray" and those of docs/channels.md.
class SettingsChannelFactory : public ChannelFactory {
public:
    ~SettingsChannelFactory() override;
    Result<std::unique_ptr<Channel>> make(const ChannelSettings &settings, const QByteArray &secret) override;
    Result<std::unique_ptr<BrowserSignIn>> signIn(const ChannelSettings &settings, const QByteArray &secret,
        const BrowserSignIn::Pages &pages, RandomSource &random) override;

private:
    Result<std::unique_ptr<Channel>> makeSmtp(const ChannelSettings &settings, const QByteArray &secret);
    std::shared_ptr<OAuthAccount> accountOf(const ChannelId &channel, const OAuthClient &client);

    /// A channel is made for every sending; its tokens hold for longer.
    std::map<QString, std::shared_ptr<OAuthAccount>> m_accounts;
};
