// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/smsbench.h"

#include "core/channels/twilio.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/yardstick.h"
#include "tests/support/http/httprecorder.h"
#include "tests/support/http/httptry.h"

#include <QProcess>
#include <QTemporaryFile>

#include <vector>

namespace {

constexpr int count = 2000;
constexpr int concurrent = 4;
constexpr int latency = 5;

std::unique_ptr<const SmsProvider> twilioAt(const QByteArray &base)
{
    Twilio::Settings settings;
    settings.account = { base, "AC1", "SK1", "key-secret" };
    settings.from = QStringLiteral("+15005550006");
    return std::make_unique<Twilio>(settings);
}

double secondsOfOurs(const HttpRecorder &recorder)
{
    const auto channel = aChannel(twilioAt(recorder.base()), { concurrent, {}, HttpLimits{} });
    return secondsOf([&] {
        std::vector<QFuture<SendReport>> sent;
        for (int each = 0; each < count; ++each)
            sent.push_back(channel->send(aTextMessage()));
        for (auto &future : sent) {
            if (reportOf(future).result != SendReport::Result::Accepted)
                qFatal("a text message was not taken");
        }
    });
}

double secondsOfCurl(const HttpRecorder &recorder)
{
    const HttpRequest request = twilioAt(recorder.base())->sendRequest(aTextMessage(), aMoment());
    QTemporaryFile config;
    if (!config.open())
        qFatal("no temporary file");
    config.write("data-raw = \"" + request.body + "\"\n");
    for (const auto &[name, value] : request.headers)
        config.write("header = \"" + name + ": " + value + "\"\n");
    for (int each = 0; each < count; ++each)
        config.write("url = \"" + request.url + "\"\noutput = \"/dev/null\"\n");
    config.close();
    int status = 0;
    const double seconds = secondsOf([&] {
        status = QProcess::execute(QStringLiteral("curl"),
            { QStringLiteral("--silent"), QStringLiteral("--no-progress-meter"), QStringLiteral("--fail"),
                QStringLiteral("--parallel"), QStringLiteral("--parallel-max"), QString::number(concurrent),
                QStringLiteral("--config"), config.fileName() });
    });
    if (status != 0)
        qFatal("curl ended with %d", status);
    return seconds;
}

} // namespace

void benchSms(BenchReport &report)
{
    ScriptedReply reply = aReply(201, R"({"sid":"SM1","status":"queued"})");
    reply.delay = latency;
    const HttpRecorder recorder(reply);
    const double ours = secondsOfOurs(recorder);
    const double curls = secondsOfCurl(recorder);
    if (recorder.requests().size() != 2 * count || recorder.mostAtOnce() > concurrent)
        qFatal("the provider got %d requests, %d at once", int(recorder.requests().size()), recorder.mostAtOnce());
    report.addRatio(QStringLiteral("text messages, four at once"), ours * 1000 / count, curls * 1000 / count,
        QStringLiteral("ms a message"), 1.25);
}
