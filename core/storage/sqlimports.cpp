// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlimports.h"

namespace {

QString word(Import::State state)
{
    switch (state) {
    case Import::State::Applying:
        return QStringLiteral("applying");
    case Import::State::Applied:
        return QStringLiteral("applied");
    case Import::State::Cancelled:
        return QStringLiteral("cancelled");
    case Import::State::Undone:
        return QStringLiteral("undone");
    }
    Q_UNREACHABLE();
}

/// The schema lets no other word in.
Import::State importState(const QString &text)
{
    for (const auto state : { Import::State::Applying, Import::State::Applied, Import::State::Cancelled }) {
        if (text == word(state))
            return state;
    }
    return Import::State::Undone;
}

Import readImport(const Values &values)
{
    Import import;
    import.id = values.id<ImportId>(0);
    import.digest = values.bytes(1);
    import.date = values.date(2);
    import.state = importState(values.text(3));
    import.added = values.integer(4);
    import.changed = values.integer(5);
    import.problems = values.integer(6);
    import.user = values.id<UserId>(7);
    import.at = values.instant(8);
    return import;
}

FormerDelivery readFormer(const Values &values)
{
    return { values.id<DeliveryId>(0), values.id<StopId>(1), values.text(2), values.text(3), values.integer(4),
        timeWindow(values.text(5)) };
}

} // namespace

SqlImports::SqlImports(Connection &connection)
    : m_add(connection,
          QLatin1String{ "INSERT INTO import (id, digest, date, state, added, changed, problems, app_user, at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)" })
    , m_find(connection,
          QLatin1String{ "SELECT id, digest, date, state, added, changed, problems, app_user, at FROM import "
                         "WHERE id = ?" })
    , m_appliedWithDigest(connection,
          QLatin1String{ "SELECT id, digest, date, state, added, changed, problems, app_user, at "
                         "FROM import WHERE digest = ? AND date = ? AND state = 'applied' "
                         "ORDER BY at DESC LIMIT 1" })
    , m_setState(connection, QLatin1String{ "UPDATE import SET state = ? WHERE id = ?" })
    , m_keepFormer(connection,
          QLatin1String{ "INSERT INTO import_former (import, delivery, stop, recipient, note, parcels, time_window) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)" })
    , m_former(connection,
          QLatin1String{
              "SELECT delivery, stop, recipient, note, parcels, time_window FROM import_former WHERE import = ? "
              "ORDER BY delivery" })
    , m_hasCodes(connection,
          QLatin1String{ "SELECT EXISTS (SELECT 1 FROM delivery WHERE import = ? AND had_code = 1) "
                         "OR EXISTS (SELECT 1 FROM import_former JOIN delivery "
                         "ON delivery.id = import_former.delivery "
                         "WHERE import_former.import = ? AND delivery.had_code = 1)" })
    , m_cancelUnfinished(
          connection, QLatin1String{ "UPDATE import SET state = 'cancelled' WHERE state = 'applying' AND at < ?" })
    , m_hidden(connection,
          QLatin1String{ "SELECT delivery.id, delivery.stop FROM delivery JOIN import "
                         "ON import.id = delivery.import WHERE import.state IN ('cancelled', 'undone') "
                         "AND NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.delivery = delivery.id) "
                         "AND NOT EXISTS (SELECT 1 FROM handoff WHERE handoff.delivery = delivery.id) "
                         "AND NOT EXISTS (SELECT 1 FROM delivery later WHERE later.planned_from = delivery.id) "
                         "LIMIT ?" })
    , m_removeFormer(connection, QLatin1String{ "DELETE FROM import_former WHERE delivery = ?" })
    , m_removeDelivery(connection, QLatin1String{ "DELETE FROM delivery WHERE id = ?" })
    , m_removeStop(connection,
          QLatin1String{ "DELETE FROM stop WHERE id = ? "
                         "AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.stop = stop.id) "
                         "AND NOT EXISTS (SELECT 1 FROM import_former WHERE import_former.stop = stop.id) "
                         "AND NOT EXISTS (SELECT 1 FROM issue WHERE issue.stop = stop.id) "
                         "AND NOT EXISTS (SELECT 1 FROM message WHERE message.stop = stop.id) "
                         "AND NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.stop = stop.id)" })
{
}

Result<void> SqlImports::add(const Import &import)
{
    m_add.bind(import.id).bindHex(import.digest).bind(import.date).bind(word(import.state));
    m_add.bind(import.added).bind(import.changed).bind(import.problems);
    return m_add.bind(import.user).bind(import.at).run();
}

Result<std::optional<Import>> SqlImports::find(const ImportId &id) { return m_find.bind(id).one<Import>(readImport); }

Result<std::optional<Import>> SqlImports::appliedWithDigest(const QByteArray &digest, const QDate &date)
{
    return m_appliedWithDigest.bindHex(digest).bind(date).one<Import>(readImport);
}

Result<void> SqlImports::setState(const ImportId &id, Import::State state)
{
    const auto changed = m_setState.bind(word(state)).bind(id).runCounting();
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>{} : ErrorCode::NotFound;
}

Result<void> SqlImports::keepFormer(const ImportId &id, const FormerDelivery &former)
{
    m_keepFormer.bind(id).bind(former.delivery).bind(former.stop);
    m_keepFormer.bind(former.recipient).bind(former.note).bind(former.parcels);
    return m_keepFormer.bind(former.window ? word(*former.window) : QString()).run();
}

Result<std::vector<FormerDelivery>> SqlImports::former(const ImportId &id)
{
    return m_former.bind(id).all<FormerDelivery>(readFormer);
}

Result<bool> SqlImports::hasCodes(const ImportId &id)
{
    const auto found
        = m_hasCodes.bind(id).bind(id).one<bool>([](const Values &values) { return values.integer(0) == 1; });
    if (!found)
        return found.error();
    return found->value_or(false);
}

Result<void> SqlImports::cancelUnfinished(Instant before) { return m_cancelUnfinished.bind(before).run(); }

Result<int> SqlImports::removeHidden(int most)
{
    const auto hidden = m_hidden.bind(most).all<Hidden>(
        [](const Values &values) { return Hidden{ values.id<DeliveryId>(0), values.id<StopId>(1) }; });
    if (!hidden)
        return hidden.error();
    for (const Hidden &one : *hidden) {
        if (auto removed = remove(one); !removed)
            return removed.error();
    }
    return int(hidden->size());
}

Result<void> SqlImports::remove(const Hidden &hidden)
{
    if (auto removed = m_removeFormer.bind(hidden.delivery).run(); !removed)
        return removed.error();
    if (auto removed = m_removeDelivery.bind(hidden.delivery).run(); !removed)
        return removed.error();
    return m_removeStop.bind(hidden.stop).run();
}
