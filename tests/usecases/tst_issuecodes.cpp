// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/issuecodes.h"

#include "core/ports/routes.h"
#include "core/usecases/closedelivery.h"
#include "core/usecases/manageroutes.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");
const QString second = QStringLiteral("DC-2");

ManifestRow otherStop(const QString &reference)
{
    return DepotFixture::row(reference, QStringLiteral("+447700900002"));
}

IssueRequest ofDay(const QDate &date)
{
    IssueRequest request;
    request.date = date;
    return request;
}

QString problem(const IssueResult &result)
{
    return result.problems.size() == 1 ? word(result.problems.front().error.code) : QString();
}

} // namespace

/// Codes for one delivery, a selection, a route or the day; what can't have one is listed.
class TestIssueCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneStopIsOneCodeAndOneMessage();
    void everyStopHasItsOwnCode();
    void dayLeavesOutStopsWithACode();
    void routeLeavesOutOtherRoutes();
    void selectionOfOneStopIsOneCode();
    void unreachableStopsAreListed();
    void closedDeliveriesAreListed_data();
    void closedDeliveriesAreListed();
    void activeCodeIsNotIssuedTwice();
    void joiningDeliveryGetsTheSameCode();
    void dayCodeLivesToTheDaysEnd();
    void dayCodeIsIssuedInItsTimeAlone_data();
    void dayCodeIsIssuedInItsTimeAlone();
    void doorCodeAfterTheDay();
    void leavingNeedsATime();
    void leavingOfAStopWithACodeIsRefused();
    void withoutAChannelNothingIsIssued();
    void partsAreCompleteInThemselves();
    void onlyThoseWhoWorkTheDay();
};

void TestIssueCodes::oneStopIsOneCodeAndOneMessage()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel), depot.row(second) });

    const IssueResult result = depot.issue(parcel);

    QCOMPARE(result.issued, 1);
    QVERIFY(result.problems.empty());
    QVERIFY(depot.delivery(parcel).state == Delivery::State::CodeIssued);
    QVERIFY(depot.delivery(second).state == Delivery::State::CodeIssued);
    QVERIFY(depot.delivery(second).hadCode);
    QCOMPARE(depot.issues(parcel).size(), size_t(1));
    QCOMPARE(depot.issues(parcel).front().number, 1);
    QCOMPARE(depot.outbox().size(), size_t(1));
    QVERIFY(depot.outbox().front().state == Message::State::Queued);
    QCOMPARE(depot.events().last(), QStringLiteral("code_issued"));
}

void TestIssueCodes::everyStopHasItsOwnCode()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel), otherStop(second) });

    QCOMPARE(depot.issueAll(ofDay(depot.today())).issued, 2);

    QVERIFY(depot.code(parcel) != depot.code(second));
    QCOMPARE(word(depot.verify(parcel, depot.code(second)).outcome), QStringLiteral("mismatch"));
}

void TestIssueCodes::dayLeavesOutStopsWithACode()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel), otherStop(second) });
    depot.issue(parcel);
    const QString code = depot.code(parcel);

    const IssueResult result = depot.issueAll(ofDay(depot.today()));

    QCOMPARE(result.issued, 1);
    QVERIFY(result.problems.empty());
    QCOMPARE(depot.code(parcel), code);
}

void TestIssueCodes::routeLeavesOutOtherRoutes()
{
    CodesFixture depot;
    ManifestRow south = otherStop(second);
    south.route = QStringLiteral("South");
    depot.import({ depot.row(parcel), south });
    IssueRequest request = ofDay(depot.today());
    request.route = must(depot.storage->routes().byName(QStringLiteral("South"))).value().id;

    QCOMPARE(depot.issueAll(request).issued, 1);

    QVERIFY(depot.issues(parcel).empty());
    QCOMPARE(depot.issues(second).size(), size_t(1));
}

