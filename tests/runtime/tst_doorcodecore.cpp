// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/makecore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The facade over a real profile: what is asked while long work runs goes before that work's next part.
class TestDoorcodeCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aQuestionGoesBeforeTheNextPart_data();
    void aQuestionGoesBeforeTheNextPart();
    void aCanceledImportLeavesNothing();
    void aManifestIsReadNoFurtherOnceStopped();
    void aWrongPasswordIsRefused();
    void aProfileOpensAgain();
    void aWrongPassphraseOpensNothing();
    void aBackupRenewsTheMark();
    void anEmptyLockFileIsNoObstacle();
    void tasksPendingAtTheEndAreCanceled();

private:
    QString writeManifest(const QString &prefix, int rows);
    SharedImportPlan plan(const QString &path);

    QTemporaryDir m_profile;
    ProfileSettings m_settings;
    std::unique_ptr<DoorcodeCore> m_core;
    Session m_session;
    QDate m_today;
};

namespace {

const QString password = QStringLiteral("a password of some length");

} // namespace

void TestDoorcodeCore::initTestCase()
{
    m_settings = { m_profile.filePath(QStringLiteral("profile")), ProfileSettings::KeyStoreChoice::File,
        QByteArrayLiteral("a passphrase of the tests") };
    auto core = makeNewCore(m_settings);
    QVERIFY(core);
    m_core = std::move(*core);
    NewDepot depot;
    depot.name = QStringLiteral("Depot");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("Europe/London");
    depot.dayEnds = QStringLiteral("04:00");
    depot.adminName = QStringLiteral("ada");
    depot.adminPassword = password;
    QVERIFY(m_core->createDepot(depot).result());
    const auto session = m_core->signIn(QStringLiteral("ada"), password).result();
    QVERIFY(session);
    m_session = *session;
    ChannelSettings tray;
    tray.type = QStringLiteral("tray");
    tray.kind = ChannelKind::Tray;
    QVERIFY(m_core->addChannel(m_session, tray, {}).result());
    m_today = *m_core->today().result();
    const auto imported = m_core->applyImport(m_session, plan(writeManifest(QStringLiteral("FIRST-"), 3000))).result();
    QVERIFY(imported);
    QCOMPARE(imported->added, 3000);
}

