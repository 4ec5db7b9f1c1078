// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/readchannelhealth.h"

#include "core/ports/channelbook.h"
#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

ReadChannelHealth::ReadChannelHealth(Services services, const ChannelPauses &pauses)
    : m_services(services)
    , m_pauses(pauses)
{
}

Result<std::vector<ChannelHealth>> ReadChannelHealth::operator()(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto channels = m_services.storage.channels().active();
    if (!channels)
        return channels.error();
    std::vector<ChannelHealth> all;
    for (const ChannelSettings &channel : *channels) {
        auto waiting = m_services.storage.messages().waitingFor(channel.id);
        if (!waiting)
            return waiting.error();
        const bool isPlain = channel.options.value(QLatin1String("security")).toString() == QLatin1String("none");
        all.push_back(
            { channel.name, channel.kind, isPlain ? ChannelHealth::Encryption::Off : ChannelHealth::Encryption::On,
                waiting->count, std::move(waiting->errorClass), m_pauses.pausedUntil(channel.id, *now) });
    }
    return all;
}
