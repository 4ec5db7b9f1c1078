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

#include <algorithm>
#include <iterator>

namespace {

struct DayCommands {
    Q_DECLARE_TR_FUNCTIONS(DayCommands)
};

constexpr int pageSize = 500;

const QStringList &statusWords()
{
    static const QStringList words{ QStringLiteral("needs_approval"), QStringLiteral("locked"),
        QStringLiteral("handed_off"), QStringLiteral("override"), QStringLiteral("undelivered"),
        QStringLiteral("cancelled"), QStringLiteral("at_the_door"), QStringLiteral("expired"),
        QStringLiteral("code_issued"), QStringLiteral("planned") };
    return words;
}

/// All rows of the board that fit @p filter, page by page.
Result<std::vector<BoardRow>> boardRows(const Call &call, const BoardFilter &filter)
{
    std::vector<BoardRow> rows;
    while (true) {
        const QString after = rows.empty() ? QString() : rows.back().delivery.reference;
        auto page = answered(call.core->board(call.session, filter, after, pageSize));
        if (!page)
            return page.error();
        const bool isLast = page->size() < size_t(pageSize);
        rows.insert(rows.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
        if (isLast)
            return rows;
    }
}

Result<Reply> list(const Call &call)
{
    std::optional<QString> status;
    if (call.line.has("status")) {
        const auto given = wordOf(call.line, "status", statusWords());
        if (!given)
            return given.error();
        status = *given;
    }
    const auto date = dateOf(call);
    if (!date)
        return date.error();
    const auto now = answered(call.core->now());
    if (!now)
        return now.error();
    const BoardFilter filter{ *date, call.line.value("route").value_or(QString()),
        call.line.value("search").value_or(QString()) };
    const auto found = boardRows(call, filter);
    if (!found)
        return found.error();
    QJsonArray items;
    std::vector<QStringList> rows{ { DayCommands::tr("reference"), DayCommands::tr("status"), DayCommands::tr("route"),
        DayCommands::tr("courier"), DayCommands::tr("parcels"), DayCommands::tr("recipient") } };
    for (const BoardRow &row : *found) {
        const QString current = word(boardStatus(row, *now));
        if (status && current != *status)
            continue;
        items.append(deliveryJson(row, *now));
        rows.push_back({ row.delivery.reference, statusText(current), row.route, row.courier,
            QString::number(row.delivery.parcels), row.delivery.recipient });
    }
    const QString count = DayCommands::tr("Deliveries: %1").arg(items.size());
    return Reply{ itemsJson(items), table(rows) + QLatin1Char('\n') + count };
}

Result<BoardRow> rowOf(const Call &call, const Delivery &delivery)
{
    auto rows = boardRows(call, BoardFilter{ delivery.date, QString(), delivery.reference });
    if (!rows)
        return rows.error();
    for (BoardRow &row : *rows) {
        if (row.delivery.id == delivery.id)
            return std::move(row);
    }
    return Error{ ErrorCode::NotFound, delivery.reference };
}

/// What show tells of a delivery; a line for nothing is left out.
std::vector<QStringList> factsOf(const BoardRow &row, const Depot &depot, Instant now)
{
    const Delivery &delivery = row.delivery;
    const bool isOut = row.issueState == Issue::State::Active || row.issueState == Issue::State::Locked
        || row.issueState == Issue::State::Expired;
    const auto time = [&depot](std::optional<Instant> known) { return known ? timeText(depot, *known) : QString(); };
    const std::vector<QStringList> all{ { DayCommands::tr("reference"), delivery.reference },
        { DayCommands::tr("date"), dateText(delivery.date) },
        { DayCommands::tr("status"), statusText(word(boardStatus(row, now))) },
        { DayCommands::tr("reason"), reasonText(delivery.closeReason) },
        { DayCommands::tr("handed off"), time(row.handoff ? std::optional(row.handoff->at) : std::nullopt) },
        { DayCommands::tr("recipient"), delivery.recipient }, { DayCommands::tr("address"), row.stop.address },
        { DayCommands::tr("contact"), contactText(row.stop.contact) },
        { DayCommands::tr("parcels"), QString::number(delivery.parcels) }, { DayCommands::tr("note"), delivery.note },
        { DayCommands::tr("route"), row.route }, { DayCommands::tr("courier"), row.courier },
        { DayCommands::tr("code until"), time(isOut ? row.expiresAt : std::nullopt) },
        { DayCommands::tr("message"), row.messageState ? messageStateText(word(*row.messageState)) : QString() },
        { DayCommands::tr("attempts left"), QString::number(row.stop.attemptsLeft()) } };
    std::vector<QStringList> told;
    std::copy_if(all.begin(), all.end(), std::back_inserter(told),
        [](const QStringList &fact) { return !fact.constLast().isEmpty(); });
    return told;
}

QString showText(const BoardRow &row, const QJsonArray &timeline, const Depot &depot, Instant now)
{
    std::vector<QStringList> entries;
    for (const QJsonValue &value : timeline) {
        const QJsonObject entry = value.toObject();
        const auto text = [&entry](const char *key) { return entry.value(QLatin1String(key)).toString(); };
        const auto time = fromIso(text("time"));
        entries.push_back({ time ? timeText(depot, *time) : QString(), eventText(text("event")),
            outcomeText(text("event"), text("outcome")), reasonText(text("reason")) });
    }
    const QString facts = table(factsOf(row, depot, now));
    return entries.empty() ? facts : facts + QStringLiteral("\n\n") + table(entries);
}

Result<Reply> show(const Call &call)
{
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    const auto row = rowOf(call, *delivery);
    if (!row)
        return row.error();
    const auto entries = answered(call.core->timeline(call.session, *delivery));
    if (!entries)
        return entries.error();
    const auto now = answered(call.core->now());
    if (!now)
        return now.error();
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    QJsonArray timeline;
    for (const StoredEntry &entry : *entries)
        timeline.append(entryJson(entry));
    Reply reply{ deliveryJson(*row, *now), showText(*row, timeline, *depot, *now) };
    reply.json.insert(QStringLiteral("timeline"), timeline);
    return reply;
}

Result<Reply> arrive(const Call &call)
{
    const auto delivery = deliveryOf(call, call.line.arguments[0]);
    if (!delivery)
        return delivery.error();
    if (auto arrived = answered(call.core->arrive(call.session, delivery->id)); !arrived)
        return arrived.error();
    return done(DayCommands::tr("The courier is at the door of %1.").arg(plain(delivery->reference)));
}

Result<Reply> replan(const Call &call)
{
    const auto given = call.line.required("date");
    if (!given)
        return given.error();
    const auto date = parseDate(*given);
    if (!date)
        return date.error();
    const auto delivery = deliveryOf(call, call.line.arguments[0], "from");
    if (!delivery)
        return delivery.error();
    const auto planned = answered(call.core->replan(call.session, delivery->id, *date));
    if (!planned)
        return planned.error();
    Reply reply;
    reply.json = { { QStringLiteral("reference"), planned->reference },
        { QStringLiteral("date"), planned->date.toString(Qt::ISODate) },
        { QStringLiteral("state"), word(planned->state) } };
    reply.text = DayCommands::tr("%1 is planned again for %2.").arg(plain(planned->reference), dateText(planned->date));
    return reply;
}

/// A terminal shows the first references; the whole list is in the JSON document.
QString openText(const QStringList &open)
{
    constexpr qsizetype shown = 20;
    const QString references = plain(open.mid(0, shown).join(QStringLiteral(", ")));
    if (open.size() <= shown)
        return DayCommands::tr("Still open: %1").arg(references);
    return DayCommands::tr("Still open: %1 and %n more", nullptr, int(open.size() - shown)).arg(references);
}

Result<Reply> closeDay(const Call &call)
{
    const auto date = dateOf(call);
    if (!date)
        return date.error();
    const auto count = answered(call.core->closeDay(call.session, *date));
    if (!count)
        return count.error();
    Reply reply{ dayCountJson(*count),
        table({ { DayCommands::tr("planned"), QString::number(count->planned) },
            { DayCommands::tr("code issued"), QString::number(count->codeIssued) },
            { DayCommands::tr("handed off"), QString::number(count->handedOff) },
            { DayCommands::tr("undelivered"), QString::number(count->undelivered) },
            { DayCommands::tr("cancelled"), QString::number(count->cancelled) } }) };
    if (!count->open.isEmpty())
        reply.text += QLatin1Char('\n') + openText(count->open);
    reply.json.insert(QStringLiteral("date"), date->toString(Qt::ISODate));
    return reply;
}

} // namespace

std::vector<Command> dayCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("list"), text("[--date D] [--route R] [--status S] [--search TEXT]"), 0, 0, list },
        { text("show"), text("REF [--date D]"), 1, 1, show },
        { text("arrive"), text("REF [--date D]"), 1, 1, arrive },
        { text("replan"), text("REF --date D [--from D]"), 1, 1, replan },
        { text("close-day"), text("[--date D]"), 0, 0, closeDay },
    };
}
