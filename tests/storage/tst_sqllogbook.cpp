// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storeddepot.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace std::chrono_literals;

namespace {

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// RFC 9162 §2.1.1 to the letter.
QByteArray treeHash(const std::vector<QByteArray> &lines)
{
    if (lines.empty())
        return sha256({});
    if (lines.size() == 1)
        return sha256(QByteArray(1, '\0') + lines.front());
    std::size_t split = 1;
    while (split * 2 < lines.size())
        split *= 2;
    const auto middle = lines.begin() + qsizetype(split);
    return sha256(QByteArray(1, '\1') + treeHash({ lines.begin(), middle }) + treeHash({ middle, lines.end() }));
}

QByteArray rootOf(const LogState &state)
{
    const FakeLogSeal seal;
    const auto node = [&seal](const Hash &left, const Hash &right) { return seal.node(left, right); };
    return toBytes(state.tree.root(seal.emptyRoot(), node));
}

std::vector<quint64> seqs(const std::vector<StoredEntry> &entries)
{
    std::vector<quint64> all;
    for (const StoredEntry &entry : entries)
        all.push_back(entry.seq);
    return all;
}

LogEntry anEntry(Event event, const char *stop = nullptr, const char *delivery = nullptr)
{
    LogEntry entry{ event };
    if (stop)
        entry.stop = StopId{ QString::fromLatin1(stop) };
    if (delivery)
        entry.delivery = DeliveryId{ QString::fromLatin1(delivery) };
    return entry;
}

} // namespace

class TestSqlLogBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void refusesEntriesBeforeItsStart();
    void chainsEveryEntry();
    void growsTheTree();
    void saysWhoDidItWhere();
    void commitsToTextsFromOutside();
    void forgetsAnEntryOfAnActThatFailed();
    void chainsTheEntriesOfOneUnit();
    void readsThePolicyAgainWhenItChanged();
    void goesOnWhereAnotherProgramLeftIt();
    void findsEntries_data();
    void findsEntries();
    void keepsCheckpoints();
    void anotherLogStartsAfterARestore();
    void findsAHeadEditedByHand();

private:
    const LogId log{ QStringLiteral("log-1") };
    const Session station = Session::ofStation(StationId{ QStringLiteral("station") });

    void append(StoredDepot &depot, const LogEntry &entry, std::chrono::milliseconds later = 0ms)
    {
        must(depot.storage().logBook().append(station, entry, depot.now + later));
    }
};

void TestSqlLogBook::beginsEmpty()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));

    const LogState state = must(book.state());

    QVERIFY(state.log == log);
    QCOMPARE(state.size, 0u);
    QCOMPARE(toBytes(state.head), QByteArray(32, '\0'));
    QCOMPARE(rootOf(state), sha256({}));
    QVERIFY(!state.checkpointSize && !state.checkpointAt);
    QVERIFY(!must(book.lastTime()));
    QVERIFY(must(book.page(0, 9)).empty());
}

void TestSqlLogBook::refusesEntriesBeforeItsStart()
{
    StoredDepot depot;

    QVERIFY(!depot.storage().logBook().append(station, anEntry(Event::ProgramStarted), depot.now));
}

void TestSqlLogBook::chainsEveryEntry()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    for (int i = 0; i < 5; ++i)
        append(depot, anEntry(Event::ProgramStarted), i * 1s);

    QByteArray head(32, '\0');
    const auto entries = must(book.page(0, 9));
    QCOMPARE(entries.size(), 5u);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QByteArray leaf = sha256(QByteArray(1, '\0') + entries[i].line);
        head = sha256(QByteArray(1, '\2') + head + leaf);
        QCOMPARE(entries[i].seq, quint64(i));
        QCOMPARE(toBytes(entries[i].leaf), leaf);
        QCOMPARE(toBytes(entries[i].head), head);
        QVERIFY(parseEntry(entries[i].line)->seq == i);
    }
    const LogState state = must(book.state());
    QCOMPARE(toBytes(state.head), head);
    QVERIFY(state.time == depot.now + 4s);
    QVERIFY(must(book.lastTime()) == depot.now + 4s);
}

void TestSqlLogBook::growsTheTree()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    std::vector<QByteArray> lines;
    for (quint64 size = 1; size <= 9; ++size) {
        append(depot, anEntry(Event::ProgramStarted));
        lines.push_back(must(book.page(size - 1, 1)).front().line);

        const LogState state = must(book.state());

        QCOMPARE(state.size, size);
        QCOMPARE(rootOf(state), treeHash(lines));
    }
}

