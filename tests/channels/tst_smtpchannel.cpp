// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mimemessage.h"
#include "core/channels/smtpchannel.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using Outcome = SendReport::Result;
using Security = SmtpSettings::Security;

/// Messages arrive at real servers as they were written, and what can't be sent stays here.
class TestSmtpChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void arrives_data();
    void arrives();
    void wrongPassword();
    void textOnTheWire_data();
    void textOnTheWire();
    void nonAsciiAddressNeedsSmtpUtf8();
    void nonAsciiAddressIsCarriedWhereOffered();
    void noServer();
    void impossibleMessageStaysHere_data();
    void impossibleMessageStaysHere();
    void testSendsNothing();
    void testTellsItsSteps_data();
    void testTellsItsSteps();
    void endOfTheChannel_data();
    void endOfTheChannel();
    void whatWaitedAtTheEndMayBeTriedLater();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QStringList mailArguments(const QString &tls) const;
    QStringList hostileArguments(const QString &behaviour) const
    {
        return { behaviour, file(QStringLiteral("transcript")) };
    }
    QByteArray read(const QString &name) const;
    QJsonObject facts(int number) const;

    QTemporaryDir m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSmtpChannel::initTestCase() { QVERIFY(makeCertificates(m_certificates.path())); }

void TestSmtpChannel::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QStringList TestSmtpChannel::mailArguments(const QString &tls) const
{
    QStringList arguments = { m_folder->path(), QStringLiteral("--tls"), tls };
    if (tls != QLatin1String("none"))
        arguments += { QStringLiteral("--cert"), m_certificates.filePath(QStringLiteral("good.pem")),
            QStringLiteral("--key"), m_certificates.filePath(QStringLiteral("good.key")), QStringLiteral("--auth"),
            smtpUser + QLatin1Char(':') + QString::fromLatin1(smtpPassword) };
    return arguments;
}

QByteArray TestSmtpChannel::read(const QString &name) const
{
    QFile content(file(name));
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

QJsonObject TestSmtpChannel::facts(int number) const
{
    return QJsonDocument::fromJson(read(QStringLiteral("%1.json").arg(number))).object();
}

void TestSmtpChannel::arrives_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("tls");
    QTest::newRow("implicit TLS") << Security::ImplicitTls << QStringLiteral("implicit");
    QTest::newRow("STARTTLS") << Security::StartTls << QStringLiteral("starttls");
    QTest::newRow("in clear") << Security::None << QStringLiteral("none");
}

void TestSmtpChannel::arrives()
{
    QFETCH(Security, security);
    QFETCH(QString, tls);
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments(tls));
    const QString authority = m_certificates.filePath(QStringLiteral("ca.pem"));
    const SmtpSettings settings = loopbackSettings(server.port(), security, authority);
    SmtpChannel channel(settings, smtpPassword);
    const OutgoingMessage message = aMessage();

    const SendReport report = reportOf(channel.send(message));

    QCOMPARE(report.errorText, QString());
    QCOMPARE(report.result, Outcome::Accepted);
    QCOMPARE(report.providerReference, QStringLiteral("KEPT1"));
    QCOMPARE(facts(1)[QLatin1String("from")].toString(), QStringLiteral("codes@depot.example"));
    QCOMPARE(facts(1)[QLatin1String("to")].toArray(), QJsonArray{ QStringLiteral("ruth@recipient.example") });
    QCOMPARE(facts(1)[QLatin1String("hello")].toString(), QStringLiteral("depot.example"));
    QCOMPARE(facts(1)[QLatin1String("signed_in")].toBool(), security != Security::None);
    const auto expected = mimeMessage({ settings.from, settings.fromName, *message.to.email, message.subject,
        message.text, message.language, message.date, message.idempotencyKey });
    QCOMPARE(read(QStringLiteral("1.eml")), *expected);
}

void TestSmtpChannel::wrongPassword()
{
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments(QStringLiteral("implicit")));
    const QString authority = m_certificates.filePath(QStringLiteral("ca.pem"));
    SmtpChannel channel(loopbackSettings(server.port(), Security::ImplicitTls, authority), "not it");

    const SendReport report = reportOf(channel.send(aMessage()));

    QCOMPARE(report.errorClass, QStringLiteral("sign_in"));
    QCOMPARE(report.result, Outcome::Retry);
    QVERIFY(facts(1).isEmpty());
}

