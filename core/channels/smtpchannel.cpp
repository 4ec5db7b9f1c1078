// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpchannel.h"

#include "core/channels/mimemessage.h"
#include "core/channels/smtpconnection.h"
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

} // namespace

SmtpChannel::SmtpChannel(SmtpSettings settings, QByteArray password, SmtpTimeouts timeouts)
    : m_settings(std::move(settings))
    , m_timeouts(timeouts)
    , m_password(std::move(password))
{
    m_password.detach();
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
    for (Job &job : m_jobs) {
        if (job.message)
            wipe(job.message->text);
        finish(job.promise, { SendReport::Result::Retry, {}, QStringLiteral("stopped"), {} });
    }
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
    SmtpConnection connection(m_settings, m_timeouts, m_password, m_isStopping);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [&] { return m_isStopping || !m_jobs.empty() || (m_isBatchOver && connection.isOpen()); });
        if (m_isStopping)
            return;
        if (m_jobs.empty()) {
            lock.unlock();
            connection.close();
            lock.lock();
            continue;
        }
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        const SendReport report = carryOut(job, connection);
        if (job.message)
            wipe(job.message->text);
        const bool isReached
            = report.errorClass != QLatin1String("timeout") && report.errorClass != QLatin1String("connect");
        finish(job.promise, report);
        if (job.message && !isReached)
            giveBack(report.errorClass);
        lock.lock();
    }
}

/// A server that is not there, or hangs, would do the same for each of the messages that wait, one after another and
/// each for minutes. Their turn comes again.
void SmtpChannel::giveBack(const QString &errorClass)
{
    std::deque<Job> waiting;
    {
        const std::lock_guard lock(m_mutex);
        const auto messages = std::stable_partition(
            m_jobs.begin(), m_jobs.end(), [](const Job &job) { return !job.message.has_value(); });
        std::move(messages, m_jobs.end(), std::back_inserter(waiting));
        m_jobs.erase(messages, m_jobs.end());
    }
    for (Job &job : waiting) {
        wipe(job.message->text);
        finish(job.promise, { SendReport::Result::Retry, {}, errorClass, {} });
    }
}

SendReport SmtpChannel::carryOut(const Job &job, SmtpConnection &connection) const
{
    if (job.message)
        return connection.send(*job.message);
    // A connection of its own: what is kept open would prove nothing.
    SmtpConnection fresh(m_settings, m_timeouts, m_password, m_isStopping);
    return fresh.test();
}
