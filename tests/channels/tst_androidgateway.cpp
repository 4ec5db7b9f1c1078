// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/androidgateway.h"
#include "tests/support/http/httptry.h"

#include <QTest>

using Outcome = SendReport::Result;
using Fate = StatusReport::Result;

/// What the phone is asked, to the letter of the app's API (capcom6/android-sms-gateway, local mode), and what its
/// answers mean.
class TestAndroidGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAMessage();
    void answer_data();
    void answer();
    void state_data();
    void state();
    void asksForALostMessageByOurId();
    void tests();
};

namespace {

AndroidGateway gateway()
{
    return AndroidGateway({ "http://192.168.1.20:8080", QStringLiteral("sms"), "pass-word", 2 });
}

} // namespace

void TestAndroidGateway::asksForAMessage()
{
    const HttpRequest request = gateway().sendRequest(aTextMessage(), aMoment());

    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.url, QByteArray("http://192.168.1.20:8080/message"));
    QCOMPARE(headerOf(request, "Authorization"), "Basic " + QByteArray("sms:pass-word").toBase64());
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(QString::fromUtf8(request.body),
        QStringLiteral(R"({"id":"0123456789abcdef0123456789abcdef","phoneNumbers":["+447700900123"],"simNumber":2,)"
                       R"("textMessage":{"text":"Nordgate: code 483 920 for NG-417259 & Søn, until 21:00."},)"
                       R"("ttl":17940,"withDeliveryReport":true})"));
}

void TestAndroidGateway::answer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
    const auto row = [](const char *name, int status, const QByteArray &body, Outcome result, const char *word) {
        QTest::newRow(name) << status << body << result << QString::fromLatin1(word);
    };
    row("taken", 202, R"({"id":"a1","state":"Pending","recipients":[]})", Outcome::Accepted, "");
    row("taken, by an older app", 201, R"({"id":"a1","state":"Pending"})", Outcome::Accepted, "");
    row("taken, without an id", 202, "{}", Outcome::Unknown, "protocol");
    row("has it already", 409, R"({"message":"exists"})", Outcome::Accepted, "");
    row("wrong password", 401, "", Outcome::Retry, "sign_in");
    row("invalid number", 400, R"({"message":"invalid phone number"})", Outcome::Rejected, "rejected");
    row("too many waiting", 503, "", Outcome::Retry, "too_busy");
    row("broken", 500, R"({"message":"oops"})", Outcome::Unknown, "server");
}

void TestAndroidGateway::answer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    const SendReport report = gateway().sendReport(anAnswer(status, body));

    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
}

void TestAndroidGateway::state_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fate>("result");
    const auto row = [](const char *state, Fate result) {
        QTest::newRow(state) << 200
                             << QByteArray(R"({"id":"a1","recipients":[{"error":"timeout"}],"state":")") + state + "\"}"
                             << result;
    };
    row("Pending", Fate::Underway);
    row("Processed", Fate::Underway);
    row("Sent", Fate::Underway);
    row("Delivered", Fate::Delivered);
    row("Failed", Fate::Undelivered);
    QTest::newRow("no such message") << 404 << QByteArray() << Fate::NotTaken;
    QTest::newRow("no state") << 200 << QByteArray("{}") << Fate::NoAnswer;
    QTest::newRow("wrong password") << 401 << QByteArray() << Fate::NoAnswer;
}

void TestAndroidGateway::state()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    const HttpRequest request = gateway().statusRequest(QStringLiteral("a/1"), aMoment());
    const StatusReport report = gateway().statusReport(anAnswer(status, body));

    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.url, QByteArray("http://192.168.1.20:8080/message/a%2F1"));
    QTEST(report.result, "result");
    QCOMPARE(report.errorText, report.result == Fate::Undelivered ? QStringLiteral("timeout") : QString());
}

void TestAndroidGateway::asksForALostMessageByOurId()
{
    const HttpRequest request = gateway().lostRequest(aTextMessage(), aMoment());

    QCOMPARE(request.url, QByteArray("http://192.168.1.20:8080/message/0123456789abcdef0123456789abcdef"));
    QCOMPARE(gateway().lostReport(aTextMessage(), anAnswer(404, "")).result, Fate::NotTaken);
    QCOMPARE(gateway().lostReport(aTextMessage(), anAnswer(200, R"({"id":"a1","state":"Sent"})")).providerReference,
        QStringLiteral("a1"));
}

void TestAndroidGateway::tests()
{
    QCOMPARE(gateway().testRequest(aMoment())->url, QByteArray("http://192.168.1.20:8080/health"));
    QCOMPARE(gateway().testReport(anAnswer(200, R"({"status":"pass"})")).result, Outcome::Accepted);
}

QTEST_APPLESS_MAIN(TestAndroidGateway)

#include "tst_androidgateway.moc"
