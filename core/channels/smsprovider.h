// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httprequest.h"
#include "core/ports/channel.h"

#include <vector>

/// What one provider is asked, and what its answers mean: bytes in, reports out. Opens nothing, keeps no message and
/// has no clock, so that every answer can be tried. An answer given to one of these functions is a whole one; what
/// became of a message without one is the same for all of them (see unansweredReport()).
class SmsProvider {
public:
    virtual ~SmsProvider() = default;

    virtual ChannelKind kind() const { return ChannelKind::Sms; }
    virtual Channel::Asks asks() const { return Channel::Asks::Nothing; }
    /// What must never come back in a report, whatever a provider says.
    virtual QByteArrayList secrets() const = 0;
    /// Where it is; the test connects there first.
    virtual QByteArray address() const = 0;

    virtual HttpRequest sendRequest(const OutgoingMessage &message, Instant now) const = 0;
    virtual SendReport sendReport(const HttpAnswer &answer) const = 0;

    /// Called only where asks() is not Nothing.
    virtual HttpRequest statusRequest(const QString &providerReference, Instant now) const;
    virtual StatusReport statusReport(const HttpAnswer &answer) const;
    /// Called only where asks() is StatusAndLost.
    virtual HttpRequest lostRequest(const OutgoingMessage &message, Instant now) const;
    virtual StatusReport lostReport(const OutgoingMessage &message, const HttpAnswer &answer) const;

    /// In this order, whatever is answered; none where the provider can't.
    virtual std::vector<HttpRequest> forgetRequests(const QString &providerReference) const;

    /// Proves that the secret is right and sends nothing; nothing where there is no such request.
    virtual std::optional<HttpRequest> testRequest(Instant now) const;
    virtual SendReport testReport(const HttpAnswer &answer) const;
};
