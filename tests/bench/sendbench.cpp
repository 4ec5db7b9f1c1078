// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sendbench.h"

#include "tests/bench/benchdepot.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/peakmemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>

#include <cstdio>

#include <unistd.h>

namespace {

constexpr int count = 10000;
constexpr int bytesOfAMail = 1300; ///< in English, headers and both parts

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

QStringList asNobody() // the tools refuse to stay root
{
    return geteuid() == 0 ? QStringList{ QStringLiteral("-u"), QStringLiteral("nobody") } : QStringList();
}

/// Milliseconds a message of Python's smtplib, over one connection.
double pythonsTime(int port)
{
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
    return python.readAllStandardOutput().trimmed().toDouble() * 1000 / count;
}

/// Milliseconds a message of Postfix's own tool, in four sessions that connect for each message.
double smtpSourcesTime(int port)
{
    QProcess source;
    QElapsedTimer timer;
    timer.start();
    source.start(QStringLiteral("/usr/sbin/smtp-source"),
        { QStringLiteral("-s"), QStringLiteral("4"), QStringLiteral("-m"), QString::number(count), QStringLiteral("-l"),
            QString::number(bytesOfAMail), QStringLiteral("-f"), QStringLiteral("depot@example.com"),
            QStringLiteral("-t"), QStringLiteral("r@example.com"), QStringLiteral("127.0.0.1:%1").arg(port) });
    source.waitForFinished(-1);
    if (source.exitCode() != 0)
        qFatal("smtp-source: %s", source.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e6 / count;
}

/// Where messages go, and what is told of it.
struct Sink {
    QString folder; ///< of the depot
    int port = 0;
    BenchReport &report;
};

/// Milliseconds a message, durably recorded, with everything that is due sent.
double ourTime(const Sink &sink, int connections)
{
    const BenchDepot depot
        = BenchDepot::make(QDir(sink.folder).filePath(QStringLiteral("send")), QStringLiteral("smtp"), sink.port);
    ChannelChange change;
    change.options = { { QStringLiteral("connections"), connections } };
    need(depot.core->changeChannel(depot.session, QStringLiteral("smtp"), change).result());
    const QString manifest = QDir(sink.folder).filePath(QStringLiteral("send.csv"));
    writeManifest(manifest, count);
    const SharedImportPlan plan
        = need(depot.core->planImport(depot.session, { manifest, depot.today, {}, Conflicts::Keep }).result());
    (void)need(depot.core->applyImport(depot.session, plan).result());
    IssueRequest request;
    request.date = depot.today;
    (void)need(depot.core->issue(depot.session, request).result());
    forgetPeak();
    const double before = megabytes();
    QElapsedTimer timer;
    timer.start();
    const SendSummary summary = need(depot.core->send(depot.session, DoorcodeCore::Send::WhatIsDue).result());
    const double took = double(timer.nsecsElapsed()) / 1e6 / count;
    if (summary.sent != count)
        qFatal("sent %d of %d", summary.sent, count);
    sink.report.add(QStringLiteral("send: memory grown while 10,000 wait"), peakMegabytes() - before,
        QStringLiteral("MB"), QStringLiteral("≤ 16"));
    return took;
}

} // namespace

void benchSend(const QString &folder, BenchReport &report)
{
    const int port = freePort();
    QProcess sink;
    sink.start(QStringLiteral("/usr/sbin/smtp-sink"),
        asNobody() + QStringList{ QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("100") });
    if (!sink.waitForStarted())
        return (void)std::fprintf(stderr, "send: smtp-sink is missing\n");
    const Sink here{ folder, port, report };
    const QString unit = QStringLiteral("ms a message");
    report.addRatio(QStringLiteral("send, one connection"), ourTime(here, 1), pythonsTime(port), unit, 2);
    report.addRatio(QStringLiteral("send, four connections"), ourTime(here, 4), smtpSourcesTime(port), unit, 2);
    sink.kill();
    sink.waitForFinished();
}
