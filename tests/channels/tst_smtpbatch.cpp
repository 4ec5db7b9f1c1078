// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpchannel.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using Outcome = SendReport::Result;
using Security = SmtpSettings::Security;

/// A batch goes over connections that are kept for it and let go after it, and one bad server holds up one message.
class TestSmtpBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void batchSharesAConnection();
    void closedConnectionIsOpenedAgain();
    void manyOverFourConnections();
    void hangingServerHoldsOneMessageUp_data();
    void hangingServerHoldsOneMessageUp();
    void lateAnswerIsNotTheNextMessages();
    void noticeIsAskedForWhereOffered_data();
    void noticeIsAskedForWhereOffered();
    void noticeIsAskedForOnAKeptConnectionToo();

private:
    QStringList hostileArguments(const QString &behaviour) const
    {
        return { behaviour, m_folder->filePath(QStringLiteral("transcript")) };
    }
    QByteArray transcript() const
    {
        QFile content(m_folder->filePath(QStringLiteral("transcript")));
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSmtpBatch::batchSharesAConnection()
{
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("none")));
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {});
    const auto count = [this](const char *verb) { return transcript().count(verb); };

    for (int sent = 0; sent < 3; ++sent)
        QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);
    QCOMPARE(count("EHLO"), 1);
    QCOMPARE(count("QUIT"), 0);

    channel.endBatch();
    QTRY_COMPARE(count("QUIT"), 1);
    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);
    QCOMPARE(count("EHLO"), 2);
    QCOMPARE(count("MAIL FROM"), 4);
}

void TestSmtpBatch::closedConnectionIsOpenedAgain()
{
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("close-after-250")));
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {});

    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);
    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);
}

void TestSmtpBatch::manyOverFourConnections()
{
    const QString sink = QStringLiteral(DOORCODE_SMTP_SINK);
    if (sink.isEmpty())
        QSKIP("smtp-sink is not installed");
    QTcpServer freePort;
    QVERIFY(freePort.listen(QHostAddress::LocalHost));
    const quint16 port = freePort.serverPort();
    freePort.close();
    QProcess process;
    QStringList arguments = { QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("100") };
    if (geteuid() == 0) // it refuses to stay root
        arguments = QStringList{ QStringLiteral("-u"), QStringLiteral("nobody") } + arguments;
    process.start(sink, arguments);
    const auto answers = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return socket.waitForConnected(1000);
    };
    QTRY_VERIFY(answers());
    SmtpSettings settings = loopbackSettings(port, Security::None);
    settings.connections = 4;
    SmtpChannel channel(settings, {});

    QList<QFuture<SendReport>> futures;
    for (int sent = 0; sent < 400; ++sent)
        futures.append(channel.send(aMessage()));

    for (const auto &future : futures)
        QCOMPARE(reportOf(future).result, Outcome::Accepted);
    channel.endBatch();
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestSmtpBatch::hangingServerHoldsOneMessageUp_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<Outcome>("first");
    QTest::newRow("at the greeting") << QStringLiteral("hang:greeting") << Outcome::Retry;
    QTest::newRow("at the recipient") << QStringLiteral("hang:rcpt") << Outcome::Retry;
    QTest::newRow("after the message") << QStringLiteral("hang:dot") << Outcome::Unknown;
}

void TestSmtpBatch::hangingServerHoldsOneMessageUp()
{
    QFETCH(QString, behaviour);
    QFETCH(Outcome, first);
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(behaviour));
    SmtpTimeouts timeouts;
    (first == Outcome::Unknown ? timeouts.verdict : timeouts.reply) = std::chrono::seconds(1);
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {}, timeouts);
    QList<QFuture<SendReport>> batch;
    for (int sent = 0; sent < 50; ++sent)
        batch.append(channel.send(aMessage()));

    QCOMPARE(reportOf(batch.takeFirst()).result, first);
    for (const QFuture<SendReport> &rest : batch) {
        QCOMPARE(reportOf(rest).errorClass, QStringLiteral("timeout"));
        QCOMPARE(reportOf(rest).result, Outcome::Retry);
    }
    QVERIFY(transcript().count("EHLO") <= 1);
    QCOMPARE(reportOf(channel.send(aMessage())).result, first); // the next batch is tried
    QCOMPARE(transcript().count("EHLO"), behaviour.endsWith(QLatin1String("greeting")) ? 0 : 2);
}

void TestSmtpBatch::lateAnswerIsNotTheNextMessages()
{
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("late-no")));
    SmtpTimeouts timeouts;
    timeouts.verdict = std::chrono::milliseconds(500);
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {}, timeouts);

    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Unknown);
    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);
}

void TestSmtpBatch::noticeIsAskedForWhereOffered_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("recipient");
    const QByteArray plainSender = "MAIL FROM:<codes@depot.example> SIZE=";
    const QByteArray plainRecipient = "RCPT TO:<ruth@recipient.example>\r\n";
    const QByteArray sender
        = "MAIL FROM:<codes@depot.example> RET=HDRS ENVID=<5e1c9c0a-2d1f-4c1e-9a37-0c5b6f1f2d3e> SIZE=";
    const QString ruth = QStringLiteral("ruth@recipient.example");

    QTest::newRow("offered") << QStringLiteral("dsn") << ruth << sender
                             << QByteArray("RCPT TO:<ruth@recipient.example> NOTIFY=FAILURE,DELAY "
                                           "ORCPT=rfc822;<ruth@recipient.example>\r\n");
    QTest::newRow("characters with a meaning")
        << QStringLiteral("dsn") << QStringLiteral("a+b=c@bücher.example") << sender
        << QByteArray("RCPT TO:<a+b=c@xn--bcher-kva.example> NOTIFY=FAILURE,DELAY "
                      "ORCPT=rfc822;<a+2Bb+3Dc@xn--bcher-kva.example>\r\n");
    QTest::newRow("not offered") << QStringLiteral("none") << ruth << plainSender << plainRecipient;
}

void TestSmtpBatch::noticeIsAskedForWhereOffered()
{
    QFETCH(QString, behaviour);
    QFETCH(QString, to);
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, recipient);
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(behaviour));
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {});
    OutgoingMessage message = aMessage();
    message.to.email = MailAddress::parse(to);

    QCOMPARE(reportOf(channel.send(message)).result, Outcome::Accepted);

    QVERIFY2(transcript().contains(sender), transcript().constData());
    QVERIFY2(transcript().contains(recipient), transcript().constData());
}

/// Only the first message of a connection sees what the server offers.
void TestSmtpBatch::noticeIsAskedForOnAKeptConnectionToo()
{
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("dsn")));
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {});

    for (int sent = 0; sent < 2; ++sent)
        QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);

    QCOMPARE(transcript().count("EHLO"), 1);
    QCOMPARE(transcript().count("NOTIFY=FAILURE,DELAY"), 2);
}

QTEST_GUILESS_MAIN(TestSmtpBatch)
#include "tst_smtpbatch.moc"