void TestSqlLogBook::saysWhoDidItWhere()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    const Session session
        = Session::ofUser(depot.user, QStringLiteral("Ida"), Roles{ Role::Dispatcher, Role::Supervisor }, depot.now);

    must(book.append(session, anEntry(Event::StopUnlocked, "s1", "d1"), depot.now));

    const StoredEntry entry = must(book.page(0, 1)).front();
    QVERIFY(entry.time == depot.now);
    QCOMPARE(entry.event, word(Event::StopUnlocked));
    const ParsedEntry parsed = parseEntry(entry.line).value();
    QVERIFY(parsed.log == log && parsed.time == depot.now);
    QCOMPARE(parsed.boot, QStringLiteral("0000b007"));
    for (const char *part :
        { "\"actor\":\"user\"", "\"station\":\"station\"", "\"stop\":\"s1\"", "\"delivery\":\"d1\"" })
        QVERIFY2(entry.line.contains(part), part);
    QVERIFY(entry.line.contains(session.role().toUtf8()));
}

void TestSqlLogBook::commitsToTextsFromOutside()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    LogEntry entry = anEntry(Event::ContactChanged);
    entry.commitments = { { Commitment::Field::Recipient, QStringLiteral("Åsa") },
        { Commitment::Field::Reference, QStringLiteral("A1") } };

    append(depot, entry);

    const QByteArray line = must(book.page(0, 1)).front().line;
    QVERIFY(!line.contains("Åsa"));
    const auto openings = must(book.openings(0));
    QCOMPARE(openings.size(), 2u);
    QVERIFY(openings[0].secret != openings[1].secret);
    for (const Opening &opening : openings) {
        QCOMPARE(opening.secret.size(), 16);
        const QByteArray commitment
            = QMessageAuthenticationCode::hash(opening.text.toUtf8(), opening.secret, QCryptographicHash::Sha256);
        QVERIFY(line.contains(commitment.toHex()));
    }
    QCOMPARE(openings[0].field, word(Commitment::Field::Recipient));
    QCOMPARE(openings[0].text, QStringLiteral("Åsa"));
    QVERIFY(must(book.openings(1)).empty());
}

void TestSqlLogBook::forgetsAnEntryOfAnActThatFailed()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    append(depot, anEntry(Event::ProgramStarted));
    {
        const auto work = must(depot.storage().begin());
        append(depot, anEntry(Event::DayClosed));
    }
    append(depot, anEntry(Event::ProgramStopped));

    const auto entries = must(book.page(0, 9));

    QCOMPARE(seqs(entries), (std::vector<quint64>{ 0, 1 }));
    QCOMPARE(rootOf(must(book.state())), treeHash({ entries[0].line, entries[1].line }));
}

void TestSqlLogBook::chainsTheEntriesOfOneUnit()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    append(depot, anEntry(Event::ProgramStarted));
    {
        const auto work = must(depot.storage().begin());
        append(depot, anEntry(Event::DayClosed), 1s);
        append(depot, anEntry(Event::DayClosed), 2s);
        QCOMPARE(must(book.state()).size, 3u);
        QVERIFY(must(book.lastTime()) == depot.now + 2s);
        must(work->commit());
        QCOMPARE(must(book.state()).size, 3u);
    }
    append(depot, anEntry(Event::ProgramStopped), 3s);

    std::vector<QByteArray> lines;
    for (const StoredEntry &entry : must(book.page(0, 9)))
        lines.push_back(entry.line);
    QCOMPARE(lines.size(), 4u);
    QCOMPARE(rootOf(must(book.state())), treeHash(lines));
}

void TestSqlLogBook::readsThePolicyAgainWhenItChanged()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    Depot stored;
    stored.id = DepotId{ QStringLiteral("depot-1") };
    must(depot.storage().depots().add(stored));
    const auto work = must(depot.storage().begin());
    append(depot, anEntry(Event::DayClosed));

    must(depot.storage().depots().setPolicy(QStringLiteral("attempts"), QStringLiteral("4")));
    append(depot, anEntry(Event::PolicyChanged));

    const auto entries = must(book.page(0, 9));
    const int version = must(depot.storage().depots().find())->policyVersion;
    const auto named = [](int policy) { return "\"policy\":" + QByteArray::number(policy); };
    QVERIFY2(entries[0].line.contains(named(version - 1)), entries[0].line.constData());
    QVERIFY2(entries[1].line.contains(named(version)), entries[1].line.constData());
    QCOMPARE(rootOf(must(book.state())), treeHash({ entries[0].line, entries[1].line }));
}

void TestSqlLogBook::goesOnWhereAnotherProgramLeftIt()
{
    StoredDepot depot;
    must(depot.storage().logBook().start(log));
    append(depot, anEntry(Event::ProgramStarted));
    FakeRowSeal rowSeal;
    FakeLogSeal logSeal;
    FakeRandom random;
    const auto other = must(SqlStorage::open(SqlStorageSettings{ depot.path(), {}, {} }, rowSeal, logSeal, random));
    must(other->logBook().append(station, anEntry(Event::DayClosed), depot.now));

    append(depot, anEntry(Event::ProgramStopped));

    const auto entries = must(depot.storage().logBook().page(0, 9));
    QCOMPARE(seqs(entries), (std::vector<quint64>{ 0, 1, 2 }));
    QCOMPARE(rootOf(must(depot.storage().logBook().state())),
        treeHash({ entries[0].line, entries[1].line, entries[2].line }));
}

