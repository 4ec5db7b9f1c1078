// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/awssns.h"
#include "tests/support/http/httptry.h"

#include <QTest>

using Outcome = SendReport::Result;

/// What AWS is asked, by End User Messaging (pinpoint-sms-voice-v2, SendTextMessage) and by SNS (Publish), and what its
/// answers mean. The signature itself has a test of its own.
class TestAws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForAMessage();
    void asksThroughSns();
    void signs();
    void answer_data();
    void answer();
    void snsAnswer_data();
    void snsAnswer();
    void testIsADryRun();
    void snsTestReadsAttributes();
};

namespace {

AwsSms::Settings settings()
{
    return { {}, "AKIDEXAMPLEEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "eu-central-1",
        QStringLiteral("Nordgate"), QStringLiteral("codes") };
}

void row(const char *name, int status, const QByteArray &body, Outcome result, const char *word)
{
    QTest::newRow(name) << status << body << result << QString::fromLatin1(word);
}

void addColumns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
}

QByteArray error(const QByteArray &type, const QByteArray &reason = {})
{
    return R"({"__type":"com.amazonaws.pinpointsmsvoicev2#)" + type + R"(","Message":"said","Reason":")" + reason
        + "\"}";
}

QByteArray snsError(const QByteArray &code)
{
    return R"(<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>)" + code
        + "</Code><Message>said</Message></Error></ErrorResponse>";
}

} // namespace

void TestAws::asksForAMessage()
{
    const HttpRequest request = AwsSms(settings()).sendRequest(aTextMessage(), aMoment());

    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.url, QByteArray("https://sms-voice.eu-central-1.amazonaws.com/"));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/x-amz-json-1.0"));
    QCOMPARE(headerOf(request, "X-Amz-Target"), QByteArray("PinpointSMSVoiceV2.SendTextMessage"));
    QCOMPARE(QString::fromUtf8(request.body),
        QStringLiteral(
            R"({"ConfigurationSetName":"codes","Context":{"doorcode":"5e1c9c0a-2d1f-4c1e-9a37-0c5b6f1f2d3e"},)"
            R"("DestinationPhoneNumber":"+447700900123","MessageBody":"Nordgate: code 483 920 for NG-417259 )"
            R"(& Søn, until 21:00.","MessageType":"TRANSACTIONAL","OriginationIdentity":"Nordgate",)"
            R"("TimeToLive":17940})"));
}

void TestAws::asksThroughSns()
{
    const HttpRequest request = AwsSns(settings()).sendRequest(aTextMessage(), aMoment());

    QCOMPARE(request.url, QByteArray("https://sns.eu-central-1.amazonaws.com/"));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.body,
        QByteArray(
            "Action=Publish&Version=2010-03-31&PhoneNumber=%2B447700900123&Message=Nordgate%3A%20code%20483%20920"
            "%20for%20NG-417259%20%26%20S%C3%B8n%2C%20until%2021%3A00.&MessageAttributes.entry.1.Name=AWS.SNS.SMS"
            ".SMSType&MessageAttributes.entry.1.Value.DataType=String&MessageAttributes.entry.1.Value.StringValue"
            "=Transactional&MessageAttributes.entry.2.Name=AWS.SNS.SMS.SenderID&MessageAttributes.entry.2.Value."
            "DataType=String&MessageAttributes.entry.2.Value.StringValue=Nordgate"));
}

void TestAws::signs()
{
    const HttpRequest sms = AwsSms(settings()).sendRequest(aTextMessage(), aMoment());
    const HttpRequest sns = AwsSns(settings()).sendRequest(aTextMessage(), aMoment());

    QCOMPARE(headerOf(sms, "X-Amz-Date"), QByteArray("20261124T160100Z"));
    QVERIFY(headerOf(sms, "Authorization")
            .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLEEXAMPLE/20261124/eu-central-1/sms-voice/"
                        "aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature="));
    QVERIFY(headerOf(sns, "Authorization").contains("/eu-central-1/sns/aws4_request, "));
}

