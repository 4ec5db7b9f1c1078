// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqldeliveries.h"

#include "core/storage/deliverycolumns.h"
#include "core/storage/sqltext.h"
#include "core/storage/stopcolumns.h"

namespace {

constexpr QLatin1String rowName{ "delivery" };

constexpr char handoffColumns[] = "handoff.id, handoff.delivery, handoff.issue, handoff.proof, handoff.at, "
                                  "handoff.app_user, handoff.courier, handoff.parcels";

constexpr auto addText
    = sqlText("INSERT INTO delivery (id, date, reference, stop, state, parcels, recipient, note, import, planned_from, "
              "had_code, close_reason, version, time_window) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr auto findText
    = sqlText("SELECT ", deliveryColumns, " FROM delivery WHERE delivery.id = ? AND ", deliveryIsVisible);
constexpr auto byReferenceText = sqlText("SELECT ", deliveryColumns,
    " FROM delivery WHERE delivery.date = ? AND delivery.reference = ? AND ", deliveryIsVisible);
constexpr auto byEndingText = sqlText("SELECT ", deliveryColumns, " FROM delivery WHERE delivery.date = ? ",
    "AND lower(delivery.reference) LIKE lower(?) ESCAPE '\\' AND ", deliveryIsVisible, " ORDER BY delivery.reference");
constexpr auto ofStopText = sqlText("SELECT ", deliveryColumns, " FROM delivery WHERE delivery.stop = ? AND ",
    deliveryIsVisible, " ORDER BY delivery.reference");
constexpr auto ofSameStopText = sqlText("SELECT ", deliveryColumns,
    " FROM delivery WHERE delivery.stop = (SELECT named.stop FROM delivery named WHERE named.id = ?) AND ",
    deliveryIsVisible, " ORDER BY delivery.reference");
constexpr auto referencesOfText
    = sqlText("SELECT delivery.reference FROM delivery WHERE delivery.stop = ? AND ", deliveryIsVisible);
constexpr auto plannedAgainForText
    = sqlText("SELECT delivery.date FROM delivery WHERE delivery.planned_from = ? AND delivery.state <> 'cancelled' "
              "AND ",
        deliveryIsVisible, " ORDER BY delivery.date DESC LIMIT 1");
constexpr auto ofDateText
    = sqlText("SELECT ", deliveryColumns, " FROM delivery WHERE delivery.date = ? AND delivery.reference > ? AND ",
        deliveryIsVisible, " ORDER BY delivery.reference LIMIT ?");
constexpr char boardRows[] = "delivery JOIN stop ON stop.id = delivery.stop LEFT JOIN route ON route.id = stop.route "
                             "LEFT JOIN route_day ON route_day.route = stop.route AND route_day.date = delivery.date "
                             "LEFT JOIN courier ON courier.id = COALESCE(route_day.courier, route.courier) "
                             "LEFT JOIN issue ON issue.stop = stop.id AND issue.number = "
                             "(SELECT MAX(newest.number) FROM issue newest WHERE newest.stop = stop.id) "
                             "LEFT JOIN message ON message.id = (SELECT latest.id FROM message latest "
                             "WHERE latest.issue = issue.id ORDER BY latest.queued_at DESC, latest.id DESC LIMIT 1) "
                             "LEFT JOIN channel ON channel.id = message.channel "
                             "LEFT JOIN handoff ON handoff.delivery = delivery.id";
constexpr char boardColumns[] = "COALESCE(route.name, ''), COALESCE(courier.name, ''), issue.state, issue.expires, "
                                "message.state, COALESCE(channel.kind, message.wanted)";
constexpr char holdsText[] = "(lower(delivery.reference) LIKE lower(?) ESCAPE '\\' "
                             "OR lower(delivery.recipient) LIKE lower(?) ESCAPE '\\' "
                             "OR lower(stop.address) LIKE lower(?) ESCAPE '\\')";
constexpr auto boardText
    = sqlText("SELECT ", deliveryColumns, ", ", stopColumns, ", ", boardColumns, ", ", handoffColumns, " FROM ",
        boardRows, " WHERE delivery.date = ? AND delivery.reference > ? ", "AND (? = '' OR route.name = ?) AND ",
        holdsText, " AND ", deliveryIsVisible, " ORDER BY delivery.reference LIMIT ?");
constexpr auto boardOfText
    = sqlText("SELECT ", deliveryColumns, ", ", stopColumns, ", ", boardColumns, ", ", handoffColumns, " FROM ",
        boardRows, " WHERE delivery.stop = ? AND ", deliveryIsVisible, " ORDER BY delivery.reference");
constexpr auto searchText = sqlText("SELECT ", deliveryColumns, ", ", stopColumns, ", ", boardColumns, ", ",
    handoffColumns, " FROM ", boardRows, " WHERE delivery.date BETWEEN ? AND ? AND ", holdsText, " AND ",
    deliveryIsVisible, " ORDER BY delivery.date <> ?, delivery.date DESC, delivery.reference LIMIT ?");
constexpr auto changeText
    = sqlText("UPDATE delivery SET state = ?, close_reason = ?, had_code = ?, stop = ?, parcels = ?, recipient = ?, "
              "note = ?, time_window = ?, version = version + 1 WHERE id = ? AND version = ?");
constexpr auto setStateText
    = sqlText("UPDATE delivery SET state = ?, close_reason = ?, version = version + 1 WHERE id = ? AND version = ?");
constexpr auto coverByCodeText
    = sqlText("UPDATE delivery SET state = 'code_issued', had_code = 1, version = version + 1 WHERE stop = ? "
              "AND (state = 'planned' OR (state = 'code_issued' AND had_code = 0)) AND ",
        deliveryIsVisible);
constexpr auto addHandoffText
    = sqlText("INSERT INTO handoff (id, delivery, issue, proof, at, app_user, courier, parcels) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
constexpr auto handoffText = sqlText("SELECT ", handoffColumns, " FROM handoff WHERE handoff.delivery = ?");

QString windowColumn(const Delivery &delivery) { return delivery.window ? word(*delivery.window) : QString(); }

Delivery readRow(const Values &values) { return readDelivery(values); }

Handoff readHandoff(const Values &values, int first)
{
    Handoff handoff;
    handoff.id = values.id<HandoffId>(first);
    handoff.delivery = values.id<DeliveryId>(first + 1);
    handoff.issue = values.optionalId<IssueId>(first + 2);
    handoff.proof = handoffProof(values.text(first + 3)).value_or(Handoff::Proof::Override);
    handoff.at = values.instant(first + 4);
    handoff.user = values.id<UserId>(first + 5);
    handoff.courier = values.id<CourierId>(first + 6);
    handoff.parcels = values.integer(first + 7);
    return handoff;
}

BoardRow readBoardRow(const Values &values)
{
    constexpr int rest = deliveryColumnCount + stopColumnCount;
    BoardRow row;
    row.delivery = readDelivery(values);
    row.stop = readStop(values, deliveryColumnCount).stop;
    row.route = values.text(rest);
    row.courier = values.text(rest + 1);
    row.issueState = issueState(values.text(rest + 2));
    row.expiresAt = values.optionalInstant(rest + 3);
    row.messageState = messageState(values.text(rest + 4));
    row.messageKind = channelKind(values.text(rest + 5));
    if (!values.isNull(rest + 6))
        row.handoff = readHandoff(values, rest + 6);
    return row;
}

/// @p text as LIKE finds it to the letter.
QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    return text.replace(QLatin1Char('_'), QLatin1String("\\_"));
}

} // namespace

SqlDeliveries::SqlDeliveries(Connection &connection)
    : m_add(connection, addText)
    , m_find(connection, findText)
    , m_byReference(connection, byReferenceText)
    , m_byEnding(connection, byEndingText)
    , m_ofStop(connection, ofStopText)
    , m_ofSameStop(connection, ofSameStopText)
    , m_referencesOf(connection, referencesOfText)
    , m_plannedAgainFor(connection, plannedAgainForText)
    , m_ofDate(connection, ofDateText)
    , m_board(connection, boardText)
    , m_boardOf(connection, boardOfText)
    , m_search(connection, searchText)
    , m_change(connection, changeText)
    , m_setState(connection, setStateText)
    , m_coverByCode(connection, coverByCodeText)
    , m_addHandoff(connection, addHandoffText)
    , m_handoff(connection, handoffText)
{
}

Result<void> SqlDeliveries::add(const Delivery &delivery)
{
    m_add.bind(delivery.id).bind(delivery.date).bind(delivery.reference).bind(delivery.stop);
    m_add.bind(word(delivery.state)).bind(delivery.parcels).bind(delivery.recipient).bind(delivery.note);
    m_add.bind(delivery.import).bind(delivery.plannedFrom).bind(delivery.hadCode ? 1 : 0).bind(delivery.closeReason);
    return m_add.bind(delivery.version).bind(windowColumn(delivery)).run();
}

Result<std::optional<Delivery>> SqlDeliveries::find(const DeliveryId &id)
{
    return m_find.bind(id).one<Delivery>(readRow);
}

Result<std::vector<Delivery>> SqlDeliveries::byReference(const QDate &date, const QString &reference)
{
    if (reference.isEmpty())
        return std::vector<Delivery>{};
    auto exact = m_byReference.bind(date).bind(reference).all<Delivery>(readRow);
    if (!exact || !exact->empty())
        return exact;
    return m_byEnding.bind(date).bind(QString(QLatin1Char('%') + escaped(reference))).all<Delivery>(readRow);
}

Result<std::vector<Delivery>> SqlDeliveries::ofStop(const StopId &stop)
{
    return m_ofStop.bind(stop).all<Delivery>(readRow);
}

Result<std::vector<Delivery>> SqlDeliveries::ofSameStop(const DeliveryId &id)
{
    return m_ofSameStop.bind(id).all<Delivery>(readRow);
}

Result<QStringList> SqlDeliveries::referencesOf(const StopId &stop)
{
    const auto references = m_referencesOf.bind(stop).all<QString>([](const Values &values) { return values.text(0); });
    if (!references)
        return references.error();
    return QStringList(references->begin(), references->end());
}

Result<std::optional<QDate>> SqlDeliveries::plannedAgainFor(const DeliveryId &undelivered)
{
    return m_plannedAgainFor.bind(undelivered).one<QDate>([](const Values &values) { return values.date(0); });
}

Result<std::vector<Delivery>> SqlDeliveries::ofDate(const QDate &date, const QString &after, int most)
{
    return m_ofDate.bind(date).bind(after).bind(most).all<Delivery>(readRow);
}

Result<std::vector<BoardRow>> SqlDeliveries::board(const BoardFilter &filter, const QString &after, int most)
{
    const QString pattern = QLatin1Char('%') + escaped(filter.search) + QLatin1Char('%');
    m_board.bind(filter.date).bind(after).bind(filter.route).bind(filter.route);
    m_board.bind(pattern).bind(pattern).bind(pattern);
    return m_board.bind(most).all<BoardRow>(readBoardRow);
}

Result<std::vector<BoardRow>> SqlDeliveries::boardOf(const StopId &stop)
{
    return m_boardOf.bind(stop).all<BoardRow>(readBoardRow);
}

Result<std::vector<BoardRow>> SqlDeliveries::search(const BoardSearch &search, int most)
{
    const QString pattern = QLatin1Char('%') + escaped(search.text) + QLatin1Char('%');
    m_search.bind(search.from).bind(search.until).bind(pattern).bind(pattern).bind(pattern);
    return m_search.bind(search.first).bind(most).all<BoardRow>(readBoardRow);
}

Result<void> SqlDeliveries::change(const Delivery &delivery)
{
    m_change.bind(word(delivery.state)).bind(delivery.closeReason).bind(delivery.hadCode ? 1 : 0).bind(delivery.stop);
    m_change.bind(delivery.parcels).bind(delivery.recipient).bind(delivery.note).bind(windowColumn(delivery));
    return m_change.bind(delivery.id).bind(delivery.version).runChangingOne(rowName);
}

Result<void> SqlDeliveries::setState(const Delivery &delivery)
{
    m_setState.bind(word(delivery.state)).bind(delivery.closeReason).bind(delivery.id).bind(delivery.version);
    return m_setState.runChangingOne(rowName);
}

Result<void> SqlDeliveries::coverByCode(const StopId &stop) { return m_coverByCode.bind(stop).run(); }

Result<void> SqlDeliveries::addHandoff(const Handoff &handoff)
{
    m_addHandoff.bind(handoff.id).bind(handoff.delivery).bind(handoff.issue).bind(word(handoff.proof));
    return m_addHandoff.bind(handoff.at).bind(handoff.user).bind(handoff.courier).bind(handoff.parcels).run();
}

Result<std::optional<Handoff>> SqlDeliveries::handoff(const DeliveryId &delivery)
{
    return m_handoff.bind(delivery).one<Handoff>([](const Values &values) { return readHandoff(values, 0); });
}
