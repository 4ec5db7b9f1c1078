// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/standardwebhook.h"

#include <QMessageAuthenticationCode>

#include <utility>

StandardWebhook::StandardWebhook(QByteArray key)
    : m_key(std::move(key))
{
}

std::optional<StandardWebhook> StandardWebhook::fromKey(const QByteArray &key)
{
    const QByteArray coded = key.startsWith("whsec_") ? key.mid(6) : key;
    const auto decoded = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < 24 || decoded.decoded.size() > 64)
        return std::nullopt;
    return StandardWebhook(decoded.decoded);
}

void StandardWebhook::sign(HttpRequest &request, const QByteArray &id, Instant now) const
{
    const QByteArray time = QByteArray::number(toMilliseconds(now) / 1000);
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, m_key);
    mac.addData(id + '.' + time + '.');
    mac.addData(request.body);
    request.headers.emplace_back("webhook-id", id);
    request.headers.emplace_back("webhook-timestamp", time);
    request.headers.emplace_back("webhook-signature", "v1," + mac.result().toBase64());
}
