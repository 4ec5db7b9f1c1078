// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/message.h"
#include "core/domain/session.h"
#include "core/usecases/channelpauses.h"
#include "core/usecases/services.h"

#include <optional>
#include <vector>

/// Whether messages get out over a channel, for everybody at a desk: no address, no secret.
struct ChannelHealth {
    QString name;
    ChannelKind kind = ChannelKind::Email;
    enum class Encryption { On, Off } encryption = Encryption::On;
    int waiting = 0; ///< messages it was tried for and that are to be tried again
    QString errorClass; ///< why one of them waits; empty when none does
    std::optional<Instant> pausedUntil{}; ///< after failures in a row it is given no message before
};

class ReadChannelHealth {
public:
    ReadChannelHealth(Services services, const ChannelPauses &pauses);

    /// Of the active channels, in their order.
    Result<std::vector<ChannelHealth>> operator()(const Session &session);

private:
    Services m_services;
    const ChannelPauses &m_pauses;
};
