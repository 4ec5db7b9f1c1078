// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/depotprofile.h"
#include "tests/e2e/worker.h"

#include <QSet>
#include <QTest>

/// Four programs guess at one stop, each with 32 cores and database connections at the same time: no crowd gets more
/// than the allowance.
class TestGuessRace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongCodesSpendNoMoreThanTheAllowance();
    void rightCodesSucceedOnce();
    void oneRightCodeAmongWrongOnesSucceedsAtMostOnce();

private:
    struct Race {
        int matches = 0;
        int mismatches = 0;
        int other = 0; ///< refused before any code was looked at
        QStringList errors;
    };

    static constexpr int workers = 4;
    static constexpr int guesses = 32;
    static constexpr int allowance = 5;

    Race race(const QString &reference, const std::vector<QStringList> &codes);
    QString nextReference() { return DepotProfile::reference(m_next++); }
    BoardRow rowOf(const QString &reference) const;
    /// What the log says of the stop: how often a code was compared.
    int compared(const BoardRow &row) const;
    QStringList wrongCodes(const QString &right, int seed) const;

    int m_rounds = 0;
    int m_next = 0;
    DepotProfile m_profile;
    OpenDepot m_depot;
    QHash<QString, QString> m_codes;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

void TestGuessRace::initTestCase()
{
    m_rounds = isLongRun() ? 100 : 10;
    m_depot = m_profile.make({ { QStringLiteral("wait_seconds"), QStringLiteral("0") },
        { QStringLiteral("attempts"), QString::number(allowance) },
        { QStringLiteral("courier_failures_per_day"), QStringLiteral("200") },
        { QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("500") } });
    (void)required(m_depot.import(m_profile.manifest(0, m_rounds)));
    QCOMPARE(required(m_depot.issue({})).issued, m_rounds);
    QCOMPARE(required(m_depot.send()).sent, m_rounds);
    m_codes = m_depot.codes();
    QCOMPARE(m_codes.size(), m_rounds);
    for (int worker = 0; worker < workers; ++worker)
        m_workers.push_back(std::make_unique<Worker>(m_profile.path()));
    for (const auto &worker : m_workers)
        QVERIFY(worker->ready());
    for (const auto &worker : m_workers)
        worker->ask(QStringLiteral("gather %1").arg(guesses));
    for (const auto &worker : m_workers)
        QCOMPARE(worker->readUntil(QStringLiteral("done")).size(), guesses + 1);
}

TestGuessRace::Race TestGuessRace::race(const QString &reference, const std::vector<QStringList> &codes)
{
    for (size_t worker = 0; worker < m_workers.size(); ++worker)
        m_workers[worker]->ask(QStringLiteral("guess %1 %2").arg(reference, codes[worker].join(QLatin1Char(' '))));
    for (const auto &worker : m_workers)
        worker->readUntil(QStringLiteral("aiming"));
    for (const auto &worker : m_workers)
        worker->ask(QStringLiteral("now"));
    Race race;
    for (const auto &worker : m_workers) {
        const QStringList lines = worker->readUntil(QStringLiteral("done"));
        if (lines.isEmpty())
            race.errors.append(QStringLiteral("a worker ended"));
        for (const QString &line : lines) {
            const QString outcome = line.section(QLatin1Char(' '), 1, 1);
            if (outcome == QLatin1String("match"))
                race.matches += 1;
            else if (outcome == QLatin1String("mismatch"))
                race.mismatches += 1;
            else if (outcome == QLatin1String("error"))
                race.errors.append(line);
            else if (line != QLatin1String("done"))
                race.other += 1;
        }
    }
    return race;
}

BoardRow TestGuessRace::rowOf(const QString &reference) const
{
    return required(m_depot.core->board(m_depot.session, { m_depot.today, {}, reference }, {}, 1)).at(0);
}

int TestGuessRace::compared(const BoardRow &row) const
{
    int count = 0;
    for (const StoredEntry &entry : required(m_depot.core->timeline(m_depot.session, row.delivery))) {
        if (entry.event == word(Event::CodeMatched) || entry.event == word(Event::CodeMismatched))
            count += 1;
    }
    return count;
}

QStringList TestGuessRace::wrongCodes(const QString &right, int seed) const
{
    QStringList codes;
    for (int step = 1; step <= guesses; ++step) {
        const int code = (right.toInt() + seed * guesses + step) % 1000000;
        codes.append(QStringLiteral("%1").arg(code, 6, 10, QLatin1Char('0')));
    }
    return codes;
}

void TestGuessRace::wrongCodesSpendNoMoreThanTheAllowance()
{
    for (int round = 0; round < m_rounds * 2 / 5; ++round) {
        const QString reference = nextReference();
        std::vector<QStringList> codes;
        for (int worker = 0; worker < workers; ++worker)
            codes.push_back(wrongCodes(m_codes[reference], worker));

        const Race told = race(reference, codes);

        QVERIFY2(told.errors.isEmpty(), qPrintable(told.errors.join(QLatin1Char(0x0a))));
        QCOMPARE(told.mismatches, allowance);
        QCOMPARE(told.matches, 0);
        QCOMPARE(told.other, workers * guesses - allowance);
        const BoardRow row = rowOf(reference);
        QCOMPARE(row.stop.attempts, allowance);
        QCOMPARE(row.issueState, Issue::State::Locked);
        QCOMPARE(compared(row), allowance);
    }
}

void TestGuessRace::rightCodesSucceedOnce()
{
    for (int round = 0; round < m_rounds * 3 / 10; ++round) {
        const QString reference = nextReference();
        QStringList right;
        for (int guess = 0; guess < guesses; ++guess)
            right.append(m_codes[reference]);

        const Race told = race(reference, std::vector<QStringList>(workers, right));

        QVERIFY2(told.errors.isEmpty(), qPrintable(told.errors.join(QLatin1Char(0x0a))));
        QCOMPARE(told.matches, 1);
        QCOMPARE(told.mismatches, 0);
        const BoardRow row = rowOf(reference);
        QCOMPARE(row.stop.attempts, 0);
        QVERIFY(row.handoff.has_value());
        QCOMPARE(compared(row), 1);
    }
}

void TestGuessRace::oneRightCodeAmongWrongOnesSucceedsAtMostOnce()
{
    for (int round = 0; round < m_rounds * 3 / 10; ++round) {
        const QString reference = nextReference();
        std::vector<QStringList> codes;
        for (int worker = 0; worker < workers; ++worker) {
            codes.push_back(wrongCodes(m_codes[reference], worker));
            codes.back()[round % allowance] = m_codes[reference];
        }

        const Race told = race(reference, codes);

        QVERIFY2(told.errors.isEmpty(), qPrintable(told.errors.join(QLatin1Char(0x0a))));
        QVERIFY(told.matches <= 1);
        QVERIFY(told.matches + told.mismatches <= allowance);
        const BoardRow row = rowOf(reference);
        QCOMPARE(row.handoff.has_value(), told.matches == 1);
        QCOMPARE(row.stop.attempts, told.mismatches);
        QCOMPARE(compared(row), told.matches + told.mismatches);
    }
    QVERIFY(required(m_depot.core->checkLog(m_depot.session)).isIntact());
}

QTEST_GUILESS_MAIN(TestGuessRace)

#include "tst_guessrace.moc"
