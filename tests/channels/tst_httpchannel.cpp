// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/providerreport.h"
#include "core/channels/twilio.h"
#include "tests/support/http/httprecorder.h"
#include "tests/support/http/httptry.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThreadPool>

using namespace std::chrono_literals;
using Outcome = SendReport::Result;

namespace {

const QByteArray secret = "key-secret";
const ScriptedReply created = aReply(201, R"({"sid":"SM1","status":"queued"})");

std::unique_ptr<const SmsProvider> twilioAt(const HttpRecorder &recorder)
{
    Twilio::Settings settings;
    settings.account = { recorder.base(), "AC1", "SK1", secret };
    settings.from = QStringLiteral("+15005550006");
    return std::make_unique<Twilio>(settings);
}

std::vector<QFuture<SendReport>> sendMany(Channel &channel, int count)
{
    std::vector<QFuture<SendReport>> sent;
    for (int each = 0; each < count; ++each)
        sent.push_back(channel.send(aTextMessage()));
    return sent;
}

} // namespace

/// How requests leave a channel: when, how many, how often, and what is left of them.
class TestHttpChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsTheRequestAsItIs();
    void keepsConnectionsForABatch();
    void neverMoreAtOnceThanAllowed();
    void keepsToTheRate();
    void restsWhenAsked();
    void oneTryIsOneRequest_data();
    void oneTryIsOneRequest();
    void doesNotSendWhatIsTooLate();
    void endsWithoutWaiting();
    void questionsComeBack();
    void forgetsQuietly();
    void testsStepByStep();
    void testNamesTheStepThatFailed();
    void reportHoldsNoSecret();
    void isDestroyedOnAnotherThread();
};

void TestHttpChannel::sendsTheRequestAsItIs()
{
    const HttpRecorder recorder(created);
    const auto channel = aChannel(twilioAt(recorder));

    const SendReport report = reportOf(channel->send(aTextMessage()));

    QCOMPARE(report.result, Outcome::Accepted);
    QCOMPARE(report.providerReference, QStringLiteral("SM1"));
    QCOMPARE(recorder.requests().size(), 1);
    const RecordedRequest request = recorder.requests().first();
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/2010-04-01/Accounts/AC1/Messages.json"));
    QCOMPARE(request.header("Host"), "127.0.0.1:" + QByteArray::number(recorder.port()));
    QCOMPARE(request.header("Authorization"), "Basic " + ("SK1:" + secret).toBase64());
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(request.header("User-Agent"), QByteArray("Doorcode"));
    QCOMPARE(request.header("Cookie"), QByteArray());
    QCOMPARE(request.body, twilioAt(recorder)->sendRequest(aTextMessage(), aMoment()).body);
}

void TestHttpChannel::keepsConnectionsForABatch()
{
    const HttpRecorder recorder(created);
    const auto channel = aChannel(twilioAt(recorder), { 1, {}, shortLimits() });

    reportOf(channel->send(aTextMessage()));
    reportOf(channel->send(aTextMessage()));
    QCOMPARE(recorder.connections(), 1);
    channel->endBatch();
    QTRY_COMPARE(recorder.openConnections(), 0);
    reportOf(channel->send(aTextMessage()));

    QCOMPARE(recorder.connections(), 2);
}

void TestHttpChannel::neverMoreAtOnceThanAllowed()
{
    ScriptedReply slow = created;
    slow.delay = 20;
    const HttpRecorder recorder(slow);
    const auto channel = aChannel(twilioAt(recorder), { 3, {}, shortLimits() });

    for (auto &future : sendMany(*channel, 12))
        QCOMPARE(reportOf(future).result, Outcome::Accepted);

    QCOMPARE(recorder.requests().size(), 12);
    QCOMPARE(recorder.mostAtOnce(), 3);
}

