// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/signmark.h"

#include "core/domain/mark.h"
#include "core/ports/budgets.h"
#include "core/ports/logbook.h"
#include "core/ports/logseal.h"
#include "core/ports/storage.h"
#include "core/usecases/checklog.h"

SignMark::SignMark(Services services)
    : m_services(services)
{
}

Result<std::optional<QByteArray>> SignMark::operator()()
{
    const auto newest = m_services.storage.logBook().newestCheckpoint();
    if (!newest)
        return newest.error();
    if (!*newest)
        return std::optional<QByteArray>{};
    const auto state = m_services.storage.logBook().state();
    if (!state)
        return state.error();
    const QString keyName = logKeyName(state->log);
    const auto key = m_services.seal.verifierKey(keyName);
    if (!key)
        return key.error();
    const auto opened = m_services.seal.openNote((*newest)->note, *key);
    const auto checkpoint = opened ? Checkpoint::parse(*opened) : std::nullopt;
    if (!checkpoint || checkpoint->log != state->log || checkpoint->size == 0)
        return Error{ ErrorCode::LogAltered, QString::number((*newest)->size) };
    const auto last = m_services.storage.logBook().page(checkpoint->size - 1, 1);
    if (!last)
        return last.error();
    if (last->empty() || last->front().seq != checkpoint->size - 1)
        return Error{ ErrorCode::LogAltered, QString::number(checkpoint->size - 1) };
    const auto failures = m_services.storage.budgets().failureTotal();
    if (!failures)
        return failures.error();
    const Mark mark{ *checkpoint, last->front().head, *failures };
    auto note = m_services.seal.signNote(mark.text(), keyName);
    if (!note)
        return note.error();
    return std::optional(std::move(*note));
}
