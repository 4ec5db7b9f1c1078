// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/common/instant.h"
#include "core/domain/contact.h"

#include <QByteArray>

#include <optional>
#include <vector>

struct Issue;

enum class ChannelKind { Sms, Voice, Email, Tray };

/// One text to one contact, as the outbox keeps it: ids alone, never a code or a text with one.
struct Message {
    enum class Kind { Code, ContactChanged, HandedOver };
    enum class State { Queued, Sending, Sent, Delivered, Undelivered, Failed, Unknown, Dropped };

    MessageId id;
    Kind kind = Kind::Code;
    StopId stop;
    std::optional<IssueId> issue; ///< none for a notice
    std::optional<ChannelId> channel; ///< the one it was last given to
    std::optional<ChannelKind> wanted; ///< the sort of channel asked for; any usable one when absent
    Contact noticeTo; ///< of a notice alone; a code goes to its stop's contact
    QString language;
    QString idempotencyKey; ///< 32 hex digits, fixed when queued; names the message to servers on every try
    State state = State::Queued;
    int tries = 0;
    int repeats = 0; ///< of an unknown outcome; an automatic one is made only while there was none
    Instant queuedAt;
    Instant notBefore;
    QString leaseToken;
    Instant leaseUntil;
    QString providerReference;
    QString errorClass; ///< a word, e.g. "tls" or "rejected"
    QString errorText; ///< what the provider said; outside text
    std::optional<MessageId> insteadOf; ///< the message over another kind of channel that this one stands in for
    std::optional<Instant>
        switchAt; ///< from then on another kind of channel is tried, unless it was sent; at most once
    std::optional<Instant> askAt; ///< when the provider is asked next what became of it
    int asked = 0; ///< how often it was, in this state
    enum class AtProvider { Kept, Forgotten } atProvider = AtProvider::Kept; ///< whether it was told to forget the text
    int version = 0;
};

QString word(Message::Kind kind);
QString word(Message::State state);
QString word(ChannelKind kind);
std::optional<Message::Kind> messageKind(const QString &word);
std::optional<Message::State> messageState(const QString &word);
std::optional<ChannelKind> channelKind(const QString &word);

/// @p channel as a list, where several may be asked for: nothing when none is.
std::vector<ChannelKind> listOf(const std::optional<ChannelKind> &channel);

/// True when nothing further happens to a message in @p state by itself.
bool isFinal(Message::State state);

/// From when on @p message is of no use: its code has expired, or the notice of it is a day old. @p issue is that of a
/// code's message.
Instant endOfUse(const Message &message, const Issue *issue);

/// The wait before try @p tries + 1: 5 s, 30 s, 2 min, 5 min, then 5 min; @p jitter in [0, 1) spreads it by up to a
/// fifth.
std::chrono::milliseconds backOff(int tries, double jitter);

/// The wait before a provider is asked for the receipt of a message for the @p asked + 1-th time: 15 s, 1, 5, 15 min,
/// then an hour each.
std::chrono::milliseconds askAgain(int asked);
