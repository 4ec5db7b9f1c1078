// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/checklog.h"

#include "core/domain/mark.h"
#include "core/usecases/confirmclock.h"
#include "core/usecases/makecheckpoint.h"
#include "core/usecases/signmark.h"
#include "tests/support/outboxfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

LogCheck finish(CheckLog::Run &run)
{
    while (must(run.next())) {}
    return run.result();
}

LogCheck check(OutboxFixture &depot, const std::vector<QByteArray> &outside = {})
{
    CheckLog::Run run = must(CheckLog(depot.services())(depot.supervisor, outside));
    return finish(run);
}

QByteArray checkpoint(OutboxFixture &depot)
{
    return must(MakeCheckpoint(depot.services())(depot.station(), MakeCheckpoint::When::Now)).value();
}

QByteArray mark(OutboxFixture &depot)
{
    checkpoint(depot);
    return must(SignMark(depot.services())()).value();
}

} // namespace

/// A log that is as it was written is intact; its checkpoints inside and outside the database agree with it.
class TestCheckLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void untouchedLogIsIntact();
    void checkpointsAreChecked();
    void outsideMarkOfThisLogFits();
    void outsideMarkAheadOfTheLogIsFound();
    void outsideMarkOfAnotherLogIsFound_data();
    void outsideMarkOfAnotherLogIsFound();
    void counterSetBackIsFound_data();
    void counterSetBackIsFound();
    void alteredRowIsFound_data();
    void alteredRowIsFound();
    void whatIsWrittenMeanwhileIsNoAlarm();
    void clockSetBackIsNoAlarm();
    void checkpointIsMadeWhenDue();
    void onlyThoseWhoMayCheck();

private:
    std::unique_ptr<OutboxFixture> m_depot;
};

void TestCheckLog::init()
{
    m_depot = std::make_unique<OutboxFixture>();
    m_depot->import({ m_depot->row(parcel) });
    m_depot->issue(parcel);
}

void TestCheckLog::cleanup() { m_depot.reset(); }

void TestCheckLog::untouchedLogIsIntact()
{
    const LogCheck result = check(*m_depot);

    QVERIFY2(result.isIntact(), qPrintable(result.problem));
    QVERIFY(!result.badSeq.has_value());
    QCOMPARE(result.entries, result.size);
    QCOMPARE(result.size, must(m_depot->storage->logBook().state()).size);
}

void TestCheckLog::checkpointsAreChecked()
{
    checkpoint(*m_depot);
    m_depot->verify(parcel, m_depot->wrongCode(parcel));
    checkpoint(*m_depot);

    const LogCheck result = check(*m_depot);

    QVERIFY2(result.isIntact(), qPrintable(result.problem));
    QCOMPARE(result.checkpoints, quint64(2));
}

void TestCheckLog::outsideMarkOfThisLogFits()
{
    const QByteArray kept = mark(*m_depot);
    m_depot->verify(parcel, m_depot->wrongCode(parcel));

    const LogCheck result = check(*m_depot, { kept });

    QVERIFY2(result.isIntact(), qPrintable(result.problem));
}

void TestCheckLog::outsideMarkAheadOfTheLogIsFound()
{
    const LogState state = must(m_depot->storage->logBook().state());
    const Mark ahead{ { state.log, state.size + 1, state.head }, state.head, 0 };
    const QByteArray kept = must(m_depot->logSeal.signNote(ahead.text(), logKeyName(state.log)));

    const LogCheck result = check(*m_depot, { kept });

    QVERIFY(!result.isIntact());
    QVERIFY(result.badSeq == state.size);
}

