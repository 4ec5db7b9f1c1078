// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpchannel.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QTemporaryDir>
#include <QTest>

using Outcome = SendReport::Result;
using Security = SmtpSettings::Security;

/// A server may do anything at any point of the conversation: what became of the message is still told rightly, in
/// time, and without its text.
class TestSmtpHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beforeTheMessage_data();
    void beforeTheMessage();
    void afterTheMessage_data();
    void afterTheMessage();
    void signIn_data();
    void signIn();
    void startTls_data();
    void startTls();
    void offersBeforeTlsAreNotBelieved();
    void oddButHonest_data();
    void oddButHonest();
    void quotedTextIsMasked();
    void goodbye_data();
    void goodbye();
    void testOfAServer_data();
    void testOfAServer();

private:
    SendReport send(const QString &behaviour, Security security);
    QByteArray transcript() const;

    QTemporaryDir m_folder;
};

namespace {

void addOutcomes()
{
    QTest::addColumn<Outcome>("result");
    QTest::addColumn<QString>("errorClass");
}

/// Without @p errorClass when the library's own bounds decide which it is.
void row(const char *behaviour, Outcome result, const char *errorClass)
{
    QTest::newRow(behaviour) << result << QString::fromLatin1(errorClass);
}

QString behaviourOfRow() { return QString::fromLatin1(QTest::currentDataTag()); }

QString tlsWord(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("implicit");
    case Security::StartTls:
        return QStringLiteral("starttls");
    case Security::None:
        break;
    }
    return QStringLiteral("none");
}

} // namespace

void TestSmtpHostile::initTestCase() { QVERIFY(makeCertificates(m_folder.path())); }

