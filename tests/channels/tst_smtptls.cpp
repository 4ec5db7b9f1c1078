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
    void oldOrWeakTlsIsRefused_data();
    void oldOrWeakTlsIsRefused();
    void brokenOffHandshake_data();
    void brokenOffHandshake();
    void missingAuthorityFileIsRefused();
    void nothingIsSignedInToWithoutTls();

private:
    /// How the server is spoken to, and what it adds to its arguments.
    struct Try {
        QString host;
        Security security = Security::ImplicitTls;
        QString certificate;
        QStringList options;
        QString behaviour = QStringLiteral("none");
    };

    QStringList arguments(const Try &attempt) const;
    SendReport send(const Try &attempt, const SmtpTimeouts &timeouts = {}) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray transcript() const;
    /// Not a byte of what belongs into a conversation that is safe.
    bool toldNothing() const;

    QTemporaryDir m_folder;
};

namespace {

const QString loopback = QStringLiteral("127.0.0.1");
/// As old as OpenSSL can still be made to be, and as careless.
const QString careless = QStringLiteral("ALL:@SECLEVEL=0");

} // namespace

void TestSmtpTls::initTestCase() { QVERIFY(makeOddCertificates(m_folder.path())); }

QStringList TestSmtpTls::arguments(const Try &attempt) const
{
    return QStringList{ attempt.behaviour, file(QStringLiteral("transcript")), QStringLiteral("--tls"),
        attempt.security == Security::ImplicitTls ? QStringLiteral("implicit") : QStringLiteral("starttls"),
        QStringLiteral("--cert"), file(attempt.certificate + QStringLiteral(".pem")), QStringLiteral("--key"),
        file(attempt.certificate + QStringLiteral(".key")) }
    + attempt.options;
}

SendReport TestSmtpTls::send(const Try &attempt, const SmtpTimeouts &timeouts) const
{
    QFile::remove(file(QStringLiteral("transcript")));
    const MailServerProcess server(QStringLiteral("hostile.py"), arguments(attempt));
    SmtpSettings settings = loopbackSettings(server.port(), attempt.security, file(QStringLiteral("ca.pem")));
    settings.host = attempt.host;
    SmtpChannel channel(settings, smtpPassword, timeouts);
    return reportOf(channel.send(aMessage()));
}

QByteArray TestSmtpTls::transcript() const
{
    QFile transcript(file(QStringLiteral("transcript")));
    return transcript.open(QIODevice::ReadOnly) ? transcript.readAll() : QByteArray();
}

bool TestSmtpTls::toldNothing() const
{
    const QByteArray bytes = transcript();
    return !holdsSecret(bytes) && !bytes.contains("AUTH") && !bytes.contains("MAIL") && !bytes.contains("RCPT")
        && !bytes.contains("DATA") && !bytes.contains("recipient.example");
}

void TestSmtpTls::badCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Security>("security");

    for (const char *certificate : { "expired", "future", "wronghost", "unknown", "self" }) {
        const QString name = QString::fromLatin1(certificate);
        QTest::addRow("%s, implicit", certificate) << name << loopback << Security::ImplicitTls;
        QTest::addRow("%s, STARTTLS", certificate) << name << loopback << Security::StartTls;
    }
    const auto row = [](const char *what, const char *certificate, const char *host) {
        QTest::newRow(what) << QString::fromLatin1(certificate) << QString::fromLatin1(host) << Security::ImplicitTls;
    };
    row("right in the common name alone, beside other names", "cn-beside-names", "localhost");
    row("another address", "other-address", "127.0.0.1");
    row("an address as a name", "address-as-name", "127.0.0.1");
    row("a name that only begins like it", "other-name", "localhost");
    row("a name that ends at NUL", "nul", "localhost");
    row("wildcard over two levels", "wildcard", "a.mail.depot.localhost");
    row("wildcard and the domain itself", "wildcard", "depot.localhost");
    row("wildcard under a top level", "wildcard-top", "mail.localhost");
    row("wildcard for all", "wildcard-all", "localhost");
    row("wildcard in part of a label", "wildcard-part", "mail.depot.localhost");
    row("wildcard inside", "wildcard-inside", "mail.depot.localhost");
    row("wildcard for an address", "wildcard-address", "127.0.0.1");
    row("without its intermediate authority", "incomplete", "localhost");
    row("of what is no authority", "of-no-authority", "localhost");
    row("of an authority that has expired", "of-past-authority", "localhost");
    row("of an authority for other names", "of-narrow-authority", "localhost");
    row("for clients alone", "client-only", "localhost");
    row("with a critical extension nobody knows", "unknown-critical", "localhost");
}

