// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/providerreport.h"
#include "core/channels/twilio.h"
#include "core/channels/twiliovoice.h"
#include "tests/support/http/httptry.h"

#include <QTest>

using Outcome = SendReport::Result;
using Fate = StatusReport::Result;

/// What Twilio is asked, to the letter of its API's description (twilio-oai, twilio_api_v2010), and what its answers
/// mean.
class TestTwilio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAMessage();
    void asksThroughAMessagingService();
    void validity_data();
    void validity();
    void answer_data();
    void answer();
    void retryAfterIsKept();
    void status_data();
    void status();
    void findsALostMessage_data();
    void findsALostMessage();
    void forgets();
    void tests();
    void asksForACall();
    void callSpeaks_data();
    void callSpeaks();
    void callStatus_data();
    void callStatus();
};

namespace {

const QByteArray sid = "AC0123456789abcdef0123456789abcdef";

Twilio::Settings settings()
{
    Twilio::Settings made;
    made.account.accountSid = sid;
    made.account.apiKeySid = "SKfedcba9876543210fedcba9876543210";
    made.account.secret = "key-secret";
    made.from = QStringLiteral("+15005550006");
    return made;
}

Twilio twilio() { return Twilio(settings()); }

TwilioVoice voice() { return TwilioVoice({ settings().account, settings().from, {} }); }

} // namespace

void TestTwilio::asksForAMessage()
{
    const HttpRequest request = twilio().sendRequest(aTextMessage(), aMoment());

    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.url, "https://api.twilio.com/2010-04-01/Accounts/" + sid + "/Messages.json");
    QCOMPARE(headerOf(request, "Authorization"),
        "Basic " + QByteArray("SKfedcba9876543210fedcba9876543210:key-secret").toBase64());
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body,
        QByteArray("To=%2B447700900123&From=%2B15005550006&Body=Nordgate%3A%20code%20483%20920%20for%20NG-417259%20%26"
                   "%20S%C3%B8n%2C%20until%2021%3A00.&ValidityPeriod=17940"));
}

void TestTwilio::asksThroughAMessagingService()
{
    Twilio::Settings made = settings();
    made.account.apiKeySid.clear();
    made.from.clear();
    made.messagingServiceSid = QStringLiteral("MG0123456789abcdef0123456789abcdef");

    const HttpRequest request = Twilio(made).sendRequest(aTextMessage(), aMoment());

    QVERIFY(request.body.startsWith("To=%2B447700900123&MessagingServiceSid=MG0123456789abcdef0123456789abcdef&Body="));
    QCOMPARE(headerOf(request, "Authorization"), "Basic " + (sid + ":key-secret").toBase64());
}

void TestTwilio::validity_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::addColumn<QByteArray>("validity");
    QTest::newRow("the last moment") << std::chrono::milliseconds(1) << QByteArray("1");
    QTest::newRow("ten minutes") << std::chrono::milliseconds(10min) << QByteArray("600");
    QTest::newRow("Twilio's most") << std::chrono::milliseconds(36000s) << QByteArray("36000");
    QTest::newRow("a day and a half") << std::chrono::milliseconds(36h) << QByteArray("36000");
}

void TestTwilio::validity()
{
    QFETCH(std::chrono::milliseconds, left);
    const OutgoingMessage message = aTextMessage();

    const HttpRequest request = twilio().sendRequest(message, message.expiresAt - left);

    QTEST(request.body.mid(request.body.lastIndexOf('=') + 1), "validity");
}

