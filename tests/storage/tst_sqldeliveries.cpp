// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

QStringList references(const std::vector<Delivery> &deliveries)
{
    QStringList list;
    for (const Delivery &delivery : deliveries)
        list << delivery.reference;
    return list;
}

QStringList references(const std::vector<BoardRow> &rows)
{
    QStringList list;
    for (const BoardRow &row : rows)
        list << row.delivery.reference;
    return list;
}

} // namespace

class TestSqlDeliveries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void isSeenOnceItsImportIsApplied_data();
    void isSeenOnceItsImportIsApplied();
    void findsByReference_data();
    void findsByReference();
    void pagesADate();
    void changesTheVersionGivenAlone();
    void aCodeCoversTheOpenDeliveriesOfAStop();
    void keepsAHandoff();
    void boardTellsTheStatus();
    void boardTellsOfTheNewestIssue();
    void boardOfAStopIsThatOfTheDay();
    void searchFindsTheDayFirst();
    void boardNamesTheDaysOwnCourier();
    void boardIsFiltered_data();
    void boardIsFiltered();
    void boardIsPaged();
};

void TestSqlDeliveries::keepsEveryField()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addImport("m1", Import::State::Applied);
    depot.addDelivery("A0");
    Delivery delivery;
    delivery.id = DeliveryId{ QStringLiteral("d1") };
    delivery.reference = QStringLiteral("A1");
    delivery.date = depot.date;
    delivery.stop = StopId{ QStringLiteral("s1") };
    delivery.state = Delivery::State::Undelivered;
    delivery.parcels = 3;
    delivery.recipient = QStringLiteral("Åsa");
    delivery.note = QStringLiteral("ring twice");
    delivery.import = ImportId{ QStringLiteral("m1") };
    delivery.plannedFrom = DeliveryId{ QStringLiteral("id-A0") };
    delivery.hadCode = true;
    delivery.closeReason = QStringLiteral("nobody_there");
    delivery.version = 6;

    must(depot.storage().deliveries().add(delivery));
    const Delivery kept = must(depot.storage().deliveries().find(delivery.id)).value();

    QCOMPARE(kept.reference, delivery.reference);
    QCOMPARE(kept.date, delivery.date);
    QVERIFY(kept.stop == delivery.stop);
    QCOMPARE(kept.state, delivery.state);
    QCOMPARE(kept.parcels, delivery.parcels);
    QCOMPARE(kept.recipient, delivery.recipient);
    QCOMPARE(kept.note, delivery.note);
    QVERIFY(kept.import == delivery.import);
    QVERIFY(kept.plannedFrom == delivery.plannedFrom);
    QVERIFY(kept.hadCode);
    QCOMPARE(kept.closeReason, delivery.closeReason);
    QCOMPARE(kept.version, delivery.version);
}

void TestSqlDeliveries::isSeenOnceItsImportIsApplied_data()
{
    QTest::addColumn<Import::State>("state");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("under way") << Import::State::Applying << false;
    QTest::newRow("applied") << Import::State::Applied << true;
    QTest::newRow("cancelled") << Import::State::Cancelled << false;
    QTest::newRow("undone") << Import::State::Undone << false;
}

void TestSqlDeliveries::isSeenOnceItsImportIsApplied()
{
    QFETCH(Import::State, state);
    QFETCH(bool, isSeen);
    StoredDepot depot;
    Deliveries &deliveries = depot.storage().deliveries();
    depot.addStop("s1");
    depot.addImport("m1", state);
    const Delivery delivery = depot.addDelivery("A1", "s1", "m1");
    must(deliveries.coverByCode(delivery.stop));

    QCOMPARE(must(deliveries.find(delivery.id)).has_value(), isSeen);
    QCOMPARE(must(deliveries.byReference(depot.date, QStringLiteral("A1"))).size() == 1, isSeen);
    QCOMPARE(must(deliveries.byReference(depot.date, QStringLiteral("1"))).size() == 1, isSeen);
    QCOMPARE(must(deliveries.ofStop(delivery.stop)).size() == 1, isSeen);
    QCOMPARE(must(deliveries.ofDate(depot.date, {}, 9)).size() == 1, isSeen);
    QCOMPARE(must(deliveries.board({ depot.date, {}, {} }, {}, 9)).size() == 1, isSeen);
    must(depot.storage().imports().setState(ImportId{ QStringLiteral("m1") }, Import::State::Applied));
    QCOMPARE(must(deliveries.find(delivery.id))->hadCode, isSeen);
}

