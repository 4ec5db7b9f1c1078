// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httpexchange.h"
#include "core/channels/smsprovider.h"

#include <QThread>

#include <functional>
#include <memory>
#include <optional>

class HttpLine;

/// A provider that is spoken to over HTTP. One thread of its own carries all of it, so it may be made, used and
/// destroyed on any. Its end stops what is under way at once; a message whose request was out by then is Unknown.
class HttpChannel : public Channel {
public:
    struct Settings {
        int concurrent = 4; ///< requests at once, 1 to 6
        std::optional<double> perSecond; ///< messages a second; none: as fast as it goes
        HttpLimits limits;
    };
    using Now = std::function<Instant()>;

    /// @p now is called on the channel's thread.
    HttpChannel(std::unique_ptr<const SmsProvider> provider, Settings settings, Now now);
    HttpChannel(const HttpChannel &) = delete;
    HttpChannel &operator=(const HttpChannel &) = delete;
    ~HttpChannel() override;

    ChannelKind kind() const override;
    bool canReach(const Contact &contact) const override;
    QFuture<SendReport> send(OutgoingMessage message) override;
    void endBatch() override;
    Asks asks() const override;
    QFuture<StatusReport> status(const QString &providerReference) override;
    QFuture<StatusReport> findLost(OutgoingMessage message) override;
    void forget(const QString &providerReference) override;
    QFuture<SendReport> test() override;

private:
    const std::unique_ptr<const SmsProvider> m_provider;
    QThread m_thread;
    HttpLine *m_line; ///< lives on m_thread and ends with it
};