void TestSmtpChannel::textOnTheWire_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines of dots") << QStringLiteral(".\n..\n.x\n\n.\n");
    QTest::newRow("LF.LF") << QStringLiteral("a\n.\nMAIL FROM:<e@x.example>");
    QTest::newRow("CR.CR") << QStringLiteral("a\r.\rMAIL FROM:<e@x.example>");
    QTest::newRow("LF.CRLF") << QStringLiteral("a\n.\r\nMAIL FROM:<e@x.example>");
    QTest::newRow("CRLF.CRLF") << QStringLiteral("a\r\n.\r\nMAIL FROM:<e@x.example>");
    QTest::newRow("Arabic") << QStringLiteral("الرمز 483 920 للطرد");
    QTest::newRow("in many parts") << QStringLiteral(".line of no interest\n").repeated(200'000);
}

void TestSmtpChannel::textOnTheWire()
{
    QFETCH(QString, text);
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments(QStringLiteral("none")));
    const SmtpSettings settings = loopbackSettings(server.port(), Security::None);
    SmtpChannel channel(settings, {});
    OutgoingMessage message = aMessage();
    message.text = text;

    QCOMPARE(reportOf(channel.send(message)).result, Outcome::Accepted);
    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted);

    const auto expected = mimeMessage({ settings.from, settings.fromName, *message.to.email, message.subject, text,
        message.language, message.date, message.idempotencyKey });
    QVERIFY(read(QStringLiteral("1.eml")) == *expected);
    QCOMPARE(facts(2)[QLatin1String("from")].toString(), QStringLiteral("codes@depot.example"));
    QVERIFY(facts(3).isEmpty());
}

void TestSmtpChannel::nonAsciiAddressNeedsSmtpUtf8()
{
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("none")));
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {});
    OutgoingMessage message = aMessage();
    message.to.email = MailAddress::parse(QStringLiteral("jürgen@recipient.example"));
    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Accepted); // so that a connection is there to reuse

    const SendReport report = reportOf(channel.send(message));

    QCOMPARE(report.errorClass, QStringLiteral("smtputf8"));
    QCOMPARE(report.result, Outcome::Rejected);
    QCOMPARE(read(QStringLiteral("transcript")).count("MAIL FROM"), 1);
}

void TestSmtpChannel::nonAsciiAddressIsCarriedWhereOffered()
{
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments(QStringLiteral("none")));
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {});
    OutgoingMessage message = aMessage();
    message.to.email = MailAddress::parse(QStringLiteral("jürgen@bücher.example"));

    const SendReport report = reportOf(channel.send(message));

    QCOMPARE(report.result, Outcome::Accepted);
    QCOMPARE(facts(1)[QLatin1String("to")].toArray(), QJsonArray{ QStringLiteral("jürgen@xn--bcher-kva.example") });
    QVERIFY(facts(1)[QLatin1String("options")].toArray().contains(QStringLiteral("SMTPUTF8")));
}

void TestSmtpChannel::noServer()
{
    QTcpServer freePort;
    QVERIFY(freePort.listen(QHostAddress::LocalHost));
    const int port = freePort.serverPort();
    freePort.close();
    SmtpChannel channel(loopbackSettings(port, Security::None), {});
    SmtpSettings hostless = loopbackSettings(port, Security::None);
    hostless.host = QStringLiteral("mail.example/../x y");
    SmtpChannel nowhere(hostless, {});

    QCOMPARE(reportOf(channel.send(aMessage())).errorClass, QStringLiteral("connect"));
    QCOMPARE(reportOf(channel.send(aMessage())).result, Outcome::Retry);
    QCOMPARE(reportOf(nowhere.send(aMessage())).errorClass, QStringLiteral("connect"));
    QCOMPARE(reportOf(nowhere.test()).result, Outcome::Retry);
}

void TestSmtpChannel::impossibleMessageStaysHere_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<QString>("errorClass");

    OutgoingMessage phoneAlone = aMessage();
    phoneAlone.to = { PhoneNumber::fromE164(QStringLiteral("+447700900151")), std::nullopt };
    OutgoingMessage headerInSubject = aMessage();
    headerInSubject.subject = QStringLiteral("code\r\nBcc: <v@x.example>");
    OutgoingMessage noKey = aMessage();
    noKey.idempotencyKey.clear();
    QTest::newRow("no mail address") << phoneAlone << QStringLiteral("recipient");
    QTest::newRow("header in the subject") << headerInSubject << QStringLiteral("message");
    QTest::newRow("no key") << noKey << QStringLiteral("message");
}

void TestSmtpChannel::impossibleMessageStaysHere()
{
    QFETCH(OutgoingMessage, message);
    QFETCH(QString, errorClass);
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("none")));
    SmtpChannel channel(loopbackSettings(server.port(), Security::None), {});

    const SendReport report = reportOf(channel.send(message));

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, Outcome::Rejected);
    QCOMPARE(read(QStringLiteral("transcript")), QByteArray());
    QCOMPARE(channel.canReach(message.to), message.to.email.has_value());
}

