// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/usecases/queueing.h"
#include "core/usecases/services.h"

/// What a code's message did not achieve over one kind of channel is tried over another: once it failed or was
/// undelivered, or was not sent within the set time (product.md §3). The same code goes out in a message of its own,
/// once for each message. Runs as the station, in parts.
class SwitchChannels {
public:
    explicit SwitchChannels(Services services);

    struct Done {
        int looked = 0; ///< nothing was due when 0
        int switched = 0;
    };
    /// One part.
    Result<Done> operator()(const Session &session);

private:
    enum class Outcome { Switched, Never, Later };
    Result<Outcome> switchOne(Queueing &queueing, const Session &session, const Message &message);
    Result<std::optional<ChannelKind>> otherKind(const Queueing &queueing, const Message &message, const Stop &stop);
    Result<void> queue(const Session &session, const Message &other, const Issue &issue, Instant now);

    Services m_services;
};
