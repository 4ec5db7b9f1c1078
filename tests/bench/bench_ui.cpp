// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdepot.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/boardbench.h"
#include "tests/bench/deskbench.h"
#include "tests/bench/peakmemory.h"
#include "tests/bench/yardstick.h"
#include "tests/ui/boardrows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTableView>
#include <QThread>
#include <ctime>

#include <algorithm>
#include <cstdio>

// Speed and memory of the window, beside a bare window of the same run. Prints rows of docs/performance.md. It starts
// itself again for what begins with the start of a program.
namespace {

constexpr int many = 10000;
constexpr int firstRows = many / 10;

void say(const QByteArray &name, double value)
{
    std::printf("%s %f\n", name.constData(), value);
    std::fflush(stdout);
}

/// Rows of fixed words, as little as a table can be made of.
class BareModel : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex &) const override { return 1000; }
    int columnCount(const QModelIndex &) const override { return 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("%1 of %2").arg(index.row()).arg(index.column()))
                                       : QVariant();
    }
};

int showBareWindow(QApplication &application)
{
    BareModel model;
    QMainWindow window;
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &application, [table] {
        table->viewport()->repaint();
        say("painted", 0);
        QApplication::quit();
    });
    return QApplication::exec();
}

int showBoard(QApplication &application, const QString &profile, int rows)
{
    BoardBench bench(application, profile);
    say("opening", bench.openingSeconds());
    bench.show();
    bench.whenPainted(std::min(rows, firstRows), [] { say("painted", 0); });
    bench.whenPainted(rows, [] {
        say("complete", 0);
        QApplication::quit();
    });
    const int result = QApplication::exec();
    say("memory", peakMegabytes());
    return result;
}

int useBoard(QApplication &application, const QString &profile)
{
    BoardBench bench(application, profile);
    bench.show();
    bench.whenPainted(many, [&bench] {
        say("filter", bench.filterTime());
        say("sort", bench.sortTime());
        say("scroll", bench.scrollTime());
        bench.setRows(manyRows(10 * many));
        say("filter100", bench.filterTime());
        say("sort100", bench.sortTime());
        say("scroll100", bench.scrollTime());
        QApplication::quit();
    });
    return QApplication::exec();
}

int workAtDesk(QApplication &application, const QString &folder, int rows)
{
    DeskBench bench(application, folder);
    const auto tell = [](const QByteArray &what, const Heartbeat::Gaps &gaps) {
        say(what + "-felt", gaps.felt);
        say(what + "-own", gaps.own);
        say(what + "-machine", gaps.machine);
    };
    tell("import", bench.import(rows));
    tell("issue", bench.issue());
    tell("send", bench.send());
    tell("check", bench.checkLog());
    tell("anew", bench.readAnew());
    return 0;
}

/// What a run of this program said; "painted" and "complete" are seconds from its start, without opening the depot.
QHash<QString, double> run(const QStringList &arguments)
{
    QHash<QString, double> said;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    while (process.waitForReadyRead(1200000)) {
        while (process.canReadLine()) {
            const QList<QByteArray> words = process.readLine().trimmed().split(' ');
            said.insert(QString::fromLatin1(words.first()), words.last().toDouble());
            const double seconds = double(timer.nsecsElapsed()) / 1e9 - said.value(QStringLiteral("opening"));
            if (words.first() == "painted" || words.first() == "complete")
                said.insert(QString::fromLatin1(words.first()), seconds);
        }
    }
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished();
    if (!isOver || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(arguments.join(QLatin1Char(' '))));
    return said;
}

QString depotWith(const QString &folder, int rows)
{
    const QString profile = QDir(folder).filePath(QStringLiteral("ui-%1").arg(rows));
    BenchDepot depot = BenchDepot::make(profile, QStringLiteral("tray"));
    const QString manifest = QDir(folder).filePath(QStringLiteral("ui.csv"));
    writeManifest(manifest, rows);
    const SharedImportPlan plan
        = need(depot.core->planImport(depot.session, { manifest, depot.today, {}, Conflicts::Keep }).result());
    need(depot.core->applyImport(depot.session, plan).result());
    return profile;
}