void TestIssueCodes::selectionOfOneStopIsOneCode()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel), depot.row(second) });
    IssueRequest request = ofDay(depot.today());
    request.deliveries = { depot.delivery(parcel).id, depot.delivery(second).id };

    const IssueResult result = depot.issueAll(request);

    QCOMPARE(result.issued, 1);
    QVERIFY(result.problems.empty());
}

void TestIssueCodes::unreachableStopsAreListed()
{
    CodesFixture depot;
    ManifestRow silent = depot.row(second);
    silent.contact = {};
    silent.contact.email = MailAddress::parse(QStringLiteral("ada@example.com")); // there is an SMS channel alone
    depot.import({ depot.row(parcel), silent });

    const IssueResult result = depot.issueAll(ofDay(depot.today()));

    QCOMPARE(result.issued, 1);
    QCOMPARE(problem(result), QStringLiteral("no_contact"));
    QCOMPARE(result.problems.front().reference, second);
    QVERIFY(depot.delivery(second).state == Delivery::State::Planned);
}

void TestIssueCodes::closedDeliveriesAreListed_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("answer");

    QTest::newRow("handed off") << QStringLiteral("handed_off") << QStringLiteral("already_handed_off");
    QTest::newRow("undelivered") << QStringLiteral("undelivered") << QStringLiteral("closed");
    QTest::newRow("cancelled") << QStringLiteral("cancelled") << QStringLiteral("closed");
}

void TestIssueCodes::closedDeliveriesAreListed()
{
    QFETCH(QString, state);
    QFETCH(QString, answer);
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    if (state == QLatin1String("handed_off")) {
        depot.verify(parcel, depot.code(parcel));
    } else {
        must(CloseDelivery(depot.services())(depot.dispatcher,
            { depot.delivery(parcel).id, deliveryState(state).value(), QStringLiteral("other"), {} }));
    }

    const IssueResult result = depot.issue(parcel);

    QCOMPARE(result.issued, 0);
    QCOMPARE(problem(result), answer);
    QCOMPARE(depot.issues(parcel).size(), size_t(1));
    QCOMPARE(depot.outbox().size(), size_t(1));
}

void TestIssueCodes::activeCodeIsNotIssuedTwice()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    const IssueResult result = depot.issue(parcel);

    QCOMPARE(result.issued, 0);
    QCOMPARE(problem(result), QStringLiteral("code_active"));
    QCOMPARE(depot.issues(parcel).size(), size_t(1));
}

void TestIssueCodes::joiningDeliveryGetsTheSameCode()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const QString code = depot.code(parcel);
    depot.import({ depot.row(second) });
    QVERIFY(depot.delivery(second).state == Delivery::State::Planned);
    depot.clock.advance(1min);

    const IssueResult result = depot.issueAll(ofDay(depot.today()));

    QCOMPARE(result.issued, 0);
    QCOMPARE(result.resent, 1);
    QCOMPARE(depot.code(second), code);
    QVERIFY(depot.delivery(second).state == Delivery::State::CodeIssued);
    QCOMPARE(depot.outbox().size(), size_t(2));
    QCOMPARE(depot.events().last(), QStringLiteral("code_resent"));
    QCOMPARE(depot.verify(second, code).parcels, 2);
}

void TestIssueCodes::dayCodeLivesToTheDaysEnd()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);

    QVERIFY(depot.issues(parcel).front().expiresAt == depot.clock.now() + 12h);
}

void TestIssueCodes::dayCodeIsIssuedInItsTimeAlone_data()
{
    QTest::addColumn<qint64>("beforeTheEnd");
    QTest::addColumn<QString>("answer");

    QTest::newRow("36 h and a moment before") << qint64{ 36 * 3'600'000 + 1 } << QStringLiteral("too_early");
    QTest::newRow("36 h before") << qint64{ 36 * 3'600'000 } << QString();
    QTest::newRow("a moment before") << qint64{ 1 } << QString();
    QTest::newRow("at the end") << qint64{ 0 } << QStringLiteral("day_over");
}

