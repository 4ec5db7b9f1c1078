// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqllogbook.h"

#include "core/ports/logseal.h"
#include "core/ports/randomsource.h"
#include "core/storage/sqldepots.h"
#include "core/storage/sqltext.h"

#include <bit>
#include <limits>
#include <utility>

namespace {

constexpr int secretBytes = 16;
constexpr qsizetype hashDigits = 64;

constexpr char pageFrom[] = "SELECT seq, time, event, entry, leaf, head FROM log_entry WHERE ";
constexpr char ofCurrentLog[] = "log = (SELECT log_head.log FROM log_head) ";
constexpr char inTime[] = "AND time >= ? AND time <= ? ";
// A plus keeps a column's index out of use: what has one stop or delivery is far shorter than a span of time, and that
// far shorter than the log.
constexpr char amongFew[] = "AND +seq >= ? AND +time >= ? AND +time <= ? ";

constexpr auto startText
    = sqlText("INSERT INTO log_head (only_one, log, size, head, edge, time) VALUES (1, ?, 0, ?, '', 0) "
              "ON CONFLICT (only_one) DO UPDATE SET log = excluded.log, size = excluded.size, "
              "head = excluded.head, edge = excluded.edge, time = excluded.time");
constexpr auto headText = sqlText("SELECT log_head.log, log_head.size, log_head.head, log_head.edge, log_head.time, "
                                  "COALESCE(depot.policy_version, 0) "
                                  "FROM log_head LEFT JOIN depot ON depot.only_one = log_head.only_one");
constexpr auto lastTimeText = sqlText("SELECT time FROM log_head WHERE size > 0");
constexpr auto addEntryText
    = sqlText("INSERT INTO log_entry (log, seq, time, event, stop, delivery, entry, leaf, head) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr auto addOpeningText
    = sqlText("INSERT INTO log_opening (log, seq, field, secret, text) VALUES (?, ?, ?, ?, ?)");
constexpr auto setHeadText = sqlText("UPDATE log_head SET size = ?, head = ?, edge = ?, time = ? WHERE size = ?");
constexpr auto pageText = sqlText(pageFrom, ofCurrentLog, "AND seq >= ? ", inTime, "ORDER BY seq LIMIT ?");
constexpr auto pageSinceText = sqlText(pageFrom, ofCurrentLog, "AND +seq >= ? ", inTime, "ORDER BY +seq LIMIT ?");
constexpr auto pageOfStopText
    = sqlText(pageFrom, "stop = ? AND ", ofCurrentLog, amongFew, "AND (? = '' OR delivery = ?) ORDER BY +seq LIMIT ?");
constexpr auto pageOfDeliveryText
    = sqlText(pageFrom, "delivery = ? AND ", ofCurrentLog, amongFew, "ORDER BY +seq LIMIT ?");
constexpr auto firstInText = sqlText(pageFrom, ofCurrentLog, inTime, "ORDER BY time, seq LIMIT 1");
constexpr auto lastInText = sqlText(pageFrom, ofCurrentLog, inTime, "ORDER BY time DESC, seq DESC LIMIT 1");
constexpr auto closingOfText
    = sqlText(pageFrom, ofCurrentLog, "AND event = 'day_closed' AND entry LIKE ? ORDER BY seq DESC LIMIT 1");
constexpr auto newestCheckText = sqlText(pageFrom, ofCurrentLog, "AND event = 'log_checked' ORDER BY seq DESC LIMIT 1");
constexpr auto openingsText
    = sqlText("SELECT field, secret, text FROM log_opening WHERE ", ofCurrentLog, "AND seq = ? ORDER BY field");
constexpr auto addCheckpointText
    = sqlText("INSERT INTO log_checkpoint (log, size, at, note) SELECT log, ?, ?, ? FROM log_head");
constexpr auto checkpointsText
    = sqlText("SELECT size, at, note FROM log_checkpoint WHERE ", ofCurrentLog, "AND size >= ? ORDER BY size LIMIT ?");
constexpr auto newestCheckpointText
    = sqlText("SELECT size, at, note FROM log_checkpoint WHERE ", ofCurrentLog, "ORDER BY size DESC LIMIT 1");

/// How the database keeps a place in the log.
qint64 column(quint64 seq) { return qint64(seq); }

QString joined(const std::vector<Hash> &edge)
{
    QString text;
    text.reserve(qsizetype(edge.size()) * hashDigits);
    for (const Hash &hash : edge)
        text += QString::fromLatin1(toBytes(hash).toHex());
    return text;
}

std::vector<Hash> split(const QByteArray &edge)
{
    std::vector<Hash> hashes;
    for (qsizetype at = 0; at < edge.size(); at += hashDigits / 2)
        hashes.push_back(toHash(QByteArrayView(edge).sliced(at, hashDigits / 2)));
    return hashes;
}

/// A tree only of an edge that can be one of its size, as an edited row's may not.
std::optional<LogTree> readTree(const Values &values, int sizeColumn, int edgeColumn)
{
    const auto size = quint64(values.big(sizeColumn));
    const QByteArray edge = values.bytes(edgeColumn);
    if (edge.size() != qsizetype(std::popcount(size)) * (hashDigits / 2))
        return std::nullopt;
    return LogTree(size, split(edge));
}

StoredEntry readEntry(const Values &values)
{
    return { quint64(values.big(0)), values.instant(1), values.text(2), values.text(3).toUtf8(),
        toHash(values.bytes(4)), toHash(values.bytes(5)) };
}

StoredCheckpoint readCheckpoint(const Values &values)
{
    return { quint64(values.big(0)), values.instant(1), values.text(2).toUtf8() };
}

Opening readOpening(const Values &values) { return { values.text(0), values.bytes(1), values.text(2) }; }

Instant latest() { return fromMilliseconds(std::numeric_limits<qint64>::max()); }

} // namespace

SqlLogBook::SqlLogBook(Connection &connection, const SqlDepots &depots, LogSeal &seal, RandomSource &random,
    StationId station, QString boot)
    : m_depots(depots)
    , m_seal(seal)
    , m_random(random)
    , m_station(std::move(station))
    , m_boot(std::move(boot))
    , m_start(connection, startText)
    , m_head(connection, headText)
    , m_lastTime(connection, lastTimeText)
    , m_addEntry(connection, addEntryText)
    , m_addOpening(connection, addOpeningText)
    , m_setHead(connection, setHeadText)
    , m_page(connection, pageText)
    , m_pageSince(connection, pageSinceText)
    , m_pageOfStop(connection, pageOfStopText)
    , m_pageOfDelivery(connection, pageOfDeliveryText)
    , m_firstIn(connection, firstInText)
    , m_lastIn(connection, lastInText)
    , m_closingOf(connection, closingOfText)
    , m_newestCheck(connection, newestCheckText)
    , m_openings(connection, openingsText)
    , m_addCheckpoint(connection, addCheckpointText)
    , m_checkpoints(connection, checkpointsText)
    , m_newestCheckpoint(connection, newestCheckpointText)
{
}

void SqlLogBook::beginUnit()
{
    m_kept.reset();
    m_unit = Unit::Open;
}

Result<void> SqlLogBook::writeHead()
{
    if (!m_kept || m_kept->state.size == m_kept->storedSize)
        return {};
    return setHead(*m_kept);
}

void SqlLogBook::endUnit()
{
    m_kept.reset();
    m_unit = Unit::None;
}

Result<void> SqlLogBook::start(const LogId &log)
{
    m_kept.reset();
    return m_start.bind(log).bindHex(toBytes(Hash{})).run();
}

Result<void> SqlLogBook::append(const Session &session, const LogEntry &entry, Instant now)
{
    auto at = head();
    if (!at)
        return at.error();
    LogState &state = at->state;
    std::vector<QByteArray> secrets;
    std::vector<QByteArray> commitments;
    for (const Commitment &commitment : entry.commitments) {
        secrets.push_back(m_random.bytes(secretBytes));
        commitments.push_back(m_seal.commitment(secrets.back(), commitment.text.toUtf8()).toHex());
    }
    const LogPosition position{ state.log, state.size, now, m_boot, m_station, session.actor(), session.role(),
        at->policyVersion };

    StoredEntry stored{ state.size, now, word(entry.event), canonicalEntry(position, entry, commitments), {}, {} };
    stored.leaf = m_seal.leaf(stored.line);
    stored.head = m_seal.head(state.head, stored.leaf);
    if (auto added = addEntry(state.log, entry, stored); !added)
        return added.error();
    if (auto added = addOpenings(state, entry, secrets); !added)
        return added.error();
    state.tree.add(stored.leaf, [this](const Hash &left, const Hash &right) { return m_seal.node(left, right); });
    state.size = state.tree.size();
    state.head = stored.head;
    state.time = now;
    if (m_unit == Unit::None)
        return setHead(*at);
    m_kept = *std::move(at);
    return {};
}

Result<LogState> SqlLogBook::state()
{
    auto at = head();
    if (!at)
        return at.error();
    const auto newest = newestCheckpoint();
    if (!newest)
        return newest.error();
    if (*newest) {
        at->state.checkpointSize = (*newest)->size;
        at->state.checkpointAt = (*newest)->at;
    }
    return at->state;
}

Result<std::optional<Instant>> SqlLogBook::lastTime()
{
    if (m_unit == Unit::Open && !m_kept) {
        // The act that asks will log: it is the same row. One that can't be read is told when something is appended.
        if (auto stored = storedHead())
            m_kept = *std::move(stored);
    }
    if (m_kept)
        return m_kept->state.size > 0 ? std::optional{ m_kept->state.time } : std::nullopt;
    return m_lastTime.one<Instant>([](const Values &values) { return values.instant(0); });
}

Result<std::vector<StoredEntry>> SqlLogBook::page(quint64 fromSeq, int most)
{
    return page(LogFilter{}, fromSeq, most);
}

Result<std::vector<StoredEntry>> SqlLogBook::page(const LogFilter &filter, quint64 fromSeq, int most)
{
    Statement &statement = filter.stop ? m_pageOfStop
        : filter.delivery              ? m_pageOfDelivery
        : filter.from                  ? m_pageSince
                                       : m_page;
    if (filter.stop)
        statement.bind(*filter.stop);
    else if (filter.delivery)
        statement.bind(*filter.delivery);
    statement.bind(column(fromSeq)).bind(filter.from.value_or(Instant{})).bind(filter.to.value_or(latest()));
    if (filter.stop) {
        const DeliveryId delivery = filter.delivery.value_or(DeliveryId{});
        statement.bind(delivery).bind(delivery);
    }
    return statement.bind(most).all<StoredEntry>(readEntry);
}

Result<std::optional<StoredEntry>> SqlLogBook::firstIn(const LogFilter &span)
{
    m_firstIn.bind(span.from.value_or(Instant{})).bind(span.to.value_or(latest()));
    return m_firstIn.one<StoredEntry>(readEntry);
}

Result<std::optional<StoredEntry>> SqlLogBook::lastIn(const LogFilter &span)
{
    m_lastIn.bind(span.from.value_or(Instant{})).bind(span.to.value_or(latest()));
    return m_lastIn.one<StoredEntry>(readEntry);
}

Result<std::optional<StoredEntry>> SqlLogBook::closingOf(const QDate &date)
{
    // An entry's line has one form, and no other detail of this event is a date.
    const QString detail = QStringLiteral("%\"date\":\"%1\"%").arg(date.toString(Qt::ISODate));
    return m_closingOf.bind(detail).one<StoredEntry>(readEntry);
}

Result<std::optional<StoredEntry>> SqlLogBook::newestCheck() { return m_newestCheck.one<StoredEntry>(readEntry); }

Result<std::vector<Opening>> SqlLogBook::openings(quint64 seq)
{
    return m_openings.bind(column(seq)).all<Opening>(readOpening);
}

Result<void> SqlLogBook::addCheckpoint(const StoredCheckpoint &checkpoint)
{
    m_addCheckpoint.bind(column(checkpoint.size)).bind(checkpoint.at).bind(QString::fromUtf8(checkpoint.note));
    return m_addCheckpoint.run();
}

Result<std::vector<StoredCheckpoint>> SqlLogBook::checkpoints(quint64 fromSize, int most)
{
    return m_checkpoints.bind(column(fromSize)).bind(most).all<StoredCheckpoint>(readCheckpoint);
}

Result<std::optional<StoredCheckpoint>> SqlLogBook::newestCheckpoint()
{
    return m_newestCheckpoint.one<StoredCheckpoint>(readCheckpoint);
}

Result<SqlLogBook::Head> SqlLogBook::head()
{
    if (m_kept && m_kept->policyWrites == m_depots.policyWrites())
        return *m_kept;
    if (auto written = writeHead(); !written)
        return written.error();
    return storedHead();
}

Result<SqlLogBook::Head> SqlLogBook::storedHead()
{
    const int policyWrites = m_depots.policyWrites();
    const auto row = m_head.one<std::optional<Head>>([policyWrites](const Values &values) -> std::optional<Head> {
        const auto tree = readTree(values, 1, 3);
        if (!tree)
            return std::nullopt;
        LogState state{ values.id<LogId>(0), tree->size(), toHash(values.bytes(2)), *tree, values.instant(4), {}, {} };
        return Head{ std::move(state), values.integer(5), policyWrites, tree->size() };
    });
    if (!row)
        return row.error();
    if (!*row)
        return Error{ ErrorCode::NoDepot, QStringLiteral("log_head") };
    if (!**row)
        return Error{ ErrorCode::LogAltered, QStringLiteral("log_head") };
    return ***row;
}

Result<void> SqlLogBook::addEntry(const LogId &log, const LogEntry &entry, const StoredEntry &stored)
{
    m_addEntry.bind(log)
        .bind(column(stored.seq))
        .bind(stored.time)
        .bind(stored.event)
        .bind(entry.stop)
        .bind(entry.delivery);
    m_addEntry.bind(QString::fromUtf8(stored.line)).bindHex(toBytes(stored.leaf)).bindHex(toBytes(stored.head));
    return m_addEntry.run();
}

Result<void> SqlLogBook::addOpenings(const LogState &at, const LogEntry &entry, const std::vector<QByteArray> &secrets)
{
    for (std::size_t i = 0; i < secrets.size(); ++i) {
        const Commitment &commitment = entry.commitments[i];
        m_addOpening.bind(at.log).bind(column(at.size)).bind(word(commitment.field)).bindHex(secrets[i]);
        if (auto added = m_addOpening.bind(commitment.text).run(); !added)
            return added.error();
    }
    return {};
}

Result<void> SqlLogBook::setHead(Head &head)
{
    const LogState &state = head.state;
    m_setHead.bind(column(state.size)).bindHex(toBytes(state.head)).bind(joined(state.tree.edge())).bind(state.time);
    if (auto changed = m_setHead.bind(column(head.storedSize)).runChangingOne(QLatin1String{ "log_head" }); !changed)
        return changed;
    head.storedSize = state.size;
    return {};
}
