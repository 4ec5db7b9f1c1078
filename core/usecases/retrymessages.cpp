// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/retrymessages.h"

#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/usecases/depotclock.h"

RetryMessages::RetryMessages(Services services)
    : m_services(services)
{
}

Result<int> RetryMessages::operator()(const Session &session)
{
    if (auto allowed = require(session, Right::SendMessages); !allowed)
        return allowed.error();
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const auto due = m_services.storage.messages().makeDue(*now);
    if (!due)
        return due.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return *due;
}
