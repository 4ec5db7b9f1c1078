// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/jsonpointer.h"
#include "core/channels/webhook.h"
#include "tests/support/http/httptry.h"

#include <QJsonObject>
#include <QTest>

using Outcome = SendReport::Result;
using Fate = StatusReport::Result;

/// A provider that is only described: its request from templates no value can break out of, its answer by rules.
class TestWebhook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsABody_data();
    void fillsABody();
    void fillsAUrl();
    void fillsHeaders();
    void signsAsPublished();
    void signingKey_data();
    void signingKey();
    void signsEachTryAlike();
    void answer_data();
    void answer();
    void status_data();
    void status();
    void pointer_data();
    void pointer();
    void pointerForm_data();
    void pointerForm();
    void unknownFieldsAreFound();
};

namespace {

FieldTemplate field(const char *text) { return FieldTemplate(QString::fromUtf8(text), Webhook::messageFields()); }

Webhook::Settings settings()
{
    Webhook::Settings made;
    made.url = field("https://sms.example/send");
    made.body = field(R"({"to":"{to}","text":"{text}","ref":{"id":"{id}"}})");
    made.contentType = "application/json";
    made.from = QStringLiteral("Nordgate");
    made.token = "to-ken";
    return made;
}

HttpRequest requestOf(const Webhook::Settings &settings, const QString &text = QStringLiteral("a \"b\" \\ {to} &"))
{
    OutgoingMessage message = aTextMessage();
    message.text = text;
    return Webhook(settings).sendRequest(message, aMoment());
}

} // namespace

void TestWebhook::fillsABody_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray(R"({"to":"{to}","text":"{text}","n":{}})")
                          << QByteArray(R"({"to":"+447700900123","text":"a \"b\" \\ {to} &","n":{}})");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("to={to}&text={text}")
                          << QByteArray("to=%2B447700900123&text=a%20%22b%22%20%5C%20%7Bto%7D%20%26");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("{from}: {text} ({expires})")
                          << QByteArray("Nordgate: a \"b\" \\ {to} & (2026-11-24T21:00:00.000Z)");
    QTest::newRow("no such field") << QByteArray("text/plain") << QByteArray("{code} {text")
                                   << QByteArray("{code} {text");
}

void TestWebhook::fillsABody()
{
    QFETCH(QByteArray, body);
    Webhook::Settings made = settings();
    QFETCH(QByteArray, contentType);
    made.contentType = contentType;
    made.body = field(body.constData());

    const HttpRequest request = requestOf(made);

    QTEST(request.body, "filled");
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(headerOf(request, "Content-Type"), contentType);
    QCOMPARE(headerOf(request, "Idempotency-Key"), QByteArray("0123456789abcdef0123456789abcdef"));
}

void TestWebhook::fillsAUrl()
{
    Webhook::Settings made = settings();
    made.verb = "GET";
    made.url = field("https://sms.example/send?to={to}&text={text}");

    const HttpRequest request = requestOf(made, QStringLiteral("a/../b?c&d=é"));

    QCOMPARE(request.url, QByteArray("https://sms.example/send?to=%2B447700900123&text=a%2F..%2Fb%3Fc%26d%3D%C3%A9"));
    QCOMPARE(request.body, QByteArray());
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray());
}

void TestWebhook::fillsHeaders()
{
    Webhook::Settings made = settings();
    made.headers = { { "X-Key", FieldTemplate(QStringLiteral("Bearer {secret}"), Webhook::headerFields()) },
        { "X-Text", FieldTemplate(QStringLiteral("{text}"), Webhook::headerFields()) } };
    made.username = QStringLiteral("depot");

    const HttpRequest request = requestOf(made);

    QCOMPARE(headerOf(request, "X-Key"), QByteArray("Bearer to-ken"));
    QCOMPARE(headerOf(request, "X-Text"), QByteArray("{text}"));
    QCOMPARE(headerOf(request, "Authorization"), "Basic " + QByteArray("depot:to-ken").toBase64());
}

