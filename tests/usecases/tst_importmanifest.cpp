// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/deliveries.h"
#include "core/ports/depots.h"
#include "core/ports/routes.h"
#include "core/ports/stops.h"
#include "core/usecases/changepolicy.h"
#include "tests/support/depotfixture.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

const QDate today = DepotFixture::today();

int countOf(DepotFixture &fixture, const QDate &date = today)
{
    return int(fixture.storage->deliveries().ofDate(date, QString(), 10000)->size());
}

QString reference(int number) { return QStringLiteral("R%1").arg(number, 6, 10, QLatin1Char('0')); }

} // namespace

/// A file's rows become deliveries, all of them or none.
class TestImportManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeDeliveriesAndStops();
    void nothingIsSeenBeforeTheLastPart();
    void cancelLeavesNothing();
    void whatAnotherProgramLeftIsClearedAway();
    void theDayIsReadPageByPage();
    void sameFileTwiceChangesNothing();
    void pastDatesAreProblems();
    void oneReferenceTwiceIsAProblem();
    void stopsAreShared_data();
    void stopsAreShared();
    void policyMayGiveEachItsOwnStop();
    void closedStopsAreNotJoined();
    void couriersComeFromTheFile();
    void dispatchersAndSupervisorsMay();
    void allowedCountries();
    void aStopCorrectedMeanwhileIsNotJoined();
};

void TestImportManifest::rowsBecomeDeliveriesAndStops()
{
    DepotFixture fixture;
    ManifestRow row = DepotFixture::row(QStringLiteral("A1"));
    row.parcels = 3;
    row.note = QStringLiteral("back door");
    row.language = QStringLiteral("de");
    row.position = 7;

    const ImportId import = fixture.import({ row });

    const Delivery delivery = fixture.delivery(QStringLiteral("A1"));
    QCOMPARE(delivery.state, Delivery::State::Planned);
    QCOMPARE(delivery.parcels, 3);
    QCOMPARE(delivery.recipient, row.recipient);
    QCOMPARE(delivery.note, row.note);
    QVERIFY(delivery.import == import);
    const Stop stop = fixture.stop(delivery.stop);
    QVERIFY(stop.contact == row.contact);
    QCOMPARE(stop.address, row.address);
    QCOMPARE(stop.language, row.language);
    QCOMPARE(stop.position, 7);
    QCOMPARE(stop.date, today);
    QCOMPARE(stop.allowance, 5);
    QVERIFY(stop.route == fixture.storage->routes().byName(QStringLiteral("North"))->value().id);
    QCOMPARE(fixture.events().last(), word(Event::ManifestImported));
}

void TestImportManifest::nothingIsSeenBeforeTheLastPart()
{
    DepotFixture fixture;
    std::vector<ManifestRow> rows;
    for (int number = 0; number < 1500; ++number)
        rows.push_back(DepotFixture::row(reference(number)));
    ImportManifest importManifest(fixture.services());
    auto plan = importManifest.plan(fixture.dispatcher, DepotFixture::manifest(rows), { today });
    QVERIFY(plan);
    QCOMPARE(int(plan->added.size()), 1500);
    auto applying = importManifest.start(fixture.dispatcher, std::make_shared<ImportPlan>(*plan));
    QVERIFY(applying);

    QCOMPARE(applying->nextPart(DepotFixture::isPartFull)->done, 500);
    QCOMPARE(countOf(fixture), 0);
    QCOMPARE(applying->nextPart(DepotFixture::isPartFull)->done, 1000);
    QCOMPARE(countOf(fixture), 0);
    QVERIFY(!fixture.events().contains(word(Event::ManifestImported)));
    const auto last = applying->nextPart(DepotFixture::isPartFull);

    QVERIFY(last->isFinished);
    QCOMPARE(last->done, 1500);
    QCOMPARE(countOf(fixture), 1500);
    QCOMPARE(fixture.events().count(word(Event::ManifestImported)), 1);
}

void TestImportManifest::cancelLeavesNothing()
{
    DepotFixture fixture;
    std::vector<ManifestRow> rows;
    for (int number = 0; number < 1500; ++number)
        rows.push_back(DepotFixture::row(reference(number)));
    ImportManifest importManifest(fixture.services());
    auto plan = importManifest.plan(fixture.dispatcher, DepotFixture::manifest(rows), { today });
    auto applying = importManifest.start(fixture.dispatcher, std::make_shared<ImportPlan>(*plan));
    QVERIFY(applying->nextPart(DepotFixture::isPartFull));

    while (*applying->cancel()) {}

    QCOMPARE(countOf(fixture), 0);
    QVERIFY(!fixture.events().contains(word(Event::ManifestImported)));
    fixture.import(rows);
    QCOMPARE(countOf(fixture), 1500);
}

