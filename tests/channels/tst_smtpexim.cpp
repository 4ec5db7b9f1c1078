// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpchannel.h"
#include "tests/support/smtp/mailoracle.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using Outcome = SendReport::Result;
using Security = SmtpSettings::Security;

/// What arrives in a mailbox behind a mail server that others wrote, with TLS and sign-in.
class TestSmtpExim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void arrives_data();
    void arrives();
    void wrongPasswordIsRefused();
    void batchArrivesWhole();

private:
    std::unique_ptr<MailServerProcess> start(const QString &tls) const;
    SmtpSettings settings(int port, Security security) const
    {
        return loopbackSettings(port, security, m_certificates.filePath(QStringLiteral("ca.pem")));
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QByteArray log() const;

    QTemporaryDir m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSmtpExim::initTestCase()
{
    if (QByteArray(DOORCODE_EXIM).isEmpty() || QByteArray(DOORCODE_NSS_WRAPPER).isEmpty())
        QSKIP("Exim or nss_wrapper is missing");
    QVERIFY(makeCertificates(m_certificates.path()));
}

void TestSmtpExim::init() { m_folder = std::make_unique<QTemporaryDir>(); }

std::unique_ptr<MailServerProcess> TestSmtpExim::start(const QString &tls) const
{
    return std::make_unique<MailServerProcess>(QStringLiteral("eximserver.py"),
        QStringList{ m_folder->path(), QStringLiteral(DOORCODE_EXIM), QStringLiteral(DOORCODE_NSS_WRAPPER), tls,
            m_certificates.filePath(QStringLiteral("good.pem")), m_certificates.filePath(QStringLiteral("good.key")),
            smtpUser, QString::fromLatin1(smtpPassword) });
}

QByteArray TestSmtpExim::log() const
{
    QFile content(file(QStringLiteral("mainlog")));
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

void TestSmtpExim::arrives_data()
{
    QTest::addColumn<QString>("tls");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    const QString implicit = QStringLiteral("implicit");
    const QString starttls = QStringLiteral("starttls");
    const QString ruth = QStringLiteral("ruth@recipient.example");

    QTest::newRow("implicit TLS") << implicit << ruth << QStringLiteral("en") << aMessage().text;
    QTest::newRow("STARTTLS") << starttls << ruth << QStringLiteral("en") << aMessage().text;
    QTest::newRow("lines of dots") << implicit << ruth << QStringLiteral("en")
                                   << QStringLiteral(".\n..\nFrom here\n.\r\nMAIL FROM:<e@x.example>");
    QTest::newRow("Arabic") << starttls << ruth << QStringLiteral("ar") << QStringLiteral("الرمز 483 920 للطرد");
    QTest::newRow("domain of another script") << implicit << QStringLiteral("ruth@bücher.example")
                                              << QStringLiteral("de") << QStringLiteral("Gültig bis 21:00");
    QTest::newRow("SMTPUTF8") << implicit << QStringLiteral("jürgen@recipient.example") << QStringLiteral("de")
                              << QStringLiteral("Gültig bis 21:00");
}

void TestSmtpExim::arrives()
{
    QFETCH(QString, tls);
    QFETCH(QString, to);
    QFETCH(QString, language);
    QFETCH(QString, text);
    const auto server = start(tls);
    const Security security = tls == QLatin1String("implicit") ? Security::ImplicitTls : Security::StartTls;
    SmtpChannel channel(settings(server->port(), security), smtpPassword);
    OutgoingMessage message = aMessage();
    message.to.email = MailAddress::parse(to);
    message.language = language;
    message.text = text;

    const SendReport report = reportOf(channel.send(message));

    QCOMPARE(report.errorText, QString());
    QCOMPARE(report.result, Outcome::Accepted);
    QVERIFY2(log().contains(' ' + report.providerReference.toLatin1() + ' '), log()); // the id it knows it by
    QTRY_VERIFY(log().contains("Completed"));
    const QList<QJsonObject> arrived = readMailbox(file(QStringLiteral("mailbox")));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first()[QLatin1String("subject")].toString(), message.subject);
    QString shown = arrived.first()[QLatin1String("text")].toString();
    shown.replace(QLatin1String("\n>From "), QLatin1String("\nFrom ")); // as an mbox keeps it
    QCOMPARE(shown, expectedText(text));
    QCOMPARE(arrived.first()[QLatin1String("direction")].toString(),
        language == QLatin1String("ar") ? QStringLiteral("rtl") : QString());
    if (!needsSmtpUtf8(*message.to.email)) // it takes a header in UTF-8 for a fault
        QCOMPARE(arrived.first()[QLatin1String("defects")].toArray(), QJsonArray());
}

void TestSmtpExim::wrongPasswordIsRefused()
{
    const auto server = start(QStringLiteral("implicit"));
    SmtpChannel channel(settings(server->port(), Security::ImplicitTls), "not it");

    QCOMPARE(reportOf(channel.test()).errorClass, QStringLiteral("sign_in"));
    QCOMPARE(reportOf(channel.send(aMessage())).errorClass, QStringLiteral("sign_in"));
    QVERIFY(!QFile::exists(file(QStringLiteral("mailbox"))));
}

void TestSmtpExim::batchArrivesWhole()
{
    const auto server = start(QStringLiteral("starttls"));
    SmtpSettings several = settings(server->port(), Security::StartTls);
    several.connections = 4;
    SmtpChannel channel(several, smtpPassword);
    QList<QFuture<SendReport>> batch;
    for (int sent = 0; sent < 40; ++sent)
        batch.append(channel.send(aMessage()));

    for (const auto &future : batch)
        QCOMPARE(reportOf(future).result, Outcome::Accepted);
    channel.endBatch();

    QTRY_COMPARE_WITH_TIMEOUT(log().count("Completed"), 40, 30'000);
    QCOMPARE(readMailbox(file(QStringLiteral("mailbox"))).size(), 40);
}

QTEST_GUILESS_MAIN(TestSmtpExim)
#include "tst_smtpexim.moc"