QByteArray TestSmtpHostile::transcript() const
{
    QFile file(m_folder.filePath(QStringLiteral("transcript")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SendReport TestSmtpHostile::send(const QString &behaviour, Security security)
{
    QFile::remove(m_folder.filePath(QStringLiteral("transcript")));
    const MailServerProcess server(QStringLiteral("hostile.py"),
        { behaviour, m_folder.filePath(QStringLiteral("transcript")), QStringLiteral("--tls"), tlsWord(security),
            QStringLiteral("--cert"), m_folder.filePath(QStringLiteral("good.pem")), QStringLiteral("--key"),
            m_folder.filePath(QStringLiteral("good.key")) });
    const QString authority = security == Security::None ? QString() : m_folder.filePath(QStringLiteral("ca.pem"));
    SmtpChannel channel(loopbackSettings(server.port(), security, authority), smtpPassword, shortTimeouts());

    const SendReport report = reportOf(channel.send(aMessage()));

    for (const QString &text : { report.errorText, report.providerReference, report.errorClass }) {
        const bool isClean = text.size() <= 200 && !text.contains(QLatin1Char('\n')) && !text.contains(QChar(0x1b));
        if (!isClean || holdsSecret(text.toUtf8()))
            return { Outcome::Accepted, {}, QStringLiteral("the report holds what it must not"), text };
    }
    return report;
}

void TestSmtpHostile::beforeTheMessage_data()
{
    addOutcomes();
    row("connect:connect", Outcome::Retry, "timeout");
    row("hang:greeting", Outcome::Retry, "timeout");
    row("hang:ehlo", Outcome::Retry, "timeout");
    row("hang:mail", Outcome::Retry, "timeout");
    row("hang:rcpt", Outcome::Retry, "timeout");
    row("hang:data", Outcome::Retry, "timeout");
    row("trickle:ehlo", Outcome::Retry, "timeout");
    row("close:greeting", Outcome::Retry, "closed");
    row("close:ehlo", Outcome::Retry, "closed");
    row("close:mail", Outcome::Retry, "closed");
    row("reset:greeting", Outcome::Retry, "closed");
    row("reset:mail", Outcome::Retry, "closed");
    row("reset:rcpt", Outcome::Retry, "closed");
    row("reset:data", Outcome::Retry, "closed");
    row("unfinished:rcpt", Outcome::Retry, "closed");
    row("partial:mail", Outcome::Retry, "closed");
    row("421:greeting", Outcome::Retry, "too_busy");
    row("421:ehlo", Outcome::Retry, "too_busy");
    row("421:mail", Outcome::Retry, "too_busy");
    row("421:rcpt", Outcome::Retry, "too_busy");
    row("421:data", Outcome::Retry, "too_busy");
    row("451:rcpt", Outcome::Retry, "too_busy");
    row("452:mail", Outcome::Retry, "too_busy");
    row("554:greeting", Outcome::Rejected, "refused");
    row("550:mail", Outcome::Rejected, "sender");
    row("530:mail", Outcome::Retry, "sign_in");
    row("550:rcpt", Outcome::Rejected, "recipient");
    row("554:data", Outcome::Rejected, "rejected");
    row("3yz:rcpt", Outcome::Retry, "closed");
    row("code-000:mail", Outcome::Retry, "timeout");
    row("not-smtp:greeting", Outcome::Retry, "closed");
    row("flood:ehlo", Outcome::Retry, nullptr);
    row("flood:rcpt", Outcome::Retry, nullptr);
    row("endless-line:mail", Outcome::Retry, nullptr);
}

void TestSmtpHostile::beforeTheMessage()
{
    QFETCH(Outcome, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::None);

    QVERIFY2(errorClass.isNull() || report.errorClass == errorClass, qPrintable(report.errorClass));
    QCOMPARE(report.result, result);
    QVERIFY(!holdsSecret(transcript()));
}

void TestSmtpHostile::afterTheMessage_data()
{
    addOutcomes();
    row("hang:dot", Outcome::Unknown, "timeout");
    row("trickle:dot", Outcome::Unknown, "timeout");
    row("close:dot", Outcome::Unknown, "closed");
    row("reset:dot", Outcome::Unknown, "closed");
    row("reset-in-body", Outcome::Unknown, "closed");
    row("partial:dot", Outcome::Unknown, "closed");
    row("unfinished:dot", Outcome::Unknown, "closed");
    row("3yz:dot", Outcome::Unknown, "protocol");
    row("flood:dot", Outcome::Unknown, nullptr);
    row("endless-line:dot", Outcome::Unknown, nullptr);
    row("421:dot", Outcome::Retry, "too_busy");
    row("451:dot", Outcome::Retry, "too_busy");
    row("550:dot", Outcome::Rejected, "rejected");
    row("554:dot", Outcome::Rejected, "rejected");
    row("reset-after-250", Outcome::Accepted, "");
    row("close-after-250", Outcome::Accepted, "");
    row("double-reply", Outcome::Accepted, "");
    row("bare-lf:dot", Outcome::Accepted, "");
    row("nul:dot", Outcome::Accepted, "");
    row("junk:dot", Outcome::Accepted, "");
}

void TestSmtpHostile::afterTheMessage()
{
    QFETCH(Outcome, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::None);

    QVERIFY2(errorClass.isNull() || report.errorClass == errorClass, qPrintable(report.errorClass));
    QCOMPARE(report.result, result);
    QCOMPARE(report.providerReference.isEmpty(), result != Outcome::Accepted);
}

void TestSmtpHostile::signIn_data()
{
    addOutcomes();
    row("hang:auth", Outcome::Retry, "timeout");
    row("hang:secret", Outcome::Retry, "timeout");
    row("535:secret", Outcome::Retry, "sign_in");
    row("530:auth", Outcome::Retry, "sign_in");
    row("421:auth", Outcome::Retry, "too_busy");
    row("451:secret", Outcome::Retry, "too_busy");
    row("reset:auth", Outcome::Retry, "closed");
    row("auth-unknown", Outcome::Retry, "sign_in");
    row("auth-cram-junk", Outcome::Retry, "sign_in");
    row("basic-auth-off", Outcome::Retry, "basic_auth_off");
    row("auth-login", Outcome::Accepted, "");
    row("auth-cram", Outcome::Accepted, "");
    row("none", Outcome::Accepted, "");
}

void TestSmtpHostile::signIn()
{
    QFETCH(Outcome, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::ImplicitTls);

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, result);
    QCOMPARE(transcript().contains("483 920"), result == Outcome::Accepted);
}

void TestSmtpHostile::startTls_data()
{
    addOutcomes();
    row("no-starttls", Outcome::Retry, "tls");
    row("smuggle-starttls", Outcome::Retry, "tls");
    row("451:starttls", Outcome::Retry, "tls");
    row("554:starttls", Outcome::Retry, "tls");
    row("close:starttls", Outcome::Retry, "tls");
    row("hang:starttls", Outcome::Retry, "timeout");
    row("not-smtp:starttls", Outcome::Retry, "tls");
    row("hang:handshake", Outcome::Retry, "timeout");
    row("reset:handshake", Outcome::Retry, "tls");
    row("junk:handshake", Outcome::Retry, "tls");
}

void TestSmtpHostile::startTls()
{
    QFETCH(Outcome, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::StartTls);

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, result);
    QVERIFY(!holdsSecret(transcript()));
    QVERIFY(!transcript().contains("AUTH"));
}

void TestSmtpHostile::offersBeforeTlsAreNotBelieved()
{
    const SendReport report = send(QStringLiteral("dsn-before-tls"), Security::StartTls);

    QCOMPARE(report.result, Outcome::Accepted);
    QVERIFY(transcript().contains("RCPT TO:<ruth@recipient.example>\r\n"));
}

void TestSmtpHostile::oddButHonest_data()
{
    addOutcomes();
    row("none", Outcome::Accepted, "");
    row("no-8bitmime", Outcome::Accepted, "");
    row("size-lie", Outcome::Accepted, "");
    row("bare-lf:ehlo", Outcome::Accepted, "");
    row("nul:rcpt", Outcome::Accepted, "");
    row("junk:greeting", Outcome::Accepted, "");
    row("junk:mail", Outcome::Accepted, "");
    row("500:quit", Outcome::Accepted, "");
}

void TestSmtpHostile::oddButHonest()
{
    QFETCH(Outcome, result);

    const SendReport report = send(behaviourOfRow(), Security::None);

    QCOMPARE(report.errorText, QString());
    QCOMPARE(report.result, result);
    QCOMPARE(report.providerReference, QStringLiteral("HOSTILE1"));
}

void TestSmtpHostile::quotedTextIsMasked()
{
    const SendReport report = send(QStringLiteral("echo"), Security::None);

    QCOMPARE(report.result, Outcome::Rejected);
    QVERIFY(report.errorText.startsWith(QLatin1String("554 5.7.1 looks like spam: Nordgate: code *** ***")));
}

void TestSmtpHostile::goodbye_data()
{
    QTest::addColumn<bool>("isBatchEnded");
    QTest::newRow("hang:quit") << true;
    QTest::newRow("hang:noop") << true;
    QTest::newRow("trickle:quit") << false;
    QTest::newRow("flood:noop") << false;
}

/// A server that does not let go must not hold the channel: the test's own time limit is the judge.
void TestSmtpHostile::goodbye()
{
    QFETCH(bool, isBatchEnded);
    const MailServerProcess server(
        QStringLiteral("hostile.py"), { behaviourOfRow(), m_folder.filePath(QStringLiteral("transcript")) });
    SmtpTimeouts timeouts; // only the short goodbye at the end can keep this row short
    timeouts.goodbye = std::chrono::milliseconds(100);
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {}, timeouts);
    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);

    if (isBatchEnded)
        channel.endBatch();

    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);
}