void TestSqlDeliveries::findsByReference_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *typed, const QStringList &found) {
        QTest::newRow(name) << QString::fromLatin1(typed) << found;
    };
    row("to the letter, though another ends in it", "123", { QStringLiteral("123") });
    row("one ends in it", "0123", { QStringLiteral("A-0123") });
    row("several end in it", "3", { QStringLiteral("123"), QStringLiteral("A-0123") });
    row("other case", "a-0123", { QStringLiteral("A-0123") });
    row("in the middle", "A-0", {});
    row("percent sign to the letter", "%", {});
    row("underscore to the letter", "_b", { QStringLiteral("A_b") });
    row("backslash to the letter", "\\", {});
    row("nothing typed", "", {});
    row("of another date", "999", {});
}

void TestSqlDeliveries::findsByReference()
{
    QFETCH(QString, typed);
    StoredDepot depot;
    depot.addStop("s1");
    for (const char *reference : { "123", "A-0123", "A_b", "Axb" })
        depot.addDelivery(reference);
    Delivery other = depot.addDelivery("888");
    other.id = DeliveryId{ QStringLiteral("other") };
    other.reference = QStringLiteral("999");
    other.date = depot.date.addDays(1);
    must(depot.storage().deliveries().add(other));

    const auto found = must(depot.storage().deliveries().byReference(depot.date, typed));

    QTEST(references(found), "found");
}

void TestSqlDeliveries::pagesADate()
{
    StoredDepot depot;
    depot.addStop("s1");
    for (const char *reference : { "B", "A", "C" })
        depot.addDelivery(reference);
    Deliveries &deliveries = depot.storage().deliveries();

    QCOMPARE(references(must(deliveries.ofDate(depot.date, {}, 2))),
        QStringList({ QStringLiteral("A"), QStringLiteral("B") }));
    QCOMPARE(references(must(deliveries.ofDate(depot.date, QStringLiteral("B"), 2))), QStringList(QStringLiteral("C")));
    QVERIFY(must(deliveries.ofDate(depot.date.addDays(1), {}, 2)).empty());
}

void TestSqlDeliveries::changesTheVersionGivenAlone()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addStop("s2");
    Delivery delivery = depot.addDelivery("A1");
    delivery.state = Delivery::State::Undelivered;
    delivery.closeReason = QStringLiteral("refused");
    delivery.hadCode = true;
    delivery.stop = StopId{ QStringLiteral("s2") };
    delivery.parcels = 2;
    delivery.recipient = QStringLiteral("Bo");
    delivery.note = QStringLiteral("back door");

    must(depot.storage().deliveries().change(delivery));
    const auto second = depot.storage().deliveries().change(delivery);

    const Delivery kept = must(depot.storage().deliveries().find(delivery.id)).value();
    QCOMPARE(kept.state, delivery.state);
    QCOMPARE(kept.closeReason, delivery.closeReason);
    QVERIFY(kept.hadCode);
    QVERIFY(kept.stop == delivery.stop);
    QCOMPARE(kept.parcels, 2);
    QCOMPARE(kept.recipient, delivery.recipient);
    QCOMPARE(kept.note, delivery.note);
    QCOMPARE(kept.version, delivery.version + 1);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::DatabaseBusy);
}

