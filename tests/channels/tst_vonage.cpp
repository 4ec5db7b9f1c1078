// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/vonage.h"
#include "tests/support/http/httptry.h"

#include <QTest>

using Outcome = SendReport::Result;
using Fate = StatusReport::Result;

/// What Vonage is asked, to the letter of its API's description (Nexmo/api-specification, sms.yml), and what its
/// answers mean: the truth is in each part's status.
class TestVonage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAMessage();
    void asksForUnicode();
    void lifetimeIsWithinBounds();
    void answer_data();
    void answer();
    void partStatus_data();
    void partStatus();
    void deliveryStatus_data();
    void deliveryStatus();
    void tests();
};

namespace {

Vonage vonage()
{
    Vonage::Settings settings;
    settings.apiKey = QStringLiteral("abcd1234");
    settings.from = QStringLiteral("Nordgate");
    settings.secret = "abcdef0123456789";
    return Vonage(settings);
}

} // namespace

void TestVonage::asksForAMessage()
{
    const HttpRequest request = vonage().sendRequest(aTextMessage(), aMoment());

    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.url, QByteArray("https://rest.nexmo.com/sms/json"));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body,
        QByteArray("api_key=abcd1234&api_secret=abcdef0123456789&from=Nordgate&to=447700900123&text=Nordgate%3A%20code"
                   "%20483%20920%20for%20NG-417259%20%26%20S%C3%B8n%2C%20until%2021%3A00.&ttl=17940000&client-ref="
                   "5e1c9c0a-2d1f-4c1e-9a37-0c5b6f1f2d3e"));
}

void TestVonage::asksForUnicode()
{
    OutgoingMessage message = aTextMessage();
    message.text = QStringLiteral("رمز 483 920");

    QVERIFY(vonage().sendRequest(message, aMoment()).body.contains("&type=unicode&"));
}

void TestVonage::lifetimeIsWithinBounds()
{
    const OutgoingMessage message = aTextMessage();

    const HttpRequest late = vonage().sendRequest(message, message.expiresAt - std::chrono::seconds(1));

    QVERIFY(late.body.contains("&ttl=20000&"));
}

void TestVonage::answer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
    const auto row = [](const char *name, int status, const QByteArray &body, Outcome result, const char *word) {
        QTest::newRow(name) << status << body << result << QString::fromLatin1(word);
    };

    row("one part", 200, R"({"message-count":"1","messages":[{"status":"0","message-id":"0A1"}]})", Outcome::Accepted,
        "");
    row("two parts", 200, R"({"messages":[{"status":"0","message-id":"0A1"},{"status":"0","message-id":"0A2"}]})",
        Outcome::Accepted, "");
    row("a number for a status", 200, R"({"messages":[{"status":0,"message-id":"0A1"}]})", Outcome::Accepted, "");
    row("half of it taken", 200, R"({"messages":[{"status":"0","message-id":"0A1"},{"status":"1"}]})", Outcome::Unknown,
        "protocol");
    row("no parts", 200, R"({"message-count":"0","messages":[]})", Outcome::Unknown, "protocol");
    row("no status", 200, R"({"messages":[{"message-id":"0A1"}]})", Outcome::Unknown, "protocol");
    row("a word for a status", 200, R"({"messages":[{"status":"ok"}]})", Outcome::Unknown, "protocol");
    row("no JSON", 200, "<mt-submission-response/>", Outcome::Unknown, "protocol");
    row("429", 429, "", Outcome::Retry, "too_busy");
    row("401", 401, "", Outcome::Retry, "sign_in");
    row("500", 500, R"({"messages":[{"status":"0","message-id":"0A1"}]})", Outcome::Unknown, "server");
}

void TestVonage::answer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    const SendReport report = vonage().sendReport(anAnswer(status, body));

    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
    QCOMPARE(report.providerReference, report.result == Outcome::Accepted ? QStringLiteral("0A1") : QString());
}

void TestVonage::partStatus_data()
{
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
    const auto row = [](const char *status, Outcome result, const char *word) {
        QTest::newRow(status) << result << QString::fromLatin1(word);
    };
    row("1", Outcome::Retry, "too_busy");
    row("2", Outcome::Rejected, "rejected");
    row("3", Outcome::Rejected, "rejected");
    row("4", Outcome::Retry, "sign_in");
    row("5", Outcome::Unknown, "server");
    row("6", Outcome::Rejected, "rejected");
    row("7", Outcome::Rejected, "recipient");
    row("8", Outcome::Retry, "configuration");
    row("9", Outcome::Retry, "configuration");
    row("10", Outcome::Retry, "too_busy");
    row("11", Outcome::Retry, "configuration");
    row("12", Outcome::Rejected, "rejected");
    row("14", Outcome::Retry, "sign_in");
    row("15", Outcome::Retry, "configuration");
    row("29", Outcome::Rejected, "recipient");
    row("33", Outcome::Rejected, "recipient");
    row("99", Outcome::Rejected, "rejected");
}

void TestVonage::partStatus()
{
    const QByteArray part = QByteArray(R"({"status":")") + QTest::currentDataTag() + R"(","error-text":"said"})";

    const SendReport report = vonage().sendReport(anAnswer(200, R"({"messages":[)" + part + "]}"));

    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
    QCOMPARE(report.errorText, QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(": said"));
}

void TestVonage::deliveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<Fate>("result");
    for (const char *word : { "delivered" })
        QTest::newRow(word) << 200 << QByteArray(R"({"status":")") + word + R"("})" << Fate::Delivered;
    for (const char *word : { "failed", "rejected", "expired" })
        QTest::newRow(word) << 200 << QByteArray(R"({"status":")") + word + R"("})" << Fate::Undelivered;
    for (const char *word : { "submitted", "buffered", "unknown" })
        QTest::newRow(word) << 200 << QByteArray(R"({"status":")") + word + R"("})" << Fate::Underway;
    QTest::newRow("no record yet") << 200 << QByteArray() << Fate::NoAnswer;
    QTest::newRow("reports not enabled") << 403 << QByteArray() << Fate::NoAnswer;
}

void TestVonage::deliveryStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, records);

    const HttpRequest request = vonage().statusRequest(QStringLiteral("0A1&x"), aMoment());
    const StatusReport report = vonage().statusReport(anAnswer(status, R"({"records":[)" + records + "]}"));

    QCOMPARE(request.url,
        QByteArray("https://api.nexmo.com/v2/reports/records?account_id=abcd1234&product=SMS&direction=outbound&id=0A1%"
                   "26x"));
    QCOMPARE(headerOf(request, "Authorization"), "Basic " + QByteArray("abcd1234:abcdef0123456789").toBase64());
    QTEST(report.result, "result");
}

void TestVonage::tests()
{
    const auto request = vonage().testRequest(aMoment());

    QCOMPARE(request->url, QByteArray("https://rest.nexmo.com/account/get-balance"));
    QCOMPARE(vonage().testReport(anAnswer(200, R"({"value":10.28})")).result, Outcome::Accepted);
    QCOMPARE(vonage().testReport(anAnswer(401, "")).errorClass, QStringLiteral("sign_in"));
}

QTEST_APPLESS_MAIN(TestVonage)

#include "tst_vonage.moc"
