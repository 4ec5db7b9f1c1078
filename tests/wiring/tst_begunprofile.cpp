// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/begunprofile.h"
#include "app/wiring/newdepotrules.h"
#include "app/wiring/opencore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A depot that was begun and given up leaves nothing, in the folder or in a real Secret Service, gnome-keyring.
class TestBegunProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNothing_data();
    void leavesNothing();
    void whatElseIsThereStays();
    void depotInUseStays();
    void killBeforeTheKeyFileLeavesNoEntry();
    void keychainAnswers();
    void newDepotIsJudgedBeforeThereIsOne();
    void folderIsTriedWithoutATrace();

private:
    void make();
    static NewDepot depot();

    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileSettings m_settings;
};

void TestBegunProfile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings.profile = m_folder->filePath(QStringLiteral("profile"));
    m_settings.keyStore = ProfileSettings::KeyStoreChoice::Keychain;
    m_settings.passphrase.reset();
}

NewDepot TestBegunProfile::depot()
{
    NewDepot depot;
    depot.name = QStringLiteral("Northgate");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("Europe/London");
    depot.adminName = QStringLiteral("ada");
    depot.adminPassword = QStringLiteral("a password of some length");
    return depot;
}

void TestBegunProfile::make()
{
    QVERIFY(beginProfile(m_settings));
    auto core = makeNewCore(m_settings);
    QVERIFY(core);
    QVERIFY((*core)->createDepot(depot()).result());
}

void TestBegunProfile::leavesNothing_data()
{
    QTest::addColumn<bool>("isInFile");
    QTest::newRow("keys in the keychain") << false;
    QTest::newRow("keys in a file") << true;
}

void TestBegunProfile::leavesNothing()
{
    QFETCH(bool, isInFile);
    if (isInFile) {
        m_settings.keyStore = ProfileSettings::KeyStoreChoice::File;
        m_settings.passphrase = QByteArray("open the keys of the tests");
    }
    make();
    QVERIFY(isProfileBegun(m_settings.profile));

    QVERIFY(removeBegunProfile(m_settings).result());

    QVERIFY(!QFile::exists(m_settings.profile));
    for (const auto entry : { KeychainStore::Entry::Key, KeychainStore::Entry::Mark }) {
        const auto kept = m_settings.keychain->ask<Result<QByteArray>>(KeychainStore(std::chrono::seconds(5), entry),
            [this](const KeychainStore &keychain) { return keychain.read(m_settings.profile); });
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::KeyMissing);
    }
    make(); // and another can be made in its place
}

void TestBegunProfile::whatElseIsThereStays()
{
    make();
    QFile other(m_settings.profile + QStringLiteral("/manifest.csv"));
    QVERIFY(other.open(QIODevice::WriteOnly));

    QVERIFY(removeBegunProfile(m_settings).result());

    QCOMPARE(QDir(m_settings.profile).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{ QStringLiteral("manifest.csv") });
}

void TestBegunProfile::depotInUseStays()
{
    make();
    QVERIFY(finishProfile(m_settings.profile));
    QVERIFY(!isProfileBegun(m_settings.profile));

    const auto removed = removeBegunProfile(m_settings).result();

    QCOMPARE(removed.error().code, ErrorCode::NotFound);
    QVERIFY((*makeCore(m_settings))->depot().result());
}

void TestBegunProfile::killBeforeTheKeyFileLeavesNoEntry()
{
    QVERIFY(beginProfile(m_settings));
    const KeychainStore keychain;
    QVERIFY(m_settings.keychain->ask<Result<void>>(
        keychain, [this](const KeychainStore &asked) { return asked.write(m_settings.profile, "a key"); }));

    QVERIFY(removeBegunProfile(m_settings).result());

    const auto kept = m_settings.keychain->ask<Result<QByteArray>>(
        keychain, [this](const KeychainStore &asked) { return asked.read(m_settings.profile); });
    QCOMPARE(kept.error().code, ErrorCode::KeyMissing);
}

void TestBegunProfile::keychainAnswers() { QVERIFY(askKeychain(m_settings)); }

void TestBegunProfile::newDepotIsJudgedBeforeThereIsOne()
{
    NewDepot wanted = depot();
    QVERIFY(checkNewDepot(wanted));
    QVERIFY(checkFirstUser(wanted));

    wanted.country = QStringLiteral("ZZZ");
    QVERIFY(checkNewDepot(wanted).error().detail.startsWith(QLatin1String("country")));
    wanted.adminPassword = QStringLiteral("fourteen chars");
    QCOMPARE(checkFirstUser(wanted).error().code, ErrorCode::PasswordTooShort);
}

void TestBegunProfile::folderIsTriedWithoutATrace()
{
    QVERIFY(checkFolder(m_settings.profile + QStringLiteral("/deeper")));
    QVERIFY(checkLocalDisk(m_settings.profile));
    QVERIFY(!QFile::exists(m_settings.profile));
    QVERIFY(QDir(m_folder->path()).isEmpty());

    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(checkFolder(file.fileName() + QStringLiteral("/profile")).error().code, ErrorCode::File);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("open"))
        return QTest::qExec(std::make_unique<TestBegunProfile>().get());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QFINDTESTDATA("with_keychain.sh"),
        { QStringLiteral("open"), application.applicationFilePath(), QStringLiteral("open") });
    if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit)
        return 1;
    return process.exitCode();
}

#include "tst_begunprofile.moc"