void TestImportManifest::whatAnotherProgramLeftIsClearedAway()
{
    DepotFixture fixture;
    std::vector<ManifestRow> rows;
    for (int number = 0; number < 1500; ++number)
        rows.push_back(DepotFixture::row(reference(number)));
    ImportManifest importManifest(fixture.services());
    {
        auto plan = importManifest.plan(fixture.dispatcher, DepotFixture::manifest(rows), { today });
        auto killed = importManifest.start(fixture.dispatcher, std::make_shared<ImportPlan>(*plan));
        QVERIFY(killed->nextPart(DepotFixture::isPartFull));
    }
    fixture.clock.advance(11min);

    fixture.import(rows);

    QCOMPARE(countOf(fixture), 1500);
}

void TestImportManifest::theDayIsReadPageByPage()
{
    DepotFixture fixture;
    std::vector<ManifestRow> rows;
    for (int number = 0; number < 1200; ++number)
        rows.push_back(DepotFixture::row(reference(number)));
    fixture.import(rows);
    rows.push_back(DepotFixture::row(QStringLiteral("one more")));
    ImportManifest importManifest(fixture.services());

    auto reading = importManifest.basis(fixture.dispatcher, DepotFixture::manifest(rows), { today });
    int pages = 1;
    while (*reading->next())
        ++pages;

    QVERIFY(pages > 2);
    QCOMPARE(int(reading->result().stored.size()), 1200);
}

void TestImportManifest::sameFileTwiceChangesNothing()
{
    DepotFixture fixture;
    const std::vector<ManifestRow> rows{ DepotFixture::row(QStringLiteral("A1")),
        DepotFixture::row(QStringLiteral("A2")) };
    fixture.import(rows);
    const QStringList events = fixture.events();
    ImportManifest importManifest(fixture.services());

    auto plan = importManifest.plan(fixture.dispatcher, DepotFixture::manifest(rows), { today });
    QVERIFY(plan);
    QVERIFY(plan->wasApplied);
    QCOMPARE(plan->unchanged, 2);
    auto applying = importManifest.start(fixture.dispatcher, std::make_shared<ImportPlan>(*plan));
    QVERIFY(applying->nextPart(DepotFixture::isPartFull)->isFinished);

    QVERIFY(!applying->id());
    QCOMPARE(fixture.events(), events);
}

void TestImportManifest::pastDatesAreProblems()
{
    DepotFixture fixture;
    ManifestRow yesterday = DepotFixture::row(QStringLiteral("A1"));
    yesterday.date = today.addDays(-1);
    ManifestRow tomorrow = DepotFixture::row(QStringLiteral("A2"));
    tomorrow.date = today.addDays(1);
    const Manifest manifest = DepotFixture::manifest({ yesterday, tomorrow, DepotFixture::row(QStringLiteral("A3")) });
    ImportManifest importManifest(fixture.services());

    const auto plan = importManifest.plan(fixture.dispatcher, manifest, { today });

    QCOMPARE(int(plan->added.size()), 2);
    QCOMPARE(plan->problemCount(), 1);
    QCOMPARE(plan->problems[0].kind, RowProblem::Kind::DateInThePast);
    QCOMPARE(plan->problems[0].line, 2);
    QCOMPARE(importManifest.plan(fixture.dispatcher, manifest, { today.addDays(-1) })->problemCount(), 2);
}

void TestImportManifest::oneReferenceTwiceIsAProblem()
{
    DepotFixture fixture;
    ManifestRow other = DepotFixture::row(QStringLiteral("A1"));
    other.date = today.addDays(1);
    const Manifest manifest = DepotFixture::manifest(
        { DepotFixture::row(QStringLiteral("A1")), DepotFixture::row(QStringLiteral("A1")), other });

    const auto plan = ImportManifest(fixture.services()).plan(fixture.dispatcher, manifest, { today });

    QCOMPARE(int(plan->added.size()), 2);
    QCOMPARE(plan->problems.at(0).kind, RowProblem::Kind::ReferenceUsedTwice);
}

void TestImportManifest::stopsAreShared_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("route");
    QTest::addColumn<bool>("isShared");

    const QString phone = QStringLiteral("+447700900001");
    const QString address = QStringLiteral("1 Quay Street");
    const QString route = QStringLiteral("North");
    QTest::newRow("all equal") << phone << address << route << true;
    QTest::newRow("another phone") << QStringLiteral("+447700900002") << address << route << false;
    QTest::newRow("another address") << phone << QStringLiteral("2 Quay Street") << route << false;
    QTest::newRow("another route") << phone << address << QStringLiteral("South") << false;
    QTest::newRow("no phone") << QString() << address << route << false;
}

void TestImportManifest::stopsAreShared()
{
    QFETCH(QString, phone);
    QFETCH(QString, address);
    QFETCH(QString, route);
    DepotFixture fixture;
    ManifestRow second = DepotFixture::row(QStringLiteral("A2"), phone);
    second.address = address;
    second.route = route;
    ManifestRow later = second;
    later.reference = QStringLiteral("A3");

    fixture.import({ DepotFixture::row(QStringLiteral("A1")), second });
    fixture.import({ later });

    const StopId stop = fixture.delivery(QStringLiteral("A1")).stop;
    QTEST(fixture.delivery(QStringLiteral("A2")).stop == stop, "isShared");
    QTEST(fixture.delivery(QStringLiteral("A3")).stop == stop, "isShared");
}

