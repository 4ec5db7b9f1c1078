// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpconnection.h"

#include <QByteArray>

#include <atomic>
#include <optional>

class OAuthAccount;

/// A connection and what it is signed in with: a password, or tokens, which end. One that is refused is replaced once
/// and never twice for the same try. Blocks as its connection does.
class SmtpSession {
public:
    /// @p account is null where @p password is used.
    SmtpSession(const SmtpSettings &settings, const SmtpTimeouts &timeouts, const QByteArray &password,
        OAuthAccount *account, const std::atomic<bool> &isStopping);
    SmtpSession(const SmtpSession &) = delete;
    SmtpSession &operator=(const SmtpSession &) = delete;
    ~SmtpSession();

    SendReport send(const OutgoingMessage &message);
    SendReport test();

    bool isOpen() const { return m_connection.isOpen(); }
    void close() { m_connection.close(); }

private:
    template<typename Try>
    SendReport signedIn(Try attempt);
    std::optional<SendReport> fetchToken(const QByteArray &refused);

    OAuthAccount *const m_account;
    const std::atomic<bool> &m_isStopping;
    QByteArray m_token; ///< the one the connection uses
    SmtpConnection m_connection;
};
