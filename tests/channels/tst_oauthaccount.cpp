// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/oauthaccount.h"
#include "core/channels/smtpchannel.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using Outcome = SendReport::Result;
using Security = SmtpSettings::Security;

/// A mailbox is signed in to with tokens: they are asked for rarely, replaced once when they are refused, and a refresh
/// token that comes with one is not lost.
class TestOAuthAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeCertificates(m_certificates.path())); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void mailIsSentWithAToken_data();
    void mailIsSentWithAToken();
    void oneTokenServesAll();
    void refusedTokenIsReplacedOnce_data();
    void refusedTokenIsReplacedOnce();
    void providerRefuses_data();
    void providerRefuses();
    void replacedRefreshTokenIsTold();
    void programAsksInItsOwnName();
    void nothingIsAskedWithoutASecret();
    void endDoesNotWaitForAProvider();
    void tokensStayOffUnencryptedConnections();

private:
    QStringList hostileArguments(const QString &behaviour) const;
    QByteArray read(const QString &name) const;
    std::shared_ptr<OAuthAccount> account(const MailServerProcess &tokens, const OAuthSecret &secret) const;
    SmtpSettings settings(int port) const;

    QTemporaryDir m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString tokenServer = QStringLiteral("tokenserver.py");
const QString good = QStringLiteral(R"(200:{"token_type":"Bearer","access_token":"good-1","expires_in":3599})");
const QString better = QStringLiteral(R"(200:{"access_token":"good-2","expires_in":3599,"refresh_token":"refresh-2"})");
const QString bad = QStringLiteral(R"(200:{"access_token":"bad-1","expires_in":3599})");
const OAuthSecret aSecret{ "client & secret", "refresh+1" };

} // namespace

QStringList TestOAuthAccount::hostileArguments(const QString &behaviour) const
{
    return { behaviour, m_folder->filePath(QStringLiteral("transcript")), QStringLiteral("--tls"),
        QStringLiteral("implicit"), QStringLiteral("--cert"), m_certificates.filePath(QStringLiteral("good.pem")),
        QStringLiteral("--key"), m_certificates.filePath(QStringLiteral("good.key")) };
}

QByteArray TestOAuthAccount::read(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<OAuthAccount> TestOAuthAccount::account(
    const MailServerProcess &tokens, const OAuthSecret &secret) const
{
    OAuthClient client{ *oauthEndpoints(QStringLiteral("microsoft"), QStringLiteral("depot.example")),
        QStringLiteral("the-client"), secret, toJson(secret) };
    client.endpoints.token = QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(tokens.port()));
    return std::make_shared<OAuthAccount>(client);
}

SmtpSettings TestOAuthAccount::settings(int port) const
{
    SmtpSettings settings
        = loopbackSettings(port, Security::ImplicitTls, m_certificates.filePath(QStringLiteral("ca.pem")));
    settings.signIn = SmtpSettings::SignIn::Token;
    return settings;
}

void TestOAuthAccount::mailIsSentWithAToken_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("xoauth2") << QByteArray(
        "AUTH XOAUTH2\r\n" + QByteArray("user=depot\1auth=Bearer good-1\1\1").toBase64());
    QTest::newRow("oauthbearer") << QByteArray("AUTH OAUTHBEARER\r\n");
}

void TestOAuthAccount::mailIsSentWithAToken()
{
    QFETCH(QByteArray, said);
    const MailServerProcess tokens(tokenServer, { m_folder->path(), good });
    const MailServerProcess mail(
        QStringLiteral("hostile.py"), hostileArguments(QString::fromLatin1(QTest::currentDataTag())));
    SmtpChannel channel(account(tokens, aSecret), settings(mail.port()));

    const SendReport report = reportOf(channel.send(aMessage()));

    QCOMPARE(report.errorClass, QString());
    QCOMPARE(report.result, Outcome::Accepted);
    QVERIFY2(read(QStringLiteral("transcript")).contains(said), read(QStringLiteral("transcript")));
    const QByteArray asked = read(QStringLiteral("asked-1"));
    QVERIFY(asked.startsWith("POST /token HTTP/1.1\n"));
    QVERIFY(asked.contains("Content-Type: application/x-www-form-urlencoded\n"));
    QVERIFY2(asked.endsWith("\n\ngrant_type=refresh_token&client_id=the-client&client_secret=client%20%26%20secret"
                            "&refresh_token=refresh%2B1"
                            "&scope=https%3A%2F%2Foutlook.office.com%2FSMTP.Send%20offline_access"),
        asked);
}