/// The reference case of the specification's libraries (standard-webhooks/standard-webhooks, "sign function works").
void TestWebhook::signsAsPublished()
{
    HttpRequest request;
    request.body = R"({"test": 2432232314})";

    StandardWebhook::fromKey("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        ->sign(request, "msg_p5jXN8AQM9LWM0D4loKWxJek", fromMilliseconds(1'614'265'330'000));

    QCOMPARE(headerOf(request, "webhook-id"), QByteArray("msg_p5jXN8AQM9LWM0D4loKWxJek"));
    QCOMPARE(headerOf(request, "webhook-timestamp"), QByteArray("1614265330"));
    QCOMPARE(headerOf(request, "webhook-signature"), QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}

void TestWebhook::signingKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("24 bytes") << QByteArray(24, 'k').toBase64() << true;
    QTest::newRow("64 bytes, named") << "whsec_" + QByteArray(64, 'k').toBase64() << true;
    QTest::newRow("23 bytes") << QByteArray(23, 'k').toBase64() << false;
    QTest::newRow("65 bytes") << QByteArray(65, 'k').toBase64() << false;
    QTest::newRow("no base64") << QByteArray("whsec_not base64 at all, is it") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestWebhook::signingKey()
{
    QFETCH(QByteArray, key);

    QTEST(StandardWebhook::fromKey(key).has_value(), "isOne");
}

void TestWebhook::signsEachTryAlike()
{
    Webhook::Settings made = settings();
    made.signature = StandardWebhook::fromKey(QByteArray(32, 'k').toBase64());

    QCOMPARE(headerOf(requestOf(made), "webhook-id"), QByteArray("0123456789abcdef0123456789abcdef"));
    QCOMPARE(headerOf(requestOf(made), "webhook-signature"), headerOf(requestOf(made), "webhook-signature"));
}

void TestWebhook::answer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("reference");
    const auto row = [](const char *name, int status, const QByteArray &body, Outcome result, const char *reference) {
        QTest::newRow(name) << status << body << result << QString::fromLatin1(reference);
    };
    row("as described", 200, R"({"ok":true,"messages":[{"id":"x-1"}]})", Outcome::Accepted, "x-1");
    row("a number for an id", 200, R"({"ok":true,"messages":[{"id":17}]})", Outcome::Accepted, "17");
    row("no id", 200, R"({"ok":true})", Outcome::Accepted, "");
    row("another value", 200, R"({"ok":false})", Outcome::Rejected, "");
    row("nothing there", 200, "{}", Outcome::Unknown, "");
    row("no JSON", 200, "OK", Outcome::Unknown, "");
    row("another status", 202, R"({"ok":true})", Outcome::Unknown, "");
    row("refused", 422, R"({"ok":true})", Outcome::Rejected, "");
    row("wrong key", 401, "", Outcome::Retry, "");
    row("broken", 500, R"({"ok":true})", Outcome::Unknown, "");
}

void TestWebhook::answer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Webhook::Settings made = settings();
    made.successStatus = { 200 };
    made.successPointer = QStringLiteral("/ok");
    made.successValue = QStringLiteral("true");
    made.idPointer = QStringLiteral("/messages/0/id");

    const SendReport report = Webhook(made).sendReport(anAnswer(status, body));

    QTEST(report.result, "result");
    QTEST(report.providerReference, "reference");
}

void TestWebhook::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Fate>("result");
    QTest::newRow("delivered") << 200 << QByteArray(R"({"state":"read"})") << Fate::Delivered;
    QTest::newRow("undelivered") << 200 << QByteArray(R"({"state":"expired"})") << Fate::Undelivered;
    QTest::newRow("another word") << 200 << QByteArray(R"({"state":"queued"})") << Fate::Underway;
    QTest::newRow("no word") << 200 << QByteArray("{}") << Fate::NoAnswer;
    QTest::newRow("404") << 404 << QByteArray(R"({"state":"read"})") << Fate::NoAnswer;
}

void TestWebhook::status()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Webhook::Settings made = settings();
    made.statusUrl = FieldTemplate(QStringLiteral("https://sms.example/status/{provider_id}"), Webhook::statusFields());
    made.statusPointer = QStringLiteral("/state");
    made.deliveredValues = QStringList{ QStringLiteral("delivered"), QStringLiteral("read") };
    made.undeliveredValues = QStringList{ QStringLiteral("expired") };

    const HttpRequest request = Webhook(made).statusRequest(QStringLiteral("x/1"), aMoment());

    QCOMPARE(Webhook(made).asks(), Channel::Asks::Status);
    QCOMPARE(Webhook(settings()).asks(), Channel::Asks::Nothing);
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.url, QByteArray("https://sms.example/status/x%2F1"));
    QTEST(Webhook(made).statusReport(anAnswer(status, body)).result, "result");
}

/// The examples of RFC 6901 §5, verbatim.
void TestWebhook::pointer_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("/foo") << QByteArray(R"(["bar","baz"])");
    QTest::newRow("/foo/0") << QByteArray(R"("bar")");
    QTest::newRow("/") << QByteArray("0");
    QTest::newRow("/a~1b") << QByteArray("1");
    QTest::newRow("/c%d") << QByteArray("2");
    QTest::newRow("/e^f") << QByteArray("3");
    QTest::newRow("/g|h") << QByteArray("4");
    QTest::newRow("/i\\j") << QByteArray("5");
    QTest::newRow("/k\"l") << QByteArray("6");
    QTest::newRow("/ ") << QByteArray("7");
    QTest::newRow("/m~0n") << QByteArray("8");
    QTest::newRow("/foo/2") << QByteArray();
    QTest::newRow("/foo/01") << QByteArray();
    QTest::newRow("/foo/-") << QByteArray();
    QTest::newRow("/foo/0/x") << QByteArray();
}

void TestWebhook::pointer()
{
    QFETCH(QByteArray, expected);
    const QJsonDocument document = QJsonDocument::fromJson(
        R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8})");

    const QJsonValue value = valueAt(document, QString::fromLatin1(QTest::currentDataTag()));

    const QJsonValue wanted = QJsonDocument::fromJson("[" + expected + "]")[0];
    QCOMPARE(value, wanted);
    QCOMPARE(valueAt(document, QString()), QJsonValue(document.object()));
}

void TestWebhook::pointerForm_data()
{
    QTest::addColumn<bool>("isOne");
    QTest::newRow("/a/b~0~1") << true;
    QTest::newRow("a") << false;
    QTest::newRow("/a~2") << false;
    QTest::newRow("/a~") << false;
}

void TestWebhook::pointerForm() { QTEST(isJsonPointer(QString::fromLatin1(QTest::currentDataTag())), "isOne"); }

void TestWebhook::unknownFieldsAreFound()
{
    QCOMPARE(field(R"({"a":"{text}","b":{},"c":{"d":1}})").unknownField(), std::nullopt);
    QCOMPARE(field("{text} {cod}").unknownField(), std::optional(QStringLiteral("cod")));
}

QTEST_APPLESS_MAIN(TestWebhook)

#include "tst_webhook.moc"
