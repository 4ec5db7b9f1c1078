// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlstops.h"

#include "core/ports/rowseal.h"
#include "core/storage/contactcolumns.h"
#include "core/storage/deliverycolumns.h"
#include "core/storage/rowframe.h"
#include "core/storage/sealedpage.h"
#include "core/storage/sqltext.h"

namespace {

constexpr QLatin1String rowName{ "stop" };

constexpr char needsCode[]
    = " AND NOT EXISTS (SELECT 1 FROM issue WHERE issue.stop = stop.id AND issue.state IN ('active', 'locked'))"
      " AND EXISTS (SELECT 1 FROM delivery WHERE delivery.stop = stop.id"
      " AND delivery.state IN ('planned', 'code_issued') AND ";

constexpr auto addText
    = sqlText("INSERT INTO stop (id, date, route, position, phone, email, address, language, attempts, allowance, "
              "unlocked, not_before, issues, arrived_at, at_leaving, wanted, version, seal) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr auto findText = sqlText("SELECT ", stopColumns, " FROM stop WHERE stop.id = ?");
constexpr auto withoutCodeText = sqlText("SELECT ", stopColumns, " FROM stop WHERE stop.date = ? AND stop.id > ?",
    needsCode, deliveryIsVisible, ") ORDER BY stop.id LIMIT ?");
constexpr auto withoutCodeOfRouteText
    = sqlText("SELECT ", stopColumns, " FROM stop WHERE stop.date = ? AND stop.route = ? AND stop.id > ?", needsCode,
        deliveryIsVisible, ") ORDER BY stop.id LIMIT ?");
constexpr auto withUncoveredText
    = sqlText("SELECT ", stopColumns, " FROM stop WHERE stop.date = ? AND stop.id > ? AND (? = '' OR stop.route = ?)",
        " AND EXISTS (SELECT 1 FROM delivery WHERE delivery.stop = stop.id AND delivery.state = 'planned' AND ",
        deliveryIsVisible, ") AND EXISTS (SELECT 1 FROM issue WHERE issue.stop = stop.id AND issue.state = 'active')",
        " ORDER BY stop.id LIMIT ?");
constexpr auto plannedForLeavingText
    = sqlText("SELECT ", stopColumns, " FROM stop WHERE stop.at_leaving = 1 AND stop.date >= ?", needsCode,
        deliveryIsVisible, ") ORDER BY stop.date, stop.position LIMIT ?");
constexpr auto chargeText
    = sqlText("UPDATE stop SET attempts = attempts + 1, version = version + 1, seal = ? "
              "WHERE id = ? AND version = ? AND attempts < allowance AND not_before <= ? AND EXISTS (SELECT 1 "
              "FROM issue WHERE issue.stop = stop.id AND issue.state = 'active' AND issue.expires > ?)");
constexpr auto giveBackText = sqlText("UPDATE stop SET attempts = attempts - 1, version = version + 1, seal = ? "
                                      "WHERE id = ? AND version = ? AND attempts > 0");
constexpr auto changeText
    = sqlText("UPDATE stop SET date = ?, route = ?, position = ?, phone = ?, email = ?, address = ?, language = ?, "
              "allowance = ?, unlocked = ?, not_before = ?, issues = ?, arrived_at = ?, at_leaving = ?, wanted = ?, "
              "version = ?, seal = ? WHERE id = ? AND version = ?");
constexpr auto countIssueText
    = sqlText("UPDATE stop SET issues = ?, at_leaving = 0, version = ?, seal = ? WHERE id = ? AND version = ?");
constexpr auto sealedText = sqlText("SELECT ", stopColumns, " FROM stop WHERE stop.id > ? ORDER BY stop.id LIMIT ?");
constexpr auto raiseText = sqlText("UPDATE stop SET attempts = ?, version = ?, seal = ? WHERE id = ? AND version = ?");

SealedStop readRow(const Values &values) { return readStop(values); }

int flag(Stop::Unlocked unlocked) { return unlocked == Stop::Unlocked::Once ? 1 : 0; }

int flag(Stop::AtLeaving atLeaving) { return atLeaving == Stop::AtLeaving::Issue ? 1 : 0; }

Stop counted(Stop stop, int attempts)
{
    stop.attempts = attempts;
    ++stop.version;
    return stop;
}

Error missing(const StopId &id) { return { ErrorCode::NotFound, id.text() }; }

} // namespace

// The seal of a change is made of what was read and checked, not of what is stored: a row edited by hand since does not
// fit it.
SqlStops::SqlStops(Connection &connection, RowSeal &seal)
    : m_seal(seal)
    , m_add(connection, addText)
    , m_find(connection, findText)
    , m_withoutCode(connection, withoutCodeText)
    , m_withoutCodeOfRoute(connection, withoutCodeOfRouteText)
    , m_withUncovered(connection, withUncoveredText)
    , m_plannedForLeaving(connection, plannedForLeavingText)
    , m_charge(connection, chargeText)
    , m_giveBack(connection, giveBackText)
    , m_change(connection, changeText)
    , m_countIssue(connection, countIssueText)
    , m_raise(connection, raiseText)
    , m_sealed(connection, sealedText)
{
}

Result<void> SqlStops::add(const Stop &stop)
{
    const auto seal = m_seal.seal(rowFrame(stop));
    if (!seal)
        return seal.error();

    m_add.bind(stop.id).bind(stop.date).bind(stop.route).bind(stop.position);
    bindContact(m_add, stop.contact);
    m_add.bind(stop.address).bind(stop.language).bind(stop.attempts).bind(stop.allowance);
    m_add.bind(flag(stop.unlocked)).bind(stop.notBefore).bind(stop.issues).bind(stop.arrivedAt);
    m_add.bind(flag(stop.atLeaving)).bind(wantedColumn(stop.wanted)).bind(stop.version).bindHex(*seal);
    return m_add.run();
}

Result<std::optional<Stop>> SqlStops::find(const StopId &id)
{
    const auto row = m_find.bind(id).one<SealedStop>(readRow);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Stop>{};
    if (auto intact = check(**row); !intact)
        return intact.error();
    return std::optional{ (*row)->stop };
}

Result<std::vector<Stop>> SqlStops::withoutCode(
    const QDate &date, const std::optional<RouteId> &route, const StopId &after, int most)
{
    if (route)
        return checked(m_withoutCodeOfRoute.bind(date).bind(*route).bind(after).bind(most).all<SealedStop>(readRow));
    return checked(m_withoutCode.bind(date).bind(after).bind(most).all<SealedStop>(readRow));
}

Result<std::vector<Stop>> SqlStops::withUncovered(
    const QDate &date, const std::optional<RouteId> &route, const StopId &after, int most)
{
    const RouteId only = route.value_or(RouteId{});
    m_withUncovered.bind(date).bind(after).bind(only).bind(only);
    return checked(m_withUncovered.bind(most).all<SealedStop>(readRow));
}

Result<std::vector<Stop>> SqlStops::plannedForLeaving(const QDate &from, int most)
{
    return checked(m_plannedForLeaving.bind(from).bind(most).all<SealedStop>(readRow), Altered::LeftOut);
}

Result<Stop> SqlStops::chargeAttempt(const Stop &stop, Instant now)
{
    const Stop charged = counted(stop, stop.attempts + 1);
    const auto seal = m_seal.seal(rowFrame(charged));
    if (!seal)
        return seal.error();

    m_charge.bindHex(*seal).bind(stop.id).bind(stop.version).bind(now).bind(now);
    if (auto changed = m_charge.runChangingOne(rowName); !changed)
        return changed.error();
    return charged;
}

Result<Stop> SqlStops::giveBackAttempt(const Stop &charged)
{
    const Stop back = counted(charged, charged.attempts - 1);
    const auto seal = m_seal.seal(rowFrame(back));
    if (!seal)
        return seal.error();

    m_giveBack.bindHex(*seal).bind(charged.id).bind(charged.version);
    if (auto changed = m_giveBack.runChangingOne(rowName); !changed)
        return changed.error();
    return back;
}

Result<void> SqlStops::change(const Stop &stop)
{
    const auto stored = find(stop.id); // a row edited by hand is not sealed anew
    if (!stored)
        return stored.error();
    if (!*stored)
        return missing(stop.id);
    Stop next = stop;
    next.attempts = (*stored)->attempts;
    next.version = stop.version + 1;
    const auto seal = m_seal.seal(rowFrame(next));
    if (!seal)
        return seal.error();

    m_change.bind(next.date).bind(next.route).bind(next.position);
    bindContact(m_change, next.contact);
    m_change.bind(next.address).bind(next.language).bind(next.allowance).bind(flag(next.unlocked));
    m_change.bind(next.notBefore).bind(next.issues).bind(next.arrivedAt).bind(flag(next.atLeaving));
    m_change.bind(wantedColumn(next.wanted)).bind(next.version).bindHex(*seal);
    return m_change.bind(stop.id).bind(stop.version).runChangingOne(rowName);
}

Result<void> SqlStops::countIssue(const Stop &stop)
{
    Stop next = stop;
    ++next.issues;
    ++next.version;
    const auto seal = m_seal.seal(rowFrame(next));
    if (!seal)
        return seal.error();

    m_countIssue.bind(next.issues).bind(next.version).bindHex(*seal).bind(stop.id).bind(stop.version);
    return m_countIssue.runChangingOne(rowName);
}

Result<void> SqlStops::raiseAttempts(const StopId &id, int attempts)
{
    const auto stored = find(id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return missing(id);
    if ((*stored)->attempts >= attempts)
        return {};
    Stop next = **stored;
    next.attempts = attempts;
    ++next.version;
    const auto seal = m_seal.seal(rowFrame(next));
    if (!seal)
        return seal.error();

    m_raise.bind(next.attempts).bind(next.version).bindHex(*seal).bind(id).bind((*stored)->version);
    return m_raise.runChangingOne(rowName);
}

Result<SealedRows<StopId>> SqlStops::checkSeals(const StopId &after, int most)
{
    return sealedPage(
        m_sealed.bind(after).bind(most).all<SealedStop>(readRow), after,
        [](const SealedStop &row) { return row.stop.id; }, [this](const SealedStop &row) { return check(row); });
}

Result<void> SqlStops::check(const SealedStop &row)
{
    if (auto intact = m_seal.check(rowFrame(row.stop), row.seal); !intact)
        return Error{ intact.error().code, QStringLiteral("stop %1").arg(row.stop.id.text()) };
    return {};
}

Result<std::vector<Stop>> SqlStops::checked(const Result<std::vector<SealedStop>> &rows, Altered altered)
{
    if (!rows)
        return rows.error();
    std::vector<Stop> stops;
    stops.reserve(rows->size());
    for (const SealedStop &row : *rows) {
        const auto intact = check(row);
        if (!intact && (altered == Altered::Refused || intact.error().code != ErrorCode::RowAltered))
            return intact.error();
        if (intact)
            stops.push_back(row.stop);
    }
    return stops;
}
