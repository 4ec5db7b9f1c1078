// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/makecheckpoint.h"

#include "core/domain/checkpoint.h"
#include "core/ports/logbook.h"
#include "core/ports/logseal.h"
#include "core/ports/storage.h"
#include "core/usecases/checklog.h"
#include "core/usecases/depotclock.h"

using namespace std::chrono_literals;

namespace {

constexpr quint64 entriesBetween = 256;
constexpr auto timeBetween = 5min;

} // namespace

MakeCheckpoint::MakeCheckpoint(Services services)
    : m_services(services)
{
}

Result<std::optional<QByteArray>> MakeCheckpoint::operator()(const Session &session, When when)
{
    using Note = std::optional<QByteArray>;
    if (auto allowed = require(session, session.isStation() ? Right::RunDueWork : Right::CheckLog); !allowed)
        return allowed.error();
    if (when == When::IfDue) {
        const auto due = isDue();
        if (!due)
            return due.error();
        if (!*due)
            return Note{};
    }
    auto work = m_services.storage.begin();
    if (!work)
        return work.error();
    LogBook &logBook = m_services.storage.logBook();
    const auto state = logBook.state();
    if (!state)
        return state.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const quint64 last = state->checkpointSize.value_or(0);
    if (state->size == 0)
        return Note{};
    if (state->size == last) {
        const auto newest = logBook.newestCheckpoint();
        if (!newest)
            return newest.error();
        return when == When::Now && *newest ? Note{ (*newest)->note } : Note{};
    }
    const auto node = [this](const Hash &left, const Hash &right) { return m_services.seal.node(left, right); };
    const Checkpoint checkpoint{ state->log, state->size, state->tree.root(m_services.seal.emptyRoot(), node) };
    auto note = m_services.seal.signNote(checkpoint.text(), logKeyName(state->log));
    if (!note)
        return note.error();
    if (auto added = logBook.addCheckpoint({ state->size, *now, *note }); !added)
        return added.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return Note{ std::move(*note) };
}

// Asked before the database is locked, so that it costs a look when nothing is due.
Result<bool> MakeCheckpoint::isDue()
{
    const auto state = m_services.storage.logBook().state();
    if (!state)
        return state.error();
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    const quint64 last = state->checkpointSize.value_or(0);
    return state->size > last
        && (state->size >= last + entriesBetween || *now >= state->checkpointAt.value_or(Instant{}) + timeBetween);
}
