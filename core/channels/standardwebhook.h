// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httprequest.h"
#include "core/common/instant.h"

#include <QByteArray>

#include <optional>

/// Signs requests as https://www.standardwebhooks.com wants it: HMAC-SHA256 of id, time and body.
class StandardWebhook {
public:
    /// @p key is "whsec_…" or base64 alone; nothing unless it holds 24 to 64 bytes.
    static std::optional<StandardWebhook> fromKey(const QByteArray &key);

    /// Adds "webhook-id", "webhook-timestamp" and "webhook-signature".
    void sign(HttpRequest &request, const QByteArray &id, Instant now) const;

private:
    explicit StandardWebhook(QByteArray key);

    QByteArray m_key;
};
