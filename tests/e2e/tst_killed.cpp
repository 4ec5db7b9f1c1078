// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/depotprofile.h"
#include "tests/e2e/worker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <array>
#include <random>

/// A program is killed outright in the middle of its work, again and again; what it had said it did is there, and
/// nothing is half done.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLost();

private:
    /// What the killed programs promised.
    struct Promised {
        QSet<QString> imported; ///< manifests
        QSet<QString> issued;
        QSet<QString> matched;
        QHash<QString, int> mismatched;
    };

    enum class Work { Import, Issue, Send, Verify };
    enum class Ended { ByItself, AmidstWork, AfterWork };

    int chance(int from, int to) { return std::uniform_int_distribution<>(from, to)(m_chance); }
    QString startImport();
    QString startIssue();
    QString startVerify();
    QStringList commandsOf(Work work);
    Ended killIn(Work work);
    void note(const QString &line);
    void check();
    void checkDeliveries();
    void checkLog(const OpenDepot &depot);

    static constexpr int importSize = 300;
    static constexpr int pageful = 25;

    std::mt19937 m_chance;
    DepotProfile m_profile;
    OpenDepot m_depot;
    Promised m_promised;
    QHash<QString, int> m_manifests; ///< their first number
    QHash<QString, int> m_attempts; ///< spent, as they were after the last kill
    QHash<QString, BoardRow> m_rows;
    QHash<QString, QString> m_codes;
    QSet<QString> m_tried;
    int m_nextNumber = 0;
};

void TestKilled::initTestCase()
{
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("DOORCODE_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = std::random_device()();
    qInfo("DOORCODE_SEED=%u", seed);
    m_chance.seed(seed);
    m_depot = m_profile.make({ { QStringLiteral("wait_seconds"), QStringLiteral("0") },
        { QStringLiteral("courier_failures_per_day"), QStringLiteral("200") },
        { QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("500") },
        { QStringLiteral("messages_per_day"), QStringLiteral("1000000") } });
    (void)required(m_depot.import(m_profile.manifest(0, importSize)));
    m_nextNumber = importSize;
    QStringList some;
    for (int number = 0; number < 2 * pageful; ++number)
        some.append(DepotProfile::reference(number));
    (void)required(m_depot.issue(some));
    (void)required(m_depot.send());
    check();
}

QString TestKilled::startImport()
{
    const QString manifest = m_profile.manifest(m_nextNumber, importSize);
    m_manifests.insert(manifest, m_nextNumber);
    m_nextNumber += importSize;
    return QStringLiteral("import ") + manifest;
}

QString TestKilled::startIssue()
{
    QStringList command{ QStringLiteral("issue") };
    for (auto row = m_rows.cbegin(); row != m_rows.cend() && command.size() <= pageful; ++row) {
        if (row->delivery.state == Delivery::State::Planned)
            command.append(row.key());
    }
    return command.join(QLatin1Char(' '));
}

// Some are tried with a wrong code first.
QString TestKilled::startVerify()
{
    QStringList command{ QStringLiteral("verify") };
    for (auto code = m_codes.cbegin(); code != m_codes.cend() && command.size() <= 2 * pageful; ++code) {
        if (m_rows[code.key()].delivery.state != Delivery::State::CodeIssued)
            continue;
        if (!m_tried.contains(code.key()) && chance(1, 3) == 1) {
            const int wrong = (code->toInt() + 1) % 1000000;
            command << code.key() << QStringLiteral("%1").arg(wrong, 6, 10, QLatin1Char('0'));
            m_tried.insert(code.key());
        }
        command << code.key() << *code;
    }
    return command.join(QLatin1Char(' '));
}

void TestKilled::note(const QString &line)
{
    const QStringList words = line.split(QLatin1Char(' '));
    const QString act = words.value(1);
    if (act == QLatin1String("imported"))
        m_promised.imported.insert(words[0]);
    else if (act == QLatin1String("issued"))
        m_promised.issued.insert(words[0]);
    else if (act == QLatin1String("match"))
        m_promised.matched.insert(words[0]);
    else if (act == QLatin1String("mismatch"))
        m_promised.mismatched[words[0]] += 1;
    else
        QVERIFY2(act != QLatin1String("error"), qPrintable(line));
}

void TestKilled::check()
{
    required(m_depot.core->checkIntegrity());
    (void)required(m_depot.send());
    QVERIFY(required(m_depot.core->outbox(m_depot.session, Message::State::Sending, 1)).empty());
    m_codes = m_depot.codes();
    m_rows.clear();
    for (const BoardRow &row : m_depot.board())
        m_rows.insert(row.delivery.reference, row);
    checkDeliveries();
    checkLog(m_depot);
}

void TestKilled::checkDeliveries()
{
    for (auto manifest = m_manifests.cbegin(); manifest != m_manifests.cend(); ++manifest) {
        int found = 0;
        for (int number = *manifest; number < *manifest + importSize; ++number)
            found += m_rows.contains(DepotProfile::reference(number)) ? 1 : 0;
        QVERIFY2(found == importSize || (found == 0 && !m_promised.imported.contains(manifest.key())),
            qPrintable(QStringLiteral("%1 of an import").arg(found)));
    }
    for (const QString &reference : std::as_const(m_promised.issued))
        QVERIFY2(m_rows[reference].delivery.state != Delivery::State::Planned, qPrintable(reference));
    for (const QString &reference : std::as_const(m_promised.matched))
        QVERIFY2(m_rows[reference].handoff.has_value(), qPrintable(reference));
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        QVERIFY2(row->stop.attempts >= m_promised.mismatched.value(row.key()), qPrintable(row.key()));
        QVERIFY2(row->stop.attempts >= m_attempts.value(row.key()), qPrintable(row.key()));
        QCOMPARE(row->handoff.has_value(), row->delivery.state == Delivery::State::HandedOff);
        QCOMPARE(row->issueState.has_value(), row->delivery.state != Delivery::State::Planned);
        m_attempts.insert(row.key(), row->stop.attempts);
    }
}

