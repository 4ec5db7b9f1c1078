// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QTest>

using namespace std::chrono_literals;

class TestSqlStops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void findsWhatWasEditedByHand_data();
    void findsWhatWasEditedByHand();
    void changeKeepsTheAttempts();
    void changeOfAnOlderVersionIsRefused();
    void countsAnIssue();
    void countsNoIssueOfAnOlderVersion();
    void anEditBeforeCountingAnIssueIsFound();
    void listsStopsWithAnUncoveredDelivery();
    void listsStopsWithoutCode_data();
    void listsStopsWithoutCode();
    void listsStopsOfARouteInPages();
    void listsStopsPlannedForLeaving();

private:
    const StopId s1{ QStringLiteral("s1") };
};

void TestSqlStops::keepsEveryField()
{
    StoredDepot depot;
    Stop stop;
    stop.id = s1;
    stop.date = depot.date;
    stop.route = depot.route;
    stop.position = 7;
    stop.contact
        = { PhoneNumber::fromE164(QStringLiteral("+447911123456")), MailAddress::parse(QStringLiteral("a@b.example")) };
    stop.address = QStringLiteral("Hauptstraße 1");
    stop.language = QStringLiteral("de");
    stop.attempts = 2;
    stop.allowance = 8;
    stop.unlocked = Stop::Unlocked::Once;
    stop.notBefore = depot.now;
    stop.issues = 3;
    stop.arrivedAt = depot.now + 1s;
    stop.atLeaving = Stop::AtLeaving::Issue;
    stop.wanted = ChannelKind::Email;
    stop.version = 4;

    must(depot.storage().stops().add(stop));
    const Stop kept = must(depot.storage().stops().find(s1)).value();

    QCOMPARE(kept.date, stop.date);
    QVERIFY(kept.route == stop.route);
    QCOMPARE(kept.position, stop.position);
    QVERIFY(kept.contact == stop.contact);
    QCOMPARE(kept.address, stop.address);
    QCOMPARE(kept.language, stop.language);
    QCOMPARE(kept.attempts, stop.attempts);
    QCOMPARE(kept.allowance, stop.allowance);
    QCOMPARE(kept.unlocked, stop.unlocked);
    QVERIFY(kept.notBefore == stop.notBefore);
    QCOMPARE(kept.issues, stop.issues);
    QVERIFY(kept.arrivedAt == stop.arrivedAt);
    QCOMPARE(kept.atLeaving, stop.atLeaving);
    QVERIFY(kept.wanted == stop.wanted);
    QCOMPARE(kept.version, stop.version);
}

void TestSqlStops::findsWhatWasEditedByHand_data()
{
    QTest::addColumn<std::function<Error(Stops &)>>("use");
    const auto row = [](const char *name, auto act) {
        const std::function<Error(Stops &)> use = [act](Stops &stops) {
            const auto result = act(stops);
            return result ? Error{} : result.error();
        };
        QTest::newRow(name) << use;
    };
    const StopId id = s1;

    row("find", [id](Stops &stops) { return stops.find(id); });
    row("raise", [id](Stops &stops) { return stops.raiseAttempts(id, 5); });
    row("change", [id](Stops &stops) {
        Stop stop;
        stop.id = id;
        return stops.change(stop);
    });
    row("list", [](Stops &stops) { return stops.withoutCode(QDate(2026, 11, 24), {}, {}, 9); });
}

void TestSqlStops::findsWhatWasEditedByHand()
{
    QFETCH(std::function<Error(Stops &)>, use);
    StoredDepot depot;
    depot.addStop("s1", 2);
    depot.addDelivery("A1");
    const bool isListed = QLatin1String(QTest::currentDataTag()) == QLatin1String("list");
    depot.addIssue("i1", isListed ? Issue::State::Superseded : Issue::State::Active);
    QCOMPARE(use(depot.storage().stops()).code == ErrorCode::RowAltered, false);

    depot.editByHand("UPDATE stop SET allowance = 15");

    const Error error = use(depot.storage().stops());
    QCOMPARE(error.code, ErrorCode::RowAltered);
    QCOMPARE(error.detail, QStringLiteral("stop s1"));
}

void TestSqlStops::changeKeepsTheAttempts()
{
    StoredDepot depot;
    Stop stop = depot.addStop("s1", 3);
    stop.attempts = 0;
    stop.allowance = 8;
    stop.address = QStringLiteral("Quay 2");

    must(depot.storage().stops().change(stop));

    const Stop kept = must(depot.storage().stops().find(s1)).value();
    QCOMPARE(kept.attempts, 3);
    QCOMPARE(kept.allowance, 8);
    QCOMPARE(kept.address, stop.address);
    QCOMPARE(kept.version, 2);
}

void TestSqlStops::changeOfAnOlderVersionIsRefused()
{
    StoredDepot depot;
    const Stop stop = depot.addStop("s1");
    must(depot.storage().stops().change(stop));

    const auto second = depot.storage().stops().change(stop);

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::DatabaseBusy);
}

void TestSqlStops::countsAnIssue()
{
    StoredDepot depot;
    Stop stop = depot.addStop("s1", 3);
    stop.atLeaving = Stop::AtLeaving::Issue;
    must(depot.storage().stops().change(stop));

    must(depot.storage().stops().countIssue(must(depot.storage().stops().find(s1)).value()));

    const Stop kept = must(depot.storage().stops().find(s1)).value();
    QCOMPARE(kept.issues, stop.issues + 1);
    QCOMPARE(kept.atLeaving, Stop::AtLeaving::No);
    QCOMPARE(kept.attempts, 3);
    QCOMPARE(kept.version, 3);
}

