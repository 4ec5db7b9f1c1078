// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/channel.h"

#include <QFutureInterface>

#include <vector>

/// An SMS provider that answers at once with what a test told it to, and keeps what it was given.
class FakeChannel : public Channel {
public:
    ChannelKind kind() const override { return ChannelKind::Sms; }
    bool canReach(const Contact &contact) const override { return contact.phone.has_value(); }
    QFuture<SendReport> send(OutgoingMessage message) override
    {
        sent.push_back(std::move(message));
        return finished(answer);
    }
    void endBatch() override { ++batches; }
    QFuture<SendReport> test() override { return finished(answer); }

    SendReport answer = { SendReport::Result::Accepted, QStringLiteral("taken-1"), {}, {} };
    std::vector<OutgoingMessage> sent;
    int batches = 0;

private:
    static QFuture<SendReport> finished(const SendReport &report)
    {
        QFutureInterface<SendReport> promise(QFutureInterfaceBase::Started);
        promise.reportResult(report);
        promise.reportFinished();
        return promise.future();
    }
};
