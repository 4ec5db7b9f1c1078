// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/checkstart.h"

#include "core/domain/mark.h"
#include "core/ports/logbook.h"
#include "core/usecases/checkdepot.h"
#include "core/usecases/checklog.h"
#include "core/usecases/makecheckpoint.h"
#include "core/usecases/signmark.h"
#include "tests/support/codesfixture.h"

namespace {

const QString parcel = QStringLiteral("DC-1");

/// The log's mark as it stands.
QByteArray mark(CodesFixture &depot)
{
    must(MakeCheckpoint(depot.services())(depot.supervisor, MakeCheckpoint::When::Now));
    return must(SignMark(depot.services())()).value();
}

/// A mark this depot's own key signed, of what its log never was.
QByteArray signedMark(CodesFixture &depot, const Mark &mark)
{
    return must(depot.logSeal.signNote(mark.text(), logKeyName(mark.checkpoint.log)));
}

Mark read(const QByteArray &note) { return Mark::parse(SignedNote::parse(note)->text).value(); }

QString check(CodesFixture &depot, const std::optional<QByteArray> &mark)
{
    return answerOf(CheckStart(depot.services())(mark));
}

} // namespace

/// The start finds a log that is behind its mark; doctor says so and what else is wrong.
class TestCheckStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intactLogPasses();
    void shorterThanTheMarkIsBehind();
    void anotherRootIsBehind();
    void anotherHeadIsBehind();
    void counterSetBackIsBehind_data();
    void counterSetBackIsBehind();
    void checkpointIsNoMark();
    void anotherLogIsBehind();
    void markOfAnotherKeyIsBehind();
    void damagedMarkIsBehind();
    void distrustStopsCodesAlone();
    void doctorFindsWhatIsWrong();
};

void TestCheckStart::intactLogPasses()
{
    CodesFixture depot;
    QCOMPARE(check(depot, std::nullopt), QStringLiteral("done"));

    const QByteArray first = mark(depot);
    QCOMPARE(check(depot, first), QStringLiteral("done"));
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 2);
    QCOMPARE(check(depot, first), QStringLiteral("done"));
    const QByteArray second = mark(depot);
    QCOMPARE(read(second).failures, quint64(2));
    depot.verify(parcel, depot.code(parcel)); // gives its charge back
    QCOMPARE(check(depot, first), QStringLiteral("done"));
    QCOMPARE(check(depot, second), QStringLiteral("done"));
}

void TestCheckStart::shorterThanTheMarkIsBehind()
{
    CodesFixture depot;
    Mark longer = read(mark(depot));
    longer.checkpoint.size += 1;

    QCOMPARE(check(depot, signedMark(depot, longer)), word(ErrorCode::BehindMark));
}

void TestCheckStart::anotherRootIsBehind()
{
    CodesFixture depot;
    Mark other = read(mark(depot));
    other.checkpoint.root[0] ^= 1;
    depot.import({ depot.row(parcel) });

    QCOMPARE(check(depot, signedMark(depot, other)), word(ErrorCode::BehindMark));
}

void TestCheckStart::anotherHeadIsBehind()
{
    CodesFixture depot;
    Mark other = read(mark(depot));
    other.head[0] ^= 1;

    QCOMPARE(check(depot, signedMark(depot, other)), word(ErrorCode::BehindMark));
}

void TestCheckStart::counterSetBackIsBehind_data()
{
    QTest::addColumn<QString>("edit");

    QTest::newRow("the depot's") << QStringLiteral("UPDATE depot_day SET failures = failures - 1");
    QTest::newRow("a courier's") << QStringLiteral("UPDATE courier_day SET failures = 0");
    QTest::newRow("a courier's, deleted") << QStringLiteral("DELETE FROM courier_day");
}

