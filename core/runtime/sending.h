// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/programlock.h"
#include "core/domain/session.h"
#include "core/runtime/corethread.h"
#include "core/usecases/channelpauses.h"
#include "core/usecases/followmessages.h"
#include "core/usecases/sendmessages.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

struct CoreParts;

struct SendSummary {
    int sent = 0;
    int failed = 0;
    int later = 0; ///< queued again, or unknown
};

/// Empties the outbox on the core thread, while the channels work on threads of their own: claims what is due, gives
/// each channel a number of messages at a time, writes down what became of them as it comes in, and asks providers what
/// became of earlier ones. Holds <profile>/send.lock for the length of a run, so that one program of the profile sends.
class Sending {
public:
    enum class Until { NothingIsDue, Empty };
    using Finished = std::function<void(Result<SendSummary>)>;

    Sending(Services services, const CoreParts &parts);
    ~Sending();

    bool isRunning() const { return bool(m_finished); }
    /// DatabaseBusy when another program of the profile is sending, or this one is already; File when the lock can't be
    /// written.
    void start(const Session &session, Until until, Finished finished);

    /// What became due meanwhile need not wait for a channel that takes its time.
    void lookAgain();

    ChannelPauses &pauses() { return m_pauses; }

private:
    using Channels = std::vector<std::unique_ptr<Channel>>;

    Result<void> takeLock();
    Result<void> openChannels();
    Result<std::vector<OpenChannel>> channelsNow() const;
    template<typename Step>
    void soon(Step step);
    void claimSoon();
    void claim();
    void give(Claim claim);
    void send(ClaimedMessage claimed);
    void onReported(const ClaimedMessage &claimed, Instant expiresAt, const QFuture<SendReport> &report);
    void recordWhenGathered();
    void record();
    Result<void> keepChangedSecrets();
    void ask();
    void onAnswered(std::vector<ProviderQuestion> questions, const QList<QFuture<StatusReport>> &answers);
    void waitOrFinish();
    void renewLeases();
    void finish(Result<SendSummary> result);
    int underwayOver(const Channel *channel) const { return m_underway.value(channel); }

    Services m_services;
    const CoreParts &m_parts;
    ProgramLock m_lock;
    Channels m_channels;
    std::vector<OpenChannel> m_open;
    ChannelPauses m_pauses;
    std::optional<SendMessages> m_send;
    std::optional<FollowMessages> m_follow;
    Session m_session;
    Until m_until = Until::NothingIsDue;
    SendSummary m_summary;
    Finished m_finished;
    QHash<const Channel *, int> m_underway; ///< given to a channel and not written down yet
    int m_run = 0; ///< what an earlier run left to be done is not done in the next
    bool m_isClaiming = false; ///< soon
    bool m_isGiving = false; ///< messages to channels
    std::vector<MessageOutcome> m_reported;
    std::optional<Error> m_failure; ///< ends the run once what is underway has come in
    QThreadPool m_closing; ///< where channels end
    QTimer m_leases;
    QTimer m_polling;
    QTimer m_gathering; ///< until what came in is written down
    QObject m_here; ///< goes first: what comes in later finds nobody
};
