// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/httpchannel.h"

#include "core/channels/httpline.h"
#include "core/channels/httptasks.h"

#include <utility>

HttpChannel::HttpChannel(std::unique_ptr<const SmsProvider> provider, Settings settings, Now now)
    : m_provider(std::move(provider))
    , m_line(new HttpLine(std::move(settings), std::move(now)))
{
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
}

HttpChannel::~HttpChannel()
{
    m_line->stop();
    m_thread.quit();
    m_thread.wait();
}

ChannelKind HttpChannel::kind() const { return m_provider->kind(); }

bool HttpChannel::canReach(const Contact &contact) const { return contact.phone.has_value(); }

Channel::Asks HttpChannel::asks() const { return m_provider->asks(); }

QFuture<SendReport> HttpChannel::send(OutgoingMessage message)
{
    auto task = std::make_unique<SendTask>(*m_provider, std::move(message));
    QFuture<SendReport> future = task->future();
    m_line->add(std::move(task), HttpLine::Sort::Message);
    return future;
}

void HttpChannel::endBatch() { m_line->endBatch(); }

QFuture<StatusReport> HttpChannel::status(const QString &providerReference)
{
    if (asks() == Asks::Nothing || providerReference.isEmpty())
        return QtFuture::makeReadyFuture(StatusReport{});
    auto task = std::make_unique<StatusTask>(*m_provider, providerReference);
    QFuture<StatusReport> future = task->future();
    m_line->add(std::move(task), HttpLine::Sort::Question);
    return future;
}

QFuture<StatusReport> HttpChannel::findLost(OutgoingMessage message)
{
    if (asks() != Asks::StatusAndLost)
        return QtFuture::makeReadyFuture(StatusReport{});
    auto task = std::make_unique<LostTask>(*m_provider, std::move(message));
    QFuture<StatusReport> future = task->future();
    m_line->add(std::move(task), HttpLine::Sort::Question);
    return future;
}

void HttpChannel::forget(const QString &providerReference)
{
    if (providerReference.isEmpty())
        return;
    for (HttpRequest &request : m_provider->forgetRequests(providerReference))
        m_line->add(std::make_unique<ForgetTask>(std::move(request)), HttpLine::Sort::Question);
}

QFuture<SendReport> HttpChannel::test()
{
    auto task = std::make_unique<TestTask>(*m_provider);
    QFuture<SendReport> future = task->future();
    m_line->test(std::move(task));
    return future;
}