void TestImportManifest::policyMayGiveEachItsOwnStop()
{
    DepotFixture fixture;
    ChangePolicy policy(fixture.services());
    QVERIFY(policy.setPolicy(fixture.administrator, QStringLiteral("one_code_per_stop"), QStringLiteral("off")));
    QVERIFY(policy.setPolicy(fixture.administrator, QStringLiteral("attempts"), QStringLiteral("7")));

    fixture.import({ DepotFixture::row(QStringLiteral("A1")), DepotFixture::row(QStringLiteral("A2")) });

    const StopId stop = fixture.delivery(QStringLiteral("A1")).stop;
    QVERIFY(!(fixture.delivery(QStringLiteral("A2")).stop == stop));
    QCOMPARE(fixture.stop(stop).allowance, 7);
}

void TestImportManifest::closedStopsAreNotJoined()
{
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(QStringLiteral("A1")) });
    Delivery closed = fixture.delivery(QStringLiteral("A1"));
    closed.state = Delivery::State::Cancelled;
    auto work = fixture.storage->begin();
    QVERIFY(fixture.storage->deliveries().change(closed));
    QVERIFY((*work)->commit());
    work->reset();

    fixture.import({ DepotFixture::row(QStringLiteral("A2")) });

    QVERIFY(!(fixture.delivery(QStringLiteral("A2")).stop == closed.stop));
}

void TestImportManifest::couriersComeFromTheFile()
{
    DepotFixture fixture;
    ManifestRow monday = DepotFixture::row(QStringLiteral("A1"));
    monday.courier = QStringLiteral(" Carla ");
    ManifestRow tuesday = DepotFixture::row(QStringLiteral("A2"));
    tuesday.courier = QStringLiteral("Dan");
    tuesday.date = today.addDays(1);
    ManifestRow noRoute = DepotFixture::row(QStringLiteral("A3"));
    noRoute.route.clear();
    noRoute.courier = QStringLiteral("Eve");

    fixture.import({ monday, tuesday, noRoute });

    Routes &routes = fixture.storage->routes();
    const Route north = routes.byName(QStringLiteral("North"))->value();
    const auto idOf = [&routes](const QString &name) { return routes.courierByName(name)->value().id; };
    QVERIFY(routes.onDay(north.id, today)->value().courier == idOf(QStringLiteral("Carla")));
    QVERIFY(routes.onDay(north.id, today.addDays(1))->value().courier == idOf(QStringLiteral("Dan")));
    QVERIFY(routes.byName(QStringLiteral("Eve"))->value().courier == idOf(QStringLiteral("Eve")));
    QCOMPARE(fixture.events().count(word(Event::CourierAdded)), 3);
}

void TestImportManifest::dispatchersAndSupervisorsMay()
{
    DepotFixture fixture;
    ImportManifest importManifest(fixture.services());
    const Manifest manifest = DepotFixture::manifest({ DepotFixture::row(QStringLiteral("A1")) });

    QVERIFY(importManifest.plan(fixture.supervisor, manifest, { today }));
    const auto refused = importManifest.plan(fixture.administrator, manifest, { today });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    QCOMPARE(importManifest.plan(Session(), manifest, { today }).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(importManifest.start(fixture.administrator, {}).error().code, ErrorCode::NotAllowed);
}

void TestImportManifest::allowedCountries()
{
    DepotFixture fixture;
    const Depot depot = fixture.storage->depots().find()->value();
    Policy policy;

    QCOMPARE(readOptions(depot, policy).countries, QStringList{ QStringLiteral("GB") });
    policy.countries = { QStringLiteral("GB"), QStringLiteral("IE") };
    QCOMPARE(readOptions(depot, policy).countries, policy.countries);
    QCOMPARE(readOptions(depot, policy).country, QStringLiteral("GB"));
}

void TestImportManifest::aStopCorrectedMeanwhileIsNotJoined()
{
    DepotFixture fixture;
    fixture.import({ DepotFixture::row(QStringLiteral("A1")) });
    ImportManifest importManifest(fixture.services());
    const Manifest manifest = DepotFixture::manifest({ DepotFixture::row(QStringLiteral("A2")) });
    auto plan = importManifest.plan(fixture.dispatcher, manifest, { today });
    auto applying = importManifest.start(fixture.dispatcher, std::make_shared<ImportPlan>(*plan));
    Stop stop = fixture.stop(fixture.delivery(QStringLiteral("A1")).stop);
    stop.contact.phone = PhoneNumber::fromE164(QStringLiteral("+447700900009"));
    auto work = fixture.storage->begin();
    QVERIFY(fixture.storage->stops().change(stop));
    QVERIFY((*work)->commit());
    work->reset();

    const auto progress = applying->nextPart(DepotFixture::isPartFull);

    QVERIFY(!progress);
    QCOMPARE(progress.error().code, ErrorCode::DatabaseBusy);
    while (*applying->cancel()) {}
    QCOMPARE(countOf(fixture), 1);
}

QTEST_APPLESS_MAIN(TestImportManifest)
#include "tst_importmanifest.moc"
