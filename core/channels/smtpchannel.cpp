// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpchannel.h"

#include "core/channels/mimemessage.h"
#include "core/channels/oauthaccount.h"
#include "core/channels/smtpsession.h"
#include "core/channels/wiping.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

constexpr int mostConnections = 4;

void finish(QPromise<SendReport> &promise, const SendReport &report)
{
    promise.addResult(report);
    promise.finish();
}

/// Whether it never came to the message, or the server hung over it.
bool concernsTheServer(const SendReport &report)
{
    static const QStringList classes
        = { QStringLiteral("connect"), QStringLiteral("tls"), QStringLiteral("certificate"), QStringLiteral("sign_in"),
              QStringLiteral("token"), QStringLiteral("basic_auth_off"), QStringLiteral("timeout") };
    return classes.contains(report.errorClass);
}

} // namespace

SmtpChannel::SmtpChannel(SmtpSettings settings, QByteArray password, SmtpTimeouts timeouts)
    : m_settings(std::move(settings))
    , m_timeouts(timeouts)
    , m_password(std::move(password))
{
    m_password.detach();
    start();
}

SmtpChannel::SmtpChannel(std::shared_ptr<OAuthAccount> account, SmtpSettings settings, SmtpTimeouts timeouts)
    : m_settings(std::move(settings))
    , m_timeouts(timeouts)
    , m_account(std::move(account))
{
    start();
}

void SmtpChannel::start()
{
    for (int made = 0; made < std::clamp(m_settings.connections, 1, mostConnections); ++made)
        m_threads.emplace_back([this] { work(); });
}

SmtpChannel::~SmtpChannel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    for (Job &job : m_jobs)
        giveBack(job, QStringLiteral("stopped"));
    wipe(m_password);
}

ChannelKind SmtpChannel::kind() const { return ChannelKind::Email; }

bool SmtpChannel::canReach(const Contact &contact) const { return contact.email && mailboxOf(*contact.email); }

QFuture<SendReport> SmtpChannel::send(OutgoingMessage message) { return post(std::move(message)); }

void SmtpChannel::endBatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isBatchOver = true;
    }
    m_wake.notify_all();
}

std::optional<SecretChange> SmtpChannel::takeChangedSecret()
{
    return m_account ? m_account->takeChangedSecret() : std::nullopt;
}

QFuture<SendReport> SmtpChannel::test() { return post(std::nullopt); }

QFuture<SendReport> SmtpChannel::post(std::optional<OutgoingMessage> message)
{
    QPromise<SendReport> promise;
    promise.start();
    QFuture<SendReport> future = promise.future();
    {
        const std::lock_guard lock(m_mutex);
        m_isBatchOver = m_isBatchOver && !message;
        m_jobs.push_back({ std::move(message), std::move(promise) });
    }
    m_wake.notify_one();
    return future;
}

void SmtpChannel::work()
{
    SmtpSession session(m_settings, m_timeouts, m_password, m_account.get(), m_isStopping);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [&] { return m_isStopping || !m_jobs.empty() || (m_isBatchOver && session.isOpen()); });
        if (m_isStopping)
            return;
        if (m_jobs.empty()) {
            lock.unlock();
            session.close();
            lock.lock();
            continue;
        }
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        const SendReport report = carryOut(job, session);
        if (job.message)
            wipe(job.message->text);
        const bool isOfServer = job.message && concernsTheServer(report);
        Jobs waiting = isOfServer ? takeMessages() : Jobs(); // before anybody is told, who might post the next batch
        finish(job.promise, report);
        for (Job &each : waiting)
            giveBack(each, report.errorClass);
        lock.lock();
    }
}

/// Each of the messages that wait would fare the same, one after another and each for minutes, or be one more sign-in
/// that fails. Their turn comes again.
SmtpChannel::Jobs SmtpChannel::takeMessages()
{
    const std::lock_guard lock(m_mutex);
    const auto messages
        = std::stable_partition(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return !job.message.has_value(); });
    Jobs taken(std::make_move_iterator(messages), std::make_move_iterator(m_jobs.end()));
    m_jobs.erase(messages, m_jobs.end());
    return taken;
}

void SmtpChannel::giveBack(Job &job, const QString &errorClass)
{
    if (job.message)
        wipe(job.message->text);
    finish(job.promise, { SendReport::Result::Retry, {}, errorClass, {} });
}

SendReport SmtpChannel::carryOut(const Job &job, SmtpSession &kept) const
{
    if (job.message)
        return kept.send(*job.message);
    // A connection of its own: what is kept open would prove nothing.
    return SmtpSession(m_settings, m_timeouts, m_password, m_account.get(), m_isStopping).test();
}
