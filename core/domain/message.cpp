// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/message.h"

#include "core/domain/issue.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr std::array messageStates = {
    Message::State::Queued,
    Message::State::Sending,
    Message::State::Sent,
    Message::State::Delivered,
    Message::State::Undelivered,
    Message::State::Failed,
    Message::State::Unknown,
    Message::State::Dropped,
};

template<typename Value, size_t Count>
std::optional<Value> valueOf(const QString &text, const std::array<Value, Count> &values)
{
    for (const Value value : values) {
        if (word(value) == text)
            return value;
    }
    return std::nullopt;
}

/// The wait of a step; the last one holds on.
template<size_t Count>
std::chrono::milliseconds atStep(const std::array<std::chrono::milliseconds, Count> &waits, int step)
{
    return waits[size_t(std::clamp(step, 0, int(Count) - 1))];
}

} // namespace

QString word(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Code:
        return QStringLiteral("code");
    case Message::Kind::ContactChanged:
        return QStringLiteral("contact_changed");
    case Message::Kind::HandedOver:
        return QStringLiteral("handed_over");
    }
    return {};
}

QString word(Message::State state)
{
    switch (state) {
    case Message::State::Queued:
        return QStringLiteral("queued");
    case Message::State::Sending:
        return QStringLiteral("sending");
    case Message::State::Sent:
        return QStringLiteral("sent");
    case Message::State::Delivered:
        return QStringLiteral("delivered");
    case Message::State::Undelivered:
        return QStringLiteral("undelivered");
    case Message::State::Failed:
        return QStringLiteral("failed");
    case Message::State::Unknown:
        return QStringLiteral("unknown");
    case Message::State::Dropped:
        return QStringLiteral("dropped");
    }
    return {};
}

QString word(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Sms:
        return QStringLiteral("sms");
    case ChannelKind::Voice:
        return QStringLiteral("voice");
    case ChannelKind::Email:
        return QStringLiteral("email");
    case ChannelKind::Tray:
        return QStringLiteral("tray");
    }
    return {};
}

std::optional<Message::Kind> messageKind(const QString &text)
{
    return valueOf(text, std::array{ Message::Kind::Code, Message::Kind::ContactChanged, Message::Kind::HandedOver });
}

std::optional<Message::State> messageState(const QString &text) { return valueOf(text, messageStates); }

std::optional<ChannelKind> channelKind(const QString &text)
{
    return valueOf(text, std::array{ ChannelKind::Sms, ChannelKind::Voice, ChannelKind::Email, ChannelKind::Tray });
}

std::vector<ChannelKind> listOf(const std::optional<ChannelKind> &channel)
{
    return channel ? std::vector<ChannelKind>{ *channel } : std::vector<ChannelKind>();
}

bool isFinal(Message::State state)
{
    switch (state) {
    case Message::State::Queued:
    case Message::State::Sending:
    case Message::State::Sent: // a receipt may still come
    case Message::State::Unknown:
        return false;
    case Message::State::Delivered:
    case Message::State::Undelivered:
    case Message::State::Failed:
    case Message::State::Dropped:
        return true;
    }
    return true;
}

Instant endOfUse(const Message &message, const Issue *issue)
{
    return issue ? issue->expiresAt : message.queuedAt + 24h;
}

std::chrono::milliseconds backOff(int tries, double jitter)
{
    constexpr std::array<std::chrono::milliseconds, 4> waits = { 5s, 30s, 2min, 5min };
    const std::chrono::milliseconds wait = atStep(waits, tries - 1);
    const double factor = 0.8 + 0.4 * std::clamp(jitter, 0.0, 1.0);
    return std::chrono::milliseconds{ qint64(double(wait.count()) * factor) };
}

std::chrono::milliseconds askAgain(int asked)
{
    constexpr std::array<std::chrono::milliseconds, 5> waits = { 15s, 1min, 5min, 15min, 60min };
    return atStep(waits, asked);
}
