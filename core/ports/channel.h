// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/domain/contact.h"
#include "core/domain/message.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

/// What a channel is asked to carry. The text holds a code: a channel keeps it no longer than sending takes and wipes
/// it.
struct OutgoingMessage {
    MessageId id;
    Contact to;
    QString subject; ///< e-mail alone; holds no code
    QString text;
    QString language;
    QString idempotencyKey; ///< names the message on every try
    Instant date; ///< the message's date on every try
    Instant expiresAt; ///< of no use after this
};

/// What became of one try.
struct SendReport {
    enum class Result {
        Accepted, ///< the provider took it
        Rejected, ///< final: another try is of no use
        Retry, ///< certainly not taken; try later
        Unknown, ///< perhaps taken: the answer was lost
    };

    Result result = Result::Retry;
    QString providerReference; ///< outside text
    QString errorClass; ///< a word: "connect", "tls", "sign_in", "token", "basic_auth_off", "recipient", "rejected",
                        ///< "timeout", "closed", "too_busy", …
    QString errorText; ///< what the peer said, one line, at most 200 characters; outside text

    struct Step {
        QString word; ///< "connect", "greeting", "tls", "sign_in", "probe", "message"
        std::chrono::milliseconds took{};
    };
    /// What was got through, in order, by a channel that can tell; the one that failed comes last.
    std::vector<Step> steps{};
    std::optional<std::chrono::seconds> retryAfter{}; ///< with Retry: the peer wants to be left alone that long
};

/// What a provider says later of a message it was given.
struct StatusReport {
    enum class Result {
        Underway, ///< taken; no receipt yet
        Delivered, ///< by the provider's receipt, which proves nothing
        Undelivered, ///< final: the provider took it and could not deliver it
        NotTaken, ///< the provider has no such message: it was never taken
        NoAnswer, ///< could not be asked; ask again later
    };

    Result result = Result::NoAnswer;
    QString providerReference; ///< of a message that was found; outside text
    QString errorClass; ///< a word, as in SendReport
    QString errorText; ///< as in SendReport
};

/// A channel's secret that the provider has replaced by another, as both stand in the key store.
struct SecretChange {
    QByteArray former;
    QByteArray current;
};

/// A way to send. send() returns at once and is called from the core thread; the future is finished on a thread of the
/// channel's own. A channel starts no try of its own after reporting. It may be destroyed on any thread, and take its
/// time.
class Channel {
public:
    virtual ~Channel() = default;

    virtual ChannelKind kind() const = 0;
    /// Whether it could carry anything to @p contact.
    virtual bool canReach(const Contact &contact) const = 0;
    virtual QFuture<SendReport> send(OutgoingMessage message) = 0;
    /// Nothing more comes for now: connections are closed and buffers that held a text are wiped.
    virtual void endBatch() = 0;
    /// What the provider can be asked after it was given a message.
    enum class Asks { Nothing, Status, StatusAndLost };
    virtual Asks asks() const { return Asks::Nothing; }
    /// What became of the message named @p providerReference by the provider; NoAnswer where asks() is Nothing.
    virtual QFuture<StatusReport> status(const QString &providerReference)
    {
        Q_UNUSED(providerReference)
        return QtFuture::makeReadyFuture(StatusReport{});
    }
    /// Looks for one whose answer was lost, by what it would have been given; NoAnswer unless asks() is StatusAndLost.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): a channel that can takes the text, and wipes it
    virtual QFuture<StatusReport> findLost(OutgoingMessage) { return QtFuture::makeReadyFuture(StatusReport{}); }
    /// The message @p providerReference is of no use any more: taken back if it still waits there, and its text
    /// removed, where the provider can. Nobody waits for it.
    virtual void forget(const QString &providerReference) { Q_UNUSED(providerReference) }
    /// The secret to keep from now on, if a try brought a new one; told once.
    virtual std::optional<SecretChange> takeChangedSecret() { return std::nullopt; }
    /// A try that sends nothing: connects, checks the certificate, signs in. Finished on a thread of the channel's own.
    virtual QFuture<SendReport> test() = 0;
};
