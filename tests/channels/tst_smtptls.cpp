// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpchannel.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QTemporaryDir>
#include <QTest>

using Outcome = SendReport::Result;
using Security = SmtpSettings::Security;

/// Neither the password nor a code goes to a server that has not proved who it is.
class TestSmtpTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badCertificate_data();
    void badCertificate();
    void goodCertificate_data();
    void goodCertificate();
    void oldTlsIsRefused();
    void missingAuthorityFileIsRefused();
    void nothingIsSignedInToWithoutTls();

private:
    QStringList arguments(const QString &certificate, Security security) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray transcript() const;

    QTemporaryDir m_folder;
};

void TestSmtpTls::initTestCase() { QVERIFY(makeCertificates(m_folder.path())); }

QStringList TestSmtpTls::arguments(const QString &certificate, Security security) const
{
    QFile::remove(file(QStringLiteral("transcript")));
    return { QStringLiteral("none"), file(QStringLiteral("transcript")), QStringLiteral("--tls"),
        security == Security::ImplicitTls ? QStringLiteral("implicit") : QStringLiteral("starttls"),
        QStringLiteral("--cert"), file(certificate + QStringLiteral(".pem")), QStringLiteral("--key"),
        file(certificate + QStringLiteral(".key")) };
}

QByteArray TestSmtpTls::transcript() const
{
    QFile transcript(file(QStringLiteral("transcript")));
    return transcript.open(QIODevice::ReadOnly) ? transcript.readAll() : QByteArray();
}

void TestSmtpTls::badCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<Security>("security");

    for (const char *certificate : { "expired", "future", "wronghost", "unknown", "self" }) {
        QTest::addRow("%s, implicit", certificate) << QString::fromLatin1(certificate) << Security::ImplicitTls;
        QTest::addRow("%s, STARTTLS", certificate) << QString::fromLatin1(certificate) << Security::StartTls;
    }
}

void TestSmtpTls::badCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(Security, security);
    const MailServerProcess server(QStringLiteral("hostile.py"), arguments(certificate, security));
    SmtpChannel channel(loopbackSettings(server.port(), security, file(QStringLiteral("ca.pem"))), smtpPassword);

    const SendReport report = reportOf(channel.send(aMessage()));

    QCOMPARE(report.errorClass, QStringLiteral("certificate"));
    QCOMPARE(report.result, Outcome::Retry);
    QVERIFY(!report.errorText.isEmpty());
    QVERIFY(!holdsSecret(transcript()));
    QVERIFY(!transcript().contains("AUTH"));
}

void TestSmtpTls::goodCertificate_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("host");

    QTest::newRow("implicit") << Security::ImplicitTls << QStringLiteral("127.0.0.1");
    QTest::newRow("STARTTLS") << Security::StartTls << QStringLiteral("127.0.0.1");
    QTest::newRow("by name") << Security::ImplicitTls << QStringLiteral("localhost");
}

void TestSmtpTls::goodCertificate()
{
    QFETCH(Security, security);
    QFETCH(QString, host);
    const MailServerProcess server(QStringLiteral("hostile.py"), arguments(QStringLiteral("good"), security));
    SmtpSettings settings = loopbackSettings(server.port(), security, file(QStringLiteral("ca.pem")));
    settings.host = host;
    SmtpChannel channel(settings, smtpPassword);

    const SendReport report = reportOf(channel.send(aMessage()));

    QCOMPARE(report.errorText, QString());
    QCOMPARE(report.result, Outcome::Accepted);
    QVERIFY(holdsSecret(transcript())); // else the rows above would prove nothing
}

void TestSmtpTls::oldTlsIsRefused()
{
    const QStringList old
        = arguments(QStringLiteral("good"), Security::ImplicitTls) + QStringList{ QStringLiteral("--old-tls") };
    const MailServerProcess server(QStringLiteral("hostile.py"), old);
    SmtpChannel channel(
        loopbackSettings(server.port(), Security::ImplicitTls, file(QStringLiteral("ca.pem"))), smtpPassword);

    const SendReport report = reportOf(channel.send(aMessage()));

    QCOMPARE(report.errorClass, QStringLiteral("tls"));
    QCOMPARE(report.result, Outcome::Retry);
    QVERIFY(!holdsSecret(transcript()));
}

void TestSmtpTls::missingAuthorityFileIsRefused()
{
    const MailServerProcess server(QStringLiteral("hostile.py"), arguments(QStringLiteral("good"), Security::StartTls));
    SmtpChannel channel(
        loopbackSettings(server.port(), Security::StartTls, file(QStringLiteral("missing.pem"))), smtpPassword);

    const SendReport report = reportOf(channel.send(aMessage()));

    QCOMPARE(report.errorClass, QStringLiteral("certificate"));
    QCOMPARE(report.result, Outcome::Retry);
    QVERIFY(!holdsSecret(transcript()));
}

void TestSmtpTls::nothingIsSignedInToWithoutTls()
{
    QFile::remove(file(QStringLiteral("transcript")));
    // "no-starttls" offers AUTH in clear, as a server does that somebody has stripped.
    const MailServerProcess server(
        QStringLiteral("hostile.py"), { QStringLiteral("no-starttls"), file(QStringLiteral("transcript")) });
    SmtpSettings settings = loopbackSettings(server.port(), Security::None);
    settings.username = smtpUser;
    SmtpChannel channel(settings, smtpPassword);

    const SendReport report = reportOf(channel.send(aMessage()));

    QCOMPARE(report.result, Outcome::Accepted);
    QVERIFY(!transcript().contains("AUTH"));
    QVERIFY(!transcript().contains(smtpPassword.toBase64()));
}

QTEST_GUILESS_MAIN(TestSmtpTls)
#include "tst_smtptls.moc"
