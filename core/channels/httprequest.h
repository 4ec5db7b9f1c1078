// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request as it goes out. It may hold a code: whoever is given it wipes the body.
struct HttpRequest {
    QByteArray verb = QByteArrayLiteral("POST");
    QByteArray url; ///< percent-encoded
    HttpHeaders headers;
    QByteArray body;
};

/// How far one request got and what came back. All of it is outside text.
struct HttpAnswer {
    enum class Reached {
        NotAsked, ///< refused here, before anything was opened
        NotConnected, ///< no connection, or none that was safe
        NotWritten, ///< the request was not wholly handed over
        AnswerLost, ///< the request went out; no whole answer came back
        Answered,
    };

    Reached reached = Reached::NotAsked;
    QString failure; ///< a word unless Answered: "connect", "tls", "certificate", "timeout", "closed", "too_large", …
    QString explanation; ///< of the failure
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    std::chrono::milliseconds took{};
};

/// Whether @p headers can be written without becoming further lines of the request.
bool areSafe(const HttpHeaders &headers);

/// How long the peer asked to be left alone (RFC 9110 §10.2.3, in seconds), at most a day.
std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer);

/// "a=1&b=%2B2" of names and values (application/x-www-form-urlencoded); a space becomes "%20".
QByteArray formEncoded(const std::vector<std::pair<QByteArray, QString>> &fields);

QByteArray basicAuthorization(const QByteArray &user, const QByteArray &password);

/// What basicAuthorization() and a form would show of @p password: none of it belongs into a report.
QByteArrayList shownForms(const QByteArray &user, const QByteArray &password);
