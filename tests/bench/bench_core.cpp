// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/makecore.h"
#include "core/crypto/botanlogseal.h"
#include "core/crypto/hotpcodemaker.h"
#include "core/crypto/keyedrowseal.h"
#include "core/crypto/keyring.h"
#include "core/crypto/systemrandom.h"
#include "core/ports/logbook.h"
#include "core/storage/sqlstorage.h"
#include "tests/bench/benchdepot.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/comparisontime.h"
#include "tests/bench/peakmemory.h"
#include "tests/bench/sendbench.h"
#include "tests/bench/smsbench.h"
#include "tests/bench/yardstick.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <utility>

// Speed as ratios against a yardstick of the same run. Prints the rows of docs/performance.md; bench_core --help.
namespace {

/// What was asked for on the command line.
struct Choice {
    QString folder;
    int rows = 0;
    QStringList only; ///< rows to measure; empty: all
    bool isFirst = true; ///< of several runs

    bool has(const char *name) const { return only.isEmpty() || only.contains(QLatin1String(name)); }
    bool hasAny(std::initializer_list<const char *> names) const
    {
        return std::any_of(names.begin(), names.end(), [this](const char *name) { return has(name); });
    }
};

double importYardstick(const QString &folder, const QString &manifest)
{
    const QString path = QDir(folder).filePath(QStringLiteral("import.sqlite"));
    QFile::remove(path);
    return secondsOf([&] {
        const int status = QProcess::execute(QStringLiteral("sqlite3"),
            { path,
                QStringLiteral(
                    "CREATE TABLE d (reference TEXT PRIMARY KEY, recipient, phone, email, address, city, postcode,"
                    " route, parcels, note); CREATE UNIQUE INDEX d_reference ON d (route, reference);"
                    " CREATE INDEX d_phone ON d (phone); CREATE INDEX d_email ON d (email);"
                    " CREATE INDEX d_address ON d (address, reference); CREATE INDEX d_route ON d (route);"),
                QStringLiteral(".import --csv --skip 1 %1 d").arg(manifest) });
        if (status != 0)
            qFatal("sqlite3 ended with %d", status);
    });
}

void benchImport(const Choice &choice, BenchDepot &depot, BenchReport &report)
{
    const int rows = choice.rows;
    const QString manifest = QDir(choice.folder).filePath(QStringLiteral("day.csv"));
    writeManifest(manifest, rows);
    forgetPeak();
    const double ours = secondsOf([&] {
        const SharedImportPlan plan
            = need(depot.core->planImport(depot.session, { manifest, depot.today, {}, Conflicts::Keep }).result());
        const int planned = int(plan->added.size());
        if (planned != rows && !plan->problems.empty())
            qFatal("planned %d of %d: line %d %s", planned, rows, plan->problems.front().line,
                qPrintable(word(plan->problems.front().kind)));
        const ImportOutcome outcome = need(depot.core->applyImport(depot.session, plan).result());
        if (outcome.added != rows || planned != rows)
            qFatal("imported %d of %d", outcome.added, rows);
    });
    const double memory = peakMegabytes();
    if (!choice.has("import"))
        return;
    report.addRatio(QStringLiteral("import"), ours, importYardstick(choice.folder, manifest), QStringLiteral("s"), 8);
    if (choice.isFirst) // later runs find what earlier ones left in the heap
        report.add(QStringLiteral("import: peak memory"), memory, QStringLiteral("MB"), QStringLiteral("≤ 250"));
}

constexpr int stopsInPart = 200; // a transaction of a bulk issue

void benchIssue(const Choice &choice, BenchDepot &depot, BenchReport &report)
{
    const int rows = choice.rows;
    IssueRequest request;
    request.date = depot.today;
    const double ours = secondsOf([&] {
        const IssueResult result = need(depot.core->issue(depot.session, request).result());
        if (result.issued != rows)
            qFatal("issued %d of %d", result.issued, rows);
    });
    if (!choice.has("issue"))
        return;
    Yardstick yardstick(
        depot.database(), QDir(choice.folder).filePath(QStringLiteral("issue.sqlite")), Yardstick::Start::Empty);
    std::vector<Yardstick::Rows> tables;
    for (const auto &[table, each] :
        { std::pair{ "issue", 1 }, { "message", 1 }, { "log_entry", 1 }, { "log_opening", 2 } })
        tables.push_back(yardstick.rowsOf(table, rows * each));
    report.addRatio(QStringLiteral("issue"), ours, yardstick.write(tables, std::max(1, rows / stopsInPart)),
        QStringLiteral("s"), 3);
}

/// The adapters opened beside the facade, to derive the right codes and to lengthen the log.
struct Inside {
    SystemRandom random;
    Keyring keys;
    HotpCodeMaker codes;
    KeyedRowSeal rows;
    BotanLogSeal seal;
    std::unique_ptr<SqlStorage> storage;

