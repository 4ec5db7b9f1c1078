// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/rowproblemtext.h"
#include "app/ctl/terminaltext.h"
#include "core/common/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct ImportCommands {
    Q_DECLARE_TR_FUNCTIONS(ImportCommands)
};

Result<ImportRequest> requestOf(const Call &call)
{
    ImportRequest request;
    request.path = QFileInfo(call.line.arguments[0]).absoluteFilePath();
    const auto date = dateOf(call);
    if (!date)
        return date.error();
    request.date = *date;
    if (call.line.has("date-order")) {
        const auto given
            = wordOf(call.line, "date-order", { QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd") });
        if (!given)
            return given.error();
        request.dateOrder = dateOrder(*given);
    }
    if (call.line.has("conflicts")) {
        const auto given = wordOf(call.line, "conflicts", { QStringLiteral("keep"), QStringLiteral("take") });
        if (!given)
            return given.error();
        request.conflicts = conflicts(*given).value_or(Conflicts::Keep);
    }
    return request;
}

void tellProblems(const ImportPlan &plan)
{
    for (const RowProblem &problem : plan.problems)
        complain(rowProblemText(problem));
    for (const ImportPlan::Conflict &conflict : plan.conflicts)
        complain(conflictText(conflict));
}

/// Contacts that change after a code was issued are changed one by one, as by hand.
QJsonArray changeContacts(const Call &call, const std::vector<ImportPlan::ContactChange> &changes)
{
    QJsonArray items;
    for (const ImportPlan::ContactChange &change : changes) {
        const auto phone = change.contact.phone ? std::optional(change.contact.phone->e164()) : std::nullopt;
        const auto email = change.contact.email ? std::optional(change.contact.email->text()) : std::nullopt;
        const auto changed = answered(call.core->correctContact(call.session, change.delivery, phone, email));
        QJsonObject item = changed ? QJsonObject() : errorJson(changed.error());
        item.insert(QStringLiteral("line"), change.line);
        item.insert(QStringLiteral("reference"), change.reference);
        if (!changed && !call.line.has("json"))
            complain(ImportCommands::tr("line %1, %2: %3")
                    .arg(QString::number(change.line), change.reference, errorText(changed.error())));
        items.append(item);
    }
    return items;
}

/// How the file was understood; what a column is not used for is null.
void addForm(const ManifestForm &form, QJsonObject &json)
{
    QJsonArray columns;
    for (const ManifestColumn &column : form.columns) {
        columns.append(QJsonObject{ { QStringLiteral("column"), column.title },
            { QStringLiteral("field"), column.field ? QJsonValue(word(*column.field)) : QJsonValue() } });
    }
    json.insert(QStringLiteral("columns"), columns);
    json.insert(QStringLiteral("encoding"), form.encoding);
    json.insert(QStringLiteral("delimiter"), QString(form.delimiter));
    json.insert(QStringLiteral("header_line"), form.headerLine);
    json.insert(QStringLiteral("date_order"), form.dateOrder ? QJsonValue(word(*form.dateOrder)) : QJsonValue());
}

/// Each column of the file and what it was understood as, for a dry run.
QString columnsText(const ManifestForm &form)
{
    std::vector<QStringList> rows{ { ImportCommands::tr("column"), ImportCommands::tr("understood as") } };
    for (const ManifestColumn &column : form.columns)
        rows.push_back({ column.title, column.field ? word(*column.field) : ImportCommands::tr("not used") });
    return table(rows);
}

Reply replyOf(const ImportPlan &plan)
{
    QJsonArray problems;
    for (const RowProblem &problem : plan.problems)
        problems.append(rowProblemJson(problem));
    QJsonArray conflicts;
    for (const ImportPlan::Conflict &conflict : plan.conflicts)
        conflicts.append(conflictJson(conflict));
    Reply reply;
    reply.json = { { QStringLiteral("import"), QJsonValue(QJsonValue::Null) },
        { QStringLiteral("added"), qint64(plan.added.size()) },
        { QStringLiteral("changed"), qint64(plan.changed.size()) }, { QStringLiteral("unchanged"), plan.unchanged },
        { QStringLiteral("imported_before"), plan.wasApplied }, { QStringLiteral("problems"), problems },
        { QStringLiteral("conflicts"), conflicts }, { QStringLiteral("contact_changes"), QJsonArray() } };
    addForm(plan.form, reply.json);
    reply.text = ImportCommands::tr("Added: %1. Changed: %2. As before: %3. Rows that cannot go in: %4. Conflicts: %5.")
                     .arg(plan.added.size())
                     .arg(plan.changed.size())
                     .arg(plan.unchanged)
                     .arg(plan.problemCount())
                     .arg(plan.conflicts.size());
    if (plan.wasApplied)
        reply.text
            = ImportCommands::tr("This file was imported for this date already.") + QLatin1Char('\n') + reply.text;
    return reply;
}

Result<Reply> importFile(const Call &call)
{
    const auto request = requestOf(call);
    if (!request)
        return request.error();
    const auto planned = answered(call.core->planImport(call.session, *request));
    if (!planned)
        return planned.error();
    const ImportPlan &plan = **planned;
    const bool isRefused = call.line.has("strict") && plan.problemCount() > 0;
    if (isRefused || !call.line.has("json"))
        tellProblems(plan);
    if (isRefused)
        return Error{ ErrorCode::ImportHasProblems, QString::number(plan.problemCount()) };
    Reply reply = replyOf(plan);
    if (call.line.has("dry-run")) {
        reply.text = columnsText(plan.form) + QLatin1Char('\n') + reply.text + QLatin1Char('\n')
            + ImportCommands::tr("Nothing was imported: this was a dry run.");
        return reply;
    }
    const auto outcome = answered(call.core->applyImport(call.session, *planned));
    if (!outcome)
        return outcome.error();
    if (!outcome->id.isNull()) {
        reply.json.insert(QStringLiteral("import"), outcome->id.text());
        reply.text += QLatin1Char('\n')
            + ImportCommands::tr("To take it back: doorcodectl undo-import %1").arg(outcome->id.text());
    }
    reply.json.insert(QStringLiteral("contact_changes"), changeContacts(call, plan.contactChanges));
    return reply;
}

Result<Reply> undoImport(const Call &call)
{
    const auto undone = answered(call.core->undoImport(call.session, ImportId(call.line.arguments[0])));
    if (!undone)
        return undone.error();
    return done(ImportCommands::tr("The import is undone."));
}

} // namespace

std::vector<Command> importCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("import"),
            text("FILE [--date D] [--date-order dmy|mdy|ymd] [--conflicts keep|take] [--strict] [--dry-run]"), 1, 1,
            importFile },
        { text("undo-import"), text("ID"), 1, 1, undoImport },
    };
}
