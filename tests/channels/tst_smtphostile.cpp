// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpchannel.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QTemporaryDir>
#include <QTest>

using Result = SendReport::Result;
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
    QTest::addColumn<Result>("result");
    QTest::addColumn<QString>("errorClass");
}

/// Without @p errorClass when the library's own bounds decide which it is.
void row(const char *behaviour, Result result, const char *errorClass)
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
            return { Result::Accepted, {}, QStringLiteral("the report holds what it must not"), text };
    }
    return report;
}

void TestSmtpHostile::beforeTheMessage_data()
{
    addOutcomes();
    row("connect:connect", Result::Retry, "timeout");
    row("hang:greeting", Result::Retry, "timeout");
    row("hang:ehlo", Result::Retry, "timeout");
    row("hang:mail", Result::Retry, "timeout");
    row("hang:rcpt", Result::Retry, "timeout");
    row("hang:data", Result::Retry, "timeout");
    row("trickle:ehlo", Result::Retry, "timeout");
    row("close:greeting", Result::Retry, "closed");
    row("close:ehlo", Result::Retry, "closed");
    row("close:mail", Result::Retry, "closed");
    row("reset:greeting", Result::Retry, "closed");
    row("reset:mail", Result::Retry, "closed");
    row("reset:rcpt", Result::Retry, "closed");
    row("reset:data", Result::Retry, "closed");
    row("unfinished:rcpt", Result::Retry, "closed");
    row("partial:mail", Result::Retry, "closed");
    row("421:greeting", Result::Retry, "too_busy");
    row("421:ehlo", Result::Retry, "too_busy");
    row("421:mail", Result::Retry, "too_busy");
    row("421:rcpt", Result::Retry, "too_busy");
    row("421:data", Result::Retry, "too_busy");
    row("451:rcpt", Result::Retry, "too_busy");
    row("452:mail", Result::Retry, "too_busy");
    row("554:greeting", Result::Rejected, "refused");
    row("550:mail", Result::Rejected, "sender");
    row("530:mail", Result::Retry, "sign_in");
    row("550:rcpt", Result::Rejected, "recipient");
    row("554:data", Result::Rejected, "rejected");
    row("3yz:rcpt", Result::Retry, "closed");
    row("code-000:mail", Result::Retry, "timeout");
    row("not-smtp:greeting", Result::Retry, "closed");
    row("flood:ehlo", Result::Retry, nullptr);
    row("flood:rcpt", Result::Retry, nullptr);
    row("endless-line:mail", Result::Retry, nullptr);
}

void TestSmtpHostile::beforeTheMessage()
{
    QFETCH(Result, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::None);

    QVERIFY2(errorClass.isNull() || report.errorClass == errorClass, qPrintable(report.errorClass));
    QCOMPARE(report.result, result);
    QVERIFY(!holdsSecret(transcript()));
}

void TestSmtpHostile::afterTheMessage_data()
{
    addOutcomes();
    row("hang:dot", Result::Unknown, "timeout");
    row("trickle:dot", Result::Unknown, "timeout");
    row("close:dot", Result::Unknown, "closed");
    row("reset:dot", Result::Unknown, "closed");
    row("reset-in-body", Result::Unknown, "closed");
    row("partial:dot", Result::Unknown, "closed");
    row("unfinished:dot", Result::Unknown, "closed");
    row("3yz:dot", Result::Unknown, "protocol");
    row("flood:dot", Result::Unknown, nullptr);
    row("endless-line:dot", Result::Unknown, nullptr);
    row("421:dot", Result::Retry, "too_busy");
    row("451:dot", Result::Retry, "too_busy");
    row("550:dot", Result::Rejected, "rejected");
    row("554:dot", Result::Rejected, "rejected");
    row("reset-after-250", Result::Accepted, "");
    row("close-after-250", Result::Accepted, "");
    row("double-reply", Result::Accepted, "");
    row("bare-lf:dot", Result::Accepted, "");
    row("nul:dot", Result::Accepted, "");
    row("junk:dot", Result::Accepted, "");
}