void TestIssueCodes::dayCodeIsIssuedInItsTimeAlone()
{
    QFETCH(qint64, beforeTheEnd);
    QFETCH(QString, answer);
    CodesFixture depot;
    const QDate date = depot.today().addDays(2);
    depot.import({ depot.row(parcel) }, date);
    depot.clock.set(depot.clock.now() + 12h + 48h - std::chrono::milliseconds{ beforeTheEnd });

    const IssueResult result = depot.issueAll(ofDay(date));

    QCOMPARE(problem(result), answer);
    QCOMPARE(result.issued, answer.isEmpty() ? 1 : 0);
}

void TestIssueCodes::doorCodeAfterTheDay()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.clock.advance(12h);

    QCOMPARE(problem(depot.issue(parcel)), QStringLiteral("day_over"));
    QCOMPARE(depot.issue(parcel, Issue::Lifetime::Door).issued, 1);
    QVERIFY(depot.issues(parcel).front().expiresAt == depot.clock.now() + 10min);
}

void TestIssueCodes::leavingNeedsATime()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    IssueRequest request = ofDay(depot.today());
    request.when = IssueRequest::When::AtLeaving;

    QCOMPARE(problem(depot.issueAll(request)), QStringLiteral("not_found"));
    must(ManageRoutes(depot.services()).set(depot.dispatcher, { QStringLiteral("North"), {}, 10 * 60, {} }));
    const IssueResult result = depot.issueAll(request);

    QCOMPARE(result.planned, 1);
    QCOMPARE(result.issued, 0);
    QVERIFY(depot.issues(parcel).empty());
    QCOMPARE(depot.events().last(), QStringLiteral("issue_planned"));
}

void TestIssueCodes::leavingOfAStopWithACodeIsRefused()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    must(ManageRoutes(depot.services()).set(depot.dispatcher, { QStringLiteral("North"), {}, 10 * 60, {} }));
    depot.issue(parcel);
    IssueRequest request = ofDay(depot.today());
    request.deliveries = { depot.delivery(parcel).id };
    request.when = IssueRequest::When::AtLeaving;

    const IssueResult result = depot.issueAll(request);

    QCOMPARE(result.planned, 0);
    QCOMPARE(problem(result), QStringLiteral("code_active"));
}

void TestIssueCodes::withoutAChannelNothingIsIssued()
{
    DepotFixture depot;
    depot.import({ depot.row(parcel) });
    auto run = must(IssueCodes(depot.services())(depot.dispatcher, ofDay(depot.today())));

    QCOMPARE(answerOf(run.next()), QStringLiteral("no_channel"));
    QVERIFY(depot.delivery(parcel).state == Delivery::State::Planned);
}

void TestIssueCodes::partsAreCompleteInThemselves()
{
    CodesFixture depot;
    std::vector<ManifestRow> rows;
    for (int number = 0; number < 501; ++number) {
        rows.push_back(depot.row(QStringLiteral("R-%1").arg(number, 3, 10, QLatin1Char('0')),
            QStringLiteral("+4477009%1").arg(number, 5, 10, QLatin1Char('0'))));
    }
    depot.import(rows);
    auto run = must(IssueCodes(depot.services())(depot.dispatcher, ofDay(depot.today())));

    QVERIFY(must(run.next()));

    QCOMPARE(run.result().issued, 200);
    QCOMPARE(depot.outbox().size(), size_t(200));
    while (must(run.next())) {}
    QCOMPARE(run.result().issued, 501);
    QCOMPARE(run.result().resent, 0);
    QVERIFY(run.result().problems.empty());
}

void TestIssueCodes::onlyThoseWhoWorkTheDay()
{
    CodesFixture depot;
    IssueCodes issue(depot.services());

    QCOMPARE(answerOf(issue(depot.administrator, ofDay(depot.today()))), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(issue(Session{}, ofDay(depot.today()))), QStringLiteral("not_signed_in"));
    QCOMPARE(answerOf(issue(depot.supervisor, ofDay(depot.today()))), QStringLiteral("done"));
}

QTEST_APPLESS_MAIN(TestIssueCodes)
#include "tst_issuecodes.moc"