void TestHttpChannel::keepsToTheRate()
{
    const HttpRecorder recorder(created);
    const auto channel = aChannel(twilioAt(recorder), { 4, 50, shortLimits() });
    QElapsedTimer timer;
    timer.start();

    for (auto &future : sendMany(*channel, 11))
        QCOMPARE(reportOf(future).result, Outcome::Accepted);

    QVERIFY(timer.elapsed() >= 195); // ten pauses of 20 ms; the least is certain, whatever the machine does
}

void TestHttpChannel::restsWhenAsked()
{
    const HttpRecorder recorder(aReply(429, R"({"code":20429,"message":"slow down"})", "Retry-After: 1\r\n"));
    const auto channel = aChannel(twilioAt(recorder), { 1, {}, shortLimits() });

    const SendReport report = reportOf(channel->send(aTextMessage()));
    QElapsedTimer timer;
    timer.start();
    reportOf(channel->send(aTextMessage()));

    QCOMPARE(report.result, Outcome::Retry);
    QCOMPARE(report.retryAfter, std::optional(std::chrono::seconds(1)));
    QVERIFY(timer.elapsed() >= 900);
}

void TestHttpChannel::oneTryIsOneRequest_data()
{
    QTest::addColumn<ScriptedReply::Then>("then");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("closed") << ScriptedReply::Then::Close << QByteArray();
    QTest::newRow("reset") << ScriptedReply::Then::Reset << QByteArray();
    QTest::newRow("closed in the status line") << ScriptedReply::Then::Close << QByteArray("HTTP/1.1 20");
    QTest::newRow("closed in the headers")
        << ScriptedReply::Then::Close << QByteArray("HTTP/1.1 201 Created\r\nConten");
}

void TestHttpChannel::oneTryIsOneRequest()
{
    QFETCH(ScriptedReply::Then, then);
    QFETCH(QByteArray, bytes);
    ScriptedReply reply;
    reply.then = then;
    reply.bytes = bytes;
    const HttpRecorder recorder(reply);
    const auto channel = aChannel(twilioAt(recorder));

    const SendReport report = reportOf(channel->send(aTextMessage()));

    QCOMPARE(report.result, Outcome::Unknown);
    QCOMPARE(report.errorClass, QStringLiteral("closed"));
    QCOMPARE(recorder.requests().size(), 1);
}

void TestHttpChannel::doesNotSendWhatIsTooLate()
{
    const HttpRecorder recorder(created);
    const auto channel = aChannel(twilioAt(recorder));
    OutgoingMessage message = aTextMessage();
    message.expiresAt = aMoment();

    const SendReport report = reportOf(channel->send(message));

    QCOMPARE(report.result, Outcome::Retry);
    QCOMPARE(report.errorClass, QStringLiteral("expired"));
    QCOMPARE(recorder.requests().size(), 0);
}

void TestHttpChannel::endsWithoutWaiting()
{
    ScriptedReply silent;
    silent.delay = 60'000;
    const HttpRecorder recorder(silent);
    auto channel = aChannel(twilioAt(recorder), { 1, {}, HttpLimits{} });
    QFuture<SendReport> underWay = channel->send(aTextMessage());
    QFuture<SendReport> waiting = channel->send(aTextMessage());
    QTRY_COMPARE(recorder.requests().size(), 1);

    channel.reset();

    QCOMPARE(underWay.result().result, Outcome::Unknown);
    QCOMPARE(underWay.result().errorClass, QStringLiteral("stopped"));
    QCOMPARE(waiting.result().result, Outcome::Retry);
}

void TestHttpChannel::questionsComeBack()
{
    const HttpRecorder recorder([](const RecordedRequest &request) {
        return request.target.contains("To=") ? aReply(200, R"({"messages":[]})")
                                              : aReply(200, R"({"sid":"SM1","status":"delivered"})");
    });
    const auto channel = aChannel(twilioAt(recorder));

    const StatusReport status = reportOf(channel->status(QStringLiteral("SM1")));
    const StatusReport lost = reportOf(channel->findLost(aTextMessage()));

    QCOMPARE(channel->asks(), Channel::Asks::StatusAndLost);
    QCOMPARE(status.result, StatusReport::Result::Delivered);
    QCOMPARE(status.providerReference, QStringLiteral("SM1"));
    QCOMPARE(lost.result, StatusReport::Result::NotTaken);
    QCOMPARE(recorder.requests().first().verb, QByteArray("GET"));
}

