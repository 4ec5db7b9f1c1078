// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpsession.h"

#include "core/channels/oauthaccount.h"
#include "core/channels/wiping.h"

#include <chrono>

SmtpSession::SmtpSession(const SmtpSettings &settings, const SmtpTimeouts &timeouts, const QByteArray &password,
    OAuthAccount *account, const std::atomic<bool> &isStopping)
    : m_account(account)
    , m_isStopping(isStopping)
    , m_connection(settings, timeouts, account ? m_token : password, isStopping)
{
}

SmtpSession::~SmtpSession()
{
    m_connection.close();
    wipe(m_token);
}

SendReport SmtpSession::send(const OutgoingMessage &message)
{
    return signedIn([&] { return m_connection.send(message); });
}

SendReport SmtpSession::test()
{
    return signedIn([this] { return m_connection.test(); });
}

template<typename Try>
SendReport SmtpSession::signedIn(Try attempt)
{
    if (!m_account)
        return attempt();
    if (auto failed = fetchToken({}))
        return *failed;
    SendReport report = attempt();
    if (report.errorClass != QLatin1String("sign_in"))
        return report;
    if (auto failed = fetchToken(m_token))
        return *failed;
    return attempt();
}

/// What went wrong, if anything did. A new token needs a new connection.
std::optional<SendReport> SmtpSession::fetchToken(const QByteArray &refused)
{
    const auto began = std::chrono::steady_clock::now();
    const OAuthAnswer answer = m_account->token(refused, m_isStopping);
    if (answer.accessToken.isEmpty()) {
        const auto took = std::chrono::steady_clock::now() - began;
        return SendReport{ SendReport::Result::Retry, {}, answer.errorClass, answer.errorText,
            { { QStringLiteral("sign_in"), std::chrono::duration_cast<std::chrono::milliseconds>(took) } } };
    }
    if (answer.accessToken != m_token) {
        m_connection.close();
        m_token = answer.accessToken;
    }
    return std::nullopt;
}