void TestSmtpTls::badCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(Security, security);

    const SendReport report = send({ host, security, certificate, {} });

    QCOMPARE(report.errorClass, QStringLiteral("certificate"));
    QCOMPARE(report.result, Outcome::Retry);
    QVERIFY(!report.errorText.isEmpty());
    QVERIFY(!transcript().isEmpty());
    QVERIFY(toldNothing());
}

void TestSmtpTls::goodCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Security>("security");

    const auto row = [](const char *what, const char *certificate, const char *host) {
        QTest::newRow(what) << QString::fromLatin1(certificate) << QString::fromLatin1(host) << Security::ImplicitTls;
    };
    row("implicit", "good", "127.0.0.1");
    QTest::newRow("STARTTLS") << QStringLiteral("good") << loopback << Security::StartTls;
    row("by name", "good", "localhost");
    row("in capitals", "capitals", "localhost");
    row("wildcard", "wildcard", "mail.depot.localhost");
    row("with its intermediate authority", "complete", "localhost");
    row("common name alone", "cn", "localhost"); // stated in SECURITY.md
    row("an address in the common name alone", "cn-address", "127.0.0.1");
}

void TestSmtpTls::goodCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(Security, security);

    const SendReport report = send({ host, security, certificate, {} });

    QCOMPARE(report.errorText, QString());
    QCOMPARE(report.result, Outcome::Accepted);
    QVERIFY(holdsSecret(transcript())); // else the rows above would prove nothing
}

void TestSmtpTls::oldOrWeakTlsIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("errorClass");

    const QString most = QStringLiteral("--tls-most");
    const QString ciphers = QStringLiteral("--ciphers");
    const QString tls = QStringLiteral("tls");
    const QString good = QStringLiteral("good");
    const auto version
        = [&](const char *word) { return QStringList{ ciphers, careless, most, QString::fromLatin1(word) }; };
    const auto only = [&](const char *list) {
        return QStringList{ ciphers, QString::fromLatin1(list), most, QStringLiteral("1.2") };
    };
    QTest::newRow("TLS 1.0") << good << version("1.0") << tls;
    QTest::newRow("TLS 1.1") << good << version("1.1") << tls;
    QTest::newRow("nobody proves who he is") << good << only("aNULL:@SECLEVEL=0") << tls;
    QTest::newRow("nothing is encrypted") << good << only("eNULL:@SECLEVEL=0") << tls;
    QTest::newRow("key of 1024 bits") << QStringLiteral("rsa1024") << QStringList{ ciphers, careless }
                                      << QStringLiteral("certificate");
    QTest::newRow("signed with SHA-1") << QStringLiteral("sha1") << QStringList{ ciphers, careless }
                                       << QStringLiteral("certificate");
}

void TestSmtpTls::oldOrWeakTlsIsRefused()
{
    QFETCH(QString, certificate);
    QFETCH(QStringList, options);
    QFETCH(QString, errorClass);

    for (const Security security : { Security::ImplicitTls, Security::StartTls }) {
        const SendReport report = send({ QStringLiteral("localhost"), security, certificate, options });

        QCOMPARE(report.errorClass, errorClass);
        QCOMPARE(report.result, Outcome::Retry);
        QVERIFY(!transcript().isEmpty());
        QVERIFY(toldNothing());
    }
}

// The same after STARTTLS: tst_smtphostile.
void TestSmtpTls::brokenOffHandshake_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QString>("errorClass");

    QTest::newRow("reset") << QStringLiteral("reset:handshake") << QStringLiteral("tls");
    QTest::newRow("no end") << QStringLiteral("hang:handshake") << QStringLiteral("timeout");
    QTest::newRow("no TLS") << QStringLiteral("junk:handshake") << QStringLiteral("tls");
}

void TestSmtpTls::brokenOffHandshake()
{
    QFETCH(QString, behaviour);
    QFETCH(QString, errorClass);

    const SendReport report
        = send({ loopback, Security::ImplicitTls, QStringLiteral("good"), {}, behaviour }, shortTimeouts());

    QCOMPARE(report.errorClass, errorClass);
    QCOMPARE(report.result, Outcome::Retry);
    QVERIFY(toldNothing());
}

void TestSmtpTls::missingAuthorityFileIsRefused()
{
    QFile::remove(file(QStringLiteral("transcript")));
    const MailServerProcess server(
        QStringLiteral("hostile.py"), arguments({ loopback, Security::StartTls, QStringLiteral("good"), {} }));
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
