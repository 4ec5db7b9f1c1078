// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code.h"
#include "tests/e2e/depotprofile.h"
#include "tests/e2e/worker.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

#include <random>

/// After a busy day no file of the profile, no exported log and no diagnostic holds a code. Codes that were never
/// issued are searched too, so that a find by chance would be seen for what it is.
class TestLeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFinds_data();
    void searchFinds();
    void noCodeIsLeftBehind();

private:
    /// Codes as whole runs in @p bytes, plain or grouped: no digit and no hex digit before or after.
    static int countCodes(const QByteArray &bytes, const QSet<QByteArray> &codes);
    /// The same, also as UTF-16.
    static int countAnywhere(QByteArray bytes, const QSet<QByteArray> &codes);
    static QSet<QByteArray> neverIssued(int count, const QSet<QByteArray> &issued);

    QStringList work();
    void watchJournal(Worker &worker, const QString &command);

    int m_issues = 0;
    DepotProfile m_profile;
    OpenDepot m_depot;
    QSet<QByteArray> m_journals; ///< what stood in the journal while work was going on
    QByteArray m_errors;
};

namespace {

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
}

bool isDigit(char character) { return character >= '0' && character <= '9'; }

QByteArray allOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int TestLeaks::countCodes(const QByteArray &bytes, const QSet<QByteArray> &codes)
{
    constexpr int length = 9;
    int count = 0;
    for (qsizetype start = 0; start < bytes.size(); ++start) {
        if (!isDigit(bytes[start]) || (start > 0 && isHexDigit(bytes[start - 1])))
            continue;
        QByteArray digits;
        qsizetype end = start;
        for (; end < bytes.size() && digits.size() < length; ++end) {
            const bool isGap = (bytes[end] == ' ' || bytes[end] == '-') && digits.size() % 3 == 0;
            if (isDigit(bytes[end]))
                digits.append(bytes[end]);
            else if (!isGap)
                break;
        }
        const bool isWhole = end == bytes.size() || !isHexDigit(bytes[end]);
        if (digits.size() == length && isWhole && codes.contains(digits))
            count += 1;
    }
    return count;
}

int TestLeaks::countAnywhere(QByteArray bytes, const QSet<QByteArray> &codes)
{
    const int plain = countCodes(bytes, codes);
    return plain + countCodes(bytes.replace('\0', QByteArray()), codes);
}

QSet<QByteArray> TestLeaks::neverIssued(int count, const QSet<QByteArray> &issued)
{
    std::mt19937 chance(20261123);
    QSet<QByteArray> codes;
    while (codes.size() < count) {
        QByteArray code;
        for (int digit = 0; digit < 8; ++digit)
            code.append(char('0' + std::uniform_int_distribution<>(0, 9)(chance)));
        code.append(dammDigit(code));
        if (!issued.contains(code))
            codes.insert(code);
    }
    return codes;
}

void TestLeaks::initTestCase()
{
    m_issues = isLongRun() ? 1000 : 300;
    m_depot = m_profile.make({ { QStringLiteral("wait_seconds"), QStringLiteral("0") },
        { QStringLiteral("code_digits"), QStringLiteral("8") }, { QStringLiteral("check_digit"), QStringLiteral("on") },
        { QStringLiteral("courier_failures_per_day"), QStringLiteral("200") },
        { QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("500") } });
    (void)required(m_depot.import(m_profile.manifest(0, m_issues)));
}

void TestLeaks::searchFinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("found");

    QTest::newRow("plain") << QByteArrayLiteral("code 123456789.") << 1;
    QTest::newRow("grouped") << QByteArrayLiteral("code 123 456 789") << 1;
    QTest::newRow("between bytes") << QByteArrayLiteral("\x01"
                                                        "123456789\xff")
                                   << 1;
    QTest::newRow("UTF-16") << QByteArray("1\0002\0003\0004\0005\0006\0007\0008\0009\000", 18) << 1;
    QTest::newRow("part of a longer number") << QByteArrayLiteral("1234567890") << 0;
    QTest::newRow("part of a hash") << QByteArrayLiteral("a123456789") << 0;
    QTest::newRow("another number") << QByteArrayLiteral("123456788") << 0;
}

