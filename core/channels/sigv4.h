// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httprequest.h"
#include "core/common/instant.h"

#include <QByteArray>

/// AWS Signature Version 4 of a whole request, in its headers.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
class SigV4 {
public:
    struct Key {
        QByteArray accessKeyId;
        QByteArray secret;
        QByteArray region;
        QByteArray service;
    };

    explicit SigV4(Key key);

    /// Adds "X-Amz-Date" and "Authorization". The path must be "/"; every header there is gets signed, and the host.
    void sign(HttpRequest &request, Instant now) const;

private:
    QByteArray signingKey(const QByteArray &day) const;

    Key m_key;
};
