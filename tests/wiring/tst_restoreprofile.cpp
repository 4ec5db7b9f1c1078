// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/restoreprofile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString admin = QStringLiteral("ada");
const QString password = QStringLiteral("a password of some length");

template<typename T>
QString answerOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : word(result.error().code);
}

} // namespace

/// Restore, key import and the check at start-up on a real profile.
class TestRestoreProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void administratorRestores();
    void wrongPasswordChangesNothing();
    void sheetRestoresWithoutAKeyFile();
    void withoutAKeyFileTheSheetIsNeeded();
    void wrongSheetMakesNoKeyFile();
    void notABackupChangesNothing();
    void keysComeBackFromTheSheet();
    void wrongSheetLeavesTheKeysAsTheyWere();
    void rolledBackDatabaseIsFoundAndRestored();
    void editedTailIsFound();
    void findingIsKeptUntilItIsAccepted();
    void acceptedFindingLetsCodesOut_data();
    void acceptedFindingLetsCodesOut();
    void nothingFoundIsNothingToAccept();

private:
    QString path(const QString &name) const { return QDir(m_settings.profile).filePath(name); }
    QString database() const { return path(QStringLiteral("depot.sqlite")); }
    RestoreAuthority byAdmin() const { return { {}, admin, password }; }
    Session signIn(DoorcodeCore &core) const;
    Result<void> addUser(DoorcodeCore &core, const QString &name) const;
    QStringList users(DoorcodeCore &core) const;
    void rollBack();

    QTemporaryDir m_made; ///< copied for every test
    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileSettings m_settings;
    QString m_backup;
    QString m_sheet;
};

// A depot with a backup, and a user added since.
void TestRestoreProfile::initTestCase()
{
    m_settings
        = { m_made.path(), ProfileSettings::KeyStoreChoice::File, QByteArrayLiteral("a passphrase of the tests") };
    auto core = makeNewCore(m_settings);
    QVERIFY(core);
    NewDepot depot;
    depot.name = QStringLiteral("Depot");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("Europe/London");
    depot.dayEnds = QStringLiteral("04:00");
    depot.adminName = admin;
    depot.adminPassword = password;
    const auto created = (*core)->createDepot(depot).result();
    QVERIFY(created);
    m_sheet = created->recoveryCode;
    const Session session = signIn(**core);
    QVERIFY((*core)->backUp(session, m_made.filePath(QStringLiteral("backup"))).result());
    QVERIFY(addUser(**core, QStringLiteral("later")));
    QVERIFY((*core)->checkpoint(session).result());
}

void TestRestoreProfile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings.profile = m_folder->filePath(QStringLiteral("profile"));
    m_backup = m_folder->filePath(QStringLiteral("backup"));
    QVERIFY(QDir().mkdir(m_settings.profile));
    for (const char *name : { "keys", "depot.sqlite", "mark" }) {
        const QString file = QString::fromLatin1(name);
        QVERIFY(QFile::copy(m_made.filePath(file), path(file)));
    }
    QVERIFY(QFile::copy(m_made.filePath(QStringLiteral("backup")), m_backup));
}

void TestRestoreProfile::cleanup() { m_folder.reset(); }

Session TestRestoreProfile::signIn(DoorcodeCore &core) const
{
    const auto session = core.signIn(admin, password).result();
    return session ? *session : Session();
}

Result<void> TestRestoreProfile::addUser(DoorcodeCore &core, const QString &name) const
{
    return core.addUser(signIn(core), name, password, { Role::Dispatcher }).result();
}

QStringList TestRestoreProfile::users(DoorcodeCore &core) const
{
    QStringList names;
    const auto users = core.users(signIn(core)).result();
    for (const User &user : users ? *users : std::vector<User>())
        names += user.name;
    return names;
}

void TestRestoreProfile::administratorRestores()
{
    const auto core = restoreDepot(m_settings, m_backup, byAdmin());

    QCOMPARE(answerOf(core), QStringLiteral("done"));
    QCOMPARE(users(**core), QStringList{ admin });
    QVERIFY((*core)->startCheck().result());
    const auto log = (*core)->checkLog(signIn(**core)).result();
    QVERIFY(log && log->isIntact());
    QVERIFY(QFile::exists(database() + QStringLiteral(".before-restore")));
    QVERIFY(!QFile::exists(database() + QStringLiteral(".restoring")));
}