void TestLeaks::searchFinds()
{
    QFETCH(QByteArray, bytes);

    QTEST(qMin(countAnywhere(bytes, { QByteArrayLiteral("123456789") }), 1), "found");
}

// Reads the journal again and again while the worker does as it is told: it is gone, or emptied, afterwards.
void TestLeaks::watchJournal(Worker &worker, const QString &command)
{
    worker.ask(command);
    for (;;) {
        while (!worker.hasLine()) {
            m_journals.insert(allOf(m_profile.path() + QStringLiteral("/depot.sqlite-journal")));
            m_journals.insert(allOf(m_profile.path() + QStringLiteral("/depot.sqlite-wal")));
        }
        const QString line = worker.readLine();
        QVERIFY(!line.isEmpty());
        QVERIFY2(!line.contains(QLatin1String(" error ")), qPrintable(line));
        if (line == QLatin1String("done"))
            return;
    }
}

// Every code goes out; of ten, one is tried with a wrong code, then all but one are verified.
QStringList TestLeaks::work()
{
    Worker worker(m_profile.path());
    if (!worker.ready())
        return {};
    QStringList issue{ QStringLiteral("issue") };
    for (int number = 0; number < m_issues; ++number)
        issue.append(DepotProfile::reference(number));
    watchJournal(worker, issue.join(QLatin1Char(' ')));
    watchJournal(worker, QStringLiteral("send"));
    const auto codes = m_depot.codes();
    QStringList verify{ QStringLiteral("verify") };
    for (int number = 0; number < m_issues; ++number) {
        const QString reference = DepotProfile::reference(number);
        if (number % 10 == 0)
            verify << reference << codes[DepotProfile::reference((number + 1) % m_issues)];
        if (number % 10 != 9)
            verify << reference << codes[reference];
    }
    watchJournal(worker, verify.join(QLatin1Char(' ')));
    m_errors = worker.errors();
    return codes.values();
}

void TestLeaks::noCodeIsLeftBehind()
{
    QSet<QByteArray> issued;
    for (const QString &code : work())
        issued.insert(code.toLatin1());
    QVERIFY(issued.size() > m_issues - 3); // two stops may share one by chance
    const auto control = neverIssued(int(issued.size()), issued);
    int released = 0;
    for (const BoardRow &row : m_depot.board())
        released += row.handoff.has_value() ? 1 : 0;
    QCOMPARE(released, m_issues - m_issues / 10);
    QVERIFY(required(m_depot.core->exportLog(m_depot.session, m_profile.path() + QStringLiteral("/export"))) > 0);
    required(m_depot.core->backUp(m_depot.session, m_profile.path() + QStringLiteral("/backup")));
    (void)required(m_depot.core->checkpoint(m_depot.session));

    QHash<QString, QByteArray> places{ { QStringLiteral("stderr"), m_errors } };
    for (const QByteArray &journal : std::as_const(m_journals))
        places[QStringLiteral("journals")] += journal + '\n';
    QDirIterator files(m_profile.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        places.insert(path, allOf(path));
    }

    QVERIFY(m_journals.size() > 1); // not just the missing one
    QVERIFY(places.contains(m_profile.path() + QStringLiteral("/depot.sqlite")));
    QVERIFY(places.contains(m_profile.path() + QStringLiteral("/export/entries.jsonl")));
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        QVERIFY2(countAnywhere(*place, issued) == 0, qPrintable(place.key()));
        QVERIFY2(countAnywhere(*place, control) == 0, qPrintable(place.key()));
    }
}

QTEST_GUILESS_MAIN(TestLeaks)

#include "tst_leaks.moc"
