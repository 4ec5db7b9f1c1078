// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/acceptfinding.h"

#include "core/domain/mark.h"
#include "core/ports/logbook.h"
#include "core/usecases/checklog.h"
#include "core/usecases/checkstart.h"
#include "core/usecases/makecheckpoint.h"
#include "core/usecases/signmark.h"
#include "tests/support/codesfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString parcel = QStringLiteral("DC-1");

/// A depot whose counters were set back since its mark was kept.
class SetBackDepot : public CodesFixture {
public:
    SetBackDepot()
    {
        import({ row(parcel) });
        issue(parcel);
        mistype(parcel, 3);
        must(MakeCheckpoint(services())(supervisor, MakeCheckpoint::When::Now));
        mark = must(SignMark(services())()).value();
        edit(QStringLiteral("UPDATE depot_day SET failures = 1"));
        depotClock.distrust(finding().found);
    }

    StartFinding finding() { return { CheckStart(services())(mark).error(), mark }; }
    QJsonObject lastEntry()
    {
        return QJsonDocument::fromJson(must(storage->logBook().page(0, 1000)).back().line).object();
    }

    QByteArray mark;
};

} // namespace

/// What a start found is accepted by those who answer for it, once, and stays in the log.
class TestAcceptFinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void supervisorAccepts();
    void markFollowsTheDatabase();
    void alteredEntryStaysNamed();
    void onlySupervisorsMay();
    void recoveryCodeOfTheSheetAlone();
};

void TestAcceptFinding::supervisorAccepts()
{
    SetBackDepot depot;
    const quint64 size = must(depot.storage->logBook().state()).size;

    must(AcceptFinding(depot.services()).bySupervisor(depot.supervisor, depot.finding()));

    const QJsonObject entry = depot.lastEntry();
    const QJsonObject detail = entry.value(QLatin1String("detail")).toObject();
    const Mark mark = Mark::parse(SignedNote::parse(depot.mark)->text).value();
    QCOMPARE(entry.value(QLatin1String("event")).toString(), QStringLiteral("finding_accepted"));
    QCOMPARE(entry.value(QLatin1String("actor")).toString(), depot.supervisor.actor());
    QCOMPARE(detail.value(QLatin1String("finding")).toString(), QStringLiteral("behind_mark"));
    QCOMPARE(detail.value(QLatin1String("size")).toInteger(), qint64(size));
    QCOMPARE(detail.value(QLatin1String("failures")).toInteger(), 1);
    QCOMPARE(detail.value(QLatin1String("mark_size")).toInteger(), qint64(mark.checkpoint.size));
    QCOMPARE(detail.value(QLatin1String("mark_failures")).toInteger(), 3);
    QCOMPARE(detail.value(QLatin1String("mark_log")).toString(), mark.checkpoint.log.text());
}

void TestAcceptFinding::markFollowsTheDatabase()
{
    SetBackDepot depot;

    const QByteArray next = must(AcceptFinding(depot.services()).bySupervisor(depot.supervisor, depot.finding()));

    QCOMPARE(answerOf(CheckStart(depot.services())(next)), QStringLiteral("done"));
    depot.edit(QStringLiteral("UPDATE depot_day SET failures = 0"));
    QCOMPARE(answerOf(CheckStart(depot.services())(next)), word(ErrorCode::BehindMark));
}

// The next start looks at what came after; a check of the whole log still says where.
void TestAcceptFinding::alteredEntryStaysNamed()
{
    CodesFixture depot;
    const quint64 size = must(depot.storage->logBook().state()).size;
    depot.edit(QStringLiteral("DROP TRIGGER log_entry_fixed"));
    depot.edit(QStringLiteral("UPDATE log_entry SET time = time + 1 WHERE seq = %1").arg(size - 1));
    const auto found = CheckStart(depot.services())(std::nullopt);
    QCOMPARE(answerOf(found), word(ErrorCode::LogAltered));

    const QByteArray mark
        = must(AcceptFinding(depot.services()).bySupervisor(depot.supervisor, { found.error(), std::nullopt }));

    QCOMPARE(answerOf(CheckStart(depot.services())(mark)), QStringLiteral("done"));
    auto run = must(CheckLog(depot.services())(depot.supervisor, { mark }));
    while (must(run.next())) {}
    QVERIFY(run.result().badSeq == size - 1);
}

void TestAcceptFinding::onlySupervisorsMay()
{
    SetBackDepot depot;
    AcceptFinding accept(depot.services());

    QCOMPARE(answerOf(accept.bySupervisor(depot.dispatcher, depot.finding())), word(ErrorCode::NotAllowed));
    QCOMPARE(answerOf(accept.bySupervisor(depot.administrator, depot.finding())), word(ErrorCode::NotAllowed));
    QCOMPARE(answerOf(accept.bySupervisor(Session(), depot.finding())), word(ErrorCode::NotSignedIn));

    QVERIFY(!depot.events().contains(word(Event::FindingAccepted)));
}

void TestAcceptFinding::recoveryCodeOfTheSheetAlone()
{
    SetBackDepot depot;
    AcceptFinding accept(depot.services());
    const QString sheet = must(depot.keys.makeRecoveryCode());
    QString wrong = sheet;
    wrong[0] = wrong.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');

    QCOMPARE(answerOf(accept.byRecoveryCode(wrong, depot.finding())), word(ErrorCode::RecoveryCodeWrong));
    QCOMPARE(answerOf(accept.byRecoveryCode({}, depot.finding())), word(ErrorCode::RecoveryCodeWrong));
    QVERIFY(!depot.events().contains(word(Event::FindingAccepted)));

    must(accept.byRecoveryCode(sheet, depot.finding()));
    QCOMPARE(depot.lastEntry().value(QLatin1String("actor")).toString(), QStringLiteral("station"));
}

QTEST_APPLESS_MAIN(TestAcceptFinding)
#include "tst_acceptfinding.moc"
