// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sending.h"

#include "core/ports/channelbook.h"
#include "core/ports/keystore.h"
#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/runtime/coreparts.h"
#include "core/usecases/keepchangedsecret.h"
#include "core/usecases/managechannels.h"

#include <QDir>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

const QString lockName = QStringLiteral("send.lock");
constexpr int batchSize = 50;
constexpr auto pollWhileWaiting = 1s;

} // namespace

Sending::Sending(Services services, const CoreParts &parts, QObject *context)
    : m_services(services)
    , m_parts(parts)
    , m_context(context)
    , m_lock(QDir(parts.profile).filePath(lockName))
{
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
    m_finished = std::move(finished);
    m_send.emplace(m_services, m_parts.texts, m_parts.boot);
    if (auto opened = openChannels(); !opened)
        return finish(opened.error());
    if (auto taken = m_send->takeBack(m_session); !taken)
        return finish(taken.error());
    nextBatch();
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

void Sending::nextBatch()
{
    auto claimed = m_send->claim(m_session, m_open, batchSize);
    if (!claimed)
        return finish(claimed.error());
    if (claimed->empty())
        return waitOrFinish();
    QList<QFuture<SendReport>> reports;
    for (ClaimedMessage &message : *claimed)
        reports.append(message.channel->send(std::move(message.outgoing)));
    QtFuture::whenAll(reports.begin(), reports.end())
        .then(m_context,
            [this, claimed = std::make_shared<std::vector<ClaimedMessage>>(std::move(*claimed))](
                const QList<QFuture<SendReport>> &done) { record(std::move(*claimed), done); });
}

void Sending::record(std::vector<ClaimedMessage> claimed, const QList<QFuture<SendReport>> &reports)
{
    std::vector<MessageOutcome> outcomes;
    for (size_t index = 0; index < claimed.size(); ++index) {
        const auto &report = reports[qsizetype(index)];
        MessageOutcome outcome{ claimed[index].message, {} };
        outcome.report.result = SendReport::Result::Unknown;
        if (!report.isCanceled() && report.resultCount() > 0)
            outcome.report = report.result();
        if (outcome.report.result == SendReport::Result::Accepted)
            m_summary.sent += 1;
        else if (outcome.report.result == SendReport::Result::Rejected)
            m_summary.failed += 1;
        else
            m_summary.later += 1;
        outcomes.push_back(std::move(outcome));
    }
    if (auto recorded = m_send->record(m_session, outcomes); !recorded)
        return finish(recorded.error());
    if (auto kept = keepChangedSecrets(); !kept)
        return finish(kept.error());
    QMetaObject::invokeMethod(m_context, [this] { nextBatch(); }, Qt::QueuedConnection);
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

void Sending::waitOrFinish()
{
    for (const OpenChannel &open : m_open)
        open.channel->endBatch();
    if (m_until == Until::NothingIsDue)
        return finish(m_summary);
    const auto queued = m_services.storage.messages().countQueued();
    if (!queued)
        return finish(queued.error());
    if (*queued == 0)
        return finish(m_summary);
    QTimer::singleShot(pollWhileWaiting, m_context, [this] { nextBatch(); });
}

void Sending::finish(Result<SendSummary> result)
{
    m_open.clear();
    // A server may be slow to say goodbye.
    m_closing.start([channels = std::make_shared<Channels>(std::move(m_channels))] { channels->clear(); });
    m_channels.clear();
    m_lock.unlock();
    std::exchange(m_finished, nullptr)(std::move(result));
}
