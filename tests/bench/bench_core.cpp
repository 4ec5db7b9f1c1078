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
#include "tests/bench/yardstick.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

// Speed as ratios against a yardstick of the same run. Prints the rows of docs/performance.md; usage: bench_core
// [FOLDER [ROWS]].
namespace {

void print(const char *what, double ours, double yardstick, const char *unit, double limit)
{
    std::printf("| %s | %.3f %s | %.3f %s | %.2f | ≤ %.2f | %s |\n", what, ours, unit, yardstick, unit,
        ours / yardstick, limit, ours / yardstick <= limit ? "met" : "missed");
    std::fflush(stdout);
}

void printPlain(const char *what, double value, const char *unit, const char *limit)
{
    std::printf("| %s | %.0f %s | – | – | %s | |\n", what, value, unit, limit);
    std::fflush(stdout);
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void benchImport(const QString &folder, BenchDepot &depot, int rows)
{
    const QString manifest = QDir(folder).filePath(QStringLiteral("day.csv"));
    writeManifest(manifest, rows);
    const double ours = secondsOf([&] {
        ImportPlan plan
            = need(depot.core->planImport(depot.session, { manifest, depot.today, {}, Conflicts::Keep }).result());
        const int planned = int(plan.added.size());
        if (planned != rows && !plan.problems.empty())
            qFatal("planned %d of %d: line %d %s", planned, rows, plan.problems.front().line,
                qPrintable(word(plan.problems.front().kind)));
        const ImportOutcome outcome = need(depot.core->applyImport(depot.session, std::move(plan)).result());
        if (outcome.added != rows || planned != rows)
            qFatal("imported %d of %d", outcome.added, rows);
    });
    const double memory = peakMegabytes();
    const QString other = QDir(folder).filePath(QStringLiteral("import.sqlite"));
    QFile::remove(other);
    const double yardstick = secondsOf([&] {
        QProcess::execute(QStringLiteral("sqlite3"),
            { other,
                QStringLiteral(
                    "CREATE TABLE d (reference TEXT PRIMARY KEY, recipient, phone, email, address, city, postcode,"
                    " route, parcels, note); CREATE UNIQUE INDEX d_reference ON d (route, reference);"
                    " CREATE INDEX d_phone ON d (phone); CREATE INDEX d_address ON d (address, reference);"
                    " CREATE INDEX d_route ON d (route);"),
                QStringLiteral(".import --csv --skip 1 %1 d").arg(manifest) });
    });
    print("import", ours, yardstick, "s", 8);
    printPlain("import: peak memory", memory, "MB", "≤ 250 MB");
}

constexpr int stopsInPart = 200; // a transaction of a bulk issue

void benchIssue(const QString &folder, BenchDepot &depot, int rows)
{
    IssueRequest request;
    request.date = depot.today;
    const double ours = secondsOf([&] {
        const IssueResult result = need(depot.core->issue(depot.session, request).result());
        if (result.issued != rows)
            qFatal("issued %d of %d", result.issued, rows);
    });
    Yardstick yardstick(depot.database(), QDir(folder).filePath(QStringLiteral("issue.sqlite")));
    std::vector<Yardstick::Rows> tables;
    for (const auto &[table, each] :
        { std::pair{ "issue", 1 }, { "message", 1 }, { "log_entry", 1 }, { "log_opening", 2 } })
        tables.push_back(yardstick.rowsOf(table, rows * each));
    print("issue", ours, yardstick.insert(tables, std::max(1, rows / stopsInPart)), "s", 3);
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

std::vector<double> verifySome(BenchDepot &depot, int first, int count)
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
    }
    return milliseconds;
}

double commitYardstick(const QString &folder, const BenchDepot &depot, int count)
{
    Yardstick yardstick(depot.database(), QDir(folder).filePath(QStringLiteral("verify.sqlite")));
    std::vector<Yardstick::Rows> tables;
    for (const auto &[table, each] :
        { std::pair{ "attempt", 1 }, { "handoff", 1 }, { "log_entry", 2 }, { "log_opening", 1 } })
        tables.push_back(yardstick.rowsOf(table, count * each));
    std::vector<double> milliseconds;
    for (int index = 0; index < count; ++index) {
        std::vector<Yardstick::Rows> one;
        for (const Yardstick::Rows &rows : tables) {
            Yardstick::Rows part{ rows.insert, {}, {} };
            const size_t each = rows.values.size() / size_t(count);
            for (size_t row = size_t(index) * each; row < size_t(index + 1) * each; ++row) {
                part.values.push_back(rows.values[row]);
                part.types.push_back(rows.types[row]);
            }
            one.push_back(std::move(part));
        }
        milliseconds.push_back(1000 * yardstick.insert(one, 1));
    }
    return median(milliseconds);
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

void benchVerify(const QString &folder, BenchDepot &depot, quint64 longLog)
{
    constexpr int count = 101;
    const double shortLog = median(verifySome(depot, 0, count));
    print("verify, median", shortLog, commitYardstick(folder, depot, count), "ms", 1.5);
    lengthenLog(depot, longLog);
    print("verify, long log against short", median(verifySome(depot, count, count)), shortLog, "ms", 1.2);
    LogCheck check;
    const double seconds = secondsOf([&] { check = need(depot.core->checkLog(depot.session).result()); });
    if (!check.isIntact())
        qFatal("the log is not intact: %s", qPrintable(check.problem));
    printPlain("log verify", double(check.entries) / seconds, "entries/s", "≥ 200,000");
}

void benchSend(const QString &folder)
{
    constexpr int count = 2000;
    constexpr int port = 20025;
    QProcess sink;
    sink.start(QStringLiteral("/usr/sbin/smtp-sink"),
        { QStringLiteral("-u"), QStringLiteral("nobody"), QStringLiteral("127.0.0.1:%1").arg(port),
            QStringLiteral("100") });
    if (!sink.waitForStarted())
        return (void)std::printf("| send | smtp-sink is missing | | | | |\n");
    BenchDepot depot = BenchDepot::make(QDir(folder).filePath(QStringLiteral("send")), QStringLiteral("smtp"), port);
    const QString manifest = QDir(folder).filePath(QStringLiteral("send.csv"));
    writeManifest(manifest, count);
    ImportPlan plan
        = need(depot.core->planImport(depot.session, { manifest, depot.today, {}, Conflicts::Keep }).result());
    (void)need(depot.core->applyImport(depot.session, std::move(plan)).result());
    IssueRequest request;
    request.date = depot.today;
    (void)need(depot.core->issue(depot.session, request).result());
    SendSummary summary;
    const double ours
        = secondsOf([&] { summary = need(depot.core->send(depot.session, DoorcodeCore::Send::WhatIsDue).result()); });
    if (summary.sent != count)
        qFatal("sent %d of %d", summary.sent, count);
    const QString script = QStringLiteral(
        "import smtplib,time\n"
        "from email.message import EmailMessage\n"
        "s=smtplib.SMTP('127.0.0.1',%1)\n"
        "t=time.time()\n"
        "for i in range(%2):\n"
        "    m=EmailMessage(); m['From']='depot@example.com'; m['To']='r%d@example.com'%i; m['Subject']='Code'\n"
        "    m.set_content('Bench: code 123 456 for BN-1, valid until 21:00. Say it to the courier only when"
        " the parcel is in your hands.')\n"
        "    s.send_message(m)\n"
        "print(time.time()-t)\n")
                               .arg(port)
                               .arg(count);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"), script });
    python.waitForFinished(-1);
    const double yardstick = python.readAllStandardOutput().trimmed().toDouble();
    print("send, one connection", ours * 1000 / count, yardstick * 1000 / count, "ms a message", 2);
    sink.kill();
    sink.waitForFinished();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(1, QDir::current().filePath(QStringLiteral("build/bench")));
    const int rows = arguments.value(2, QStringLiteral("100000")).toInt();
    QDir().mkpath(folder);
    std::printf("| what | Doorcode | yardstick | ratio | limit | |\n|---|---|---|---|---|---|\n");
    {
        BenchDepot depot = BenchDepot::make(QDir(folder).filePath(QStringLiteral("depot")), QStringLiteral("tray"));
        benchImport(folder, depot, rows);
        benchIssue(folder, depot, rows);
        benchVerify(folder, depot, quint64(rows) * 10);
    }
    benchSend(folder);
    return 0;
}
