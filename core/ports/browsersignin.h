// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUrl>

/// A person lets the depot use a mailbox, on the provider's own page in a browser. It is under way for as long as it
/// lives, and for ten minutes at most. Core thread only.
class BrowserSignIn {
public:
    struct Pages {
        QString done; ///< what the browser shows at the end
        QString failed;
    };

    virtual ~BrowserSignIn() = default;

    /// To be opened in a browser of this computer.
    virtual QUrl page() const = 0;
    /// The secret for the channel. Network (detail: what the provider said), Canceled when it ends before.
    virtual QFuture<Result<QByteArray>> secret() const = 0;
};
