// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio.h"
#include "tests/support/http/httprecorder.h"
#include "tests/support/http/httptry.h"
#include "tests/support/smtp/mailserverprocess.h"

#include <QTemporaryDir>
#include <QTest>

using Outcome = SendReport::Result;
using Then = ScriptedReply::Then;
using When = ScriptedReply::When;

Q_DECLARE_METATYPE(ScriptedReply)

/// A provider, or who stands in its place, may answer anything: what became of the message is told rightly, in time,
/// with one request, and nothing else is opened.
class TestHttpHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void nobodyThere();
    void redirectsAreNotFollowed();
    void certificates_data();
    void certificates();
    void noTlsAtAll();

private:
    QTemporaryDir m_folder;
};

namespace {

const QByteArray good = R"({"sid":"SM1","status":"queued"})";

std::unique_ptr<const SmsProvider> twilioAt(const QByteArray &base)
{
    Twilio::Settings settings;
    settings.account = { base, "AC1", "SK1", "key-secret" };
    settings.from = QStringLiteral("+15005550006");
    return std::make_unique<Twilio>(settings);
}

ScriptedReply raw(const QByteArray &bytes, Then then = Then::Close)
{
    ScriptedReply reply;
    reply.bytes = bytes;
    reply.then = then;
    return reply;
}

ScriptedReply at(When when, const QByteArray &bytes, Then then)
{
    ScriptedReply reply = raw(bytes, then);
    reply.when = when;
    return reply;
}

ScriptedReply slowly(ScriptedReply reply, int delay, int trickle)
{
    reply.delay = delay;
    reply.trickle = trickle;
    return reply;
}

ScriptedReply repeated(const QByteArray &bytes, int times)
{
    ScriptedReply reply = raw(bytes);
    reply.times = times;
    return reply;
}

void row(const char *name, const ScriptedReply &reply, Outcome result, const char *errorClass)
{
    QTest::newRow(name) << reply << result << QString::fromLatin1(errorClass);
}

void statusRows()
{
    row("400 without a reason", aReply(400, "{}"), Outcome::Rejected, "rejected");
    row("400 in HTML", aReply(400, "<html>no</html>"), Outcome::Rejected, "rejected");
    row("401 that asks to sign in", aReply(401, "", "WWW-Authenticate: Basic realm=\"x\"\r\n"), Outcome::Retry,
        "sign_in");
    row("401 that asks for another scheme", aReply(401, "", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"),
        Outcome::Retry, "sign_in");
    row("402 payment", aReply(402, ""), Outcome::Retry, "configuration");
    row("403", aReply(403, ""), Outcome::Retry, "sign_in");
    row("404", aReply(404, ""), Outcome::Retry, "configuration");
    row("407 from no proxy", aReply(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"), Outcome::Unknown, nullptr);
    row("408", aReply(408, ""), Outcome::Retry, "timeout");
    row("429", aReply(429, ""), Outcome::Retry, "too_busy");
    row("500", aReply(500, ""), Outcome::Unknown, "server");
    row("500 with a sid", aReply(500, good), Outcome::Unknown, "server");
    row("502", aReply(502, "<html>"), Outcome::Unknown, "server");
    row("503", aReply(503, "", "Retry-After: 30\r\n"), Outcome::Retry, "too_busy");
    row("504", aReply(504, ""), Outcome::Unknown, "server");
    row("204", aReply(204, ""), Outcome::Unknown, "protocol");
    row("303", aReply(303, "", "Location: /elsewhere\r\n"), Outcome::Unknown, "protocol");
    row("status 99", aReply(99, good), Outcome::Unknown, nullptr);
    row("status 999", aReply(999, good), Outcome::Unknown, nullptr);
}

void bodyRows()
{
    row("good", aReply(201, good), Outcome::Accepted, "");
    row("good, with no length", raw("HTTP/1.1 201 Created\r\n\r\n" + good), Outcome::Accepted, "");
    row("good, byte by byte", slowly(aReply(201, good), 0, 1), Outcome::Accepted, "");
    row("good, as HTML", raw("HTTP/1.1 201 Created\r\nContent-Type: text/html\r\n\r\n" + good), Outcome::Accepted, "");
    row("good, in chunks",
        raw("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(good.size(), 16) + "\r\n"
            + good + "\r\n0\r\n\r\n"),
        Outcome::Accepted, "");
    row("good, after 100", raw("HTTP/1.1 100 Continue\r\n\r\n" + aReply(201, good).bytes), Outcome::Accepted, "");
    row("200 with an error", aReply(200, R"({"code":21211,"message":"invalid"})"), Outcome::Unknown, "protocol");
    row("a sid that is no text", aReply(201, R"({"sid":{"a":[1]}})"), Outcome::Unknown, "protocol");
    row("an array", aReply(201, "[" + good + "]"), Outcome::Unknown, "protocol");
    row("cut off JSON, with no length", raw("HTTP/1.1 201 Created\r\n\r\n" + good.left(20)), Outcome::Unknown,
        "protocol");
    row("nested too deep", aReply(201, QByteArray(20'000, '[')), Outcome::Unknown, "protocol");
    row("said to be gzip", aReply(201, good, "Content-Encoding: gzip\r\n"), Outcome::Accepted, "");
    row("gzip",
        aReply(201, QByteArray::fromHex("1f8b0800000000000003ab562acec94c51b25208f635"), "Content-Encoding: gzip\r\n"),
        Outcome::Unknown, "protocol");
    row("too large, by one", aReply(201, QByteArray(64 * 1024 + 1, ' ')), Outcome::Unknown, "too_large");
    row("64 MiB", repeated("HTTP/1.1 201 Created\r\n\r\n" + QByteArray(65'536, ' '), 1024), Outcome::Unknown,
        "too_large");
}

void endingRows()
{
    row("closed at once", at(When::Connection, {}, Then::Close), Outcome::Unknown, nullptr);
    row("greets as another protocol", at(When::Connection, "SSH-2.0-OpenSSH_9.2\r\n", Then::Close), Outcome::Unknown,
        nullptr);
    row("closed after the request", raw({}), Outcome::Unknown, "closed");
    row("reset after the request", raw({}, Then::Reset), Outcome::Unknown, "closed");
    row("silent", slowly(aReply(201, good), 60'000, 0), Outcome::Unknown, "timeout");
    row("one byte in five seconds", slowly(aReply(201, good), 0, 5'000), Outcome::Unknown, "timeout");
    row("stops in the body", raw(aReply(201, good).bytes.chopped(5), Then::KeepOpen), Outcome::Unknown, "timeout");
    row("closed in the body", raw(aReply(201, good).bytes.chopped(5)), Outcome::Unknown, "closed");
    row("closed in a chunk", raw("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"), Outcome::Unknown,
        "closed");
    row("closed in the headers", raw("HTTP/1.1 201 Created\r\nContent-Le"), Outcome::Unknown, "closed");
    row("no HTTP", raw("220 mail.example ESMTP\r\n"), Outcome::Unknown, "closed");
    row("endless headers", repeated("HTTP/1.1 201 Created\r\nX: " + QByteArray(65'536, 'y'), 200), Outcome::Unknown,
        nullptr);
    row("a length below zero", raw("HTTP/1.1 201 Created\r\nContent-Length: -1\r\n\r\n" + good), Outcome::Accepted,
        nullptr);
    row("NUL bytes", raw(QByteArray(200, '\0')), Outcome::Unknown, nullptr);
}

} // namespace

void TestHttpHostile::initTestCase() { QVERIFY(makeCertificates(m_folder.path())); }

void TestHttpHostile::answers_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass"); // none where the library's own bounds decide which it is
    statusRows();
    bodyRows();
    endingRows();
}

void TestHttpHostile::answers()
{
    QFETCH(ScriptedReply, reply);
    QFETCH(QString, errorClass);
    const HttpRecorder recorder(reply);
    const auto channel = aChannel(twilioAt(recorder.base()));

    const SendReport report = reportOf(channel->send(aTextMessage()));

    QTEST(report.result, "result");
    if (!errorClass.isNull())
        QCOMPARE(report.errorClass, errorClass);
    QVERIFY(recorder.requests().size() <= 1);
    QVERIFY(
        !report.errorText.contains(QStringLiteral("483 920")) && !report.errorText.contains(QStringLiteral("483920")));
}

void TestHttpHostile::nobodyThere()
{
    auto recorder = std::make_unique<HttpRecorder>(aReply(201, good));
    const QByteArray base = recorder->base();
    recorder.reset();
    const auto channel = aChannel(twilioAt(base));
    const auto nowhere = aChannel(twilioAt("http://no-such-host.invalid"));

    const SendReport refused = reportOf(channel->send(aTextMessage()));
    const SendReport unnamed = reportOf(nowhere->send(aTextMessage()));

    QCOMPARE(refused.result, Outcome::Retry);
    QCOMPARE(refused.errorClass, QStringLiteral("connect"));
    QCOMPARE(unnamed.result, Outcome::Retry);
}

void TestHttpHostile::redirectsAreNotFollowed()
{
    const HttpRecorder elsewhere(aReply(201, good));
    for (const int status : { 301, 302, 307, 308 }) {
        const HttpRecorder recorder(aReply(status, "", "Location: " + elsewhere.base() + "/\r\n"));
        const auto channel = aChannel(twilioAt(recorder.base()));

        const SendReport report = reportOf(channel->send(aTextMessage()));

        QCOMPARE(report.result, Outcome::Retry);
        QCOMPARE(report.errorClass, QStringLiteral("configuration"));
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHttpHostile::certificates_data()
{
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
    QTest::newRow("good") << Outcome::Accepted << QString();
    for (const char *name : { "expired", "future", "wronghost", "unknown", "self" })
        QTest::newRow(name) << Outcome::Retry << QStringLiteral("certificate");
}

void TestHttpHostile::certificates()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const HttpRecorder recorder(
        [](const RecordedRequest &) { return aReply(201, good); }, m_folder.filePath(name + QStringLiteral(".pem")));
    HttpLimits limits = shortLimits();
    limits.connect = std::chrono::seconds(10);
    limits.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
    const auto channel = aChannel(twilioAt(recorder.base("https")), { 4, {}, limits });

    const SendReport report = reportOf(channel->send(aTextMessage()));
    const SendReport tried = reportOf(channel->test());

    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
    QCOMPARE(recorder.requests().size(), report.result == Outcome::Accepted ? 2 : 0);
    QCOMPARE(tried.steps.at(1).word, QStringLiteral("tls"));
    QTEST(tried.errorClass, "errorClass");
}

void TestHttpHostile::noTlsAtAll()
{
    const HttpRecorder recorder(at(When::Connection, "HTTP/1.1 400 Bad Request\r\n\r\n", Then::Close));
    const auto channel = aChannel(twilioAt(recorder.base("https")));

    const SendReport report = reportOf(channel->send(aTextMessage()));
    const SendReport tried = reportOf(channel->test());

    QCOMPARE(report.result, Outcome::Retry);
    QCOMPARE(recorder.requests().size(), 0);
    QCOMPARE(tried.errorClass, QStringLiteral("tls"));
}

QTEST_GUILESS_MAIN(TestHttpHostile)

#include "tst_httphostile.moc"