void TestSmtpChannel::testSendsNothing()
{
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments(QStringLiteral("starttls")));
    const QString authority = m_certificates.filePath(QStringLiteral("ca.pem"));
    SmtpChannel right(loopbackSettings(server.port(), Security::StartTls, authority), smtpPassword);
    SmtpChannel wrong(loopbackSettings(server.port(), Security::StartTls, authority), "not it");

    QCOMPARE(reportOf(right.test()).result, Outcome::Accepted);
    QCOMPARE(reportOf(wrong.test()).errorClass, QStringLiteral("sign_in"));
    QVERIFY(facts(1).isEmpty());
}

void TestSmtpChannel::testTellsItsSteps_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("tls");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QStringList>("steps");
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(QLatin1Char(' ')); };
    const QString known = m_certificates.filePath(QStringLiteral("ca.pem"));
    const QString implicit = QStringLiteral("implicit");
    QTest::newRow("implicit TLS") << Security::ImplicitTls << implicit << smtpPassword << known
                                  << words("connect tls greeting sign_in probe");
    QTest::newRow("STARTTLS") << Security::StartTls << QStringLiteral("starttls") << smtpPassword << known
                              << words("connect tls greeting sign_in probe");
    QTest::newRow("wrong password") << Security::ImplicitTls << implicit << QByteArray("not it") << known
                                    << words("connect tls greeting sign_in");
    QTest::newRow("unknown authority") << Security::ImplicitTls << implicit << smtpPassword << QString()
                                       << words("connect tls");
}

void TestSmtpChannel::testTellsItsSteps()
{
    QFETCH(Security, security);
    QFETCH(QString, tls);
    QFETCH(QByteArray, password);
    QFETCH(QString, authority);
    const MailServerProcess server(QStringLiteral("mailserver.py"), mailArguments(tls));
    SmtpChannel channel(loopbackSettings(server.port(), security, authority), password);

    const SendReport report = reportOf(channel.test());

    QStringList steps;
    for (const SendReport::Step &step : report.steps) {
        steps += step.word;
        QVERIFY(step.took >= std::chrono::milliseconds(0));
    }
    QTEST(steps, "steps");
}

void TestSmtpChannel::endOfTheChannel_data()
{
    QTest::addColumn<QByteArray>("reached");
    QTest::addColumn<Outcome>("result");
    QTest::newRow("hang:ehlo") << QByteArray("EHLO") << Outcome::Retry;
    QTest::newRow("hang:rcpt") << QByteArray("RCPT") << Outcome::Retry;
    QTest::newRow("hang:dot") << QByteArray("\r\n.\r\n") << Outcome::Unknown;
}

/// With time limits of minutes, so that the row ends soon only if the channel stops by itself.
void TestSmtpChannel::endOfTheChannel()
{
    QFETCH(QByteArray, reached);
    QFETCH(Outcome, result);
    const QString behaviour = QString::fromLatin1(QTest::currentDataTag());
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(behaviour));
    auto channel = std::make_unique<SmtpChannel>(loopbackSettings(server.port(), Security::None), QByteArray());
    const QFuture<SendReport> future = channel->send(aMessage());
    QTRY_VERIFY(read(QStringLiteral("transcript")).contains(reached));

    channel.reset();

    QVERIFY(future.isFinished());
    QCOMPARE(future.result().result, result);
    QCOMPARE(future.result().errorClass, QStringLiteral("stopped"));
}

void TestSmtpChannel::whatWaitedAtTheEndMayBeTriedLater()
{
    const MailServerProcess server(QStringLiteral("hostile.py"), hostileArguments(QStringLiteral("hang:dot")));
    auto channel = std::make_unique<SmtpChannel>(loopbackSettings(server.port(), Security::None), QByteArray());
    const QFuture<SendReport> first = channel->send(aMessage());
    const QFuture<SendReport> second = channel->send(aMessage());
    const QFuture<SendReport> test = channel->test();
    QTRY_VERIFY(read(QStringLiteral("transcript")).contains("\r\n.\r\n"));

    channel.reset();

    QCOMPARE(first.result().result, Outcome::Unknown);
    QCOMPARE(second.result().result, Outcome::Retry);
    QCOMPARE(test.result().result, Outcome::Retry);
}

QTEST_GUILESS_MAIN(TestSmtpChannel)
#include "tst_smtpchannel.moc"
