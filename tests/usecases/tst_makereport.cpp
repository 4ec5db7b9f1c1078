// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/closeday.h"
#include "core/usecases/closedelivery.h"
#include "core/usecases/makereport.h"
#include "core/usecases/manageroutes.h"
#include "core/usecases/replandelivery.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

/// What the day report says is what happened, and nothing a stranger should not read.
class TestMakeReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsAddUp();
    void routesAreSortedAsPeopleCount();
    void dayOfItsOwnOnTheRoute();
    void undeliveredSayWhatIsNext_data();
    void undeliveredSayWhatIsNext();
    void handoffsSayWhoWhenWhere();
    void aFailedAttemptIsACodeThatWasNotTheOne();
    void lockedStopsSayHowItEnded();
    void entriesAreThoseOfTheDay();
    void closingIsKnown();
    void longDayIsReadInPages();
    void emptyDayIsAReportToo();
    void lastCheckIsTheLogsOwn_data();
    void lastCheckIsTheLogsOwn();
    void whatTheStartFoundIsKept();
    void onlyThoseWhoWorkTheDay();

private:
    DayReport report(const QDate &date = DepotFixture::today())
    {
        auto run = must(MakeReport(m_depot->services())(m_depot->dispatcher, date, std::nullopt));
        while (must(run.next())) {}
        return run.result();
    }
    void close(const QString &reference, Delivery::State as = Delivery::State::Undelivered)
    {
        const QString reason
            = as == Delivery::State::Undelivered ? QStringLiteral("nobody_home") : QStringLiteral("other");
        must(CloseDelivery(m_depot->services())(
            m_depot->dispatcher, { m_depot->delivery(reference).id, as, reason, {} }));
    }
    /// As if a code of this delivery had been wrong; without the rules that end such a row.
    void addFailure(const QString &reference)
    {
        const VerifyRequest entry = m_depot->entry(reference, QStringLiteral("123456"));
        m_depot->verify(entry); // no code issued
        Attempts &attempts = m_depot->storage->attempts();
        Attempt attempt = must(attempts.byOperation(entry.operation)).value();
        attempt.id = makeId<AttemptId>(m_depot->random);
        attempt.operation = makeId<OperationId>(m_depot->random);
        attempt.outcome = Outcome::Mismatch;
        must(attempts.add(attempt));
    }
    void setRoute(const ManageRoutes::Change &change)
    {
        must(ManageRoutes(m_depot->services()).set(m_depot->dispatcher, change));
    }
    /// Each with a stop of its own.
    static ManifestRow row(int number, const QString &route = QStringLiteral("North"))
    {
        ManifestRow row = DepotFixture::row(QStringLiteral("DC-%1").arg(number, 4, 10, QLatin1Char('0')),
            QStringLiteral("+4477009%1").arg(number, 5, 10, QLatin1Char('0')));
        row.route = route;
        return row;
    }
    static QString reference(int number) { return row(number).reference; }

    std::unique_ptr<CodesFixture> m_depot;
};

void TestMakeReport::init() { m_depot = std::make_unique<CodesFixture>(); }

void TestMakeReport::cleanup() { m_depot.reset(); }

void TestMakeReport::countsAddUp()
{
    ManifestRow without = row(6);
    without.route.clear();
    m_depot->import({ row(1), row(2), row(3), row(4, QStringLiteral("South")), row(5), without });
    m_depot->issue(reference(1));
    m_depot->issue(reference(5));
    m_depot->mistype(reference(1), 2);
    m_depot->verify(reference(1), m_depot->code(reference(1)));
    close(reference(2));
    close(reference(3), Delivery::State::Cancelled);

    const DayReport made = report();

    QCOMPARE(made.depot, QStringLiteral("Harbour Depot"));
    QCOMPARE(made.madeBy, QStringLiteral("dispatcher"));
    QVERIFY(made.madeAt == m_depot->clock.now());
    QCOMPARE(made.count.deliveries, 6);
    QCOMPARE(made.count.withCode, 1);
    QCOMPARE(made.count.byOverride, 0);
    QCOMPARE(made.count.undelivered, 1);
    QCOMPARE(made.count.open, 3);
    QCOMPARE(made.count.cancelled, 1);
    QCOMPARE(made.count.failedAttempts, 2);
    QCOMPARE(made.deliveriesWithFailures, 1);
    QCOMPARE(made.routes.size(), size_t(3));
    QCOMPARE(made.routes[0].count.deliveries, 4);
    QCOMPARE(made.routes[0].count.failedAttempts, 2);
    QCOMPARE(made.routes[1].count.deliveries, 1);
    QCOMPARE(made.routes[2].route, QString());
    QCOMPARE(made.open.size(), size_t(3));
    QCOMPARE(made.open[0].line.reference, reference(5));
    QVERIFY(made.open[0].standing == DayReport::Open::Standing::CodeIssued);
    QVERIFY(made.open[1].standing == DayReport::Open::Standing::Planned);
}

