// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/channel.h"

/// Where the messages of a practice depot end: taken at once and kept by nobody. The outbox has the ids, from which the
/// tray's window writes each text again.
class PracticeTray : public Channel {
public:
    ChannelKind kind() const override;
    bool canReach(const Contact &contact) const override;
    QFuture<SendReport> send(OutgoingMessage message) override;
    void endBatch() override;
    QFuture<SendReport> test() override;
};