void TestTwilio::answer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
    const auto row = [](const char *name, int status, const QByteArray &body, Outcome result, const char *word) {
        QTest::newRow(name) << status << body << result << QString::fromLatin1(word);
    };
    const auto code = [&row](int number, int status, Outcome result, const char *word) {
        const QByteArray body = R"({"code":)" + QByteArray::number(number) + R"(,"message":"said","status":400})";
        row(QByteArray::number(number).constData(), status, body, result, word);
    };

    row("created", 201, R"({"sid":"SM1","status":"queued","error_code":null})", Outcome::Accepted, "");
    row("created, without a sid", 201, R"({"status":"queued"})", Outcome::Unknown, "protocol");
    row("created, cut off", 201, R"({"sid":"SM1","sta)", Outcome::Unknown, "protocol");
    row("200 with an error", 200, R"({"code":21211,"message":"invalid"})", Outcome::Unknown, "protocol");
    code(21211, 400, Outcome::Rejected, "recipient");
    code(21408, 403, Outcome::Rejected, "country");
    code(21610, 400, Outcome::Rejected, "opted_out");
    code(21612, 400, Outcome::Rejected, "recipient");
    code(21614, 400, Outcome::Rejected, "recipient");
    code(21635, 400, Outcome::Rejected, "landline");
    code(30005, 400, Outcome::Rejected, "recipient");
    code(30006, 400, Outcome::Rejected, "landline");
    code(30007, 400, Outcome::Rejected, "filtered");
    code(20003, 401, Outcome::Retry, "sign_in");
    code(21606, 400, Outcome::Retry, "configuration");
    code(21608, 400, Outcome::Retry, "configuration");
    code(90007, 400, Outcome::Retry, "configuration");
    code(20429, 429, Outcome::Retry, "too_busy");
    code(30001, 400, Outcome::Retry, "too_busy");
    code(99999, 400, Outcome::Rejected, "rejected");
    code(21211, 500, Outcome::Unknown, "server");
    row("bad gateway", 502, "<html>", Outcome::Unknown, "server");
    row("gateway timeout", 504, "", Outcome::Unknown, "server");
    row("unavailable", 503, "", Outcome::Retry, "too_busy");
    row("redirected", 302, "", Outcome::Retry, "configuration");
    row("no such account", 404, R"({"code":20404,"message":"not found"})", Outcome::Retry, "configuration");
}

void TestTwilio::answer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    const SendReport report = twilio().sendReport(anAnswer(status, body));

    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
    QCOMPARE(report.providerReference, report.result == Outcome::Accepted ? QStringLiteral("SM1") : QString());
}

void TestTwilio::retryAfterIsKept()
{
    const auto answer = anAnswer(429, R"({"code":20429})", { { "Retry-After", "17" } });

    QCOMPARE(twilio().sendReport(answer).retryAfter, std::optional(std::chrono::seconds(17)));
}

void TestTwilio::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fate>("result");
    QTest::addColumn<QString>("errorClass");
    const auto row = [](const char *word, Fate result, int code, const char *errorClass) {
        const QByteArray error = code == 0 ? QByteArray("null") : QByteArray::number(code);
        const QByteArray body = QByteArray(R"({"sid":"SM1","status":")") + word + R"(","error_code":)" + error + "}";
        QTest::newRow(word) << 200 << body << result << QString::fromLatin1(errorClass);
    };

    row("accepted", Fate::Underway, 0, "");
    row("scheduled", Fate::Underway, 0, "");
    row("queued", Fate::Underway, 0, "");
    row("sending", Fate::Underway, 0, "");
    row("sent", Fate::Underway, 0, "");
    row("delivered", Fate::Delivered, 0, "");
    row("read", Fate::Delivered, 0, "");
    row("undelivered", Fate::Undelivered, 30006, "landline");
    row("failed", Fate::Undelivered, 30036, "expired");
    row("canceled", Fate::Undelivered, 0, "rejected");
    QTest::newRow("no such message") << 404 << QByteArray(R"({"code":20404})") << Fate::NotTaken << QString();
    QTest::newRow("wrong key") << 401 << QByteArray() << Fate::NoAnswer << QStringLiteral("sign_in");
    QTest::newRow("no JSON") << 200 << QByteArray("<html>") << Fate::NoAnswer << QStringLiteral("protocol");
}

void TestTwilio::status()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    const HttpRequest request = twilio().statusRequest(QStringLiteral("SM1/../x"), aMoment());
    const StatusReport report = twilio().statusReport(anAnswer(status, body));

    QCOMPARE(request.verb, QByteArray("GET"));
    QVERIFY(request.url.endsWith("/Messages/SM1%2F..%2Fx.json"));
    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
}

void TestTwilio::findsALostMessage_data()
{
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<Fate>("result");
    const QByteArray text = aTextMessage().text.toUtf8();
    const auto message = [](const QByteArray &body, const QByteArray &time, const QByteArray &direction) {
        return R"({"sid":"SM7","status":"sent","body":")" + body + R"(","date_created":"Tue, 24 Nov 2026 )" + time
            + R"( +0000","direction":")" + direction + R"("})";
    };
    const QByteArray other = message("Nordgate: code 111 222", "16:00:40", "outbound-api");

    QTest::newRow("none") << QByteArray() << Fate::NotTaken;
    QTest::newRow("the same text") << other + ',' + message(text, "16:00:40", "outbound-api") << Fate::Underway;
    QTest::newRow("another text") << other << Fate::NotTaken;
    QTest::newRow("of an earlier sending") << message(text, "15:58:00", "outbound-api") << Fate::NotTaken;
    QTest::newRow("sent back by the recipient") << message(text, "16:00:40", "inbound") << Fate::NotTaken;
    QByteArrayList many(50, other);
    QTest::newRow("more than one page") << many.join(',') << Fate::NoAnswer;
}

