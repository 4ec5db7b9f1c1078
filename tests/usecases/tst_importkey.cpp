// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/importkey.h"

#include "core/ports/depots.h"
#include "core/ports/logbook.h"
#include "core/usecases/makecheckpoint.h"
#include "tests/support/codesfixture.h"

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// Keys that came back from the sheet are believed only where they made the log, and make no old code good.
class TestImportKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesOfBeforeAreWithdrawn();
    void epochIsNewerThanAnyUsed();
    void theLogGoesOn();
    void keysThatDidNotSignTheLogAreRefused();
};

void TestImportKey::codesOfBeforeAreWithdrawn()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    must(ImportKey(depot.services())());

    QVERIFY(depot.issues(parcel).front().state == Issue::State::Withdrawn);
    must(depot.reissue(parcel));
    QVERIFY(depot.verify(parcel, depot.code(parcel)).outcome == Outcome::Match);
}

// The bundle in the database may be older than the depot's epoch.
void TestImportKey::epochIsNewerThanAnyUsed()
{
    CodesFixture depot;
    Depot row = must(depot.storage->depots().find()).value();
    row.epoch = depot.keys.newestEpoch() + 3;
    auto work = must(depot.storage->begin());
    must(depot.storage->depots().change(row));
    must(work->commit());

    must(ImportKey(depot.services())());

    QCOMPARE(must(depot.storage->depots().find())->epoch, row.epoch + 1);
    QCOMPARE(depot.keys.newestEpoch(), row.epoch + 1);
}

void TestImportKey::theLogGoesOn()
{
    CodesFixture depot;
    const LogState before = must(depot.storage->logBook().state());

    must(ImportKey(depot.services())());

    QCOMPARE(must(depot.storage->logBook().state()).log.text(), before.log.text());
    QCOMPARE(depot.events().at(qsizetype(before.size)), word(Event::KeyImported));
}

void TestImportKey::keysThatDidNotSignTheLogAreRefused()
{
    CodesFixture depot;
    must(MakeCheckpoint(depot.services())(depot.supervisor, MakeCheckpoint::When::Now));
    QTemporaryDir profile;
    Keyring others(profile.path(), depot.random, Argon2Cost{ 32, 1, 1 });
    must(others.setUpWithKey(QByteArray(32, 'k')));
    must(others.create(depot.keys.depot(), depot.keys.station()));
    BotanLogSeal seal(others);
    const Services services{ *depot.storage, depot.depotClock, depot.random, depot.codes, others, seal,
        depot.phoneRules };

    QCOMPARE(answerOf(ImportKey(services)()), word(ErrorCode::LogAltered));
    QVERIFY(!depot.events().contains(word(Event::KeyImported)));
}

QTEST_APPLESS_MAIN(TestImportKey)
#include "tst_importkey.moc"
