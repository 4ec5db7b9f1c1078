// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httprequest.h"
#include "core/channels/smsprovider.h"

#include <QFuture>
#include <QPromise>

#include <optional>

/// Something to be asked of a provider, and who is told the answer. onAnswer() is called once, also when it was never
/// asked.
class HttpTask {
public:
    virtual ~HttpTask() = default;
    /// Nothing when it is of no use any more at @p now; then it was told so.
    virtual std::optional<HttpRequest> request(Instant now) = 0;
    virtual void onAnswer(const HttpAnswer &answer) = 0;
    /// How long the provider asked to be left alone.
    virtual std::optional<std::chrono::seconds> rest() const { return std::nullopt; }
};

/// The part of a task that somebody waits for.
template<typename Report>
class Awaited {
public:
    Awaited() { m_promise.start(); }
    QFuture<Report> future() { return m_promise.future(); }

protected:
    void tell(const Report &report)
    {
        m_promise.addResult(report);
        m_promise.finish();
    }

private:
    QPromise<Report> m_promise;
};

class SendTask : public HttpTask, public Awaited<SendReport> {
public:
    SendTask(const SmsProvider &provider, OutgoingMessage message);
    ~SendTask() override;
    std::optional<HttpRequest> request(Instant now) override;
    void onAnswer(const HttpAnswer &answer) override;
    std::optional<std::chrono::seconds> rest() const override { return m_rest; }

private:
    const SmsProvider &m_provider;
    OutgoingMessage m_message;
    std::optional<std::chrono::seconds> m_rest;
};

class StatusTask : public HttpTask, public Awaited<StatusReport> {
public:
    StatusTask(const SmsProvider &provider, QString providerReference);
    std::optional<HttpRequest> request(Instant now) override;
    void onAnswer(const HttpAnswer &answer) override;

private:
    const SmsProvider &m_provider;
    const QString m_providerReference;
};

class LostTask : public HttpTask, public Awaited<StatusReport> {
public:
    LostTask(const SmsProvider &provider, OutgoingMessage message);
    ~LostTask() override;
    std::optional<HttpRequest> request(Instant now) override;
    void onAnswer(const HttpAnswer &answer) override;

private:
    const SmsProvider &m_provider;
    OutgoingMessage m_message;
};

/// Nobody waits for it.
class ForgetTask : public HttpTask {
public:
    explicit ForgetTask(HttpRequest request);
    std::optional<HttpRequest> request(Instant now) override;
    void onAnswer(const HttpAnswer &) override {}

private:
    HttpRequest m_request;
};

/// A try without a message: the connection first, by itself (see HttpProbe), then whether the secret is right.
class TestTask : public HttpTask, public Awaited<SendReport> {
public:
    explicit TestTask(const SmsProvider &provider);
    QByteArray address() const;
    /// What the connection alone went through. False when nothing is left to ask; then it was told so.
    bool goesOn(const SendReport &connection);
    std::optional<HttpRequest> request(Instant now) override;
    void onAnswer(const HttpAnswer &answer) override;

private:
    void finish(SendReport report);

    const SmsProvider &m_provider;
    std::vector<SendReport::Step> m_steps;
    bool m_isConnected = false;
};
