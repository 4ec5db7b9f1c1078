// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/ports/logbook.h"
#include "core/runtime/corecalls.h"
#include "core/usecases/acceptfinding.h"
#include "core/usecases/makebackup.h"
#include "core/usecases/readlog.h"

Answer<std::vector<StoredEntry>> DoorcodeCore::logPage(Session session, LogFilter filter, quint64 fromSeq, int most)
{
    return ask<std::vector<StoredEntry>>(
        [=](CoreState &core) { return ReadLog(core.services).page(session, filter, fromSeq, most); });
}

Answer<LogCheck> DoorcodeCore::checkLog(Session session, StopSwitch stop)
{
    return askInPages<LogCheck, CheckLog::Run>(stop, [session](CoreState &core) {
        std::vector<QByteArray> marks;
        if (const auto &mark = core.mark.latest())
            marks.push_back(*mark);
        return CheckLog(core.services)(session, marks);
    });
}

Answer<quint64> DoorcodeCore::exportLog(Session session, QString folder, StopSwitch stop)
{
    return askInPages<quint64, ReadLog::Export>(stop, [session, folder](CoreState &core) {
        return ReadLog(core.services).exportTo(session, folder, core.parts.logFormat);
    });
}

Answer<QByteArray> DoorcodeCore::checkpoint(Session session)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session] {
        m_state->upkeep.signNow(
            session, [promise](Result<QByteArray> note) { answer<QByteArray>(promise, std::move(note)); });
    });
    return answered;
}

Answer<LogHealth> DoorcodeCore::logHealth()
{
    return ask<LogHealth>([](CoreState &core) { return Result<LogHealth>(core.upkeep.health()); });
}

template<typename Accept>
Answer<void> DoorcodeCore::goOn(Accept accept)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, accept] {
        CoreState &core = *m_state;
        if (core.startCheck)
            return answer<void>(promise, ErrorCode::NoFinding);
        const auto mark = accept(AcceptFinding(core.services), { core.startCheck.error(), core.mark.latest() });
        if (!mark)
            return answer<void>(promise, mark.error());
        core.startCheck = {};
        core.clock.trust();
        noteLogGrowth();
        core.upkeep.replaceMark(*mark, [promise](const Result<void> &written) { answer<void>(promise, written); });
    });
    return answered;
}

Answer<void> DoorcodeCore::acceptFinding(Session session)
{
    return goOn(
        [session](AcceptFinding accept, const StartFinding &finding) { return accept.bySupervisor(session, finding); });
}

Answer<void> DoorcodeCore::acceptFinding(QString recoveryCode)
{
    return goOn([recoveryCode](AcceptFinding accept, const StartFinding &finding) {
        return accept.byRecoveryCode(recoveryCode, finding);
    });
}

Answer<QByteArray> DoorcodeCore::logKey(Session session)
{
    return ask<QByteArray>([=](CoreState &core) -> Result<QByteArray> {
        if (auto allowed = require(session, Right::CheckLog); !allowed)
            return allowed.error();
        const auto state = core.services.storage.logBook().state();
        if (!state)
            return state.error();
        return core.services.seal.verifierKey(logKeyName(state->log));
    });
}

Answer<void> DoorcodeCore::backUp(Session session, QString path)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise, session, path] {
        if (auto written = MakeBackup(m_state->services)(session, path); !written)
            return answer<void>(promise, std::move(written));
        noteLogGrowth();
        const Session station = Session::ofStation(m_state->services.keys.station());
        m_state->upkeep.signNow(station, [promise](const Result<QByteArray> &note) {
            answer<void>(promise, note ? Result<void>() : Result<void>(note.error()));
        });
    });
    return answered;
}

Answer<std::vector<Finding>> DoorcodeCore::checkDepot()
{
    return ask<std::vector<Finding>>(
        [](CoreState &core) -> Result<std::vector<Finding>> { return CheckDepot(core.services)(core.mark.latest()); });
}

Answer<std::vector<Finding>> DoorcodeCore::lookAtDepot()
{
    auto promise = std::make_shared<QPromise<Result<std::vector<Finding>>>>();
    auto answered = promise->future();
    promise->start();
    m_thread.post([this, promise] {
        m_pool.start([this, promise, &storage = m_state->services.storage] {
            const Result<void> tables = storage.checkTables(Storage::Depth::Quick, m_isEnding);
            m_thread.post([this, promise, tables] {
                answer<std::vector<Finding>>(
                    promise, CheckDepot(m_state->services).besides(tables, m_state->mark.latest()));
            });
        });
    });
    return answered;
}

Answer<QString> DoorcodeCore::engineVersion()
{
    return ask<QString>([](CoreState &core) -> Result<QString> { return core.services.storage.engineVersion(); });
}

Answer<void> DoorcodeCore::checkIntegrity()
{
    return ask<void>([](CoreState &core) { return core.services.storage.checkIntegrity(); });
}
