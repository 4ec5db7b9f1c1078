// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/oauthbrowsersignin.h"
#include "core/ports/randomsource.h"
#include "tests/support/smtp/mailserverprocess.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <memory>

/// A browser comes back from the provider, and only what was sent from here is taken.
class TestOAuthBrowserSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pageIsTheProvidersWithAChallenge();
    void codeIsChangedForARefreshToken();
    void ownerOfTheMailboxRefuses();
    void providerGivesNoToken_data();
    void providerGivesNoToken();
    void wrongStateEndsIt();
    void otherVisitorsAreSentAway_data();
    void otherVisitorsAreSentAway();
    void silentVisitorsAreNotInTheWay();
    void isReachedOnThisComputerAlone();
    void endCancels();

private:
    void begin(const QString &answer);
    quint16 port() const { return quint16(QUrl(query("redirect_uri")).port()); }
    QString query(const char *name) const;
    QByteArray visit(const QByteArray &request) const;
    QByteArray comeBack(const QByteArray &parameters) const;
    QByteArray asked() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MailServerProcess> m_tokens;
    std::unique_ptr<BrowserSignIn> m_signIn;
};

namespace {

class CountingSource : public RandomSource {
public:
    QByteArray bytes(int count) override { return QByteArray(count, char(++m_count)); }

private:
    int m_count = 0;
};

const QString given = QStringLiteral(R"(200:{"access_token":"a","refresh_token":"the refresh token"})");
const QByteArray state = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE";
const QByteArray verifier = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI";

} // namespace

void TestOAuthBrowserSignIn::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestOAuthBrowserSignIn::cleanup() { m_signIn.reset(); }

void TestOAuthBrowserSignIn::begin(const QString &answer)
{
    m_tokens = std::make_unique<MailServerProcess>(
        QStringLiteral("tokenserver.py"), QStringList{ m_folder->path(), answer });
    OAuthClient client{ *oauthEndpoints(QStringLiteral("google"), {}), QStringLiteral("the client"),
        { "its secret", {} }, {} };
    client.endpoints.token = QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(m_tokens->port()));
    CountingSource random;
    auto begun = OAuthBrowserSignIn::begin(client, { QStringLiteral("done"), QStringLiteral("failed") }, random);
    QVERIFY(begun);
    m_signIn = std::move(*begun);
}

QString TestOAuthBrowserSignIn::query(const char *name) const
{
    return QUrlQuery(m_signIn->page()).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

/// All that is answered until the connection ends.
QByteArray TestOAuthBrowserSignIn::visit(const QByteArray &request) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port());
    socket.write(request);
    QByteArray answer;
    const bool isEnded = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    return isEnded ? answer : QByteArray("no end");
}