QString TestDoorcodeCore::writeManifest(const QString &prefix, int rows)
{
    const QString path = m_profile.filePath(prefix + QStringLiteral("day.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Reference,Recipient,Email,Address\n");
    for (int row = 0; row < rows; ++row)
        file.write(QStringLiteral("%1%2,Recipient %2,%1%2@example.com,%2 Mill Lane\n").arg(prefix).arg(row).toUtf8());
    return path;
}

SharedImportPlan TestDoorcodeCore::plan(const QString &path)
{
    const auto planned = m_core->planImport(m_session, { path, m_today, {}, Conflicts::Keep }).result();
    return planned ? *planned : std::make_shared<ImportPlan>();
}

void TestDoorcodeCore::aQuestionGoesBeforeTheNextPart_data()
{
    QTest::addColumn<QString>("work");
    QTest::newRow("an import") << "import";
    QTest::newRow("an import that is taken back") << "cancel";
    QTest::newRow("a bulk issue") << "issue";
    QTest::newRow("a check of the log") << "check";
    QTest::newRow("an export of the log") << "export";
}

void TestDoorcodeCore::aQuestionGoesBeforeTheNextPart()
{
    QFETCH(const QString, work);
    IssueRequest one;
    one.date = m_today;
    const auto first = m_core->findDelivery(m_session, m_today, QStringLiteral("FIRST-1")).result();
    QVERIFY(first);
    one.deliveries = { first->id };
    (void)m_core->issue(m_session, one).result(); // refused the second time: a code is out
    IssueRequest all;
    all.date = m_today;
    std::function<bool()> isFinished;
    if (work == QLatin1String("import")) {
        const auto running = m_core->applyImport(m_session, plan(writeManifest(QStringLiteral("SECOND-"), 4000)));
        isFinished = [running] { return running.isFinished(); };
    } else if (work == QLatin1String("cancel")) {
        StopSwitch stop;
        const auto running = m_core->applyImport(m_session, plan(writeManifest(QStringLiteral("BACK-"), 20000)), stop);
        QTRY_VERIFY(running.progressValue() > 1000);
        stop.stop();
        isFinished = [running] { return running.isFinished(); };
    } else if (work == QLatin1String("issue")) {
        const auto running = m_core->issue(m_session, all);
        isFinished = [running] { return running.isFinished(); };
    } else if (work == QLatin1String("check")) {
        const auto running = m_core->checkLog(m_session);
        isFinished = [running] { return running.isFinished(); };
    } else {
        const auto running = m_core->exportLog(m_session, m_profile.filePath(QStringLiteral("export")));
        isFinished = [running] { return running.isFinished(); };
    }
    VerifyRequest request;
    request.delivery = first->id;
    request.typed = QStringLiteral("000000");

    const auto verification = m_core->verify(m_session, request).result();

    QVERIFY(verification);
    QVERIFY(!isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 60000);
}

void TestDoorcodeCore::aCanceledImportLeavesNothing()
{
    auto running = m_core->applyImport(m_session, plan(writeManifest(QStringLiteral("THIRD-"), 4000)));

    running.cancel();

    QVERIFY(m_core->today().result()); // goes after the part that ends it
    QTRY_VERIFY(running.isFinished());
    const auto found = m_core->findDelivery(m_session, m_today, QStringLiteral("THIRD-1")).result();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
    const auto again = plan(writeManifest(QStringLiteral("THIRD-"), 4000));
    QCOMPARE(int(again->added.size()), 4000);
}

void TestDoorcodeCore::aManifestIsReadNoFurtherOnceStopped()
{
    StopSwitch stop;
    const QString path = writeManifest(QStringLiteral("STOPPED-"), 4000);
    const auto reading = m_core->planImport(m_session, { path, m_today, {}, Conflicts::Keep }, stop);

    stop.stop();

    QCOMPARE(reading.result().error().code, ErrorCode::Canceled);
}

void TestDoorcodeCore::aWrongPasswordIsRefused()
{
    for (const QString &name : { QStringLiteral("ada"), QStringLiteral("nobody") }) {
        const auto session = m_core->signIn(name, QStringLiteral("not that password")).result();

        QVERIFY(!session);
        QCOMPARE(session.error().code, ErrorCode::SignInFailed);
    }
}

void TestDoorcodeCore::aProfileOpensAgain()
{
    m_core.reset();
    auto core = makeCore(m_settings);
    QVERIFY(core);
    m_core = std::move(*core);

    const auto check = m_core->checkLog(m_session).result();

    QVERIFY(check);
    QVERIFY2(check->isIntact(), qPrintable(check->problem));
    QVERIFY(check->checkpoints > 0);
    QVERIFY(m_core->findDelivery(m_session, m_today, QStringLiteral("FIRST-2999")).result());
}

void TestDoorcodeCore::aWrongPassphraseOpensNothing()
{
    ProfileSettings wrong = m_settings;
    wrong.passphrase = QByteArrayLiteral("another passphrase");

    const auto core = makeCore(wrong);

    QVERIFY(!core);
    QCOMPARE(core.error().code, ErrorCode::KeyStoreWrongPassphrase);
}

void TestDoorcodeCore::aBackupRenewsTheMark()
{
    const QString mark = m_settings.profile + QStringLiteral("/mark");
    QFile::remove(mark);

    const auto written = m_core->backUp(m_session, m_profile.filePath(QStringLiteral("copy"))).result();

    QVERIFY(written);
    QVERIFY(QFile::exists(mark));
}

// A program killed in the instant it makes a lock file leaves an empty one.
void TestDoorcodeCore::anEmptyLockFileIsNoObstacle()
{
    for (const QString &name : { QStringLiteral("send.lock"), QStringLiteral("keys.lock") }) {
        QFile file(m_settings.profile + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-10), QFileDevice::FileModificationTime));
    }

    QVERIFY(m_core->send(m_session, DoorcodeCore::Send::WhatIsDue).result());
    QVERIFY(m_core->exportKey(m_session).result());
}

void TestDoorcodeCore::tasksPendingAtTheEndAreCanceled()
{
    auto core = makeCore(m_settings);
    QVERIFY(core);
    const auto running = (*core)->checkLog(m_session);

    core->reset();

    QVERIFY(running.isFinished());
}

QTEST_GUILESS_MAIN(TestDoorcodeCore)
#include "tst_doorcodecore.moc"
