// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/ports/channel.h"

#include <QHash>

#include <optional>

/// Leaves a channel alone that does not work, so that a provider in trouble is not run against by every message there
/// is: after ten failures of the channel itself in a row it pauses, for ever longer, and is then tried with one
/// message. What a peer says of a recipient is no failure of its channel. Kept in memory: a new start may try at once.
class ChannelPauses {
public:
    void note(const ChannelId &channel, const SendReport &report, Instant now);
    /// Nothing while the channel may be used.
    std::optional<Instant> pausedUntil(const ChannelId &channel, Instant now) const;
    /// Whether it is to be tried with one message before it gets more.
    bool isOnTrial(const ChannelId &channel) const;
    /// Somebody knows that it works again: every channel may be tried now.
    void endPauses();

private:
    struct Record {
        int failures = 0; ///< in a row
        int pauses = 0; ///< in a row
        Instant until; ///< of the pause, or of the break a peer asked for
    };

    QHash<ChannelId, Record> m_records;
};
