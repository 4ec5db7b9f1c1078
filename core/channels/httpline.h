// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httpchannel.h"
#include "core/channels/httptasks.h"
#include "core/channels/pace.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

class HttpProbe;

/// The thread's side of an HttpChannel: lets requests go, a few at once and messages no faster than the provider wants,
/// and keeps connections open for as long as a batch lasts.
class HttpLine : public QObject {
public:
    enum class Sort { Message, Question };

    HttpLine(HttpChannel::Settings settings, HttpChannel::Now now);
    ~HttpLine() override;

    // From any thread.
    void add(std::unique_ptr<HttpTask> task, Sort sort);
    void test(std::unique_ptr<TestTask> task);
    void endBatch();
    /// Nothing new goes out.
    void stop();

private:
    using Tasks = std::deque<std::unique_ptr<HttpTask>>;
    struct UnderWay {
        std::unique_ptr<HttpTask> task;
        std::unique_ptr<HttpExchange> exchange;
    };

    void wake();
    void pump();
    void pumpTests();
    std::unique_ptr<HttpTask> next();
    void start(std::unique_ptr<HttpTask> task);
    void onAnswer(HttpExchange *exchange, const HttpAnswer &answer);
    void onProbed(HttpProbe *probe, const SendReport &report);

    const HttpChannel::Settings m_settings;
    const HttpChannel::Now m_now;

    std::mutex m_mutex; ///< of what other threads hand over
    Tasks m_messages;
    Tasks m_questions;
    std::vector<std::unique_ptr<TestTask>> m_tests;
    bool m_isBatchOver = false;
    bool m_isStopping = false;

    QNetworkAccessManager m_manager;
    QTimer m_timer;
    Pace m_pace;
    std::vector<UnderWay> m_underWay;
    struct Probing {
        std::unique_ptr<TestTask> task;
        std::unique_ptr<HttpProbe> probe;
    };
    std::vector<Probing> m_probing;
};
