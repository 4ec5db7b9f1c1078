// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/countissue.h"
#include "core/usecases/manageroutes.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

/// The question before an issue tells what issuing then does.
class TestCountIssue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsStopsNotDeliveries();
    void namesThoseWithoutAContact();
    void aCodeThatIsOutIsJoined();
    void tooEarlyTellsFromWhen();
    void routesAreAsOnThatDay();
    void onlyThoseWhoWorkTheDayAsk();
};

namespace {

IssueRequest wholeDay(const QDate &date = CodesFixture::today())
{
    IssueRequest request;
    request.date = date;
    return request;
}

IssueCount counted(CodesFixture &depot, const IssueRequest &request)
{
    auto run = must(CountIssue(depot.services())(depot.dispatcher, request));
    while (must(run.next())) {}
    return run.result();
}

} // namespace

void TestCountIssue::countsStopsNotDeliveries()
{
    CodesFixture depot;
    depot.import({ CodesFixture::row(QStringLiteral("A1")), CodesFixture::row(QStringLiteral("A2")),
        CodesFixture::row(QStringLiteral("B1"), QStringLiteral("+447700900002")) });

    const IssueCount count = counted(depot, wholeDay());

    QCOMPARE(count.all(), 2);
    QVERIFY(count.withoutContact.isEmpty());
    QVERIFY(!count.issuableFrom);
}

void TestCountIssue::namesThoseWithoutAContact()
{
    CodesFixture depot;
    ManifestRow silent = CodesFixture::row(QStringLiteral("A1"));
    silent.contact = Contact();
    depot.import({ silent });

    const IssueCount count = counted(depot, wholeDay());

    QCOMPARE(count.all(), 0);
    QCOMPARE(count.withoutContact, QStringList{ QStringLiteral("A1") });
}

void TestCountIssue::aCodeThatIsOutIsJoined()
{
    CodesFixture depot;
    depot.import({ CodesFixture::row(QStringLiteral("A1")) });
    depot.issue(QStringLiteral("A1"));
    depot.import({ CodesFixture::row(QStringLiteral("A2")) });

    const IssueCount count = counted(depot, wholeDay());

    QCOMPARE(count.all(), 0);
    QCOMPARE(count.joined, 1);
}

void TestCountIssue::tooEarlyTellsFromWhen()
{
    CodesFixture depot;
    const QDate later = CodesFixture::today().addDays(3);
    depot.import({ CodesFixture::row(QStringLiteral("A1")) }, later);

    const IssueCount count = counted(depot, wholeDay(later));

    QVERIFY(count.issuableFrom && *count.issuableFrom > depot.clock.now() + 24h);
    QCOMPARE(count.all(), 1);
}

void TestCountIssue::routesAreAsOnThatDay()
{
    CodesFixture depot;
    depot.import({ CodesFixture::row(QStringLiteral("A1")), CodesFixture::row(QStringLiteral("A2")),
        CodesFixture::row(QStringLiteral("B1"), QStringLiteral("+447700900002")) });
    const auto setTime = [&depot](int minutes, std::optional<QDate> date) {
        must(ManageRoutes(depot.services()).set(depot.dispatcher, { QStringLiteral("North"), {}, minutes, date }));
    };

    QCOMPARE(counted(depot, wholeDay()).leavingLater, 0); // it has no time
    setTime(1, {});
    QCOMPARE(counted(depot, wholeDay()).leavingLater, 0); // it left a minute after midnight
    setTime(23 * 60, CodesFixture::today());
    const IssueCount count = counted(depot, wholeDay());

    QCOMPARE(count.leavingLater, 2);
    QCOMPARE(int(count.routes.size()), 1);
    QVERIFY(count.routes.front().leaves == 23 * 60);
}

void TestCountIssue::onlyThoseWhoWorkTheDayAsk()
{
    CodesFixture depot;

    QCOMPARE(CountIssue(depot.services())(depot.administrator, wholeDay()).error().code, ErrorCode::NotAllowed);
}

QTEST_GUILESS_MAIN(TestCountIssue)
#include "tst_countissue.moc"
