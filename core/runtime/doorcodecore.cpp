// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/doorcodecore.h"

#include "core/runtime/corecalls.h"
#include "core/usecases/rundueissues.h"
#include "core/usecases/switchchannels.h"

#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto dueWorkInterval = 2s;
constexpr auto pollInterval = 2s;
constexpr auto lostInterval = 10s; ///< between looks for a lost database: each may take as long as a connection does

} // namespace

DoorcodeCore::DoorcodeCore()
{
    m_thread.setLastTask([this] {
        m_pool.waitForDone();
        m_state.reset();
    });
}

DoorcodeCore::~DoorcodeCore() { m_isEnding = true; }

// Checkpoints are made as the log grows, after the answer to what made it grow.
void DoorcodeCore::noteLogGrowth()
{
    Q_EMIT logGrew();
    m_thread.post([this] { m_state->upkeep.onLogGrown(); });
    if (m_isFollowing)
        m_thread.post([this] { tellChanges(); });
}

void DoorcodeCore::followChanges()
{
    m_thread.post([this] {
        m_isFollowing = true;
        m_poll = new QTimer(m_thread.context());
        QObject::connect(m_poll, &QTimer::timeout, m_thread.context(), [this] { tellChanges(); });
        m_poll->start(pollInterval);
        tellChanges();
    });
}

void DoorcodeCore::tryDatabase()
{
    m_thread.post([this] {
        if (m_isFollowing)
            tellChanges();
    });
}

void DoorcodeCore::onNothingRead(const Error &error)
{
    if (!m_isDatabaseLost && error.code == ErrorCode::DatabaseBusy)
        return;
    if (!std::exchange(m_isDatabaseLost, true))
        Q_EMIT databaseLost(error);
    m_poll->start(lostInterval);
    Q_EMIT databaseAwaited(lostInterval);
}

void DoorcodeCore::tellChanges()
{
    const auto news = m_state->logFollower.news();
    if (!news)
        return onNothingRead(news.error());
    if (std::exchange(m_isDatabaseLost, false)) {
        m_poll->start(pollInterval);
        Q_EMIT databaseFound();
    }
    if (!news->isAll)
        m_thread.post([this] { tellChanges(); });
    switch (news->extent) {
    case LogNews::Extent::Nothing:
        return;
    case LogNews::Extent::Rows:
        Q_EMIT stopsChanged(news->stops);
        return;
    case LogNews::Extent::Day:
        Q_EMIT dayChanged();
        return;
    }
}

Answer<void> DoorcodeCore::open(OpenParts openParts)
{
    return m_thread.ask<void>([this, openParts = std::move(openParts)]() -> Result<void> {
        auto parts = openParts();
        if (!parts)
            return parts.error();
        m_state = std::make_unique<CoreState>(
            std::move(*parts), m_thread, [this](const LogHealth &health) { Q_EMIT logHealthChanged(health); });
        return {};
    });
}

Answer<void> DoorcodeCore::startCheck()
{
    return ask<void>([](CoreState &core) { return core.startCheck; });
}

void DoorcodeCore::startDueWork()
{
    m_thread.post([this] {
        m_state->upkeep.stayOpen();
        auto *timer = new QTimer(m_thread.context());
        QObject::connect(timer, &QTimer::timeout, m_thread.context(), [this] {
            const Session station = Session::ofStation(m_state->services.keys.station());
            if (const auto due = RunDueIssues(m_state->services)(station); !due)
                return;
            if (const auto switched = SwitchChannels(m_state->services)(station); !switched)
                return;
            if (m_state->sending.isRunning())
                return m_state->sending.lookAgain();
            m_state->sending.start(station, Sending::Until::NothingIsDue, [](const Result<SendSummary> &) {});
        });
        timer->start(dueWorkInterval);
    });
}

void DoorcodeCore::stayOpen()
{
    m_thread.post([this] { m_state->upkeep.stayOpen(); });
}