void TestRestoreProfile::wrongPasswordChangesNothing()
{
    QCOMPARE(answerOf(restoreDepot(m_settings, m_backup, { {}, admin, QStringLiteral("another password") })),
        word(ErrorCode::SignInFailed));
    QCOMPARE(answerOf(restoreDepot(m_settings, m_backup, { {}, QStringLiteral("nobody"), password })),
        word(ErrorCode::SignInFailed));

    QVERIFY(!QFile::exists(database() + QStringLiteral(".restoring")));
    const auto core = makeCore(m_settings);
    QVERIFY(core);
    QCOMPARE(users(**core).size(), 2);
}

// A new computer: the sheet and a backup are all there is.
void TestRestoreProfile::sheetRestoresWithoutAKeyFile()
{
    m_settings.profile = m_folder->filePath(QStringLiteral("another"));

    const auto core = restoreDepot(m_settings, m_backup, { m_sheet, {}, {} });

    QCOMPARE(answerOf(core), QStringLiteral("done"));
    QCOMPARE(users(**core), QStringList{ admin });
    const auto log = (*core)->checkLog(signIn(**core)).result();
    QVERIFY(log && log->isIntact());
}

void TestRestoreProfile::withoutAKeyFileTheSheetIsNeeded()
{
    m_settings.profile = m_folder->filePath(QStringLiteral("another"));

    QCOMPARE(answerOf(restoreDepot(m_settings, m_backup, byAdmin())), word(ErrorCode::KeyStoreMissing));
    QVERIFY(!QFile::exists(database()));
}

void TestRestoreProfile::wrongSheetMakesNoKeyFile()
{
    m_settings.profile = m_folder->filePath(QStringLiteral("another"));
    QString wrong = m_sheet;
    wrong[0] = wrong.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');

    QCOMPARE(answerOf(restoreDepot(m_settings, m_backup, { wrong, {}, {} })), word(ErrorCode::RecoveryCodeWrong));
    QVERIFY(!QFile::exists(path(QStringLiteral("keys"))));
    QVERIFY(!QFile::exists(database()));
}

void TestRestoreProfile::notABackupChangesNothing()
{
    QFile file(m_folder->filePath(QStringLiteral("text")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(10000, 'x')) == 10000);
    file.close();

    QVERIFY(!restoreDepot(m_settings, file.fileName(), byAdmin()));
    QCOMPARE(answerOf(restoreDepot(m_settings, m_folder->filePath(QStringLiteral("none")), byAdmin())),
        word(ErrorCode::File));
    const auto core = makeCore(m_settings);
    QVERIFY(core);
    QCOMPARE(users(**core).size(), 2);
}

void TestRestoreProfile::keysComeBackFromTheSheet()
{
    QVERIFY(QFile::remove(path(QStringLiteral("keys"))));
    QCOMPARE(answerOf(makeCore(m_settings)), word(ErrorCode::KeyStoreMissing));

    const auto core = importKey(m_settings, m_sheet);

    QCOMPARE(answerOf(core), QStringLiteral("done"));
    QVERIFY((*core)->startCheck().result());
    QCOMPARE(users(**core).size(), 2);
    const auto log = (*core)->checkLog(signIn(**core)).result();
    QVERIFY(log && log->isIntact());
}

void TestRestoreProfile::wrongSheetLeavesTheKeysAsTheyWere()
{
    QFile keys(path(QStringLiteral("keys")));
    QVERIFY(keys.open(QIODevice::ReadOnly));
    const QByteArray before = keys.readAll();
    keys.close();

    QCOMPARE(answerOf(importKey(m_settings, QStringLiteral("AAAA"))), word(ErrorCode::RecoveryCodeWrong));

    QVERIFY(keys.open(QIODevice::ReadOnly));
    QCOMPARE(keys.readAll(), before);
}

void TestRestoreProfile::rolledBackDatabaseIsFoundAndRestored()
{
    QVERIFY(QFile::remove(database()));
    QVERIFY(QFile::copy(m_backup, database()));
    {
        const auto core = makeCore(m_settings);
        QVERIFY(core);
        QCOMPARE(answerOf((*core)->startCheck().result()), word(ErrorCode::BehindMark));
        const Session session = signIn(**core);
        QCOMPARE(answerOf((*core)->send(session, DoorcodeCore::Send::WhatIsDue).result()), word(ErrorCode::BehindMark));
        const auto log = (*core)->checkLog(session).result();
        QVERIFY(log && !log->isIntact());
    }

    const auto restored = restoreDepot(m_settings, m_backup, byAdmin());

    QCOMPARE(answerOf(restored), QStringLiteral("done"));
    QVERIFY((*restored)->startCheck().result());
    QVERIFY((*restored)->send(signIn(**restored), DoorcodeCore::Send::WhatIsDue).result());
}

