// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/smtpsettings.h"
#include "core/ports/channel.h"

#include <QByteArray>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

class OAuthAccount;
class SmtpSession;

/// Mail through the depot's own server. libcurl blocks while a server thinks, so each connection has a thread of its
/// own, and none of that is felt by who sends. Its end stops all of them within about a second; tries that were cut off
/// then are reported as Retry, or as Unknown when the whole message was out. Once a try has found no server, one that
/// hangs or one that lets nobody in, what waits then is reported as Retry without a try.
class SmtpChannel : public Channel {
public:
    /// @p password is wiped when the channel goes; give the only copy.
    SmtpChannel(SmtpSettings settings, QByteArray password, SmtpTimeouts timeouts = {});
    /// Signs in with the tokens of @p account.
    SmtpChannel(std::shared_ptr<OAuthAccount> account, SmtpSettings settings, SmtpTimeouts timeouts = {});
    SmtpChannel(const SmtpChannel &) = delete;
    SmtpChannel &operator=(const SmtpChannel &) = delete;
    ~SmtpChannel() override;

    ChannelKind kind() const override;
    bool canReach(const Contact &contact) const override;
    QFuture<SendReport> send(OutgoingMessage message) override;
    void endBatch() override;
    QFuture<SendReport> test() override;
    std::optional<SecretChange> takeChangedSecret() override;

private:
    struct Job {
        std::optional<OutgoingMessage> message; ///< none: a test
        QPromise<SendReport> promise;
    };
    using Jobs = std::deque<Job>;

    QFuture<SendReport> post(std::optional<OutgoingMessage> message);
    void start();
    void work();
    Jobs takeMessages();
    static void giveBack(Job &job, const QString &errorClass);
    SendReport carryOut(const Job &job, SmtpSession &kept) const;

    const SmtpSettings m_settings;
    const SmtpTimeouts m_timeouts;
    QByteArray m_password;
    const std::shared_ptr<OAuthAccount> m_account; ///< null where a password is used

    std::mutex m_mutex; ///< of the jobs and the end of a batch
    std::condition_variable m_wake;
    Jobs m_jobs;
    bool m_isBatchOver = false;
    std::atomic<bool> m_isStopping = false;
    std::vector<std::thread> m_threads;
};
