// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/settingschannelfactory.h"
#include "app/wiring/webhooksettings.h"

#include <QJsonDocument>
#include <QTest>

Q_DECLARE_METATYPE(std::optional<ChannelKind>)

/// Options are read strictly: what is wrong is named, and what a type does not know is refused.
class TestSettingsChannelFactory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void wrongOption_data();
    void wrongOption();
    void unknownType();
    void ownNetwork_data();
    void ownNetwork();
};

namespace {

const QByteArray sid = "AC0123456789abcdef0123456789abcdef";
const QByteArray twilio = R"("account_sid":"AC0123456789abcdef0123456789abcdef")";
const QByteArray vonage = R"("api_key":"abcd1234","from":"Nordgate")";
const QByteArray aws = R"("access_key_id":"AKIAIOSFODNN7EXAMPLE","region":"eu-central-1")";
const QByteArray android = R"("url":"http://192.168.1.20:8080","username":"sms","accept_unencrypted":true)";
const QByteArray webhook = R"("url":"https://sms.example/send")";
const QByteArray signingKey = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

Result<std::unique_ptr<Channel>> make(const QString &type, const QByteArray &options, const QByteArray &secret)
{
    ChannelSettings settings;
    settings.type = type;
    settings.options = QJsonDocument::fromJson("{" + options + "}").object();
    return SettingsChannelFactory().make(settings, secret);
}

} // namespace

void TestSettingsChannelFactory::types_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<ChannelKind>("kind");
    const auto row = [](const char *name, const char *type, const QByteArray &options,
                         const QByteArray &secret = "secret", ChannelKind kind = ChannelKind::Sms) {
        QTest::newRow(name) << QString::fromLatin1(type) << options << secret << kind;
    };
    row("Twilio, a number", "twilio", twilio + R"(,"from":"+15005550006","per_second":0.5,"concurrent":6)");
    row("Twilio, a name", "twilio", twilio + R"(,"from":"Nordgate 1")");
    row("Twilio, a short code", "twilio", twilio + R"(,"from":"12345")");
    row("Twilio, a service", "twilio",
        twilio
            + R"(,"messaging_service_sid":"MG0123456789abcdef0123456789abcdef","api_key_sid":"SK0123456789abcdef0123456789abcdef")");
    row("calls", "twilio_voice", twilio + R"(,"from":"+15005550006","voice":"Polly.Vicki")", "secret",
        ChannelKind::Voice);
    row("Vonage", "vonage", vonage);
    row("AWS", "aws", aws + R"(,"from":"arn:aws:sms-voice:eu-central-1:1:pool/x","configuration_set":"codes")");
    row("SNS", "aws", aws + R"(,"service":"sns","from":"Nordgate")");
    row("a phone", "android", android + R"(,"sim":2,"seconds_between":5)");
    row("a phone by name", "android", R"("url":"http://phone.local:8080/","username":"sms","accept_unencrypted":true)");
    row("a webhook", "webhook", webhook, {});
    row("a webhook by GET", "webhook", R"("url":"https://sms.example/send?to={to}&text={text}","method":"GET")", {});
    row("a webhook with everything", "webhook",
        webhook
            + R"(,"headers":"X-Key: {secret}\nX-Id: {id}","body":"{\"t\":\"{text}\"}","username":"u","sign":"standard","success_status":"200,202","success_pointer":"/ok","success_value":"true","id_pointer":"/id","status_url":"https://sms.example/s/{provider_id}","status_pointer":"/s","delivered_values":"a, b","undelivered_values":"c")",
        R"({"token":"t","signing_key":")" + signingKey + "\"}");
    row("a signed webhook", "webhook", webhook + R"(,"sign":"standard")", signingKey);
    row("a webhook in one's own network", "webhook", R"("url":"http://10.0.0.7/sms","accept_unencrypted":true)", {});
}

void TestSettingsChannelFactory::types()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, secret);

    const auto channel = make(type, options, secret);

    QVERIFY2(channel, channel ? "" : qPrintable(channel.error().detail));
    QTEST((*channel)->kind(), "kind");
}

