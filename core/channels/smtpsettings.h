// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"

#include <QString>

#include <chrono>

/// The mail server of a depot and how it is spoken to. The password is given apart from it.
struct SmtpSettings {
    /// None was accepted by the administrator in so many words; then no user name or password ever leaves the station.
    enum class Security { ImplicitTls, StartTls, None };

    QString host;
    int port = 465;
    Security security = Security::ImplicitTls;
    MailAddress from;
    QString fromName; ///< shown beside the address; may be empty
    QString username; ///< empty: no sign-in
    QString caFile; ///< PEM; trusted instead of the system's authorities; empty: the system's
    int connections = 1; ///< 1 to 4, each with a thread of its own
    enum class SignIn { Password, Token } signIn = SignIn::Password;
};

/// How long a server may think: RFC 5321 §4.5.3.2, and 30 s to connect as Postfix does.
struct SmtpTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(30);
    std::chrono::milliseconds reply = std::chrono::minutes(5); ///< greeting and each command but DATA
    std::chrono::milliseconds data = std::chrono::minutes(2);
    std::chrono::milliseconds block = std::chrono::minutes(3);
    std::chrono::milliseconds verdict = std::chrono::minutes(10); ///< the answer to the whole message
    std::chrono::milliseconds goodbye = std::chrono::seconds(5); ///< nothing is lost when QUIT goes unanswered
};