void TestOAuthAccount::oneTokenServesAll()
{
    const MailServerProcess tokens(tokenServer, { m_folder->path(), good });
    const MailServerProcess mail(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("xoauth2")));
    SmtpSettings several = settings(mail.port());
    several.connections = 4;
    const auto shared = account(tokens, aSecret);

    for (int batch = 0; batch < 2; ++batch) {
        SmtpChannel channel(shared, several);
        QList<QFuture<SendReport>> futures;
        for (int sent = 0; sent < 20; ++sent)
            futures.append(channel.send(aMessage()));
        for (const auto &future : futures)
            QCOMPARE(reportOf(future).result, Outcome::Accepted);
    }

    QVERIFY(!read(QStringLiteral("asked-1")).isEmpty());
    QCOMPARE(read(QStringLiteral("asked-2")), QByteArray());
}

void TestOAuthAccount::refusedTokenIsReplacedOnce_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
    QTest::newRow("by a good one") << good << Outcome::Accepted << QString();
    QTest::newRow("by another bad one") << QStringLiteral(R"(200:{"access_token":"bad-2"})") << Outcome::Retry
                                        << QStringLiteral("sign_in");
    QTest::newRow("by none") << QStringLiteral(R"(400:{"error":"invalid_grant"})") << Outcome::Retry
                             << QStringLiteral("token");
}

void TestOAuthAccount::refusedTokenIsReplacedOnce()
{
    QFETCH(QString, second);
    const MailServerProcess tokens(tokenServer, { m_folder->path(), bad, second });
    const MailServerProcess mail(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("xoauth2")));
    SmtpChannel channel(account(tokens, aSecret), settings(mail.port()));

    const SendReport report = reportOf(channel.send(aMessage()));

    QTEST(report.errorClass, "errorClass");
    QTEST(report.result, "result");
    QCOMPARE(read(QStringLiteral("asked-3")), QByteArray());
    QVERIFY(read(QStringLiteral("transcript")).count("AUTH XOAUTH2") <= 2);
}

void TestOAuthAccount::providerRefuses_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("errorClass");
    const auto row = [](const char *answer, const char *errorClass) {
        QTest::newRow(answer) << QString::fromLatin1(answer) << QString::fromLatin1(errorClass);
    };
    row(R"(400:{"error":"invalid_grant","error_description":"AADSTS70008: expired\r\n\u001b[31m"})", "token");
    row(R"(401:{"error":"invalid_client"})", "token");
    row(R"(400:{"error":"temporarily_unavailable"})", "too_busy");
    row(R"(200:{"error":"invalid_scope"})", "token");
    row("429:{}", "too_busy");
    row("503:out of order", "too_busy");
    row("200:", "protocol");
    row(R"(200:{"access_token":"go)", "protocol");
    row(R"(200:{"access_token":["good"]})", "protocol");
    row(R"(200:{"access_token":"good\r\nMAIL FROM:<x>"})", "protocol");
    row("200:[]", "protocol");
    row("302:", "protocol");
    row("404:<html>", "protocol");
    row("flood", "too_large");
    row("close", "closed");
}

