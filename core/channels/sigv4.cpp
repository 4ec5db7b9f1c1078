// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/sigv4.h"

#include "core/channels/wiping.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>
#include <map>
#include <utility>

namespace {

QByteArray hash(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); }

QByteArray mac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// "20150830T123600Z"
QByteArray stamp(Instant now)
{
    QByteArray text = toIso(now).toLatin1(); // 2015-08-30T12:36:00.000Z
    text.truncate(19);
    text.replace('-', "").replace(':', "");
    return text + 'Z';
}

QByteArray sortedQuery(const QUrl &url)
{
    QByteArrayList parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    std::sort(parts.begin(), parts.end());
    return parts.join('&');
}

} // namespace

SigV4::SigV4(Key key)
    : m_key(std::move(key))
{
}

QByteArray SigV4::signingKey(const QByteArray &day) const
{
    return mac(mac(mac(mac("AWS4" + m_key.secret, day), m_key.region), m_key.service), "aws4_request");
}

void SigV4::sign(HttpRequest &request, Instant now) const
{
    const QByteArray time = stamp(now);
    const QUrl url = QUrl::fromEncoded(request.url, QUrl::StrictMode);
    request.headers.emplace_back("X-Amz-Date", time);
    std::map<QByteArray, QByteArray> headers = { { "host", url.host(QUrl::FullyEncoded).toLatin1() } };
    for (const auto &[name, value] : request.headers)
        headers[name.toLower()] = value.simplified();

    QByteArray lines;
    QByteArray names;
    for (const auto &[name, value] : headers) {
        lines += name + ':' + value + '\n';
        names += (names.isEmpty() ? "" : ";") + name;
    }
    const QByteArray canonical
        = request.verb + "\n/\n" + sortedQuery(url) + '\n' + lines + '\n' + names + '\n' + hash(request.body);
    const QByteArray day = time.left(8);
    const QByteArray scope = day + '/' + m_key.region + '/' + m_key.service + "/aws4_request";
    QByteArray key = signingKey(day);
    const QByteArray signature = mac(key, "AWS4-HMAC-SHA256\n" + time + '\n' + scope + '\n' + hash(canonical)).toHex();
    wipe(key);
    request.headers.emplace_back("Authorization",
        "AWS4-HMAC-SHA256 Credential=" + m_key.accessKeyId + '/' + scope + ", SignedHeaders=" + names
            + ", Signature=" + signature);
}