    explicit Inside(const BenchDepot &depot)
        : keys(depot.profile, random)
        , codes(keys)
        , rows(keys)
        , seal(keys)
    {
        need(keys.unlockWithPassphrase(QByteArrayLiteral("bench passphrase")));
        SqlStorageSettings settings;
        settings.path = depot.database();
        settings.station = keys.station();
        settings.boot = QStringLiteral("00000000");
        storage = need(SqlStorage::open(settings, rows, seal, random));
    }
};

using Verified = std::function<void(const Delivery &)>;

std::vector<double> verifySome(BenchDepot &depot, int first, int count, const Verified &verified)
{
    Inside inside(depot);
    std::vector<double> milliseconds;
    for (int row = first; row < first + count; ++row) {
        const Delivery delivery = need(
            depot.core->findDelivery(depot.session, depot.today, QStringLiteral("BN-%1").arg(1000000 + row)).result());
        const Issue issue = need(inside.storage->issues().ofStop(delivery.stop)).front();
        const Code code = need(inside.codes.make(
            { issue.stop, issue.id, issue.nonce, issue.epoch, issue.number, issue.contactTag, issue.format }));
        VerifyRequest request;
        request.delivery = delivery.id;
        request.typed = QString::fromLatin1(code.digits());
        milliseconds.push_back(1000 * secondsOf([&] {
            if (need(depot.core->verify(depot.session, request).result()).outcome != Outcome::Match)
                qFatal("a right code did not match");
        }));
        verified(delivery);
    }
    return milliseconds;
}

/// Everything that the verify of @p delivery left written, each row once.
std::vector<Yardstick::Rows> rowsOfVerify(const Yardstick &yardstick, const Delivery &delivery)
{
    const QByteArray id = '\'' + delivery.id.text().toLatin1() + '\'';
    const QByteArray stop = '\'' + delivery.stop.text().toLatin1() + '\'';
    return { yardstick.rowsOf("attempt", 1), yardstick.rowsOf("handoff", 1), yardstick.rowsOf("log_entry", 2),
        yardstick.rowsOf("log_opening", 1),
        yardstick.rowsFor("UPDATE stop SET attempts = ?2, version = ?3, seal = ?4 WHERE id = ?1",
            "SELECT id, attempts, version, seal FROM stop WHERE id = " + stop),
        yardstick.rowsFor("UPDATE issue SET state = ?2, ended_at = ?3, version = ?4, seal = ?5 WHERE id = ?1",
            "SELECT id, state, ended_at, version, seal FROM issue WHERE stop = " + stop),
        yardstick.rowsFor("UPDATE delivery SET state = ?2, version = ?3 WHERE id = ?1",
            "SELECT id, state, version FROM delivery WHERE id = " + id),
        yardstick.rowsFor("INSERT INTO courier_day VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET failures = ?3",
            "SELECT courier, date, failures, lifted FROM courier_day ORDER BY rowid DESC LIMIT 1"),
        yardstick.rowsFor("INSERT INTO dispatcher_budget VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET charges = ?2",
            "SELECT app_user, charges, lifted_at FROM dispatcher_budget ORDER BY rowid DESC LIMIT 1"),
        yardstick.rowsFor("INSERT INTO depot_day VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET failures = ?2",
            "SELECT date, failures, messages FROM depot_day ORDER BY rowid DESC LIMIT 1"),
        yardstick.rowsFor("UPDATE log_head SET size = ?, head = ?, edge = ?, time = ?",
            "SELECT size, head, edge, time FROM log_head") };
}

void lengthenLog(const BenchDepot &depot, quint64 size)
{
    Inside inside(depot);
    const Session station = Session::ofStation(inside.keys.station());
    while (true) {
        auto work = need(inside.storage->begin());
        const LogState state = need(inside.storage->logBook().state());
        if (state.size >= size)
            return;
        const quint64 part = std::min<quint64>(20000, size - state.size);
        for (quint64 entry = 0; entry < part; ++entry) {
            LogEntry checked(Event::LogChecked);
            checked.detail.emplace_back(Detail::Size, qint64(state.size + entry));
            need(inside.storage->logBook().append(station, checked, state.time));
        }
        need(work->commit());
    }
}

double checkLog(const BenchDepot &depot, LogCheck &check)
{
    const double seconds = secondsOf([&] { check = need(depot.core->checkLog(depot.session).result()); });
    if (!check.isIntact())
        qFatal("the log is not intact: %s", qPrintable(check.problem));
    return seconds;
}

void benchVerify(const Choice &choice, BenchDepot &depot, BenchReport &report)
{
    constexpr int count = 101;
    // The two in turn, since the disk is not as fast at every moment.
    Yardstick yardstick(
        depot.database(), QDir(choice.folder).filePath(QStringLiteral("verify.sqlite")), Yardstick::Start::Copy);
    std::vector<double> commits;
    const double shortLog = median(verifySome(depot, 0, count, [&](const Delivery &delivery) {
        commits.push_back(1000 * yardstick.write(rowsOfVerify(yardstick, delivery), 1));
    }));
    report.addRatio(QStringLiteral("verify, median"), shortLog, median(commits), QStringLiteral("ms"), 1.5);
    if (!choice.has("log"))
        return;
    lengthenLog(depot, quint64(choice.rows) * 10);
    report.addRatio(QStringLiteral("verify, long log against short"),
        median(verifySome(depot, count, count, [](const Delivery &) {})), shortLog, QStringLiteral("ms"), 1.2);
    LogCheck check;
    const double seconds = checkLog(depot, check);
    report.add(QStringLiteral("log verify, entries and sealed rows"),
        double(check.entries + check.sealedRows) / seconds, QStringLiteral("rows/s"), {});
}

/// Of a log alone: a depot without stops has no other seals to look at.
void benchLog(const Choice &choice, BenchReport &report)
{
    const BenchDepot depot
        = BenchDepot::make(QDir(choice.folder).filePath(QStringLiteral("log")), QStringLiteral("tray"));
    lengthenLog(depot, quint64(choice.rows) * 10);
    LogCheck check;
    const double seconds = checkLog(depot, check);
    report.add(QStringLiteral("log verify"), double(check.entries) / seconds, QStringLiteral("entries/s"),
        QStringLiteral("≥ 200000"));
}

/// What the test must catch. (std::equal becomes memcmp, which looks at six bytes at once.)
bool stopsAtTheFirstDifference(const Code &right, const Code &typed)
{
    for (qsizetype at = 0; at < right.digits().size(); ++at) {
        if (right.digits().at(at) != typed.digits().at(at))
            return false;
    }
    return true;
}

void benchComparison(BenchReport &report)
{
    const double control = largestT(stopsAtTheFirstDifference, TypedCodes::FirstOrLastDigitWrong);
    report.add(QStringLiteral("comparison that stops early (control), \\|t\\|"), control, {}, QStringLiteral("≥ 4.5"));
    for (const auto &[what, codes] : { std::pair{ "first digit wrong against last", TypedCodes::FirstOrLastDigitWrong },
             std::pair{ "right against random", TypedCodes::RightOrRandom } })
        report.add(QStringLiteral("comparison of codes, %1, \\|t\\|").arg(QLatin1String(what)),
            largestT(isSameCode, codes), {}, QStringLiteral("≤ 4.5"));
}

void benchAll(const Choice &choice, BenchReport &report)
{
    if (choice.has("comparison"))
        benchComparison(report);
    if (choice.hasAny({ "import", "issue", "verify", "log" })) {
        BenchDepot depot
            = BenchDepot::make(QDir(choice.folder).filePath(QStringLiteral("depot")), QStringLiteral("tray"));
        benchImport(choice, depot, report);
        if (choice.hasAny({ "issue", "verify", "log" }))
            benchIssue(choice, depot, report);
        if (choice.hasAny({ "verify", "log" }))
            benchVerify(choice, depot, report);
    }
    if (choice.has("log"))
        benchLog(choice, report);
    if (choice.has("send"))
        benchSend(choice.folder, report);
    if (choice.has("sms"))
        benchSms(report);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where databases lie."),
        QStringLiteral("folder"), QDir::current().filePath(QStringLiteral("build/bench")));
    const QCommandLineOption rows(
        QStringLiteral("rows"), QStringLiteral("Deliveries."), QStringLiteral("count"), QStringLiteral("100000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often; the medians are printed."),
        QStringLiteral("count"), QStringLiteral("1"));
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("comparison, import, issue, verify, log, send or sms; may be given again."),
        QStringLiteral("row"));
    parser.addOptions({ folder, rows, runs, only });
    parser.addHelpOption();
    parser.process(application);

    Choice choice{ parser.value(folder), parser.value(rows).toInt(), parser.values(only) };
    QDir().mkpath(choice.folder);
    BenchReport report;
    for (int run = 0; run < parser.value(runs).toInt(); ++run) {
        choice.isFirst = run == 0;
        benchAll(choice, report);
    }
    report.print();
    return 0;
}