void TestOAuthAccount::providerRefuses()
{
    QFETCH(QString, answer);
    QFETCH(QString, errorClass);
    const MailServerProcess tokens(tokenServer, { m_folder->path(), answer });
    const MailServerProcess mail(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("xoauth2")));
    SmtpChannel channel(account(tokens, aSecret), settings(mail.port()));

    const SendReport report = reportOf(channel.test());

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, Outcome::Retry);
    QCOMPARE(report.steps.back().word, QStringLiteral("sign_in"));
    QVERIFY(!report.errorText.contains(QLatin1Char('\n')) && !report.errorText.contains(QChar(0x1b)));
    QCOMPARE(read(QStringLiteral("transcript")), QByteArray());
}

void TestOAuthAccount::replacedRefreshTokenIsTold()
{
    const MailServerProcess tokens(tokenServer, { m_folder->path(), better, good });
    const MailServerProcess mail(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("xoauth2")));
    const auto shared = account(tokens, aSecret);
    SmtpChannel channel(shared, settings(mail.port()));
    QVERIFY(!channel.takeChangedSecret());

    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);

    const auto change = channel.takeChangedSecret();
    QVERIFY(change);
    QCOMPARE(change->former, toJson(aSecret));
    QCOMPARE(change->current, QByteArray(R"({"client_secret":"client & secret","refresh_token":"refresh-2"})"));
    QVERIFY(!channel.takeChangedSecret());
    const std::atomic<bool> isStopping = false;
    QCOMPARE(shared->token("good-2", isStopping).accessToken, QByteArray("good-1"));
    QVERIFY(read(QStringLiteral("asked-2")).contains("refresh_token=refresh-2"));
}

void TestOAuthAccount::programAsksInItsOwnName()
{
    const MailServerProcess tokens(tokenServer, { m_folder->path(), good });
    const std::atomic<bool> isStopping = false;

    QCOMPARE(account(tokens, { "own", {} })->token({}, isStopping).accessToken, QByteArray("good-1"));

    QVERIFY(read(QStringLiteral("asked-1"))
            .endsWith("\n\ngrant_type=client_credentials&client_id=the-client&client_secret=own"
                      "&scope=https%3A%2F%2Foutlook.office365.com%2F.default"));
}

void TestOAuthAccount::nothingIsAskedWithoutASecret()
{
    const MailServerProcess tokens(tokenServer, { m_folder->path(), good });
    const std::atomic<bool> isStopping = false;

    QCOMPARE(account(tokens, {})->token({}, isStopping).errorClass, QStringLiteral("token"));

    QCOMPARE(read(QStringLiteral("asked-1")), QByteArray());
}

/// Its limit is half a minute; the test's own time limit is the judge.
void TestOAuthAccount::endDoesNotWaitForAProvider()
{
    const MailServerProcess tokens(tokenServer, { m_folder->path(), QStringLiteral("hang") });
    auto channel = std::make_unique<SmtpChannel>(account(tokens, aSecret), settings(9));
    const QFuture<SendReport> future = channel->send(aMessage());
    QTRY_VERIFY(!read(QStringLiteral("asked-1")).isEmpty());

    channel.reset();

    QCOMPARE(future.result().errorClass, QStringLiteral("stopped"));
    QCOMPARE(future.result().result, Outcome::Retry);
}

void TestOAuthAccount::tokensStayOffUnencryptedConnections()
{
    const MailServerProcess tokens(tokenServer, { m_folder->path(), good });
    const MailServerProcess mail(QStringLiteral("hostile.py"),
        { QStringLiteral("no-starttls"), m_folder->filePath(QStringLiteral("transcript")) });
    SmtpSettings plain = settings(mail.port());
    plain.security = Security::StartTls;
    SmtpChannel channel(account(tokens, aSecret), plain);

    QCOMPARE(reportOf(channel.send(aMessage())).errorClass, QStringLiteral("tls"));

    QVERIFY(!read(QStringLiteral("transcript")).contains("AUTH"));
}

QTEST_GUILESS_MAIN(TestOAuthAccount)
#include "tst_oauthaccount.moc"