/// How long the window was held while it worked.
void measureDesk(const QString &folder, int rows, int runs)
{
    BenchReport report;
    for (int time = 0; time < runs; ++time) {
        const auto held = run({ QStringLiteral("--desk"), folder, QString::number(rows) });
        for (const auto &[name, what] :
            { std::pair("import", "import of %1 rows"), std::pair("issue", "issue of %1 codes"),
                std::pair("send", "sending of %1 messages"), std::pair("check", "log check after %1 codes"),
                std::pair("anew", "reading a board of %1 rows anew") }) {
            const QString work = QString::fromLatin1(what).arg(QLocale::c().toString(rows));
            const auto add = [&](const char *kind, const QString &row, const QString &limit) {
                report.add(row.arg(work), held.value(QString::fromLatin1(name) + QString::fromLatin1(kind)),
                    QStringLiteral("ms"), limit);
            };
            add("-felt", QStringLiteral("window held during %1"), QStringLiteral("≤ 50"));
            add("-own", QStringLiteral("processor time of it during %1"), QStringLiteral("≤ 50"));
            add("-machine", QStringLiteral("a thread that only beats held during %1"), {});
        }
    }
    report.print();
}

void measure(const QString &folder, int runs)
{
    const QString few = depotWith(folder, firstRows);
    const QString full = depotWith(folder, many);
    const QString painted = QStringLiteral("painted");
    BenchReport report;
    for (int time = 0; time < runs; ++time) {
        const double bare = run({ QStringLiteral("--bare") }).value(painted);
        const auto board = run({ QStringLiteral("--board"), few, QString::number(firstRows) });
        const auto fullBoard = run({ QStringLiteral("--board"), full, QString::number(many) });
        const auto used = run({ QStringLiteral("--use"), full });
        report.addRatio(
            QStringLiteral("start to painted board, 1,000 rows"), board.value(painted), bare, QStringLiteral("s"), 3);
        report.addRatio(QStringLiteral("start to painted board, 10,000 rows"), fullBoard.value(painted),
            board.value(painted), QStringLiteral("s"), 1.5);
        report.add(QStringLiteral("start to all of 10,000 rows"), 1000 * fullBoard.value(QStringLiteral("complete")),
            QStringLiteral("ms"), QStringLiteral("≤ 1000"));
        report.add(QStringLiteral("memory with 10,000 rows"), fullBoard.value(QStringLiteral("memory")),
            QStringLiteral("MB"), QStringLiteral("≤ 150"));
        const auto add = [&](const char *what, const char *name, const char *limit) {
            report.add(QString::fromUtf8(what), used.value(QString::fromLatin1(name)), QStringLiteral("ms"),
                QString::fromUtf8(limit));
        };
        add("filter, 10,000 rows", "filter", "≤ 50");
        add("sort, 10,000 rows", "sort", "≤ 50");
        add("scroll a page, 10,000 rows", "scroll", "≤ 16");
        add("filter, 100,000 rows", "filter100", "≤ 150");
        add("sort, 100,000 rows", "sort100", "≤ 150");
        add("scroll a page, 100,000 rows", "scroll100", "≤ 16");
    }
    report.print();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == QLatin1String("--bare"))
        return showBareWindow(application);
    if (arguments.value(0) == QLatin1String("--board"))
        return showBoard(application, arguments.value(1), arguments.value(2).toInt());
    if (arguments.value(0) == QLatin1String("--use"))
        return useBoard(application, arguments.value(1));
    if (arguments.value(0) == QLatin1String("--desk"))
        return workAtDesk(application, arguments.value(1), arguments.value(2).toInt());
    QCommandLineParser parser;
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where databases lie."),
        QStringLiteral("folder"), QDir::current().filePath(QStringLiteral("build/bench")));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often; the medians are printed."),
        QStringLiteral("count"), QStringLiteral("5"));
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("Deliveries of the desk that is held up."),
        QStringLiteral("count"), QStringLiteral("100000"));
    const QCommandLineOption onlyDesk(QStringLiteral("only-desk"), QStringLiteral("Nothing but the desk."));
    parser.addOptions({ folder, runs, rows, onlyDesk });
    parser.addHelpOption();
    parser.process(application);
    QDir().mkpath(parser.value(folder));
    if (!parser.isSet(onlyDesk))
        measure(parser.value(folder), parser.value(runs).toInt());
    measureDesk(parser.value(folder), parser.value(rows).toInt(), parser.value(runs).toInt());
    return 0;
}
