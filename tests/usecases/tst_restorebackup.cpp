// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/restorebackup.h"

#include "core/domain/checkpoint.h"
#include "core/ports/depots.h"
#include "core/ports/logbook.h"
#include "core/usecases/checklog.h"
#include "core/usecases/checkstart.h"
#include "core/usecases/makecheckpoint.h"
#include "core/usecases/signmark.h"
#include "tests/support/codesfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// After a restore nothing issued before counts, and a new log follows the old one.
class TestRestoreBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesOfBeforeAreWithdrawn();
    void lockedStopsAreNotUnlockedToAnOldCode();
    void nextCodesAreOfAFreshEpoch();
    void newLogNamesTheOldOne();
    void newLogChecks();
    void oldMarkIsNotBehind();
    void oldBackupsClockDoesNotStandStill();
    void newBundleOpensWithTheSheet();
    void onlyAdministratorsMay();
    void recoveryCodeOfTheSheetAlone();
    void anotherDepotsBackupIsRefused();
};

void TestRestoreBackup::codesOfBeforeAreWithdrawn()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const QString code = depot.code(parcel);

    must(RestoreBackup(depot.services()).byAdministrator(depot.administrator));

    QVERIFY(depot.issues(parcel).front().state == Issue::State::Withdrawn);
    QVERIFY(depot.events().contains(word(Event::IssueWithdrawn)));
    QVERIFY(depot.verify(parcel, code).outcome != Outcome::Match);
}

void TestRestoreBackup::lockedStopsAreNotUnlockedToAnOldCode()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 5);
    QVERIFY(depot.issues(parcel).front().state == Issue::State::Locked);

    must(RestoreBackup(depot.services()).byAdministrator(depot.administrator));

    QVERIFY(depot.issues(parcel).front().state == Issue::State::Withdrawn);
}

void TestRestoreBackup::nextCodesAreOfAFreshEpoch()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const int before = depot.issues(parcel).front().epoch;

    must(RestoreBackup(depot.services()).byAdministrator(depot.administrator));

    QVERIFY(must(depot.reissue(parcel)).epoch > before);
    QVERIFY(depot.verify(parcel, depot.code(parcel)).outcome == Outcome::Match);
}

void TestRestoreBackup::newLogNamesTheOldOne()
{
    CodesFixture depot;
    const LogState old = must(depot.storage->logBook().state());

    must(RestoreBackup(depot.services()).byAdministrator(depot.administrator));

    const LogState now = must(depot.storage->logBook().state());
    QVERIFY(now.log != old.log);
    const StoredEntry first = must(depot.storage->logBook().page(0, 1)).front();
    QCOMPARE(first.event, word(Event::BackupRestored));
    const QJsonObject entry = QJsonDocument::fromJson(first.line).object();
    QCOMPARE(entry.value(QLatin1String("actor")).toString(), depot.administrator.actor());
    const QJsonObject detail = entry.value(QLatin1String("detail")).toObject();
    QCOMPARE(detail.value(word(Detail::OldLog)).toString(), old.log.text());
    QCOMPARE(detail.value(word(Detail::OldSize)).toInteger(), qint64(old.size));
    const auto node = [&](const Hash &left, const Hash &right) { return depot.logSeal.node(left, right); };
    const QByteArray root = toBytes(old.tree.root(depot.logSeal.emptyRoot(), node)).toBase64();
    QCOMPARE(detail.value(word(Detail::OldRoot)).toString(), QString::fromLatin1(root));
}

void TestRestoreBackup::newLogChecks()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    must(RestoreBackup(depot.services()).byAdministrator(depot.administrator));
    const QByteArray mark = must(SignMark(depot.services())()).value();

    QVERIFY(CheckStart(depot.services())(mark));
    auto run = must(CheckLog(depot.services())(depot.supervisor, { mark }));
    while (must(run.next())) {}
    QVERIFY2(run.result().isIntact(), qPrintable(run.result().problem));
    QCOMPARE(run.result().checkpoints, quint64(2)); // the mark and the one in the database
}

// The program may have ended before the new mark was written.
void TestRestoreBackup::oldMarkIsNotBehind()
{
    CodesFixture depot;
    must(MakeCheckpoint(depot.services())(depot.supervisor, MakeCheckpoint::When::Now));
    const auto mark = must(SignMark(depot.services())());

    must(RestoreBackup(depot.services()).byAdministrator(depot.administrator));

    QVERIFY(CheckStart(depot.services())(mark));
}

void TestRestoreBackup::oldBackupsClockDoesNotStandStill()
{
    CodesFixture depot;
    depot.clock.advance(240h);
    QCOMPARE(answerOf(depot.depotClock.trusted()), word(ErrorCode::Clock));

    must(RestoreBackup(depot.services()).byAdministrator(depot.administrator));

    QCOMPARE(must(depot.depotClock.trusted()), depot.clock.now());
    QCOMPARE(must(depot.storage->depots().find())->epochDate, depot.today().addDays(10));
}

void TestRestoreBackup::newBundleOpensWithTheSheet()
{
    CodesFixture depot;
    const QString sheet = must(depot.keys.makeRecoveryCode());

    must(RestoreBackup(depot.services()).byRecoveryCode(sheet));

    const int epoch = depot.keys.newestEpoch();
    const RecoveryRecord record = must(depot.storage->depots().recovery());
    QVERIFY(depot.keys.recover(depot.keys.depot(), sheet, record.sealedBundle));
    QCOMPARE(depot.keys.newestEpoch(), epoch);
    QCOMPARE(must(depot.storage->depots().find())->epoch, epoch);
}

void TestRestoreBackup::onlyAdministratorsMay()
{
    CodesFixture depot;

    QCOMPARE(answerOf(RestoreBackup(depot.services()).byAdministrator(depot.supervisor)), word(ErrorCode::NotAllowed));
    QCOMPARE(answerOf(RestoreBackup(depot.services()).byAdministrator(Session())), word(ErrorCode::NotSignedIn));
    QVERIFY(!depot.events().contains(word(Event::BackupRestored)));
}

void TestRestoreBackup::recoveryCodeOfTheSheetAlone()
{
    CodesFixture depot;
    const QString voidSheet = must(depot.keys.makeRecoveryCode());
    const QString sheet = must(depot.keys.makeRecoveryCode());
    RestoreBackup restore(depot.services());

    QCOMPARE(answerOf(restore.byRecoveryCode(voidSheet)), word(ErrorCode::RecoveryCodeWrong));
    QCOMPARE(answerOf(restore.byRecoveryCode({})), word(ErrorCode::RecoveryCodeWrong));
    QVERIFY(!depot.events().contains(word(Event::BackupRestored)));
    QCOMPARE(answerOf(restore.byRecoveryCode(sheet)), QStringLiteral("done"));
    QVERIFY(depot.events().contains(word(Event::BackupRestored)));
}

void TestRestoreBackup::anotherDepotsBackupIsRefused()
{
    CodesFixture depot;
    QTemporaryDir profile;
    Keyring keys(profile.path(), depot.random, Argon2Cost{ 32, 1, 1 });
    must(keys.setUpWithKey(QByteArray(32, 'k')));
    must(keys.create(makeId<DepotId>(depot.random), makeId<StationId>(depot.random)));
    Services services{ *depot.storage, depot.depotClock, depot.random, depot.codes, keys, depot.logSeal,
        depot.phoneRules };

    QCOMPARE(answerOf(RestoreBackup(services).byAdministrator(depot.administrator)), word(ErrorCode::KeyMissing));
}

QTEST_APPLESS_MAIN(TestRestoreBackup)
#include "tst_restorebackup.moc"
