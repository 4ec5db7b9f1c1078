// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/oauthexchange.h"
#include "core/ports/channel.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

/// The tokens of one mailbox, kept in memory for as long as they hold, so that many connections and many batches need
/// one. May be used from any thread, and must outlive its users.
class OAuthAccount {
public:
    explicit OAuthAccount(OAuthClient client);
    OAuthAccount(const OAuthAccount &) = delete;
    OAuthAccount &operator=(const OAuthAccount &) = delete;
    ~OAuthAccount();

    /// A token other than @p refused. Blocks until the provider answered, for half a minute at most, and for less than
    /// a second once @p isStopping is true ("stopped").
    OAuthAnswer token(const QByteArray &refused, const std::atomic<bool> &isStopping);

    /// What to keep after the provider replaced the refresh token; told once.
    std::optional<SecretChange> takeChangedSecret();

    /// Whether it is what would be made of @p client.
    bool isOf(const OAuthClient &client) const;

private:
    OAuthAnswer ask(const std::atomic<bool> &isStopping);
    void keep(const OAuthAnswer &answer);

    const OAuthClient m_client; ///< as it was given
    std::timed_mutex m_asking; ///< one asks at a time; of the token
    QByteArray m_token;
    std::chrono::steady_clock::time_point m_holdsUntil;

    mutable std::mutex m_keeping; ///< of the secrets
    OAuthSecret m_secret;
    QByteArray m_keptSecret; ///< as takeChangedSecret() knows the key store
    bool m_hasChanged = false;

    QThread m_thread; ///< requests need a loop, and who asks has none; started with the first
    OAuthExchange *m_exchange = nullptr;
};
