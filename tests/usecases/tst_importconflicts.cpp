// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/deliveries.h"
#include "core/ports/stops.h"
#include "tests/support/depotfixture.h"

#include <QTest>

namespace {

const QDate today = DepotFixture::today();
const QString reference = QStringLiteral("A1");

/// How a later file changes the row.
using Edit = void (*)(ManifestRow &);
void changeNote(ManifestRow &row) { row.note = QStringLiteral("ring twice"); }
void changePhone(ManifestRow &row) { row.contact.phone = PhoneNumber::fromE164(QStringLiteral("+447700900077")); }
void changeAddress(ManifestRow &row) { row.address = QStringLiteral("9 Mill Lane"); }
void changeRoute(ManifestRow &row) { row.route = QStringLiteral("South"); }
void changeNothing(ManifestRow &) {}
void leaveOutContact(ManifestRow &row)
{
    row.contact = Contact();
    row.address.clear();
}

} // namespace
Q_DECLARE_METATYPE(Edit)

/// What a file may change of deliveries that are there already.
class TestImportConflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesPlannedDeliveries_data();
    void changesPlannedDeliveries();
    void whereTheFileSaysNothingItStays();
    void movedDeliveryTakesItsSpentAttemptsAlong();
    void deliveriesWithCodes_data();
    void deliveriesWithCodes();
    void contactChangeNeedsASupervisor();
    void closedDeliveriesAreKept_data();
    void closedDeliveriesAreKept();
    void changeMeanwhileIsRefused();

private:
    static void write(DepotFixture &fixture, const std::function<Result<void>()> &change);
    static ImportPlan plan(DepotFixture &fixture, const Session &session, Edit edit, Conflicts conflicts);
};

void TestImportConflicts::write(DepotFixture &fixture, const std::function<Result<void>()> &change)
{
    auto work = fixture.storage->begin();
    QVERIFY(work);
    QVERIFY(change());
    QVERIFY((*work)->commit());
}

ImportPlan TestImportConflicts::plan(DepotFixture &fixture, const Session &session, Edit edit, Conflicts conflicts)
{
    ManifestRow row = DepotFixture::row(reference);
    edit(row);
    Manifest manifest = DepotFixture::manifest({ row });
    manifest.digest = "another file";
    auto plan = ImportManifest(fixture.services()).plan(session, std::move(manifest), { today, conflicts });
    return plan ? std::move(*plan) : ImportPlan{};
}

void TestImportConflicts::changesPlannedDeliveries_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("changed");
    QTest::addColumn<bool>("isMoved");

    QTest::newRow("nothing") << &changeNothing << 0 << false;
    QTest::newRow("note") << &changeNote << 1 << false;
    QTest::newRow("phone") << &changePhone << 1 << true;
    QTest::newRow("address") << &changeAddress << 1 << true;
    QTest::newRow("route") << &changeRoute << 1 << true;
}

void TestImportConflicts::changesPlannedDeliveries()
{
    QFETCH(Edit, edit);
    QFETCH(int, changed);
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(reference) });
    const StopId former = fixture.delivery(reference).stop;

    QCOMPARE(int(plan(fixture, fixture.dispatcher, edit, Conflicts::Keep).changed.size()), changed);
    ManifestRow row = DepotFixture::row(reference);
    edit(row);
    fixture.import({ row, DepotFixture::row(QStringLiteral("B1"), QStringLiteral("+447700900055")) });

    const Delivery delivery = fixture.delivery(reference);
    QTEST(!(delivery.stop == former), "isMoved");
    QCOMPARE(delivery.note, row.note);
    const Stop stop = fixture.stop(delivery.stop);
    QVERIFY(stop.contact == row.contact);
    QCOMPARE(stop.address, row.address);
}

void TestImportConflicts::whereTheFileSaysNothingItStays()
{
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(reference) });

    const ImportPlan later = plan(fixture, fixture.dispatcher, &leaveOutContact, Conflicts::Keep);

    QVERIFY(later.isEmpty());
    QCOMPARE(later.unchanged, 1);
}

void TestImportConflicts::movedDeliveryTakesItsSpentAttemptsAlong()
{
    DepotFixture fixture;
    fixture.import(
        { DepotFixture::row(reference), DepotFixture::row(QStringLiteral("B1"), QStringLiteral("+447700900077")) });
    const StopId left = fixture.delivery(reference).stop;
    write(fixture, [&] { return fixture.storage->stops().raiseAttempts(left, 4); });
    ManifestRow joining = DepotFixture::row(reference, QStringLiteral("+447700900077"));

    fixture.import({ joining });

    const Delivery moved = fixture.delivery(reference);
    QVERIFY(moved.stop == fixture.delivery(QStringLiteral("B1")).stop);
    QCOMPARE(fixture.stop(moved.stop).attempts, 4);
    fixture.import({ DepotFixture::row(reference, QStringLiteral("+447700900099")) });
    QCOMPARE(fixture.stop(fixture.delivery(reference).stop).attempts, 4);
}

