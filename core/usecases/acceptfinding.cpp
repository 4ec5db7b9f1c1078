// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/acceptfinding.h"

#include "core/domain/logentry.h"
#include "core/domain/mark.h"
#include "core/ports/budgets.h"
#include "core/ports/keystore.h"
#include "core/ports/logbook.h"
#include "core/ports/storage.h"
#include "core/usecases/commitlogged.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/makecheckpoint.h"
#include "core/usecases/signmark.h"

namespace {

/// What the mark said, signed by whomever.
std::optional<Mark> readMark(const std::optional<QByteArray> &note)
{
    const auto parsed = note ? SignedNote::parse(*note) : std::nullopt;
    return parsed ? Mark::parse(parsed->text) : std::nullopt;
}

} // namespace

AcceptFinding::AcceptFinding(Services services)
    : m_services(services)
{
}

Result<QByteArray> AcceptFinding::bySupervisor(const Session &session, const StartFinding &finding)
{
    if (auto allowed = require(session, Right::AcceptFinding); !allowed)
        return allowed.error();
    return accept(session, finding);
}

Result<QByteArray> AcceptFinding::byRecoveryCode(const QString &recoveryCode, const StartFinding &finding)
{
    // Against the key store, not the database, which may be somebody else's work.
    const KeyStore &keys = m_services.keys;
    if (!keys.recoveryCodeFits(keys.depot(), recoveryCode, keys.recoveryPublicKey()))
        return ErrorCode::RecoveryCodeWrong;
    return accept(Session::ofStation(keys.station()), finding);
}

Result<QByteArray> AcceptFinding::accept(const Session &session, const StartFinding &finding)
{
    {
        auto work = m_services.storage.begin();
        if (!work)
            return work.error();
        const auto now = m_services.clock.now();
        if (!now)
            return now.error();
        const auto state = m_services.storage.logBook().state();
        if (!state)
            return state.error();
        const auto failures = m_services.storage.budgets().failureTotal();
        if (!failures)
            return failures.error();
        LogEntry entry(Event::FindingAccepted);
        entry.detail.emplace_back(Detail::Finding, word(finding.found.code));
        entry.detail.emplace_back(Detail::Size, qint64(state->size));
        entry.detail.emplace_back(Detail::Failures, qint64(*failures));
        if (const auto mark = readMark(finding.mark)) {
            entry.detail.emplace_back(Detail::MarkLog, mark->checkpoint.log.text());
            entry.detail.emplace_back(Detail::MarkSize, qint64(mark->checkpoint.size));
            entry.detail.emplace_back(Detail::MarkFailures, qint64(mark->failures));
        }
        bool isSeq = false;
        const qint64 seq = finding.found.detail.toLongLong(&isSeq);
        if (isSeq && finding.found.code == ErrorCode::LogAltered)
            entry.detail.emplace_back(Detail::Number, seq);
        if (auto kept = commitLogged(m_services.storage, **work, session, entry, *now); !kept)
            return kept.error();
    }
    const Session station = Session::ofStation(m_services.keys.station());
    if (auto signedNow = MakeCheckpoint(m_services)(station, MakeCheckpoint::When::Now); !signedNow)
        return signedNow.error();
    auto mark = SignMark(m_services)();
    if (!mark)
        return mark.error();
    return *mark ? Result<QByteArray>(std::move(**mark)) : Result<QByteArray>(ErrorCode::Internal);
}
