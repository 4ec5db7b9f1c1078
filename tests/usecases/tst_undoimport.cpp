// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/deliveries.h"
#include "core/ports/stops.h"
#include "core/usecases/undoimport.h"
#include "tests/support/depotfixture.h"

#include <QTest>

namespace {

const QString reference = QStringLiteral("A1");

} // namespace

/// A whole import is taken back until a code was issued from it.
class TestUndoImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addedDeliveriesGo();
    void changedDeliveriesAreAsTheyWere();
    void refusedOnceACodeWasIssued();
    void happensOnce();
    void needsTheDaysRight();
};

void TestUndoImport::addedDeliveriesGo()
{
    DepotFixture fixture;
    const ImportId import = fixture.import({ DepotFixture::row(reference), DepotFixture::row(QStringLiteral("A2")) });
    UndoImport undoImport(fixture.services());

    QVERIFY(undoImport(fixture.dispatcher, import));

    QVERIFY(fixture.storage->deliveries().ofDate(DepotFixture::today(), QString(), 10)->empty());
    QCOMPARE(fixture.events().last(), word(Event::ImportUndone));
    QCOMPARE(*undoImport.clearSome(fixture.dispatcher), 2);
    QCOMPARE(*undoImport.clearSome(fixture.dispatcher), 0);
    fixture.import({ DepotFixture::row(reference) });
    QCOMPARE(fixture.delivery(reference).state, Delivery::State::Planned);
}

void TestUndoImport::changedDeliveriesAreAsTheyWere()
{
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(reference) });
    const Delivery former = fixture.delivery(reference);
    ManifestRow row = DepotFixture::row(reference, QStringLiteral("+447700900077"));
    row.recipient = QStringLiteral("Grace");
    row.note = QStringLiteral("ring twice");
    row.parcels = 4;
    const ImportId import = fixture.import({ row });
    const Delivery changed = fixture.delivery(reference);
    QCOMPARE(changed.parcels, 4);
    auto work = fixture.storage->begin();
    QVERIFY(fixture.storage->stops().raiseAttempts(changed.stop, 3));
    QVERIFY((*work)->commit());
    work->reset();

    QVERIFY(UndoImport(fixture.services())(fixture.dispatcher, import));

    const Delivery back = fixture.delivery(reference);
    QVERIFY(back.stop == former.stop);
    QCOMPARE(back.recipient, former.recipient);
    QCOMPARE(back.note, former.note);
    QCOMPARE(back.parcels, former.parcels);
    QCOMPARE(fixture.stop(back.stop).attempts, 3);
}

void TestUndoImport::refusedOnceACodeWasIssued()
{
    DepotFixture fixture;
    const ImportId import = fixture.import({ DepotFixture::row(reference) });
    auto work = fixture.storage->begin();
    QVERIFY(fixture.storage->deliveries().coverByCode(fixture.delivery(reference).stop));
    QVERIFY((*work)->commit());
    work->reset();

    const auto undone = UndoImport(fixture.services())(fixture.dispatcher, import);

    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::ImportHasCodes);
    QCOMPARE(fixture.delivery(reference).state, Delivery::State::CodeIssued);
}

void TestUndoImport::happensOnce()
{
    DepotFixture fixture;
    const ImportId import = fixture.import({ DepotFixture::row(reference) });
    UndoImport undoImport(fixture.services());
    QVERIFY(undoImport(fixture.dispatcher, import));

    QCOMPARE(undoImport(fixture.dispatcher, import).error().code, ErrorCode::NotFound);
    QCOMPARE(undoImport(fixture.dispatcher, ImportId(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
}

void TestUndoImport::needsTheDaysRight()
{
    DepotFixture fixture;
    const ImportId import = fixture.import({ DepotFixture::row(reference) });

    QCOMPARE(UndoImport(fixture.services())(fixture.administrator, import).error().code, ErrorCode::NotAllowed);
}

QTEST_APPLESS_MAIN(TestUndoImport)
#include "tst_undoimport.moc"
