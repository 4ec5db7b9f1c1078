// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychainmark.h"
#include "app/wiring/makecore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString password = QStringLiteral("a password of some length");

Session signIn(DoorcodeCore &core)
{
    const auto session = core.signIn(QStringLiteral("ada"), password).result();
    return session ? *session : Session();
}

} // namespace

/// A depot whose key lies in a real Secret Service, gnome-keyring: its mark does, too.
class TestKeychainMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isInTheKeychainAlone();
    void folderSetBackIsFound();
    void formerDepotsMarkIsReplaced();

private:
    QString path(const char *name) const { return m_settings.profile + QLatin1Char('/') + QString::fromLatin1(name); }
    void make();

    QTemporaryDir m_folder;
    ProfileSettings m_settings;
};

void TestKeychainMark::initTestCase()
{
    m_settings.profile = m_folder.filePath(QStringLiteral("profile"));
    m_settings.keyStore = ProfileSettings::KeyStoreChoice::Keychain;
    make();
}

void TestKeychainMark::make()
{
    auto core = makeNewCore(m_settings);
    QVERIFY(core);
    NewDepot depot;
    depot.name = QStringLiteral("Depot");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("Europe/London");
    depot.adminName = QStringLiteral("ada");
    depot.adminPassword = password;
    QVERIFY((*core)->createDepot(depot).result());
}

void TestKeychainMark::isInTheKeychainAlone()
{
    const auto mark = KeychainMark(m_settings.keychain, m_settings.profile).read();

    QVERIFY(mark && *mark);
    QVERIFY((*mark)->startsWith("doorcode/"));
    QVERIFY(!QFile::exists(path("mark")));
}

// All of the folder as it was: only what lies elsewhere knows better.
void TestKeychainMark::folderSetBackIsFound()
{
    QVERIFY(QFile::copy(path("depot.sqlite"), m_folder.filePath(QStringLiteral("former"))));
    {
        const auto core = makeCore(m_settings);
        QVERIFY(core);
        const Session session = signIn(**core);
        QVERIFY((*core)->addUser(session, QStringLiteral("later"), password, { Role::Dispatcher }).result());
        QVERIFY((*core)->checkpoint(session).result());
    }
    QVERIFY(QFile::remove(path("depot.sqlite")));
    QVERIFY(QFile::rename(m_folder.filePath(QStringLiteral("former")), path("depot.sqlite")));
    const auto core = makeCore(m_settings);
    QVERIFY(core);
    const auto found = (*core)->startCheck().result();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::BehindMark);

    QVERIFY((*core)->acceptFinding(signIn(**core)).result());

    const auto again = makeCore(m_settings);
    QVERIFY(again);
    QVERIFY((*again)->startCheck().result());
}

void TestKeychainMark::formerDepotsMarkIsReplaced()
{
    QVERIFY(QDir(m_settings.profile).removeRecursively());
    make();

    const auto core = makeCore(m_settings);

    QVERIFY(core);
    QVERIFY((*core)->startCheck().result());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("open"))
        return QTest::qExec(std::make_unique<TestKeychainMark>().get());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QFINDTESTDATA("with_keychain.sh"),
        { QStringLiteral("open"), application.applicationFilePath(), QStringLiteral("open") });
    if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit)
        return 1;
    return process.exitCode();
}

#include "tst_keychainmark.moc"
