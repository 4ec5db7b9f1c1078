// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/httpline.h"

#include "core/channels/httpprobe.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int mostAtOnce = 6; // of QNetworkAccessManager to one host

HttpAnswer stopped()
{
    HttpAnswer answer;
    answer.failure = QStringLiteral("stopped");
    return answer;
}

/// Tells it that nothing was asked, which is no reason to ask.
void dismiss(HttpTask &task) { task.onAnswer(stopped()); }

} // namespace

HttpLine::HttpLine(HttpChannel::Settings settings, HttpChannel::Now now)
    : m_settings(std::move(settings))
    , m_now(std::move(now))
    , m_manager(this)
    , m_timer(this)
    , m_pace(m_settings.perSecond)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { pump(); });
    m_manager.setAutoDeleteReplies(false);
    m_manager.setStrictTransportSecurityEnabled(false); // nothing kept of what a peer says
}

HttpLine::~HttpLine()
{
    for (UnderWay &each : m_underWay)
        each.task->onAnswer(each.exchange->abort());
    for (Probing &each : m_probing)
        dismiss(*each.task);
    for (Tasks *tasks : { &m_messages, &m_questions })
        std::for_each(tasks->begin(), tasks->end(), [](auto &task) { dismiss(*task); });
    std::for_each(m_tests.begin(), m_tests.end(), [](auto &task) { dismiss(*task); });
    m_underWay.clear(); // before the manager they use
}

void HttpLine::add(std::unique_ptr<HttpTask> task, Sort sort)
{
    {
        const std::lock_guard lock(m_mutex);
        Tasks &tasks = sort == Sort::Message ? m_messages : m_questions;
        tasks.push_back(std::move(task));
        m_isBatchOver = m_isBatchOver && sort == Sort::Question;
    }
    wake();
}

void HttpLine::test(std::unique_ptr<TestTask> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tests.push_back(std::move(task));
    }
    wake();
}

void HttpLine::endBatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isBatchOver = true;
    }
    wake();
}

void HttpLine::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopping = true;
}

void HttpLine::wake()
{
    QMetaObject::invokeMethod(this, [this] { pump(); }, Qt::QueuedConnection);
}

void HttpLine::pump()
{
    pumpTests();
    const auto most = std::size_t(std::clamp(m_settings.concurrent, 1, mostAtOnce));
    while (m_underWay.size() < most) {
        std::unique_ptr<HttpTask> task = next();
        if (!task)
            break;
        start(std::move(task));
    }
    const std::lock_guard lock(m_mutex);
    if (!m_isBatchOver || !m_underWay.empty() || !m_messages.empty())
        return;
    m_isBatchOver = false;
    m_manager.clearConnectionCache();
}

void HttpLine::pumpTests()
{
    std::vector<std::unique_ptr<TestTask>> tests;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isStopping)
            tests.swap(m_tests);
    }
    for (auto &task : tests) {
        auto probe = std::make_unique<HttpProbe>(task->address(), m_settings.limits);
        HttpProbe *const started = probe.get();
        m_probing.push_back({ std::move(task), std::move(probe) });
        started->start([this, started](const SendReport &report) { onProbed(started, report); });
    }
}

void HttpLine::onProbed(HttpProbe *probe, const SendReport &report)
{
    const auto found = std::find_if(
        m_probing.begin(), m_probing.end(), [probe](const Probing &each) { return each.probe.get() == probe; });
    std::unique_ptr<TestTask> task = std::move(found->task);
    found->probe.release()->deleteLater();
    m_probing.erase(found);
    if (task->goesOn(report))
        add(std::move(task), Sort::Question);
}

std::unique_ptr<HttpTask> HttpLine::next()
{
    const auto take = [](Tasks &tasks) {
        std::unique_ptr<HttpTask> task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    };
    const std::lock_guard lock(m_mutex);
    if (m_isStopping)
        return {};
    if (!m_questions.empty())
        return take(m_questions);
    if (m_messages.empty())
        return {};
    const auto now = std::chrono::steady_clock::now();
    if (const auto wait = m_pace.wait(now); wait.count() > 0) {
        m_timer.start(wait);
        return {};
    }
    m_pace.onSent(now);
    return take(m_messages);
}

void HttpLine::start(std::unique_ptr<HttpTask> task)
{
    std::optional<HttpRequest> request = task->request(m_now());
    if (!request)
        return;
    auto exchange = std::make_unique<HttpExchange>(std::move(*request), m_settings.limits, nullptr);
    HttpExchange *const started = exchange.get();
    m_underWay.push_back({ std::move(task), std::move(exchange) });
    started->start(m_manager, [this, started](const HttpAnswer &answer) { onAnswer(started, answer); });
}

void HttpLine::onAnswer(HttpExchange *exchange, const HttpAnswer &answer)
{
    const auto found = std::find_if(m_underWay.begin(), m_underWay.end(),
        [exchange](const UnderWay &each) { return each.exchange.get() == exchange; });
    const std::unique_ptr<HttpTask> task = std::move(found->task);
    found->exchange.release()->deleteLater();
    m_underWay.erase(found);
    task->onAnswer(answer);
    if (const auto rest = task->rest())
        m_pace.rest(std::chrono::steady_clock::now() + std::min(*rest, std::chrono::seconds(30)));
    pump();
}