void TestHttpChannel::forgetsQuietly()
{
    const HttpRecorder recorder(aReply(404, "{}"));
    const auto channel = aChannel(twilioAt(recorder), { 1, {}, shortLimits() });

    channel->forget(QStringLiteral("SM1"));

    QTRY_COMPARE(recorder.requests().size(), 2);
    QCOMPARE(recorder.requests().at(1).body, QByteArray("Body="));
}

void TestHttpChannel::testsStepByStep()
{
    const HttpRecorder recorder(aReply(200, R"({"sid":"AC1"})"));
    const auto channel = aChannel(twilioAt(recorder));

    const SendReport report = reportOf(channel->test());

    QCOMPARE(report.result, Outcome::Accepted);
    QCOMPARE(int(report.steps.size()), 2);
    QCOMPARE(report.steps.at(0).word, QStringLiteral("connect"));
    QCOMPARE(report.steps.at(1).word, QStringLiteral("sign_in"));
    QCOMPARE(recorder.requests().size(), 1);
    QCOMPARE(recorder.requests().first().target, QByteArray("/2010-04-01/Accounts/AC1.json"));
}

void TestHttpChannel::testNamesTheStepThatFailed()
{
    const HttpRecorder recorder(aReply(401, R"({"code":20003,"message":"Authenticate"})"));
    const auto channel = aChannel(twilioAt(recorder));
    auto closed = std::make_unique<HttpRecorder>(created);
    const auto nobody = aChannel(twilioAt(*closed));
    closed.reset();

    const SendReport refused = reportOf(channel->test());
    const SendReport unreachable = reportOf(nobody->test());

    QCOMPARE(refused.result, Outcome::Retry);
    QCOMPARE(refused.errorClass, QStringLiteral("sign_in"));
    QCOMPARE(refused.steps.back().word, QStringLiteral("sign_in"));
    QCOMPARE(unreachable.errorClass, QStringLiteral("connect"));
    QCOMPARE(int(unreachable.steps.size()), 1);
}

void TestHttpChannel::reportHoldsNoSecret()
{
    const HttpRecorder recorder([](const RecordedRequest &request) {
        return aReply(400,
            R"({"code":21211,"message":"key-secret \u001b[31m 483920 +447700900123)" + request.header("Authorization")
                + "\"}");
    });
    const auto channel = aChannel(twilioAt(recorder));

    const SendReport report = reportOf(channel->send(aTextMessage()));

    QCOMPARE(report.errorClass, QStringLiteral("recipient"));
    for (const char *word : { "key-secret", "483920", "447700900123", "\x1b" })
        QVERIFY2(!report.errorText.contains(QLatin1String(word)), qPrintable(report.errorText));
    QVERIFY(!report.errorText.contains(QString::fromLatin1(("SK1:" + secret).toBase64())));
    QVERIFY(report.errorText.startsWith(QStringLiteral("21211: ")));
}

void TestHttpChannel::isDestroyedOnAnotherThread()
{
    const HttpRecorder recorder(created);
    auto channel = std::shared_ptr<HttpChannel>(aChannel(twilioAt(recorder)).release());
    QFuture<SendReport> sent = channel->send(aTextMessage());

    QThreadPool pool;
    pool.start([last = std::exchange(channel, nullptr)] {});
    pool.waitForDone();

    QVERIFY(sent.isFinished());
}

QTEST_GUILESS_MAIN(TestHttpChannel)

#include "tst_httpchannel.moc"