void TestSettingsChannelFactory::wrongOption_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *name, const char *type, const QByteArray &options, const char *wrong,
                         const QByteArray &secret = "secret") {
        QTest::newRow(name) << QString::fromLatin1(type) << options << secret << QString::fromLatin1(wrong);
    };
    const QByteArray from = R"(,"from":"+15005550006")";
    row("no account", "twilio", R"("from":"+15005550006")", "account_sid");
    row("an account that leaves the path", "twilio", R"("account_sid":"../x","from":"+15005550006")", "account_sid");
    row("a key that is none", "twilio", twilio + from + R"(,"api_key_sid":"AC1")", "api_key_sid");
    row("no sender", "twilio", twilio, "from");
    row("two senders", "twilio", twilio + from + R"(,"messaging_service_sid":"MG0123456789abcdef0123456789abcdef")",
        "messaging_service_sid");
    row("a sender of twelve", "twilio", twilio + R"(,"from":"Nordgate-Dep")", "from");
    row("no secret", "twilio", twilio + from, "secret", {});
    row("another type's option", "twilio", twilio + from + R"(,"host":"x")", "host");
    row("a text for a number", "twilio", twilio + from + R"(,"concurrent":"4")", "concurrent");
    row("half a request", "twilio", twilio + from + R"(,"concurrent":1.5)", "concurrent");
    row("seven at once", "twilio", twilio + from + R"(,"concurrent":7)", "concurrent");
    row("no rate at all", "twilio", twilio + from + R"(,"per_second":0)", "per_second");
    row("a number for a text", "twilio", twilio + R"(,"from":15005550006)", "from");
    row("a second line", "twilio", twilio + R"(,"from":"+15005550006\r\nX: y")", "from");
    row("calls from a name", "twilio_voice", twilio + R"(,"from":"Nordgate")", "from");
    row("a voice with a quote", "twilio_voice", twilio + from + R"(,"voice":"a\"b")", "voice");
    row("a key of nine", "vonage", R"("api_key":"abcd12345","from":"Nordgate")", "api_key");
    row("a sender with a plus", "vonage", R"("api_key":"abcd1234","from":"+15005550006")", "from");
    row("a region that is a host", "aws", R"("access_key_id":"AKIAIOSFODNN7EXAMPLE","region":"x.evil/")", "region");
    row("no such service", "aws", aws + R"(,"service":"ses")", "service");
    row("a set for SNS", "aws", aws + R"(,"service":"sns","configuration_set":"codes")", "configuration_set");
    row("plain to the world", "android",
        R"("url":"http://sms.example:8080","username":"sms","accept_unencrypted":true)", "url");
    row("plain, not accepted", "android", R"("url":"http://192.168.1.20:8080","username":"sms")", "accept_unencrypted");
    row("no user", "android", R"("url":"https://192.168.1.20:8080")", "username");
    row("a rate for a phone", "android", android + R"(,"per_second":1)", "per_second");
    row("too fast for a phone", "android", android + R"(,"seconds_between":0.5)", "seconds_between");
    row("a card too many", "android", android + R"(,"sim":4)", "sim");
    row("no scheme", "webhook", R"("url":"sms.example/send")", "url");
    row("another scheme", "webhook", R"("url":"file:///etc/passwd")", "url");
    row("a password in the address", "webhook", R"("url":"https://u:p@sms.example/")", "url");
    row("a field for a host", "webhook", R"("url":"https://{to}.example/")", "url");
    row("a misspelt field", "webhook", webhook + R"(,"body":"{txt} {text}")", "body");
    row("a body without the text", "webhook", webhook + R"(,"body":"{to}")", "body");
    row("a form without a body", "webhook", webhook + R"(,"content_type":"application/x-www-form-urlencoded")", "body");
    row("GET without the text", "webhook", R"("url":"https://sms.example/?to={to}","method":"GET")", "url");
    row("no such method", "webhook", webhook + R"(,"method":"TRACE")", "method");
    row("a header without a colon", "webhook", webhook + R"(,"headers":"X-Key")", "headers");
    row("the text in a header", "webhook", webhook + R"(,"headers":"X-Text: {text}")", "headers");
    row("a header of ours", "webhook", webhook + R"(,"headers":"Content-Length: 1")", "headers");
    row("a carriage return in a header", "webhook", webhook + R"(,"headers":"X: a\rY: b")", "headers");
    row("a status of four digits", "webhook", webhook + R"(,"success_status":"2000")", "success_status");
    row("a pointer without a value", "webhook", webhook + R"(,"success_pointer":"/ok")", "success_value");
    row("a value without a pointer", "webhook", webhook + R"(,"success_value":"true")", "success_pointer");
    row("no pointer", "webhook", webhook + R"(,"id_pointer":"id")", "id_pointer");
    row("status of another host", "webhook",
        webhook + R"(,"status_url":"https://evil.example/{provider_id}","status_pointer":"/s")", "status_url");
    row("status without an id", "webhook", webhook + R"(,"status_url":"https://sms.example/s","status_pointer":"/s")",
        "status_url");
    row("status without a pointer", "webhook", webhook + R"(,"status_url":"https://sms.example/{provider_id}")",
        "status_pointer");
    row("a short signing key", "webhook", webhook + R"(,"sign":"standard")", "secret", "whsec_c2hvcnQ=");
    row("a user without a password", "webhook", webhook + R"(,"username":"u")", "secret", {});
    row("a header without its secret", "webhook", webhook + R"(,"headers":"X-Key: {secret}")", "secret", {});
}

void TestSettingsChannelFactory::wrongOption()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, secret);

    const auto channel = make(type, options, secret);

    QVERIFY(!channel);
    QCOMPARE(channel.error().code, ErrorCode::OutOfRange);
    QTEST(channel.error().detail, "wrong");
}

void TestSettingsChannelFactory::unknownType()
{
    const auto channel = make(QStringLiteral("pigeon"), {}, {});

    QVERIFY(!channel);
    QCOMPARE(channel.error().detail, QStringLiteral("pigeon"));
}

void TestSettingsChannelFactory::ownNetwork_data()
{
    QTest::addColumn<bool>("isOwn");
    for (const char *host : { "127.0.0.1", "::1", "10.255.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1",
             "169.254.1.1", "fd00::1", "fe80::1", "localhost", "phone.local" })
        QTest::newRow(host) << true;
    for (const char *host : { "8.8.8.8", "172.15.0.1", "172.32.0.1", "192.169.0.1", "2001:db8::1", "phone", "local",
             "localhost.example", "10.0.0.1.example" })
        QTest::newRow(host) << false;
}

void TestSettingsChannelFactory::ownNetwork()
{
    QTEST(isOwnNetwork(QString::fromLatin1(QTest::currentDataTag())), "isOwn");
}

QTEST_GUILESS_MAIN(TestSettingsChannelFactory)

#include "tst_settingschannelfactory.moc"
