// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/eventtext.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/wordtext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

struct LogCommands {
    Q_DECLARE_TR_FUNCTIONS(LogCommands)
};

constexpr int pageSize = 1000;

enum class Format { Table, Csv, Jsonl, Document };

Result<Format> formatOf(const CommandLine &line)
{
    if (!line.has("format"))
        return line.has("json") ? Format::Document : Format::Table;
    const auto given
        = wordOf(line, "format", { QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("jsonl") });
    if (!given)
        return given.error();
    if (line.has("json"))
        return Error{ ErrorCode::Usage, LogCommands::tr("--json and --format exclude each other") };
    if (*given == QLatin1String("csv"))
        return Format::Csv;
    return *given == QLatin1String("jsonl") ? Format::Jsonl : Format::Table;
}

/// From the end of the day before --from to the end of the day of --to.
Result<LogFilter> filterOf(const Call &call, const Depot &depot)
{
    LogFilter filter;
    if (call.line.has("from")) {
        const auto date = dateOf(call, "from");
        if (!date)
            return date.error();
        filter.from = dayEnd(depot, date->addDays(-1));
    }
    if (call.line.has("to")) {
        const auto date = dateOf(call, "to");
        if (!date)
            return date.error();
        filter.to = dayEnd(depot, *date);
    }
    return filter;
}

const QStringList &columns()
{
    static const QStringList keys{ QStringLiteral("seq"), QStringLiteral("time"), QStringLiteral("event"),
        QStringLiteral("outcome"), QStringLiteral("reason"), QStringLiteral("actor"), QStringLiteral("role"),
        QStringLiteral("delivery") };
    return keys;
}

QStringList cellsOf(const QJsonObject &entry)
{
    QStringList cells;
    for (const QString &key : columns())
        cells += entry.value(key).toVariant().toString();
    return cells;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted += QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return quoted.join(QLatin1Char(','));
}

QStringList header()
{
    return { LogCommands::tr("entry"), LogCommands::tr("time"), LogCommands::tr("event"), LogCommands::tr("outcome"),
        LogCommands::tr("reason"), LogCommands::tr("actor"), LogCommands::tr("role"), LogCommands::tr("delivery") };
}

/// The columns for people: names instead of words, and the depot's wall clock.
QStringList namedCellsOf(const StoredEntry &entry, const Depot &depot)
{
    QStringList cells = cellsOf(entryJson(entry));
    cells[1] = timeTextWithSeconds(depot, entry.time);
    cells[3] = outcomeText(cells[2], cells[3]);
    cells[2] = eventText(cells[2]);
    cells[4] = reasonText(cells[4]);
    cells[6] = rolesText(cells[6].split(QLatin1Char('+')));
    return cells;
}

/// A page at a time, so that a log of any length can be listed.
void print(const std::vector<StoredEntry> &page, Format format, const Depot &depot)
{
    QStringList lines;
    std::vector<QStringList> rows{ header() };
    for (const StoredEntry &entry : page) {
        if (format == Format::Jsonl)
            lines += QString::fromUtf8(entry.line);
        else if (format == Format::Csv)
            lines += csvLine(cellsOf(entryJson(entry)));
        else
            rows.push_back(namedCellsOf(entry, depot));
    }
    if (rows.size() > 1)
        lines += table(rows);
    if (lines.isEmpty())
        return;
    const QByteArray bytes = lines.join(QLatin1Char('\n')).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

Result<Reply> list(const Call &call)
{
    const auto format = formatOf(call.line);
    if (!format)
        return format.error();
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    const auto filter = filterOf(call, *depot);
    if (!filter)
        return filter.error();
    if (*format == Format::Csv)
        std::puts(qPrintable(csvLine(columns())));
    QJsonArray items;
    quint64 count = 0;
    quint64 next = 0;
    while (true) {
        const auto page = answered(call.core->logPage(call.session, *filter, next, pageSize));
        if (!page)
            return page.error();
        count += page->size();
        if (*format == Format::Document) {
            for (const StoredEntry &entry : *page)
                items.append(entryJson(entry));
        } else {
            print(*page, *format, *depot);
        }
        if (page->size() < size_t(pageSize))
            break;
        next = page->back().seq + 1;
    }
    return Reply{ itemsJson(items), *format == Format::Table ? LogCommands::tr("Entries: %1").arg(count) : QString() };
}

Result<Reply> verify(const Call &call)
{
    const auto check = answered(call.core->checkLog(call.session));
    if (!check)
        return check.error();
    if (!check->isIntact()) {
        const QString where = check->badSeq
            ? QStringLiteral("%1 (entry %2)").arg(check->problem, QString::number(*check->badSeq))
            : check->problem;
        return Error{ ErrorCode::LogAltered, where };
    }
    Reply reply;
    reply.json = { { QStringLiteral("intact"), true }, { QStringLiteral("entries"), qint64(check->entries) },
        { QStringLiteral("checkpoints"), qint64(check->checkpoints) } };
    reply.text = LogCommands::tr("The log is complete and unaltered. Entries: %1. Checkpoints: %2.")
                     .arg(check->entries)
                     .arg(check->checkpoints);
    return reply;
}

Result<Reply> exportLog(const Call &call)
{
    const QString folder = QFileInfo(call.line.arguments[0]).absoluteFilePath();
    const auto written = answered(call.core->exportLog(call.session, folder));
    if (!written)
        return written.error();
    Reply reply;
    reply.json = { { QStringLiteral("entries"), qint64(*written) }, { QStringLiteral("folder"), folder } };
    reply.text = LogCommands::tr("Entries written to %1: %2").arg(plain(folder), QString::number(*written));
    return reply;
}

Result<Reply> checkpoint(const Call &call)
{
    const auto note = answered(call.core->checkpoint(call.session));
    if (!note)
        return note.error();
    const QString text = QString::fromUtf8(*note);
    return Reply{ { { QStringLiteral("checkpoint"), text } }, text };
}

Result<Reply> key(const Call &call)
{
    const auto verifier = answered(call.core->logKey(call.session));
    if (!verifier)
        return verifier.error();
    const QString text = QString::fromUtf8(*verifier).trimmed();
    return Reply{ { { QStringLiteral("key"), text } }, text };
}

Result<void> acceptFinding(const CommandLine &line)
{
    if (line.has("recovery-code-file")) {
        const auto code = recoveryCodeOf(line);
        if (!code)
            return code.error();
        const auto core = openCore(line);
        if (!core)
            return core.error();
        return answered((*core)->acceptFinding(*code));
    }
    const auto depot = openDepot(line);
    if (!depot)
        return depot.error();
    return answered(depot->core->acceptFinding(depot->session));
}

Result<Reply> accept(const Call &call)
{
    if (auto accepted = acceptFinding(call.line); !accepted)
        return accepted.error();
    return done(LogCommands::tr("Accepted and logged. Codes can be issued, verified and sent again."));
}

} // namespace

std::vector<Command> logCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("log list"), text("[--from D] [--to D] [--format table|csv|jsonl]"), 0, 0, list },
        { text("log verify"), text(""), 0, 0, verify },
        { text("log accept"), text("[--recovery-code-file FILE]"), 0, 0, accept, Command::Needs::Nothing },
        { text("log export"), text("DIR"), 1, 1, exportLog },
        { text("log checkpoint"), text(""), 0, 0, checkpoint },
        { text("log key"), text(""), 0, 0, key },
    };
}