void TestSqlStops::countsNoIssueOfAnOlderVersion()
{
    StoredDepot depot;
    const Stop stop = depot.addStop("s1");
    must(depot.storage().stops().countIssue(stop));

    const auto second = depot.storage().stops().countIssue(stop);

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::DatabaseBusy);
}

void TestSqlStops::anEditBeforeCountingAnIssueIsFound()
{
    StoredDepot depot;
    const Stop stop = depot.addStop("s1");
    depot.editByHand("UPDATE stop SET allowance = 15");

    must(depot.storage().stops().countIssue(stop));

    QCOMPARE(depot.storage().stops().find(s1).error().code, ErrorCode::RowAltered);
}

void TestSqlStops::listsStopsWithAnUncoveredDelivery()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addDelivery("A1");
    Stops &stops = depot.storage().stops();
    QVERIFY(must(stops.withUncovered(depot.date, {}, {}, 9)).empty());

    depot.addIssue("i1");
    QCOMPARE(must(stops.withUncovered(depot.date, {}, {}, 9)).size(), 1u);
    QCOMPARE(must(stops.withUncovered(depot.date, depot.route, {}, 9)).size(), 1u);
    QVERIFY(must(stops.withUncovered(depot.date, RouteId{ QStringLiteral("other") }, {}, 9)).empty());
    QVERIFY(must(stops.withUncovered(depot.date.addDays(1), {}, {}, 9)).empty());
    QVERIFY(must(stops.withUncovered(depot.date, {}, s1, 9)).empty());

    must(depot.storage().deliveries().coverByCode(s1));
    QVERIFY(must(stops.withUncovered(depot.date, {}, {}, 9)).empty());
}

void TestSqlStops::listsStopsWithoutCode_data()
{
    using State = Issue::State;
    QTest::addColumn<Import::State>("import");
    QTest::addColumn<Delivery::State>("delivery");
    QTest::addColumn<std::optional<State>>("issue");
    QTest::addColumn<bool>("isListed");
    const auto row = [](const char *name, Import::State import, Delivery::State delivery, std::optional<State> issue,
                         bool isListed) { QTest::newRow(name) << import << delivery << issue << isListed; };

    row("planned", Import::State::Applied, Delivery::State::Planned, {}, true);
    row("code expired", Import::State::Applied, Delivery::State::CodeIssued, State::Expired, true);
    row("code withdrawn", Import::State::Applied, Delivery::State::CodeIssued, State::Withdrawn, true);
    row("code active", Import::State::Applied, Delivery::State::CodeIssued, State::Active, false);
    row("locked", Import::State::Applied, Delivery::State::CodeIssued, State::Locked, false);
    row("handed off", Import::State::Applied, Delivery::State::HandedOff, State::Used, false);
    row("cancelled", Import::State::Applied, Delivery::State::Cancelled, {}, false);
    row("import under way", Import::State::Applying, Delivery::State::Planned, {}, false);
    row("import undone", Import::State::Undone, Delivery::State::Planned, {}, false);
}

void TestSqlStops::listsStopsWithoutCode()
{
    QFETCH(Import::State, import);
    QFETCH(Delivery::State, delivery);
    QFETCH(std::optional<Issue::State>, issue);
    QFETCH(bool, isListed);
    StoredDepot depot;
    depot.addStop("s1");
    depot.addImport("m1", import);
    depot.addDelivery("A1", "s1", "m1");
    depot.editByHand(qPrintable(QStringLiteral("UPDATE delivery SET state = '%1'").arg(word(delivery))));
    if (issue)
        depot.addIssue("i1", *issue);

    const auto stops = must(depot.storage().stops().withoutCode(depot.date, {}, {}, 9));

    QCOMPARE(stops.size() == 1, isListed);
    QVERIFY(must(depot.storage().stops().withoutCode(depot.date.addDays(1), {}, {}, 9)).empty());
}

void TestSqlStops::listsStopsOfARouteInPages()
{
    StoredDepot depot;
    for (const char *id : { "s1", "s2", "s3" }) {
        depot.addStop(id);
        depot.addDelivery(id, id);
    }
    Stop elsewhere = must(depot.storage().stops().find(StopId{ QStringLiteral("s2") })).value();
    elsewhere.route.reset();
    must(depot.storage().stops().change(elsewhere));

    const auto first = must(depot.storage().stops().withoutCode(depot.date, depot.route, {}, 1));
    const auto second = must(depot.storage().stops().withoutCode(depot.date, depot.route, first.front().id, 9));

    QCOMPARE(first.size(), 1u);
    QCOMPARE(first.front().id.text(), QStringLiteral("s1"));
    QCOMPARE(second.size(), 1u);
    QCOMPARE(second.front().id.text(), QStringLiteral("s3"));
}

void TestSqlStops::listsStopsPlannedForLeaving()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addDelivery("A1");
    Stop planned = depot.addStop("s2");
    depot.addDelivery("A2", "s2");
    planned.atLeaving = Stop::AtLeaving::Issue;
    must(depot.storage().stops().change(planned));

    const auto stops = must(depot.storage().stops().plannedForLeaving(depot.date, 9));

    QCOMPARE(stops.size(), 1u);
    QCOMPARE(stops.front().id.text(), QStringLiteral("s2"));
    QVERIFY(must(depot.storage().stops().plannedForLeaving(depot.date.addDays(1), 9)).empty());
}

QTEST_GUILESS_MAIN(TestSqlStops)
#include "tst_sqlstops.moc"