QByteArray TestOAuthBrowserSignIn::comeBack(const QByteArray &parameters) const
{
    return visit("GET /?" + parameters + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

QByteArray TestOAuthBrowserSignIn::asked() const
{
    QFile file(m_folder->filePath(QStringLiteral("asked-1")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOAuthBrowserSignIn::pageIsTheProvidersWithAChallenge()
{
    begin(given);

    QVERIFY(m_signIn->page().toString().startsWith(QLatin1String("https://accounts.google.com/o/oauth2/v2/auth?")));
    QCOMPARE(query("client_id"), QStringLiteral("the client"));
    QCOMPARE(query("response_type"), QStringLiteral("code"));
    QCOMPARE(query("scope"), QStringLiteral("https://mail.google.com/"));
    QCOMPARE(query("state"), QString::fromLatin1(state));
    QCOMPARE(query("code_challenge_method"), QStringLiteral("S256"));
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    QCOMPARE(QByteArray::fromBase64(query("code_challenge").toLatin1(), QByteArray::Base64UrlEncoding), challenge);
    QCOMPARE(QUrl(query("redirect_uri")).host(), QStringLiteral("127.0.0.1"));
}

void TestOAuthBrowserSignIn::codeIsChangedForARefreshToken()
{
    begin(given);
    const QByteArray redirect = QUrl::toPercentEncoding(query("redirect_uri"));

    const QByteArray answer = comeBack("state=" + state + "&code=4%2F0Ab%2Bc");

    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.endsWith("\r\n\r\ndone"), answer);
    QTRY_VERIFY(m_signIn->secret().isFinished());
    QCOMPARE(*m_signIn->secret().result(),
        QByteArray(R"({"client_secret":"its secret","refresh_token":"the refresh token"})"));
    QVERIFY2(asked().endsWith("\n\ngrant_type=authorization_code&client_id=the%20client&client_secret=its%20secret"
                              "&code=4%2F0Ab%2Bc&code_verifier="
                 + verifier + "&redirect_uri=" + redirect),
        asked());
}

void TestOAuthBrowserSignIn::ownerOfTheMailboxRefuses()
{
    begin(given);

    const QByteArray answer = comeBack("error=access_denied&error_description=no%0Aand%20no&state=" + state);

    QVERIFY(answer.endsWith("\r\n\r\nfailed"));
    QTRY_VERIFY(m_signIn->secret().isFinished());
    QCOMPARE(m_signIn->secret().result().error().code, ErrorCode::Network);
    QCOMPARE(m_signIn->secret().result().error().detail, QStringLiteral("access_denied noand no"));
    QCOMPARE(asked(), QByteArray());
}

void TestOAuthBrowserSignIn::providerGivesNoToken_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("refused") << QStringLiteral(R"(400:{"error":"invalid_grant"})");
    QTest::newRow("for now alone") << QStringLiteral(R"(200:{"access_token":"a"})");
    QTest::newRow("no answer") << QStringLiteral("close");
}

void TestOAuthBrowserSignIn::providerGivesNoToken()
{
    QFETCH(QString, answer);
    begin(answer);

    comeBack("state=" + state + "&code=c");

    QTRY_VERIFY(m_signIn->secret().isFinished());
    QCOMPARE(m_signIn->secret().result().error().code, ErrorCode::Network);
}

void TestOAuthBrowserSignIn::wrongStateEndsIt()
{
    begin(given);

    QVERIFY(comeBack("state=guessed&code=c").startsWith("HTTP/1.1 400 "));

    QTRY_VERIFY(m_signIn->secret().isFinished());
    QCOMPARE(m_signIn->secret().result().error().code, ErrorCode::Network);
    QCOMPARE(asked(), QByteArray());
}

void TestOAuthBrowserSignIn::otherVisitorsAreSentAway_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("icon") << QByteArray("GET /favicon.ico HTTP/1.1\r\n\r\n");
    QTest::newRow("nothing asked") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("another method") << QByteArray("POST /?state=" + state + "&code=c HTTP/1.1\r\n\r\n");
    QTest::newRow("no request") << QByteArray("\x16\x03\x01\r\n\r\n");
    QTest::newRow("endless") << QByteArray("GET /?" + QByteArray(100'000, 'x'));
}

void TestOAuthBrowserSignIn::otherVisitorsAreSentAway()
{
    QFETCH(QByteArray, request);
    begin(given);

    const QByteArray answer = visit(request);

    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 404 "), answer);
    QVERIFY(comeBack("state=" + state + "&code=c").endsWith("done"));
    QTRY_VERIFY(m_signIn->secret().isFinished());
    QVERIFY(m_signIn->secret().result());
}

void TestOAuthBrowserSignIn::silentVisitorsAreNotInTheWay()
{
    begin(given);
    QTcpSocket silent[3];
    for (QTcpSocket &socket : silent) {
        socket.connectToHost(QHostAddress::LocalHost, port());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    QVERIFY(comeBack("state=" + state + "&code=c").endsWith("done"));
}

void TestOAuthBrowserSignIn::isReachedOnThisComputerAlone()
{
    begin(given);
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, port());
        QVERIFY2(!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 200),
            qPrintable(address.toString()));
    }
}

void TestOAuthBrowserSignIn::endCancels()
{
    begin(given);
    const auto secret = m_signIn->secret();

    m_signIn.reset();

    QVERIFY(secret.isFinished());
    QCOMPARE(secret.result().error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestOAuthBrowserSignIn)
#include "tst_oauthbrowsersignin.moc"
