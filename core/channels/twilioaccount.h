// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httprequest.h"
#include "core/ports/channel.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// An account at Twilio and how it is spoken to: form POST, Basic with an API key or the auth token, and what its error
/// numbers mean. Messages and calls share all of it.
struct TwilioAccount {
    QByteArray base = QByteArrayLiteral("https://api.twilio.com");
    QByteArray accountSid;
    QByteArray apiKeySid; ///< empty: the secret is the account's auth token
    QByteArray secret;

    /// @p path follows ".../Accounts/{Sid}".
    HttpRequest post(const QByteArray &path, const QByteArray &form) const;
    HttpRequest get(const QByteArray &path) const;
    const QByteArray &user() const { return apiKeySid.isEmpty() ? accountSid : apiKeySid; }
    QByteArrayList secrets() const { return shownForms(user(), secret); }
};

/// Of "…/Messages.json" and "…/Calls.json": the sid of what was made, or what Twilio's error number means.
SendReport twilioSendReport(const HttpAnswer &answer);

/// What kept a message or a call from arriving, as a word; @p code is Twilio's error number.
QString twilioErrorClass(int code);

/// "30006: Landline or unreachable carrier" of a resource or an error; empty without a number.
QString twilioErrorText(int code, const QString &message);

/// The last part of a path, safe to be one whatever @p providerReference holds.
QByteArray twilioResource(const QByteArray &collection, const QString &providerReference);
