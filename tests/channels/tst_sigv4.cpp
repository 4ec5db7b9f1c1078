// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/sigv4.h"
#include "tests/support/http/httptry.h"

#include <QTest>

/// AWS's own published cases: "aws-sig-v4-test-suite" of
/// https://docs.aws.amazon.com/general/latest/gr/signature-v4-test-suite.html (the example key, 2015-08-30, service
/// "service"), and the worked example of its guide (service "iam"). Verbatim.
class TestSigV4 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
};

void TestSigV4::published_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("signedHeaders");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray example = "https://example.amazonaws.com/";
    const QByteArray form = "application/x-www-form-urlencoded";

    QTest::newRow("get-vanilla") << QByteArray("GET") << example << QByteArray() << QByteArray()
                                 << QByteArray("service") << QByteArray("host;x-amz-date")
                                 << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    QTest::newRow("post-vanilla") << QByteArray("POST") << example << QByteArray() << QByteArray()
                                  << QByteArray("service") << QByteArray("host;x-amz-date")
                                  << QByteArray("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    QTest::newRow("get-vanilla-query-order-key-case")
        << QByteArray("GET") << example + "?Param2=value2&Param1=value1" << QByteArray() << QByteArray()
        << QByteArray("service") << QByteArray("host;x-amz-date")
        << QByteArray("b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    QTest::newRow("post-x-www-form-urlencoded")
        << QByteArray("POST") << example << form << QByteArray("Param1=value1") << QByteArray("service")
        << QByteArray("content-type;host;x-amz-date")
        << QByteArray("ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a");
    QTest::newRow("iam, ListUsers") << QByteArray("GET")
                                    << QByteArray("https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08")
                                    << form + "; charset=utf-8" << QByteArray() << QByteArray("iam")
                                    << QByteArray("content-type;host;x-amz-date")
                                    << QByteArray("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
}

void TestSigV4::published()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, signedHeaders);
    QFETCH(QByteArray, signature);
    HttpRequest request{ verb, url, {}, body };
    if (!contentType.isEmpty())
        request.headers.emplace_back("Content-Type", contentType);

    SigV4({ "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", service })
        .sign(request, *fromIso(QStringLiteral("2015-08-30T12:36:00.000Z")));

    QCOMPARE(headerOf(request, "X-Amz-Date"), QByteArray("20150830T123600Z"));
    QCOMPARE(headerOf(request, "Authorization"),
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/" + service
            + "/aws4_request, SignedHeaders=" + signedHeaders + ", Signature=" + signature);
}

QTEST_APPLESS_MAIN(TestSigV4)

#include "tst_sigv4.moc"