void TestAws::answer_data()
{
    addColumns();
    row("taken", 200, R"({"MessageId":"m-1"})", Outcome::Accepted, "");
    row("taken, without an id", 200, "{}", Outcome::Unknown, "protocol");
    row("throttled", 400, error("ThrottlingException"), Outcome::Retry, "too_busy");
    row("no access", 400, error("AccessDeniedException"), Outcome::Retry, "sign_in");
    row("unknown key", 400, error("UnrecognizedClientException"), Outcome::Retry, "sign_in");
    row("wrong signature", 403, R"({"__type":"InvalidSignatureException","message":"does not match"})", Outcome::Retry,
        "sign_in");
    row("wrong clock", 403,
        R"({"__type":"InvalidSignatureException","message":"Signature expired: 20261124T160100Z is now earlier"})",
        Outcome::Retry, "clock");
    row("money used up", 400, error("ServiceQuotaExceededException", "MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT"),
        Outcome::Retry, "configuration");
    row("no such sender", 400, error("ResourceNotFoundException"), Outcome::Retry, "configuration");
    row("opted out", 400, error("ConflictException", "DESTINATION_PHONE_NUMBER_OPTED_OUT"), Outcome::Rejected,
        "opted_out");
    row("country blocked", 400, error("ConflictException", "DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION"),
        Outcome::Rejected, "country");
    row("number not verified", 400, error("ConflictException", "DESTINATION_PHONE_NUMBER_NOT_VERIFIED"),
        Outcome::Rejected, "recipient");
    row("sender not active", 400, error("ConflictException", "RESOURCE_NOT_ACTIVE"), Outcome::Retry, "configuration");
    row("invalid number", 400, error("ValidationException", "INVALID_PARAMETER"), Outcome::Rejected, "recipient");
    row("invalid", 400, error("ValidationException"), Outcome::Rejected, "rejected");
    row("internal", 500, error("InternalServerException"), Outcome::Unknown, "server");
    row("internal, called throttled", 500, error("ThrottlingException"), Outcome::Unknown, "server");
    row("unavailable", 503, error("ServiceUnavailable"), Outcome::Retry, "too_busy");
}

void TestAws::answer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    const SendReport report = AwsSms(settings()).sendReport(anAnswer(status, body));

    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
    QCOMPARE(report.providerReference, report.result == Outcome::Accepted ? QStringLiteral("m-1") : QString());
}

void TestAws::snsAnswer_data()
{
    addColumns();
    row("taken", 200, "<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>",
        Outcome::Accepted, "");
    row("taken, cut off", 200, "<PublishResponse><PublishResult>", Outcome::Unknown, "protocol");
    row("a document type", 200, "<!DOCTYPE x [<!ENTITY a 'm-1'>]><x><MessageId>&a;</MessageId></x>", Outcome::Unknown,
        "protocol");
    row("throttled", 400, snsError("Throttling"), Outcome::Retry, "too_busy");
    row("no access", 403, snsError("AuthorizationError"), Outcome::Retry, "sign_in");
    row("unknown key", 403, snsError("InvalidClientTokenId"), Outcome::Retry, "sign_in");
    row("opted out", 400, snsError("OptedOut"), Outcome::Rejected, "opted_out");
    row("invalid", 400, snsError("InvalidParameter"), Outcome::Rejected, "rejected");
    row("internal", 500, snsError("InternalError"), Outcome::Unknown, "server");
}

void TestAws::snsAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    const SendReport report = AwsSns(settings()).sendReport(anAnswer(status, body));

    QTEST(report.result, "result");
    QTEST(report.errorClass, "errorClass");
}

void TestAws::testIsADryRun()
{
    const AwsSms aws(settings());

    const auto request = aws.testRequest(aMoment());

    QVERIFY(request->body.contains(R"("DryRun":true)"));
    QCOMPARE(aws.testReport(anAnswer(200, R"({"MessageId":"m-1"})")).result, Outcome::Accepted);
    QCOMPARE(aws.testReport(anAnswer(400, error("ConflictException", "DESTINATION_PHONE_NUMBER_NOT_VERIFIED"))).result,
        Outcome::Accepted);
    QCOMPARE(aws.testReport(anAnswer(400, error("AccessDeniedException"))).errorClass, QStringLiteral("sign_in"));
}

void TestAws::snsTestReadsAttributes()
{
    const AwsSns aws(settings());

    const auto request = aws.testRequest(aMoment());

    QCOMPARE(request->body, QByteArray("Action=GetSMSAttributes&Version=2010-03-31"));
    QCOMPARE(aws.testReport(anAnswer(200, "<x/>")).result, Outcome::Accepted);
    QCOMPARE(aws.testReport(anAnswer(403, snsError("SignatureDoesNotMatch"))).errorClass, QStringLiteral("sign_in"));
}

QTEST_APPLESS_MAIN(TestAws)

#include "tst_aws.moc"