void TestMakeReport::routesAreSortedAsPeopleCount()
{
    m_depot->import({ row(1, QStringLiteral("R10")), row(2, QStringLiteral("R2")), row(3, QStringLiteral("R1")) });

    const DayReport made = report();

    QCOMPARE(made.routes[0].route, QStringLiteral("R1"));
    QCOMPARE(made.routes[1].route, QStringLiteral("R2"));
    QCOMPARE(made.routes[2].route, QStringLiteral("R10"));
    QCOMPARE(made.open[2].line.reference, reference(1));
}

void TestMakeReport::dayOfItsOwnOnTheRoute()
{
    m_depot->import({ row(1) });
    must(ManageRoutes(m_depot->services()).addCourier(m_depot->dispatcher, QStringLiteral("Ola")));
    must(ManageRoutes(m_depot->services()).addCourier(m_depot->dispatcher, QStringLiteral("Per")));
    setRoute({ QStringLiteral("North"), QStringLiteral("Ola"), 8 * 60, {} });
    setRoute({ QStringLiteral("North"), QStringLiteral("Per"), {}, m_depot->today() });

    const DayReport made = report();

    QCOMPARE(made.routes[0].courier, QStringLiteral("Per"));
    QCOMPARE(made.routes[0].leaves, std::optional(8 * 60));
}

void TestMakeReport::undeliveredSayWhatIsNext_data()
{
    QTest::addColumn<QList<int>>("plannedIn");
    QTest::addColumn<bool>("isCancelledThere");
    QTest::addColumn<int>("next");

    QTest::newRow("not decided") << QList<int>{} << false << 0;
    QTest::newRow("planned again") << QList<int>{ 1 } << false << 1;
    QTest::newRow("planned twice") << QList<int>{ 3, 2 } << false << 3;
    QTest::newRow("planned and cancelled") << QList<int>{ 1 } << true << 0;
}

void TestMakeReport::undeliveredSayWhatIsNext()
{
    QFETCH(QList<int>, plannedIn);
    QFETCH(bool, isCancelledThere);
    QFETCH(int, next);
    m_depot->import({ row(1) });
    close(reference(1));
    for (const int days : plannedIn) {
        const Delivery again = must(ReplanDelivery(m_depot->services())(
            m_depot->dispatcher, m_depot->delivery(reference(1)).id, m_depot->today().addDays(days)));
        if (isCancelledThere)
            must(CloseDelivery(m_depot->services())(
                m_depot->dispatcher, { again.id, Delivery::State::Cancelled, QStringLiteral("duplicate"), {} }));
    }

    const DayReport made = report();

    QCOMPARE(made.undelivered.size(), size_t(1));
    QCOMPARE(made.undelivered[0].line.recipient, QStringLiteral("Ada"));
    QCOMPARE(made.undelivered[0].reason, QStringLiteral("nobody_home"));
    QCOMPARE(made.undelivered[0].plannedFor, next > 0 ? std::optional(m_depot->today().addDays(next)) : std::nullopt);
}

void TestMakeReport::handoffsSayWhoWhenWhere()
{
    ManifestRow parcels = row(1);
    parcels.parcels = 3;
    m_depot->import({ parcels });
    must(ManageRoutes(m_depot->services()).addCourier(m_depot->dispatcher, QStringLiteral("Ola")));
    setRoute({ QStringLiteral("North"), QStringLiteral("Ola"), {}, {} });
    m_depot->issue(reference(1));
    m_depot->clock.advance(5min);
    m_depot->verify(reference(1), m_depot->code(reference(1)));

    const DayReport made = report();

    QCOMPARE(made.handedOff.size(), size_t(1));
    const DayReport::HandedOff &handedOff = made.handedOff[0];
    QCOMPARE(handedOff.line.reference, reference(1));
    QCOMPARE(handedOff.line.route, QStringLiteral("North"));
    QCOMPARE(handedOff.line.parcels, 3);
    QVERIFY(handedOff.at == m_depot->clock.now());
    QVERIFY(handedOff.proof == Handoff::Proof::Code);
    QCOMPARE(handedOff.courier, QStringLiteral("Ola"));
    QCOMPARE(handedOff.checkedBy, QStringLiteral("dispatcher"));
}

