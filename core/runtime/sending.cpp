// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sending.h"

#include "core/common/logcategories.h"
#include "core/ports/channelbook.h"
#include "core/ports/keystore.h"
#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/runtime/coreparts.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/keepchangedsecret.h"
#include "core/usecases/managechannels.h"

#include <QDir>

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace {

const QString lockName = QStringLiteral("send.lock");
constexpr int mostUnderway = 50; // of one channel: what a crash leaves unknown
constexpr int scanned = 100; // those behind a channel that is full get their turn, too
constexpr auto gatheringTime = 100ms;
constexpr int askedTogether = 50;
constexpr auto pollWhileWaiting = 1s;
constexpr auto leaseRenewal = 5min; // a lease holds 15

} // namespace

Sending::Sending(Services services, const CoreParts &parts)
    : m_services(services)
    , m_parts(parts)
    , m_lock(QDir(parts.profile).filePath(lockName))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringTime);
    QObject::connect(&m_gathering, &QTimer::timeout, &m_here, [this] { record(); });
    m_polling.setSingleShot(true);
    m_polling.setInterval(pollWhileWaiting);
    QObject::connect(&m_polling, &QTimer::timeout, &m_here, [this] { claim(); });
    m_leases.setInterval(leaseRenewal);
    QObject::connect(&m_leases, &QTimer::timeout, &m_here, [this] { renewLeases(); });
}

Sending::~Sending() = default;

void Sending::start(const Session &session, Until until, Finished finished)
{
    if (isRunning())
        return finished(Result<SendSummary>(ErrorCode::DatabaseBusy));
    if (auto locked = takeLock(); !locked)
        return finished(locked.error());
    m_session = session;
    m_until = until;
    m_summary = {};
    m_failure.reset();
    m_finished = std::move(finished);
    m_send.emplace(m_services, m_parts.texts, m_parts.boot);
    m_follow.emplace(m_services, m_parts.texts);
    if (auto opened = openChannels(); !opened)
        return finish(opened.error());
    if (auto taken = m_send->takeBack(m_session, m_open); !taken)
        return finish(taken.error());
    m_leases.start();
    claim();
}

Result<void> Sending::takeLock()
{
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return ErrorCode::DatabaseBusy;
    return Error{ ErrorCode::File,
        QDir(m_parts.profile).filePath(lockName) }; // a full disk, or one that can't be written
}

Result<void> Sending::openChannels()
{
    const auto settings = m_services.storage.channels().active();
    if (!settings)
        return settings.error();
    for (const ChannelSettings &each : *settings) {
        const auto secret = m_services.keys.secret(channelSecretName(each.id));
        auto channel = m_parts.channelFactory->make(each, secret ? *secret : QByteArray());
        if (!channel)
            return channel.error();
        m_open.push_back({ each.id, channel->get() });
        m_channels.push_back(std::move(*channel));
    }
    return {};
}

// With the room each has.
Result<std::vector<OpenChannel>> Sending::channelsNow() const
{
    const auto now = m_services.clock.now();
    if (!now)
        return now.error();
    std::vector<OpenChannel> channels = m_open;
    for (OpenChannel &open : channels) {
        open.pausedUntil = m_pauses.pausedUntil(open.id, *now);
        open.room = (m_pauses.isOnTrial(open.id) ? 1 : mostUnderway) - underwayOver(open.channel);
    }
    return channels;
}

void Sending::lookAgain()
{
    if (!m_underway.isEmpty() && !m_failure)
        claimSoon();
}

// Whatever was asked of the core meanwhile goes first.
template<typename Step>
void Sending::soon(Step step)
{
    QMetaObject::invokeMethod(
        &m_here,
        [this, step, run = m_run] {
            if (run == m_run)
                (this->*step)();
        },
        Qt::QueuedConnection);
}

void Sending::claimSoon()
{
    if (!std::exchange(m_isClaiming, true))
        soon(&Sending::claim);
}

void Sending::claim()
{
    m_isClaiming = false;
    if (!m_failure) {
        const auto channels = channelsNow();
        auto claimed = channels ? m_send->claim(m_session, *channels, scanned) : Result<Claim>(channels.error());
        if (!claimed)
            m_failure = claimed.error();
        else
            give(std::move(*claimed));
    }
    if (!m_reported.empty())
        return recordWhenGathered();
    if (!m_underway.isEmpty() || m_isClaiming)
        return;
    if (m_failure)
        return finish(*m_failure);
    for (const OpenChannel &open : m_open)
        open.channel->endBatch();
    ask();
}

// A channel may have its answer at once.
void Sending::give(Claim claim)
{
    m_isGiving = true;
    for (ClaimedMessage &message : claim.messages)
        send(std::move(message));
    m_isGiving = false;
    if (claim.others == Claim::Others::MayBeDue)
        claimSoon();
}

