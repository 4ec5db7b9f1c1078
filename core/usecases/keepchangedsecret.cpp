// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/keepchangedsecret.h"

#include "core/ports/keystore.h"
#include "core/ports/storage.h"
#include "core/usecases/keeprecovery.h"
#include "core/usecases/managechannels.h"

KeepChangedSecret::KeepChangedSecret(Services services)
    : m_services(services)
{
}

Result<void> KeepChangedSecret::operator()(const ChannelId &channel, const SecretChange &change)
{
    const QString name = channelSecretName(channel);
    const auto kept = m_services.keys.secret(name);
    if (!kept || *kept != change.former)
        return {};
    if (auto set = m_services.keys.setSecret(name, change.current); !set)
        return set;
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto stored = keepRecovery(m_services);
    return stored ? (*work)->commit() : stored;
}