void TestSqlLogBook::findsEntries_data()
{
    QTest::addColumn<std::function<void(LogFilter &, Instant)>>("choose");
    QTest::addColumn<quint64>("from");
    QTest::addColumn<std::vector<quint64>>("found");
    using Choice = std::function<void(LogFilter &, Instant)>;
    const auto row = [](const char *name, Choice choose, quint64 from, std::vector<quint64> found) {
        QTest::newRow(name) << choose << from << found;
    };
    const StopId stop{ QStringLiteral("s1") };
    const DeliveryId delivery{ QStringLiteral("d1") };
    row("all, at most three", [](LogFilter &, Instant) {}, 0, { 0, 1, 2 });
    row("all from a place on", [](LogFilter &, Instant) {}, 2, { 2, 3 });
    row("since", [](LogFilter &filter, Instant now) { filter.from = now + 2s; }, 0, { 2, 3 });
    row("since, from a place on", [](LogFilter &filter, Instant now) { filter.from = now + 2s; }, 3, { 3 });
    row("until", [](LogFilter &filter, Instant now) { filter.to = now + 1s; }, 0, { 0, 1 });
    row("since and until", [](LogFilter &filter, Instant now) { filter = { now + 1s, now + 2s, {}, {} }; }, 0,
        { 1, 2 });
    row("stop", [stop](LogFilter &filter, Instant) { filter.stop = stop; }, 0, { 1, 2 });
    row("stop, from a place on", [stop](LogFilter &filter, Instant) { filter.stop = stop; }, 2, { 2 });
    row("stop since", [stop](LogFilter &filter, Instant now) { filter = { now + 2s, {}, {}, stop }; }, 0, { 2 });
    row("delivery", [delivery](LogFilter &filter, Instant) { filter.delivery = delivery; }, 0, { 2, 3 });
    row("both", [=](LogFilter &filter, Instant) { filter = { {}, {}, delivery, stop }; }, 0, { 2 });
}

void TestSqlLogBook::findsEntries()
{
    using Choice = std::function<void(LogFilter &, Instant)>;
    QFETCH(Choice, choose);
    QFETCH(quint64, from);
    StoredDepot depot;
    must(depot.storage().logBook().start(log));
    append(depot, anEntry(Event::ProgramStarted));
    append(depot, anEntry(Event::CodeIssued, "s1"), 1s);
    append(depot, anEntry(Event::DeliveryHandedOff, "s1", "d1"), 2s);
    append(depot, anEntry(Event::DeliveryUndelivered, "s2", "d1"), 3s);
    LogFilter filter;
    choose(filter, depot.now);

    const auto entries = must(depot.storage().logBook().page(filter, from, 3));

    QTEST(seqs(entries), "found");
}

void TestSqlLogBook::keepsCheckpoints()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    QVERIFY(!must(book.newestCheckpoint()));
    must(book.addCheckpoint({ 256, depot.now, "doorcode/log\n256\n\n\xe2\x80\x94 x\n" }));
    must(book.addCheckpoint({ 300, depot.now + 5min, "later\n" }));

    QCOMPARE(must(book.newestCheckpoint())->size, 300u);
    const auto all = must(book.checkpoints(0, 1));
    QCOMPARE(all.size(), 1u);
    QCOMPARE(all.front().note, QByteArray("doorcode/log\n256\n\n\xe2\x80\x94 x\n"));
    QCOMPARE(must(book.checkpoints(257, 9)).size(), 1u);
    QVERIFY(must(book.state()).checkpointSize == 300u);
    QVERIFY(must(book.state()).checkpointAt == depot.now + 5min);
}

void TestSqlLogBook::anotherLogStartsAfterARestore()
{
    StoredDepot depot;
    LogBook &book = depot.storage().logBook();
    must(book.start(log));
    append(depot, anEntry(Event::ProgramStarted, "s1"));
    append(depot, anEntry(Event::DayClosed));
    must(book.addCheckpoint({ 2, depot.now, "old\n" }));

    must(book.start(LogId{ QStringLiteral("log-2") }));
    QVERIFY(must(book.page(0, 9)).empty());
    append(depot, anEntry(Event::LogStarted, "s1"));

    QCOMPARE(must(book.state()).size, 1u);
    QCOMPARE(seqs(must(book.page(0, 9))), (std::vector<quint64>{ 0 }));
    QCOMPARE(must(book.page({ {}, {}, {}, StopId{ QStringLiteral("s1") } }, 0, 9)).size(), 1u);
    QVERIFY(!must(book.newestCheckpoint()));
}

void TestSqlLogBook::findsAHeadEditedByHand()
{
    StoredDepot depot;
    must(depot.storage().logBook().start(log));
    append(depot, anEntry(Event::ProgramStarted));

    depot.editByHand("UPDATE log_head SET size = 3");

    QCOMPARE(depot.storage().logBook().state().error().code, ErrorCode::LogAltered);
}

QTEST_GUILESS_MAIN(TestSqlLogBook)
#include "tst_sqllogbook.moc"