void TestSmtpHostile::afterTheMessage()
{
    QFETCH(Result, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::None);

    QVERIFY2(errorClass.isNull() || report.errorClass == errorClass, qPrintable(report.errorClass));
    QCOMPARE(report.result, result);
    QCOMPARE(report.providerReference.isEmpty(), result != Result::Accepted);
}

void TestSmtpHostile::signIn_data()
{
    addOutcomes();
    row("hang:auth", Result::Retry, "timeout");
    row("hang:secret", Result::Retry, "timeout");
    row("535:secret", Result::Retry, "sign_in");
    row("530:auth", Result::Retry, "sign_in");
    row("421:auth", Result::Retry, "too_busy");
    row("451:secret", Result::Retry, "too_busy");
    row("reset:auth", Result::Retry, "closed");
    row("auth-unknown", Result::Retry, "sign_in");
    row("auth-cram-junk", Result::Retry, "sign_in");
    row("auth-login", Result::Accepted, "");
    row("auth-cram", Result::Accepted, "");
    row("none", Result::Accepted, "");
}

void TestSmtpHostile::signIn()
{
    QFETCH(Result, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::ImplicitTls);

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, result);
    QCOMPARE(transcript().contains("483 920"), result == Result::Accepted);
}

void TestSmtpHostile::startTls_data()
{
    addOutcomes();
    row("no-starttls", Result::Retry, "tls");
    row("smuggle-starttls", Result::Retry, "tls");
    row("451:starttls", Result::Retry, "tls");
    row("554:starttls", Result::Retry, "tls");
    row("close:starttls", Result::Retry, "tls");
    row("hang:starttls", Result::Retry, "timeout");
    row("not-smtp:starttls", Result::Retry, "tls");
    row("hang:handshake", Result::Retry, "timeout");
    row("reset:handshake", Result::Retry, "tls");
    row("junk:handshake", Result::Retry, "tls");
}

void TestSmtpHostile::startTls()
{
    QFETCH(Result, result);
    QFETCH(QString, errorClass);

    const SendReport report = send(behaviourOfRow(), Security::StartTls);

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, result);
    QVERIFY(!holdsSecret(transcript()));
    QVERIFY(!transcript().contains("AUTH"));
}

void TestSmtpHostile::oddButHonest_data()
{
    addOutcomes();
    row("none", Result::Accepted, "");
    row("no-8bitmime", Result::Accepted, "");
    row("size-lie", Result::Accepted, "");
    row("bare-lf:ehlo", Result::Accepted, "");
    row("nul:rcpt", Result::Accepted, "");
    row("junk:greeting", Result::Accepted, "");
    row("junk:mail", Result::Accepted, "");
    row("500:quit", Result::Accepted, "");
}

void TestSmtpHostile::oddButHonest()
{
    QFETCH(Result, result);

    const SendReport report = send(behaviourOfRow(), Security::None);

    QCOMPARE(report.errorText, QString());
    QCOMPARE(report.result, result);
    QCOMPARE(report.providerReference, QStringLiteral("HOSTILE1"));
}

void TestSmtpHostile::quotedTextIsMasked()
{
    const SendReport report = send(QStringLiteral("echo"), Security::None);

    QCOMPARE(report.result, Result::Rejected);
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
    QCOMPARE(reportOf(channel.send(aMessage())).result, Result::Accepted);

    if (isBatchEnded)
        channel.endBatch();

    QCOMPARE(reportOf(channel.send(aMessage())).result, Result::Accepted);
}

void TestSmtpHostile::testOfAServer_data()
{
    addOutcomes();
    row("none", Result::Accepted, "");
    row("500:noop", Result::Accepted, "");
    row("535:secret", Result::Retry, "sign_in");
    row("hang:greeting", Result::Retry, "timeout");
    row("hang:noop", Result::Retry, "timeout");
    row("421:ehlo", Result::Retry, "too_busy");
}

void TestSmtpHostile::testOfAServer()
{
    QFETCH(Result, result);
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