void TestSmtpHostile::testOfAServer_data()
{
    addOutcomes();
    row("none", Outcome::Accepted, "");
    row("500:noop", Outcome::Accepted, "");
    row("535:secret", Outcome::Retry, "sign_in");
    row("hang:greeting", Outcome::Retry, "timeout");
    row("hang:noop", Outcome::Retry, "timeout");
    row("421:ehlo", Outcome::Retry, "too_busy");
}

void TestSmtpHostile::testOfAServer()
{
    QFETCH(Outcome, result);
    QFETCH(QString, errorClass);
    QFile::remove(m_folder.filePath(QStringLiteral("transcript")));
    const MailServerProcess server(QStringLiteral("hostile.py"),
        { behaviourOfRow(), m_folder.filePath(QStringLiteral("transcript")), QStringLiteral("--tls"),
            QStringLiteral("implicit"), QStringLiteral("--cert"), m_folder.filePath(QStringLiteral("good.pem")),
            QStringLiteral("--key"), m_folder.filePath(QStringLiteral("good.key")) });
    SmtpChannel channel(
        loopbackSettings(server.port(), Security::ImplicitTls, m_folder.filePath(QStringLiteral("ca.pem"))),
        smtpPassword, shortTimeouts());

    const SendReport report = reportOf(channel.test());

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, result);
    QVERIFY(!transcript().contains("MAIL FROM"));
}

QTEST_GUILESS_MAIN(TestSmtpHostile)
#include "tst_smtphostile.moc"
