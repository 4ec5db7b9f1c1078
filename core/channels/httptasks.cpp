// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/httptasks.h"

#include "core/channels/providerreport.h"
#include "core/channels/wiping.h"

#include <utility>

using Reached = HttpAnswer::Reached;

SendTask::SendTask(const SmsProvider &provider, OutgoingMessage message)
    : m_provider(provider)
    , m_message(std::move(message))
{
}

SendTask::~SendTask() { wipe(m_message.text); }

std::optional<HttpRequest> SendTask::request(Instant now)
{
    if (m_message.expiresAt > now)
        return m_provider.sendRequest(m_message, now);
    tell(tryLater(QStringLiteral("expired"), {})); // its turn here came too late; the outbox drops it
    return std::nullopt;
}

void SendTask::onAnswer(const HttpAnswer &answer)
{
    SendReport report = answer.reached == Reached::Answered ? m_provider.sendReport(answer) : unansweredReport(answer);
    clean(report, &m_message, m_provider.secrets());
    m_rest = report.retryAfter;
    wipe(m_message.text);
    tell(report);
}

StatusTask::StatusTask(const SmsProvider &provider, QString providerReference)
    : m_provider(provider)
    , m_providerReference(std::move(providerReference))
{
}

std::optional<HttpRequest> StatusTask::request(Instant now)
{
    return m_provider.statusRequest(m_providerReference, now);
}

void StatusTask::onAnswer(const HttpAnswer &answer)
{
    StatusReport report = answer.reached == Reached::Answered ? m_provider.statusReport(answer) : noAnswer(answer);
    if (report.result != StatusReport::Result::NoAnswer && report.providerReference.isEmpty())
        report.providerReference = m_providerReference;
    clean(report, m_provider.secrets());
    tell(report);
}

LostTask::LostTask(const SmsProvider &provider, OutgoingMessage message)
    : m_provider(provider)
    , m_message(std::move(message))
{
}

LostTask::~LostTask() { wipe(m_message.text); }

std::optional<HttpRequest> LostTask::request(Instant now) { return m_provider.lostRequest(m_message, now); }

void LostTask::onAnswer(const HttpAnswer &answer)
{
    StatusReport report
        = answer.reached == Reached::Answered ? m_provider.lostReport(m_message, answer) : noAnswer(answer);
    clean(report, m_provider.secrets());
    wipe(m_message.text);
    tell(report);
}

ForgetTask::ForgetTask(HttpRequest request)
    : m_request(std::move(request))
{
}

std::optional<HttpRequest> ForgetTask::request(Instant) { return m_request; }

TestTask::TestTask(const SmsProvider &provider)
    : m_provider(provider)
{
}

QByteArray TestTask::address() const { return m_provider.address(); }

bool TestTask::goesOn(const SendReport &connection)
{
    m_steps = connection.steps;
    m_isConnected = connection.result == SendReport::Result::Accepted;
    if (!m_isConnected || !m_provider.testRequest({})) {
        finish(connection);
        return false;
    }
    return true;
}

std::optional<HttpRequest> TestTask::request(Instant now) { return m_provider.testRequest(now); }

void TestTask::onAnswer(const HttpAnswer &answer)
{
    // Before the connection was tried nothing was asked, and nothing was signed into.
    if (m_isConnected)
        m_steps.push_back({ QStringLiteral("sign_in"), answer.took });
    finish(answer.reached == Reached::Answered ? m_provider.testReport(answer) : unansweredReport(answer));
}

void TestTask::finish(SendReport report)
{
    // Nothing was sent, so nothing can be lost.
    if (report.result == SendReport::Result::Unknown || report.result == SendReport::Result::Rejected)
        report.result = SendReport::Result::Retry;
    report.steps = m_steps;
    clean(report, nullptr, m_provider.secrets());
    tell(report);
}