// The log tells of everything once, and agrees with the deliveries and stops.
void TestKilled::checkLog(const OpenDepot &depot)
{
    QHash<QString, int> released;
    QHash<QString, int> issued;
    QHash<QString, int> wrong;
    QHash<QString, int> sent;
    for (const StoredEntry &entry : depot.log()) {
        const QJsonObject line = QJsonDocument::fromJson(entry.line).object();
        const auto id = [&line](const char *key) { return line.value(QLatin1String(key)).toString(); };
        if (entry.event == word(Event::DeliveryHandedOff))
            released[id("delivery")] += 1;
        else if (entry.event == word(Event::CodeIssued))
            issued[id("stop")] += 1;
        else if (entry.event == word(Event::CodeMismatched))
            wrong[id("stop")] += 1;
        else if (entry.event == word(Event::MessageSent))
            sent[id("message")] += 1;
    }
    for (const BoardRow &row : std::as_const(m_rows)) {
        QCOMPARE(released.value(row.delivery.id.text()), row.handoff.has_value() ? 1 : 0);
        QCOMPARE(issued.value(row.stop.id.text()), row.issueState.has_value() ? 1 : 0);
        QCOMPARE(wrong.value(row.stop.id.text()), row.stop.attempts);
    }
    for (const int times : std::as_const(sent))
        QCOMPARE(times, 1);
    const LogCheck log = required(depot.core->checkLog(depot.session));
    QVERIFY2(log.isIntact(), qPrintable(log.problem));
}

// The last one is the one the worker is killed in.
QStringList TestKilled::commandsOf(Work work)
{
    switch (work) {
    case Work::Import:
        return { startImport() };
    case Work::Issue:
        return { startIssue() };
    case Work::Send:
        return { startIssue(), QStringLiteral("send") };
    case Work::Verify:
        return { startVerify() };
    }
    return {};
}

TestKilled::Ended TestKilled::killIn(Work work)
{
    Worker worker(m_profile.path());
    if (!worker.ready())
        return Ended::ByItself;
    QStringList commands = commandsOf(work);
    const QString last = commands.takeLast();
    for (const QString &command : std::as_const(commands)) {
        worker.ask(command);
        for (const QString &line : worker.readUntil(QStringLiteral("done")))
            note(line);
    }
    worker.ask(last);
    const QStringList said = worker.killAfter(chance(0, work == Work::Send ? 5 : 30));
    for (const QString &line : said)
        note(line);
    return said.contains(QStringLiteral("done")) ? Ended::AfterWork : Ended::AmidstWork;
}

void TestKilled::nothingAcknowledgedIsLost()
{
    constexpr std::array works{ Work::Import, Work::Send, Work::Issue, Work::Verify };
    const size_t kills = isLongRun() ? 300 : 30;
    int amidst = 0;
    for (size_t kill = 0; kill < kills; ++kill) {
        m_depot = {};
        const Ended ended = killIn(works[kill % works.size()]);
        QVERIFY(ended != Ended::ByItself);
        amidst += ended == Ended::AmidstWork ? 1 : 0;
        m_depot = m_profile.open();
        check();
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d of %d killed amidst their work", amidst, int(kills));
    QVERIFY(amidst > 0);
    qInfo("promised: %lld imports, %lld codes, %lld handoffs, %lld wrong codes", qlonglong(m_promised.imported.size()),
        qlonglong(m_promised.issued.size()), qlonglong(m_promised.matched.size()),
        qlonglong(m_promised.mismatched.size()));
}

QTEST_GUILESS_MAIN(TestKilled)

#include "tst_killed.moc"