void TestSqlDeliveries::aCodeCoversTheOpenDeliveriesOfAStop()
{
    StoredDepot depot;
    Deliveries &deliveries = depot.storage().deliveries();
    depot.addStop("s1");
    depot.addStop("s2");
    const Delivery open = depot.addDelivery("A1");
    Delivery closed = depot.addDelivery("A2");
    closed.state = Delivery::State::Cancelled;
    must(deliveries.change(closed));
    const Delivery elsewhere = depot.addDelivery("A3", "s2");

    must(deliveries.coverByCode(StopId{ QStringLiteral("s1") }));
    must(deliveries.coverByCode(StopId{ QStringLiteral("s1") })); // a new code changes nothing

    const Delivery covered = must(deliveries.find(open.id)).value();
    QCOMPARE(covered.state, Delivery::State::CodeIssued);
    QVERIFY(covered.hadCode);
    QCOMPARE(covered.version, open.version + 1);
    QCOMPARE(must(deliveries.find(closed.id))->state, Delivery::State::Cancelled);
    QVERIFY(!must(deliveries.find(closed.id))->hadCode);
    QCOMPARE(must(deliveries.find(elsewhere.id))->state, Delivery::State::Planned);
}

void TestSqlDeliveries::keepsAHandoff()
{
    StoredDepot depot;
    depot.addStop("s1");
    const Issue issue = depot.addIssue("i1", Issue::State::Used);
    const Delivery delivery = depot.addDelivery("A1");
    const Handoff handoff{ HandoffId{ QStringLiteral("h1") }, delivery.id, issue.id, Handoff::Proof::Code, depot.now,
        depot.user, depot.courier, 2 };
    QVERIFY(!must(depot.storage().deliveries().handoff(delivery.id)));

    must(depot.storage().deliveries().addHandoff(handoff));

    const Handoff kept = must(depot.storage().deliveries().handoff(delivery.id)).value();
    QVERIFY(kept.id == handoff.id && kept.delivery == handoff.delivery && kept.issue == handoff.issue);
    QCOMPARE(kept.proof, handoff.proof);
    QVERIFY(kept.at == handoff.at && kept.user == handoff.user && kept.courier == handoff.courier);
    QCOMPARE(kept.parcels, 2);
    QVERIFY(!depot.storage().deliveries().addHandoff(handoff));
}

void TestSqlDeliveries::boardTellsTheStatus()
{
    StoredDepot depot;
    depot.addStop("s1", 2);
    const Delivery delivery = depot.addDelivery("A1");
    BoardRow row = must(depot.storage().deliveries().board({ depot.date, {}, {} }, {}, 9)).front();
    QVERIFY(!row.issueState && !row.expiresAt && !row.messageState && !row.handoff);

    const Issue issue = depot.addIssue("i1");
    Message message;
    message.id = MessageId{ QStringLiteral("n1") };
    message.stop = issue.stop;
    message.issue = issue.id;
    message.idempotencyKey = QStringLiteral("k1");
    message.state = Message::State::Sent;
    must(depot.storage().messages().add(message, {}));
    const HandoffId handoff{ QStringLiteral("h1") };
    must(depot.storage().deliveries().addHandoff(
        { handoff, delivery.id, {}, Handoff::Proof::Override, depot.now, depot.user, depot.courier, 1 }));

    row = must(depot.storage().deliveries().board({ depot.date, {}, {} }, {}, 9)).front();
    QCOMPARE(row.delivery.reference, delivery.reference);
    QCOMPARE(row.stop.attempts, 2);
    QCOMPARE(row.route, QStringLiteral("North"));
    QCOMPARE(row.courier, QStringLiteral("Cem"));
    QVERIFY(row.issueState == Issue::State::Active);
    QVERIFY(row.expiresAt == issue.expiresAt);
    QVERIFY(row.messageState == Message::State::Sent);
    QVERIFY(row.handoff && row.handoff->id == handoff);
}

