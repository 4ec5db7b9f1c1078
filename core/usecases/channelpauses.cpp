// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/channelpauses.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr int failuresBeforePause = 10;
constexpr std::chrono::seconds longestBreak = 1h; ///< that one peer's word stops everybody's messages for

enum class About { Channel, Message, Nothing };

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *one) { return word == QLatin1String(one); });
}

/// What a failure tells of.
About aboutOf(const SendReport &report)
{
    if (isOneOf(report.errorClass, { "stopped", "expired" }))
        return About::Nothing; // by this program, before the peer was asked
    if (isOneOf(report.errorClass, { "recipient", "message", "rejected" }))
        return About::Message;
    if (report.result != SendReport::Result::Rejected)
        return About::Channel;
    const bool isOwn = isOneOf(report.errorClass,
        { "connect", "tls", "certificate", "greeting", "sign_in", "token", "basic_auth_off", "configuration", "sender",
            "timeout", "closed" });
    return isOwn ? About::Channel : About::Message;
}

std::chrono::milliseconds pause(int earlier)
{
    constexpr std::array<std::chrono::milliseconds, 4> waits = { 1min, 2min, 5min, 10min };
    return waits[std::min(size_t(earlier), waits.size() - 1)];
}

} // namespace

void ChannelPauses::note(const ChannelId &channel, const SendReport &report, Instant now)
{
    const bool isTaken = report.result == SendReport::Result::Accepted;
    const About about = isTaken ? About::Message : aboutOf(report);
    if (about == About::Message)
        m_records.remove(channel); // it answers
    if (about != About::Channel)
        return;
    Record &record = m_records[channel];
    if (report.result == SendReport::Result::Retry && report.retryAfter)
        record.until = std::max(record.until, now + std::min(*report.retryAfter, longestBreak));
    record.failures += 1;
    const bool isPaused = record.pauses > 0 && now < record.until; // others of its batch come in
    if (isPaused || (record.pauses == 0 && record.failures < failuresBeforePause))
        return;
    record.until = std::max(record.until, now + pause(record.pauses));
    record.pauses += 1;
}

std::optional<Instant> ChannelPauses::pausedUntil(const ChannelId &channel, Instant now) const
{
    const auto record = m_records.constFind(channel);
    if (record == m_records.constEnd() || record->until <= now)
        return std::nullopt;
    return record->until;
}

bool ChannelPauses::isOnTrial(const ChannelId &channel) const { return m_records.value(channel).pauses > 0; }

void ChannelPauses::endPauses()
{
    for (Record &record : m_records)
        record.until = {};
}