void TestTwilio::findsALostMessage()
{
    QFETCH(QByteArray, messages);

    const HttpRequest request = twilio().lostRequest(aTextMessage(), aMoment());
    const StatusReport report
        = twilio().lostReport(aTextMessage(), anAnswer(200, R"({"messages":[)" + messages + "]}"));

    QVERIFY(request.url.endsWith("/Messages.json?To=%2B447700900123&DateSent%3E=2026-11-24&PageSize=50"));
    QTEST(report.result, "result");
    QCOMPARE(report.providerReference, report.result == Fate::Underway ? QStringLiteral("SM7") : QString());
}

void TestTwilio::forgets()
{
    const auto requests = twilio().forgetRequests(QStringLiteral("SM1"));

    QCOMPARE(int(requests.size()), 2);
    QVERIFY(requests.at(0).url.endsWith("/Messages/SM1.json"));
    QCOMPARE(requests.at(0).body, QByteArray("Status=canceled"));
    QCOMPARE(requests.at(1).body, QByteArray("Body="));
}

void TestTwilio::tests()
{
    const auto request = twilio().testRequest(aMoment());

    QVERIFY(request);
    QCOMPARE(request->verb, QByteArray("GET"));
    QCOMPARE(request->url, "https://api.twilio.com/2010-04-01/Accounts/" + sid + ".json");
    QCOMPARE(twilio().testReport(anAnswer(200, R"({"sid":"AC1"})")).result, Outcome::Accepted);
    QCOMPARE(twilio().testReport(anAnswer(401, R"({"code":20003})")).errorClass, QStringLiteral("sign_in"));
}

void TestTwilio::asksForACall()
{
    OutgoingMessage message = aTextMessage();
    message.text = QStringLiteral("4, 8 & <3>");

    const HttpRequest request = voice().sendRequest(message, aMoment());

    QCOMPARE(voice().kind(), ChannelKind::Voice);
    QCOMPARE(request.url, "https://api.twilio.com/2010-04-01/Accounts/" + sid + "/Calls.json");
    QCOMPARE(request.body,
        QByteArray(
            "To=%2B447700900123&From=%2B15005550006&Twiml=%3CResponse%3E%3CSay%20language%3D%22en-GB%22%3E4%2C%208"
            "%20%26amp%3B%20%26lt%3B3%26gt%3B%3C%2FSay%3E%3C%2FResponse%3E&TimeLimit=180"));
}

void TestTwilio::callSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("spoken");
    QTest::newRow("en") << QStringLiteral("en") << QByteArray("en-GB");
    QTest::newRow("de") << QStringLiteral("de") << QByteArray("de-DE");
    QTest::newRow("fr") << QStringLiteral("fr") << QByteArray("fr-FR");
    QTest::newRow("es") << QStringLiteral("es") << QByteArray("es-ES");
    QTest::newRow("ar") << QStringLiteral("ar") << QByteArray("arb");
    QTest::newRow("with its country") << QStringLiteral("de-AT") << QByteArray("de-AT");
    QTest::newRow("another one") << QStringLiteral("sv") << QByteArray("en-GB");
}

void TestTwilio::callSpeaks()
{
    QFETCH(QByteArray, spoken);
    QFETCH(QString, language);
    OutgoingMessage message = aTextMessage();
    message.language = language;

    QVERIFY(voice().sendRequest(message, aMoment()).body.contains("language%3D%22" + spoken + "%22"));
}

void TestTwilio::callStatus_data()
{
    QTest::addColumn<Fate>("result");
    for (const char *word : { "queued", "ringing", "in-progress" })
        QTest::newRow(word) << Fate::Underway;
    QTest::newRow("completed") << Fate::Delivered;
    for (const char *word : { "busy", "failed", "no-answer", "canceled" })
        QTest::newRow(word) << Fate::Undelivered;
}

void TestTwilio::callStatus()
{
    const QByteArray body = QByteArray(R"({"sid":"CA1","status":")") + QTest::currentDataTag() + R"("})";

    QVERIFY(voice().statusRequest(QStringLiteral("CA1"), aMoment()).url.endsWith("/Calls/CA1.json"));
    QTEST(voice().statusReport(anAnswer(200, body)).result, "result");
}

QTEST_APPLESS_MAIN(TestTwilio)

#include "tst_twilio.moc"
