// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/programlock.h"
#include "core/domain/session.h"
#include "core/runtime/corethread.h"
#include "core/usecases/sendmessages.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

struct CoreParts;

struct SendSummary {
    int sent = 0;
    int failed = 0;
    int later = 0; ///< queued again, or unknown
};

/// Empties the outbox, a batch at a time, on the core thread, while the channels work on threads of their own. Holds
/// <profile>/send.lock for the length of a run, so that one program of the profile sends.
class Sending {
public:
    enum class Until { NothingIsDue, Empty };
    using Finished = std::function<void(Result<SendSummary>)>;

    Sending(Services services, const CoreParts &parts, QObject *context);
    ~Sending();

    bool isRunning() const { return bool(m_finished); }
    /// DatabaseBusy when another program of the profile is sending, or this one is already; File when the lock can't be
    /// written.
    void start(const Session &session, Until until, Finished finished);

private:
    using Channels = std::vector<std::unique_ptr<Channel>>;

    Result<void> takeLock();
    Result<void> openChannels();
    void nextBatch();
    Result<void> keepChangedSecrets();
    void waitOrFinish();
    void record(std::vector<ClaimedMessage> claimed, const QList<QFuture<SendReport>> &reports);
    void finish(Result<SendSummary> result);

    Services m_services;
    const CoreParts &m_parts;
    QObject *m_context;
    ProgramLock m_lock;
    Channels m_channels;
    std::vector<OpenChannel> m_open;
    std::optional<SendMessages> m_send;
    Session m_session;
    Until m_until = Until::NothingIsDue;
    SendSummary m_summary;
    Finished m_finished;
    QThreadPool m_closing; ///< where channels end
};