void TestImportConflicts::deliveriesWithCodes_data()
{
    using Kind = std::optional<ImportPlan::Conflict::Kind>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Conflicts>("conflicts");
    QTest::addColumn<Kind>("conflict");
    QTest::addColumn<int>("changed");

    QTest::newRow("nothing") << &changeNothing << Conflicts::Keep << Kind{} << 0;
    QTest::newRow("note, keep") << &changeNote << Conflicts::Keep << Kind{ ImportPlan::Conflict::Kind::CodeIssued }
                                << 0;
    QTest::newRow("note, take") << &changeNote << Conflicts::Take << Kind{} << 1;
    QTest::newRow("phone, keep") << &changePhone << Conflicts::Keep << Kind{ ImportPlan::Conflict::Kind::Contact } << 0;
    QTest::newRow("phone, take") << &changePhone << Conflicts::Take << Kind{ ImportPlan::Conflict::Kind::Contact } << 0;
    QTest::newRow("address, take") << &changeAddress << Conflicts::Take << Kind{ ImportPlan::Conflict::Kind::Moved }
                                   << 0;
    QTest::newRow("route, take") << &changeRoute << Conflicts::Take << Kind{ ImportPlan::Conflict::Kind::Moved } << 0;
}

void TestImportConflicts::deliveriesWithCodes()
{
    QFETCH(Edit, edit);
    QFETCH(Conflicts, conflicts);
    QFETCH(std::optional<ImportPlan::Conflict::Kind>, conflict);
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(reference) });
    write(fixture, [&] { return fixture.storage->deliveries().coverByCode(fixture.delivery(reference).stop); });

    const ImportPlan later = plan(fixture, fixture.dispatcher, edit, conflicts);

    QCOMPARE(later.conflicts.size(), conflict ? 1U : 0U);
    QVERIFY(!conflict || later.conflicts[0].kind == *conflict);
    QTEST(int(later.changed.size()), "changed");
    QVERIFY(later.contactChanges.empty());
}

void TestImportConflicts::contactChangeNeedsASupervisor()
{
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(reference) });
    const Delivery delivery = fixture.delivery(reference);
    write(fixture, [&] { return fixture.storage->deliveries().coverByCode(delivery.stop); });

    const ImportPlan later = plan(fixture, fixture.supervisor, &changePhone, Conflicts::Take);

    QVERIFY(later.conflicts.empty());
    QVERIFY(later.isEmpty());
    QCOMPARE(later.contactChanges.size(), 1U);
    QVERIFY(later.contactChanges[0].delivery == delivery.id);
    QCOMPARE(later.contactChanges[0].contact.phone->e164(), QStringLiteral("+447700900077"));
}

void TestImportConflicts::closedDeliveriesAreKept_data()
{
    QTest::addColumn<Delivery::State>("state");

    QTest::newRow("handed off") << Delivery::State::HandedOff;
    QTest::newRow("undelivered") << Delivery::State::Undelivered;
    QTest::newRow("cancelled") << Delivery::State::Cancelled;
}

void TestImportConflicts::closedDeliveriesAreKept()
{
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(reference) });
    Delivery closed = fixture.delivery(reference);
    QFETCH(Delivery::State, state);
    closed.state = state;
    write(fixture, [&] { return fixture.storage->deliveries().change(closed); });

    const ImportPlan later = plan(fixture, fixture.supervisor, &changePhone, Conflicts::Take);

    QVERIFY(later.isEmpty());
    QCOMPARE(later.conflicts.at(0).kind, ImportPlan::Conflict::Kind::Closed);
    QCOMPARE(later.conflicts.at(0).reference, reference);
}

void TestImportConflicts::changeMeanwhileIsRefused()
{
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(reference) });
    ImportManifest importManifest(fixture.services());
    auto applying = importManifest.start(fixture.dispatcher,
        std::make_shared<ImportPlan>(plan(fixture, fixture.dispatcher, &changePhone, Conflicts::Keep)));
    const Delivery delivery = fixture.delivery(reference);
    write(fixture, [&] { return fixture.storage->deliveries().coverByCode(delivery.stop); });

    const auto progress = applying->nextPart(DepotFixture::isPartFull);

    QVERIFY(!progress);
    QCOMPARE(progress.error().code, ErrorCode::DatabaseBusy);
    QVERIFY(fixture.delivery(reference).stop == delivery.stop);
}

QTEST_APPLESS_MAIN(TestImportConflicts)
#include "tst_importconflicts.moc"
