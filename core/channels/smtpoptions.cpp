// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpoptions.h"

#include "core/channels/mimemessage.h"

#include <QUrl>

#include <algorithm>
#include <chrono>

using Failure = SmtpDialogue::Failure;
using Security = SmtpSettings::Security;

SmtpDialogue::Failure failureOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return Failure::None;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_URL_MALFORMAT:
        return Failure::Connect;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return Failure::Certificate;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_SSL_CERTPROBLEM:
        return Failure::Tls;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return Failure::SignIn;
    case CURLE_OPERATION_TIMEDOUT:
        return Failure::Timeout;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return Failure::Closed;
    default:
        return Failure::Protocol;
    }
}

QByteArray urlOf(const SmtpSettings &settings)
{
    // The sender's domain is said in EHLO: a true name of the depot, where the computer's own would be none on the net.
    const QByteArray mailbox = mailboxOf(settings.from) ? *mailboxOf(settings.from) : QByteArray();
    QUrl url;
    url.setScheme(settings.security == Security::ImplicitTls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(settings.host);
    url.setPort(settings.port);
    url.setPath(QLatin1Char('/') + QString::fromLatin1(mailbox.mid(mailbox.lastIndexOf('@') + 1)));
    const bool isUsable = url.isValid() && !url.host().isEmpty() && !mailbox.isEmpty();
    return isUsable ? url.toEncoded() : QByteArray();
}

void applySettings(CURL *curl, const SmtpSettings &settings, const SmtpTimeouts &timeouts, const QByteArray &secret)
{
    const bool isSecure = settings.security != Security::None;
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(settings).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // none from the environment
    curl_easy_setopt(curl, CURLOPT_USE_SSL, isSecure ? long(CURLUSESSL_ALL) : long(CURLUSESSL_NONE));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    } else {
        curl_easy_setopt(curl, CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
    }
    if (isSecure && !settings.username.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.username.toUtf8().constData());
        if (settings.signIn == SmtpSettings::SignIn::Token) {
            curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=OAUTHBEARER;AUTH=XOAUTH2");
            curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, secret.constData());
        } else {
            curl_easy_setopt(curl, CURLOPT_PASSWORD, secret.constData());
            curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN;AUTH=CRAM-MD5");
        }
    }
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    // Longer than any limit of ours: these end a try alone if a callback should ever not be called.
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeouts.verdict).count();
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(std::max<qint64>(600, seconds)));
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 3600L);
}