// What was refused before any code was looked at is no attempt that failed.
void TestMakeReport::aFailedAttemptIsACodeThatWasNotTheOne()
{
    m_depot->import({ row(1), row(2) });
    m_depot->issue(reference(2));
    const QString older = m_depot->code(reference(2));
    m_depot->mistype(reference(2), 1);
    m_depot->clock.advance(1min);
    m_depot->verify(reference(1), QStringLiteral("123456")); // no code issued
    must(m_depot->reissue(reference(2)));
    m_depot->verify(reference(2), older);
    m_depot->clock.advance(1min);
    m_depot->verify(reference(2), m_depot->code(reference(2)));
    m_depot->verify(reference(2), m_depot->code(reference(2))); // handed off already

    const DayReport made = report();

    QCOMPARE(made.failedAttempts.size(), size_t(2));
    QCOMPARE(made.failedAttempts[0].reference, reference(2));
    QVERIFY(made.failedAttempts[0].outcome == Outcome::Mismatch);
    QVERIFY(made.failedAttempts[1].outcome == Outcome::Superseded);
    QCOMPARE(made.failedAttempts[0].courier, QString()); // nobody is named
    QCOMPARE(made.failedAttempts[0].dispatcher, QStringLiteral("dispatcher"));
    QCOMPARE(made.count.failedAttempts, 2);
    QCOMPARE(made.deliveriesWithFailures, 1);
}

void TestMakeReport::lockedStopsSayHowItEnded()
{
    using Unlocked = DayReport::Locked::Unlocked;
    m_depot->import({ row(1), row(2), row(3) });
    for (const int number : { 1, 2, 3 })
        m_depot->issue(reference(number));
    m_depot->mistype(reference(1), 5);
    m_depot->mistype(reference(2), 5);
    m_depot->mistype(reference(3), 4);
    must(m_depot->unlock(reference(2)));
    m_depot->verify(reference(2), m_depot->code(reference(2)));

    const DayReport made = report();

    QCOMPARE(made.locked.size(), size_t(2));
    QVERIFY(made.locked[0].unlocked == Unlocked::Never);
    QVERIFY(made.locked[0].state == Delivery::State::CodeIssued);
    QVERIFY(made.open[0].standing == DayReport::Open::Standing::Locked);
    QVERIFY(made.locked[1].unlocked == Unlocked::Once);
    QVERIFY(made.locked[1].handedOffAt == m_depot->clock.now());
    QCOMPARE(made.count.failedAttempts, 14);
}

void TestMakeReport::entriesAreThoseOfTheDay()
{
    const QDate tomorrow = m_depot->today().addDays(1);
    m_depot->clock.advance(11h); // 20:00
    m_depot->import({ row(1) });
    const quint64 last = quint64(m_depot->events().size()) - 1;
    m_depot->clock.advance(2h); // the depot's day ended at 21:00
    m_depot->import({ row(2) }, tomorrow);

    const DayReport made = report();
    const DayReport next = report(tomorrow);
    const DayReport before = report(m_depot->today().addDays(-1));

    QVERIFY(made.entries);
    QCOMPARE(made.entries->first, quint64(0));
    QCOMPARE(made.entries->last, last);
    QVERIFY(made.entries->fingerprint == must(m_depot->storage->logBook().page(last, 1)).front().head);
    QVERIFY(next.entries);
    QCOMPARE(next.entries->first, last + 1);
    QVERIFY(!before.entries);
}