void TestCheckStart::counterSetBackIsBehind()
{
    QFETCH(QString, edit);
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    depot.mistype(parcel, 3);
    const QByteArray kept = mark(depot);
    QCOMPARE(check(depot, kept), QStringLiteral("done"));

    depot.edit(edit);

    const auto found = CheckStart(depot.services())(kept);
    QCOMPARE(answerOf(found), word(ErrorCode::BehindMark));
    QVERIFY(found.error().detail.startsWith(QStringLiteral("failures ")));
    QVERIFY(found.error().detail.endsWith(QStringLiteral(" of 3")));
}

// It says nothing of the counters: whoever put one in the mark's place hides that they were set back.
void TestCheckStart::checkpointIsNoMark()
{
    CodesFixture depot;
    const auto note = must(MakeCheckpoint(depot.services())(depot.supervisor, MakeCheckpoint::When::Now));

    QCOMPARE(check(depot, note), word(ErrorCode::BehindMark));
}

void TestCheckStart::anotherLogIsBehind()
{
    CodesFixture depot;
    Mark other = read(mark(depot));
    other.checkpoint.log = makeId<LogId>(depot.random);

    QCOMPARE(check(depot, signedMark(depot, other)), word(ErrorCode::BehindMark));
}

void TestCheckStart::markOfAnotherKeyIsBehind()
{
    CodesFixture depot;
    const Mark same = read(mark(depot));
    QTemporaryDir profile;
    Keyring others(profile.path(), depot.random, Argon2Cost{ 32, 1, 1 });
    must(others.setUpWithKey(QByteArray(32, 'k')));
    must(others.create(depot.keys.depot(), depot.keys.station()));
    BotanLogSeal seal(others);

    const QByteArray forged = must(seal.signNote(same.text(), logKeyName(same.checkpoint.log)));

    QCOMPARE(check(depot, forged), word(ErrorCode::BehindMark));
}

void TestCheckStart::damagedMarkIsBehind()
{
    CodesFixture depot;

    QCOMPARE(check(depot, QByteArray()), word(ErrorCode::BehindMark));
    QCOMPARE(check(depot, mark(depot).chopped(9)), word(ErrorCode::BehindMark));
}

void TestCheckStart::distrustStopsCodesAlone()
{
    CodesFixture depot;
    depot.import({ depot.row(parcel) });
    depot.issue(parcel);
    const QString code = depot.code(parcel);

    depot.depotClock.distrust({ ErrorCode::BehindMark, {} });

    IssueRequest request;
    request.date = depot.today();
    QCOMPARE(answerOf(IssueCodes(depot.services())(depot.dispatcher, request)), word(ErrorCode::BehindMark));
    const auto verified = VerifyCode(depot.services())(depot.dispatcher, depot.entry(parcel, code));
    QCOMPARE(answerOf(verified), word(ErrorCode::BehindMark));
    QCOMPARE(answerOf(depot.reissue(parcel)), word(ErrorCode::BehindMark));
    QVERIFY(CheckLog(depot.services())(depot.supervisor, {}));
    mark(depot);
}

void TestCheckStart::doctorFindsWhatIsWrong()
{
    CodesFixture depot;
    const auto isOk = [&](const std::optional<QByteArray> &mark, const QString &about) {
        for (const Finding &finding : CheckDepot(depot.services())(mark)) {
            if (finding.word == about)
                return finding.isOk;
        }
        return false;
    };
    for (const char *about : { "engine", "database", "keys", "log", "clock", "messages", "channels" })
        QVERIFY2(isOk(std::nullopt, QString::fromLatin1(about)), about);

    QVERIFY(!isOk(QByteArray(), QStringLiteral("log")));
    depot.clock.advance(std::chrono::days{ 8 });
    QVERIFY(!isOk(std::nullopt, QStringLiteral("clock")));
    DepotFixture without;
    const auto findings = CheckDepot(without.services())(std::nullopt);
    QCOMPARE(findings.back().word, QStringLiteral("channels"));
    QVERIFY(!findings.back().isOk);
}

QTEST_APPLESS_MAIN(TestCheckStart)
#include "tst_checkstart.moc"