void Sending::send(ClaimedMessage claimed)
{
    m_underway[claimed.channel] += 1;
    const Instant expiresAt = claimed.outgoing.expiresAt;
    QFuture<SendReport> report = claimed.channel->send(std::move(claimed.outgoing));
    report.then(&m_here,
        [this, expiresAt, claimed = ClaimedMessage{ claimed.message, claimed.channel, {} }](
            const QFuture<SendReport> &done) { onReported(claimed, expiresAt, done); });
}

void Sending::onReported(const ClaimedMessage &claimed, Instant expiresAt, const QFuture<SendReport> &report)
{
    MessageOutcome outcome{ claimed.message, {}, claimed.channel->asks(), expiresAt };
    outcome.report.result = SendReport::Result::Unknown;
    if (!report.isCanceled() && report.resultCount() > 0)
        outcome.report = report.result();
    if (outcome.report.result == SendReport::Result::Accepted)
        m_summary.sent += 1;
    else if (outcome.report.result == SendReport::Result::Rejected)
        m_summary.failed += 1;
    else
        m_summary.later += 1;
    if (const auto now = m_services.clock.now(); now && claimed.message.channel)
        m_pauses.note(*claimed.message.channel, outcome.report, *now);
    m_reported.push_back(std::move(outcome));
    if (!m_isGiving)
        recordWhenGathered();
}

// A durable commit for all that come in within a moment.
void Sending::recordWhenGathered()
{
    const int underway = std::accumulate(m_underway.cbegin(), m_underway.cend(), 0);
    if (int(m_reported.size()) == underway)
        return record();
    if (!m_gathering.isActive())
        m_gathering.start();
}

void Sending::record()
{
    m_gathering.stop();
    const std::vector<MessageOutcome> reported = std::exchange(m_reported, {});
    if (reported.empty())
        return;
    for (const MessageOutcome &outcome : reported) {
        Channel *const channel = channelOf(m_open, outcome.message);
        if (channel && --m_underway[channel] == 0)
            m_underway.remove(channel);
    }
    if (auto recorded = m_send->record(m_session, reported); !recorded)
        m_failure = recorded.error(); // they are taken back at the next run
    if (auto kept = keepChangedSecrets(); !kept)
        m_failure = kept.error();
    claimSoon();
}

Result<void> Sending::keepChangedSecrets()
{
    for (const OpenChannel &open : m_open) {
        const auto change = open.channel->takeChangedSecret();
        if (!change)
            continue;
        if (auto kept = KeepChangedSecret(m_services)(open.id, *change); !kept)
            return kept;
    }
    return {};
}

void Sending::ask()
{
    auto due = m_follow->due(m_session, m_open, askedTogether);
    if (!due)
        return finish(due.error());
    if (due->looked == 0)
        return waitOrFinish();
    QList<QFuture<StatusReport>> answers;
    for (ProviderQuestion &question : due->questions) {
        if (question.kind == ProviderQuestion::Kind::Status)
            answers.append(question.channel->status(question.message.providerReference));
        else if (question.kind == ProviderQuestion::Kind::Lost)
            answers.append(question.channel->findLost(std::move(question.outgoing)));
        else
            answers.append(QtFuture::makeReadyFuture(StatusReport{}));
    }
    if (answers.isEmpty())
        return soon(&Sending::ask);
    QtFuture::whenAll(answers.begin(), answers.end())
        .then(&m_here, [this, questions = std::move(due->questions)](const QList<QFuture<StatusReport>> &done) {
            onAnswered(questions, done);
        });
}

void Sending::onAnswered(std::vector<ProviderQuestion> questions, const QList<QFuture<StatusReport>> &answers)
{
    std::vector<ProviderAnswer> told;
    for (size_t index = 0; index < questions.size(); ++index) {
        ProviderQuestion &question = questions[index];
        const auto &answer = answers[qsizetype(index)];
        if (question.kind != ProviderQuestion::Kind::None && !answer.isCanceled() && answer.resultCount() > 0)
            told.push_back({ question.message, answer.result() });
        if (question.afterwards == ProviderQuestion::Afterwards::Forget)
            question.channel->forget(question.message.providerReference);
    }
    if (auto recorded = m_follow->record(m_session, told); !recorded)
        return finish(recorded.error());
    soon(&Sending::ask);
}

void Sending::waitOrFinish()
{
    if (m_until == Until::NothingIsDue)
        return finish(m_summary);
    const auto queued = m_services.storage.messages().countQueued();
    if (!queued)
        return finish(queued.error());
    if (*queued == 0)
        return finish(m_summary);
    m_isClaiming = true;
    m_polling.start();
}

void Sending::renewLeases()
{
    if (const auto renewed = m_send->renewLeases(m_session); !renewed)
        qCWarning(lcRuntime) << "leases could not be renewed:" << word(renewed.error().code);
}

void Sending::finish(Result<SendSummary> result)
{
    ++m_run;
    m_isClaiming = false;
    m_leases.stop();
    m_underway.clear();
    m_open.clear();
    // A server may be slow to say goodbye.
    m_closing.start([channels = std::make_shared<Channels>(std::move(m_channels))] { channels->clear(); });
    m_channels.clear();
    m_lock.unlock();
    std::exchange(m_finished, nullptr)(std::move(result));
}