void TestSqlDeliveries::boardTellsOfTheNewestIssue()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addDelivery("A1");
    depot.addIssue("i1", Issue::State::Active, 2);
    depot.addIssue("i2", Issue::State::Superseded, 1);

    const auto rows = must(depot.storage().deliveries().board({ depot.date, {}, {} }, {}, 9));

    QCOMPARE(rows.size(), 1u);
    QVERIFY(rows.front().issueState == Issue::State::Active);
}

void TestSqlDeliveries::boardOfAStopIsThatOfTheDay()
{
    StoredDepot depot;
    const StopId stop = depot.addStop("s1").id;
    depot.addDelivery("A2");
    depot.addDelivery("A1");
    depot.addStop("s2");
    depot.addDelivery("B1", "s2");

    QCOMPARE(references(must(depot.storage().deliveries().boardOf(stop))),
        QStringList({ QStringLiteral("A1"), QStringLiteral("A2") }));
}

void TestSqlDeliveries::searchFindsTheDayFirst()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addDelivery("NG-1286");
    const BoardSearch search{ QStringLiteral("g-1"), depot.date, depot.date.addDays(-1), depot.date };

    QCOMPARE(
        references(must(depot.storage().deliveries().search(search, 8))), QStringList{ QStringLiteral("NG-1286") });
    QVERIFY(must(depot.storage().deliveries().search({ QStringLiteral("%"), depot.date, depot.date, depot.date }, 8))
            .empty());
}

void TestSqlDeliveries::boardNamesTheDaysOwnCourier()
{
    StoredDepot depot;
    depot.addStop("s1");
    depot.addDelivery("A1");
    const CourierId stand{ QStringLiteral("stand-in") };
    must(depot.storage().routes().addCourier({ stand, QStringLiteral("Dora") }));
    must(depot.storage().routes().setDay({ depot.route, {}, stand, {} }, depot.date));

    QCOMPARE(must(depot.storage().deliveries().board({ depot.date, {}, {} }, {}, 9)).front().courier,
        QStringLiteral("Dora"));
}

void TestSqlDeliveries::boardIsFiltered_data()
{
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("isShown");
    const auto row = [](const char *name, const QString &route, const QString &search, bool isShown) {
        QTest::newRow(name) << route << search << isShown;
    };
    row("all", {}, {}, true);
    row("its route", QStringLiteral("North"), {}, true);
    row("another route", QStringLiteral("South"), {}, false);
    row("part of the reference", {}, QStringLiteral("a1"), true);
    row("part of the recipient", {}, QStringLiteral("AD"), true);
    row("part of the address", {}, QStringLiteral("uay"), true);
    row("nowhere", {}, QStringLiteral("zz"), false);
    row("percent sign to the letter", {}, QStringLiteral("A%1"), false);
    row("route and search", QStringLiteral("South"), QStringLiteral("A1"), false);
}

void TestSqlDeliveries::boardIsFiltered()
{
    QFETCH(QString, route);
    QFETCH(QString, search);
    StoredDepot depot;
    depot.addStop("s1");
    depot.addDelivery("A1");

    const auto rows = must(depot.storage().deliveries().board({ depot.date, route, search }, {}, 9));

    QTEST(rows.size() == 1, "isShown");
}

void TestSqlDeliveries::boardIsPaged()
{
    StoredDepot depot;
    depot.addStop("s1");
    for (const char *reference : { "B", "A", "C" })
        depot.addDelivery(reference);
    Deliveries &deliveries = depot.storage().deliveries();

    const auto first = references(must(deliveries.board({ depot.date, {}, {} }, {}, 2)));
    const auto second = references(must(deliveries.board({ depot.date, {}, {} }, first.back(), 2)));

    QCOMPARE(first, QStringList({ QStringLiteral("A"), QStringLiteral("B") }));
    QCOMPARE(second, QStringList(QStringLiteral("C")));
}

QTEST_GUILESS_MAIN(TestSqlDeliveries)
#include "tst_sqldeliveries.moc"