void TestCheckLog::outsideMarkOfAnotherLogIsFound_data()
{
    QTest::addColumn<QString>("kind");

    for (const char *kind : { "other root", "other head", "other log", "no note", "a checkpoint", "other signature" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCheckLog::outsideMarkOfAnotherLogIsFound()
{
    QFETCH(QString, kind);
    const QByteArray genuine = mark(*m_depot);
    QVERIFY(check(*m_depot, { genuine }).isIntact());
    Mark forged = Mark::parse(SignedNote::parse(genuine)->text).value();
    if (kind == QLatin1String("other log"))
        forged.checkpoint.log = makeId<LogId>(m_depot->random);
    else if (kind == QLatin1String("other head"))
        forged.head[0] ^= 1;
    else
        forged.checkpoint.root[0] ^= 1;
    QByteArray kept = must(m_depot->logSeal.signNote(forged.text(), logKeyName(forged.checkpoint.log)));
    if (kind == QLatin1String("no note"))
        kept = "nonsense";
    if (kind == QLatin1String("a checkpoint"))
        kept = checkpoint(*m_depot);
    if (kind == QLatin1String("other signature"))
        kept = forged.text() + genuine.mid(genuine.indexOf("\n\n") + 1);

    QVERIFY(!check(*m_depot, { kept }).isIntact());
}

void TestCheckLog::counterSetBackIsFound_data()
{
    QTest::addColumn<QString>("edit");

    QTest::newRow("the depot's") << QStringLiteral("UPDATE depot_day SET failures = failures - 1");
    QTest::newRow("a courier's") << QStringLiteral("UPDATE courier_day SET failures = failures - 1");
    QTest::newRow("a stop's") << QStringLiteral("DROP TRIGGER stop_attempts_kept;UPDATE stop SET attempts = 1");
}

void TestCheckLog::counterSetBackIsFound()
{
    QFETCH(QString, edit);
    m_depot->mistype(parcel, 2);
    QVERIFY(check(*m_depot).isIntact());

    for (const QString &statement : edit.split(QLatin1Char(';')))
        m_depot->edit(statement);

    QVERIFY(!check(*m_depot).isIntact());
}

void TestCheckLog::alteredRowIsFound_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("problem");

    QTest::newRow("a stop's allowance") << QStringLiteral("UPDATE stop SET allowance = allowance + 1")
                                        << QStringLiteral("stop");
    QTest::newRow("an issue's end") << QStringLiteral("DROP TRIGGER issue_fixed;UPDATE issue SET expires = expires + 1")
                                    << QStringLiteral("issue");
}

void TestCheckLog::alteredRowIsFound()
{
    QFETCH(QString, edit);
    QFETCH(QString, problem);
    QCOMPARE(check(*m_depot).sealedRows, quint64(2));

    for (const QString &statement : edit.split(QLatin1Char(';')))
        m_depot->edit(statement);

    const LogCheck result = check(*m_depot);
    QVERIFY(!result.badSeq.has_value());
    QVERIFY2(result.problem.startsWith(problem), qPrintable(result.problem));
}

void TestCheckLog::whatIsWrittenMeanwhileIsNoAlarm()
{
    CheckLog::Run run = must(CheckLog(m_depot->services())(m_depot->supervisor, {}));
    m_depot->verify(parcel, m_depot->wrongCode(parcel));
    checkpoint(*m_depot);

    const LogCheck result = finish(run);

    QVERIFY2(result.isIntact(), qPrintable(result.problem));
    QCOMPARE(result.entries, result.size);
}

void TestCheckLog::clockSetBackIsNoAlarm()
{
    m_depot->clock.advance(-1h);
    must(ConfirmClock(m_depot->services())(m_depot->supervisor));

    const LogCheck result = check(*m_depot);

    QVERIFY2(result.isIntact(), qPrintable(result.problem));
}

void TestCheckLog::checkpointIsMadeWhenDue()
{
    MakeCheckpoint make(m_depot->services());
    const auto due = MakeCheckpoint::When::IfDue;
    QVERIFY(must(make(m_depot->station(), due)).has_value());
    m_depot->verify(parcel, m_depot->wrongCode(parcel));
    QVERIFY(!must(make(m_depot->station(), due)).has_value());
    m_depot->clock.advance(5min);

    QVERIFY(must(make(m_depot->station(), due)).has_value());

    m_depot->clock.advance(5min);
    QVERIFY(!must(make(m_depot->station(), due)).has_value()); // nothing was logged since
}

void TestCheckLog::onlyThoseWhoMayCheck()
{
    CheckLog checkLog(m_depot->services());
    MakeCheckpoint make(m_depot->services());

    QCOMPARE(answerOf(make(m_depot->dispatcher, MakeCheckpoint::When::Now)), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(make(Session{}, MakeCheckpoint::When::Now)), QStringLiteral("not_signed_in"));
    QCOMPARE(answerOf(checkLog(m_depot->dispatcher, {})), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(checkLog(Session{}, {})), QStringLiteral("not_signed_in"));
    QCOMPARE(answerOf(checkLog(m_depot->supervisor, {})), QStringLiteral("done"));
    QCOMPARE(answerOf(checkLog(m_depot->administrator, {})), QStringLiteral("done"));
    QCOMPARE(answerOf(checkLog(m_depot->station(), {})), QStringLiteral("done"));
}

QTEST_APPLESS_MAIN(TestCheckLog)
#include "tst_checklog.moc"
