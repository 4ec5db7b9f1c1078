// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/channel.h"

#include <QFutureInterface>
#include <QStringList>

#include <vector>

/// A provider that answers at once with what a test told it to, and keeps what it was given and asked. One for texts,
/// unless the test says otherwise.
class FakeChannel : public Channel {
public:
    explicit FakeChannel(ChannelKind kind = ChannelKind::Sms)
        : m_kind(kind)
    {
    }

    ChannelKind kind() const override { return m_kind; }
    bool canReach(const Contact &contact) const override
    {
        return m_kind == ChannelKind::Email ? contact.email.has_value() : contact.phone.has_value();
    }
    QFuture<SendReport> send(OutgoingMessage message) override
    {
        sent.push_back(std::move(message));
        return finished(answer);
    }
    void endBatch() override { ++batches; }
    Asks asks() const override { return canBeAsked; }
    QFuture<StatusReport> status(const QString &providerReference) override
    {
        askedAbout.append(providerReference);
        return finished(told);
    }
    QFuture<StatusReport> findLost(OutgoingMessage message) override
    {
        lookedFor.push_back(std::move(message));
        return finished(found);
    }
    void forget(const QString &providerReference) override { forgotten.append(providerReference); }
    QFuture<SendReport> test() override { return finished(answer); }

    SendReport answer = { SendReport::Result::Accepted, QStringLiteral("taken-1"), {}, {} };
    Asks canBeAsked = Asks::Nothing;
    StatusReport told;
    StatusReport found;
    std::vector<OutgoingMessage> sent;
    QStringList askedAbout;
    std::vector<OutgoingMessage> lookedFor;
    QStringList forgotten;
    int batches = 0;

private:
    template<typename Report>
    static QFuture<Report> finished(const Report &report)
    {
        QFutureInterface<Report> promise(QFutureInterfaceBase::Started);
        promise.reportResult(report);
        promise.reportFinished();
        return promise.future();
    }

    ChannelKind m_kind;
};
