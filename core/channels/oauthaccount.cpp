// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/oauthaccount.h"

#include "core/channels/wiping.h"

#include <algorithm>
#include <future>
#include <memory>

using namespace std::chrono_literals;

namespace {

constexpr auto glance = 200ms; ///< how often who waits looks whether to go on
constexpr auto spare = 60s; ///< a token is not used up to its last second

OAuthAnswer stopped() { return { {}, {}, {}, QStringLiteral("stopped"), {} }; }

} // namespace

OAuthAccount::OAuthAccount(OAuthClient client)
    : m_client(std::move(client))
    , m_secret(m_client.secret)
    , m_keptSecret(m_client.keptSecret)
{
}

OAuthAccount::~OAuthAccount()
{
    m_thread.quit();
    m_thread.wait();
    wipe(m_token);
}

OAuthAnswer OAuthAccount::token(const QByteArray &refused, const std::atomic<bool> &isStopping)
{
    std::unique_lock asking(m_asking, std::defer_lock);
    while (!asking.try_lock_for(glance)) {
        if (isStopping)
            return stopped();
    }
    const bool holds = std::chrono::steady_clock::now() < m_holdsUntil;
    if (!m_token.isEmpty() && holds && m_token != refused)
        return { m_token, {}, {}, {}, {} };
    OAuthAnswer answer = ask(isStopping);
    if (!answer.accessToken.isEmpty())
        keep(answer);
    return answer;
}

OAuthAnswer OAuthAccount::ask(const std::atomic<bool> &isStopping)
{
    OAuthClient client = m_client;
    {
        const std::lock_guard lock(m_keeping);
        client.secret = m_secret;
    }
    if (client.secret.refreshToken.isEmpty()
        && (client.secret.clientSecret.isEmpty() || client.endpoints.ownScope.isEmpty()))
        return { {}, {}, {}, QStringLiteral("token"), {} };
    if (!m_exchange) {
        m_exchange = new OAuthExchange;
        m_exchange->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_exchange, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("tokens"));
        m_thread.start();
    }
    auto pending = std::make_shared<std::promise<OAuthAnswer>>();
    auto answered = pending->get_future();
    QMetaObject::invokeMethod(
        m_exchange, [to = m_exchange, url = client.endpoints.token, form = tokenForm(client), pending] {
            to->ask(url, form).then(to, [pending](const OAuthAnswer &answer) { pending->set_value(answer); });
        });
    while (answered.wait_for(glance) != std::future_status::ready) {
        if (isStopping)
            return stopped();
    }
    return answered.get();
}

void OAuthAccount::keep(const OAuthAnswer &answer)
{
    wipe(m_token);
    m_token = answer.accessToken;
    m_holdsUntil = std::chrono::steady_clock::now() + std::max<std::chrono::seconds>(answer.lifetime - spare, 0s);
    const std::lock_guard lock(m_keeping);
    if (answer.refreshToken.isEmpty() || answer.refreshToken == m_secret.refreshToken)
        return;
    m_secret.refreshToken = answer.refreshToken;
    m_hasChanged = true;
}

std::optional<SecretChange> OAuthAccount::takeChangedSecret()
{
    const std::lock_guard lock(m_keeping);
    if (!m_hasChanged)
        return std::nullopt;
    m_hasChanged = false;
    SecretChange change{ m_keptSecret, toJson(m_secret) };
    m_keptSecret = change.current;
    return change;
}

bool OAuthAccount::isOf(const OAuthClient &client) const
{
    const std::lock_guard lock(m_keeping);
    return client.endpoints.token == m_client.endpoints.token && client.endpoints.scope == m_client.endpoints.scope
        && client.clientId == m_client.clientId && client.keptSecret == m_keptSecret;
}