void TestMakeReport::closingIsKnown()
{
    m_depot->import({ row(1) });
    QVERIFY(!report().closed);
    must(CloseDay(m_depot->services())(m_depot->dispatcher, m_depot->today().addDays(-1)));
    QVERIFY(!report().closed);

    must(CloseDay(m_depot->services())(m_depot->dispatcher, m_depot->today()));
    m_depot->clock.advance(1min);
    must(CloseDay(m_depot->services())(m_depot->supervisor, m_depot->today()));
    const DayReport made = report();

    QVERIFY(made.closed);
    QVERIFY(made.closed->at == m_depot->clock.now());
    QCOMPARE(made.closed->by, QStringLiteral("supervisor"));
}

void TestMakeReport::longDayIsReadInPages()
{
    constexpr int deliveries = 1203;
    std::vector<ManifestRow> rows;
    for (int number = 1; number <= deliveries; ++number)
        rows.push_back(row(number));
    m_depot->import(std::move(rows));
    for (int number = 1; number <= deliveries; ++number)
        addFailure(reference(number));
    constexpr int onOneDelivery = 600; // more than a page
    for (int number = 0; number < onOneDelivery; ++number)
        addFailure(reference(7));

    auto run = must(MakeReport(m_depot->services())(m_depot->dispatcher, m_depot->today(), std::nullopt));
    int parts = 1;
    while (must(run.next()))
        ++parts;

    QCOMPARE(run.result().count.deliveries, deliveries);
    QCOMPARE(run.result().count.failedAttempts, deliveries + onOneDelivery);
    QCOMPARE(run.result().deliveriesWithFailures, deliveries);
    QCOMPARE(run.result().open.size(), size_t(deliveries));
    QVERIFY(parts > 5);
}

void TestMakeReport::emptyDayIsAReportToo()
{
    const DayReport made = report(m_depot->today().addDays(40));

    QCOMPARE(made.count.deliveries, 0);
    QVERIFY(made.routes.empty());
    QVERIFY(!made.entries);
    QVERIFY(!made.closed);
}

void TestMakeReport::lastCheckIsTheLogsOwn_data()
{
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<QString>("last");

    QTest::newRow("never checked") << QStringList{} << QString();
    QTest::newRow("intact") << QStringList{ QStringLiteral("broken"), QStringLiteral("intact") }
                            << QStringLiteral("intact");
    QTest::newRow("broken") << QStringList{ QStringLiteral("intact"), QStringLiteral("broken") }
                            << QStringLiteral("broken");
}

void TestMakeReport::lastCheckIsTheLogsOwn()
{
    using Finding = DayReport::LogCheck::Finding;
    QFETCH(QStringList, outcomes);
    QFETCH(QString, last);
    Instant at{};
    for (const QString &outcome : outcomes) {
        m_depot->clock.advance(1min);
        at = m_depot->clock.now();
        LogEntry entry(Event::LogChecked);
        entry.outcome = outcome;
        auto work = must(m_depot->storage->begin());
        must(m_depot->storage->logBook().append(m_depot->supervisor, entry, at));
        must(work->commit());
    }
    m_depot->clock.advance(1min);

    const DayReport made = report();

    QCOMPARE(made.lastCheck.has_value(), !last.isEmpty());
    if (!made.lastCheck)
        return;
    QVERIFY(made.lastCheck->at == at);
    QVERIFY((made.lastCheck->finding == Finding::Intact) == (last == QLatin1String("intact")));
}

void TestMakeReport::whatTheStartFoundIsKept()
{
    const DayReport::LogCheck check{ m_depot->clock.now(), DayReport::LogCheck::Finding::Altered };

    const auto run = must(MakeReport(m_depot->services())(m_depot->dispatcher, m_depot->today(), check));

    QVERIFY(run.result().lastCheck);
    QVERIFY(run.result().lastCheck->finding == DayReport::LogCheck::Finding::Altered);
}

void TestMakeReport::onlyThoseWhoWorkTheDay()
{
    const auto answer = [this](const Session &session) {
        return answerOf(MakeReport(m_depot->services())(session, m_depot->today(), std::nullopt));
    };

    QCOMPARE(answer(m_depot->dispatcher), QStringLiteral("done"));
    QCOMPARE(answer(m_depot->supervisor), QStringLiteral("done"));
    QCOMPARE(answer(m_depot->administrator), QStringLiteral("not_allowed"));
    QCOMPARE(answer(Session{}), QStringLiteral("not_signed_in"));
}

QTEST_APPLESS_MAIN(TestMakeReport)
#include "tst_makereport.moc"