void TestRestoreProfile::editedTailIsFound()
{
    {
        const auto core = makeCore(m_settings);
        QVERIFY(core);
        QVERIFY(addUser(**core, QStringLiteral("after")));
    }
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
        connection.setDatabaseName(database());
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER log_entry_fixed")));
        QVERIFY(query.exec(QStringLiteral("UPDATE log_entry SET time = time + 1 WHERE seq = (SELECT max(seq) FROM "
                                          "log_entry)")));
        connection.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("thief"));

    const auto core = makeCore(m_settings);

    QVERIFY(core);
    QCOMPARE(answerOf((*core)->startCheck().result()), word(ErrorCode::LogAltered));
}

void TestRestoreProfile::rollBack()
{
    QVERIFY(QFile::remove(database()));
    QVERIFY(QFile::copy(m_backup, database()));
}

// What is logged after a roll-back may outgrow the mark, and must not take its place.
void TestRestoreProfile::findingIsKeptUntilItIsAccepted()
{
    rollBack();
    {
        const auto core = makeCore(m_settings);
        QVERIFY(core);
        const Session session = signIn(**core);
        for (int added = 0; added < 9; ++added)
            QVERIFY(addUser(**core, QStringLiteral("user %1").arg(added)));
        QVERIFY((*core)->checkpoint(session).result());
        QVERIFY((*core)->backUp(session, m_folder->filePath(QStringLiteral("another backup"))).result());
        (*core)->stayOpen();
    }

    const auto core = makeCore(m_settings);

    QVERIFY(core);
    QCOMPARE(answerOf((*core)->startCheck().result()), word(ErrorCode::BehindMark));
}

void TestRestoreProfile::acceptedFindingLetsCodesOut_data()
{
    QTest::addColumn<bool>("isBySheet");

    QTest::newRow("by a supervisor") << false;
    QTest::newRow("by the recovery sheet") << true;
}

void TestRestoreProfile::acceptedFindingLetsCodesOut()
{
    QFETCH(bool, isBySheet);
    const auto send = DoorcodeCore::Send::WhatIsDue;
    rollBack();
    {
        const auto core = makeCore(m_settings);
        QVERIFY(core);
        const Session session = signIn(**core);
        QCOMPARE(answerOf((*core)->send(session, send).result()), word(ErrorCode::BehindMark));
        QCOMPARE(answerOf((*core)->acceptFinding(Session()).result()), word(ErrorCode::NotSignedIn));
        QCOMPARE(answerOf((*core)->acceptFinding(QStringLiteral("AAAA")).result()), word(ErrorCode::RecoveryCodeWrong));
        QCOMPARE(answerOf((*core)->send(session, send).result()), word(ErrorCode::BehindMark));

        const auto accepted = isBySheet ? (*core)->acceptFinding(m_sheet) : (*core)->acceptFinding(session);

        QCOMPARE(answerOf(accepted.result()), QStringLiteral("done"));
        QCOMPARE(answerOf((*core)->send(session, send).result()), QStringLiteral("done"));
        QVERIFY((*core)->startCheck().result());
    }
    const auto core = makeCore(m_settings);
    QVERIFY(core);
    const Session session = signIn(**core);
    QCOMPARE(answerOf((*core)->startCheck().result()), QStringLiteral("done"));
    QCOMPARE(answerOf((*core)->send(session, send).result()), QStringLiteral("done"));
    QVERIFY((*core)->checkLog(session).result()->isIntact());
}

void TestRestoreProfile::nothingFoundIsNothingToAccept()
{
    const auto core = makeCore(m_settings);
    QVERIFY(core);

    QCOMPARE(answerOf((*core)->acceptFinding(signIn(**core)).result()), word(ErrorCode::NoFinding));
    QCOMPARE(answerOf((*core)->acceptFinding(m_sheet).result()), word(ErrorCode::NoFinding));
}

QTEST_GUILESS_MAIN(TestRestoreProfile)
#include "tst_restoreprofile.moc"
