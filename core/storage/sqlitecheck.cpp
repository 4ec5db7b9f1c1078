// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitecheck.h"

#include "core/storage/sqlitesetup.h"
#include "core/storage/statement.h"

namespace {

QString firstText(const Values &values) { return values.text(0); }

/// The checks of one table, each prepared once.
class TableCheck {
public:
    explicit TableCheck(Connection &connection)
        : m_quick(connection, QLatin1String{ "SELECT quick_check FROM pragma_quick_check(?)" })
        , m_whole(connection, QLatin1String{ "SELECT integrity_check FROM pragma_integrity_check(?)" })
        , m_references(connection, QLatin1String{ "SELECT parent FROM pragma_foreign_key_check(?) LIMIT 1" })
    {
    }

    Result<void> operator()(const QString &table, Storage::Depth depth)
    {
        const auto found = (depth == Storage::Depth::Quick ? m_quick : m_whole).bind(table).one<QString>(firstText);
        if (!found)
            return found.error();
        if (*found != QStringLiteral("ok"))
            return Error{ ErrorCode::DatabaseDamaged, found->value_or(table) };
        if (depth == Storage::Depth::Quick)
            return {};
        const auto dangling = m_references.bind(table).one<QString>(firstText);
        if (!dangling)
            return dangling.error();
        return *dangling ? Error{ ErrorCode::DatabaseDamaged, table } : Result<void>{};
    }

private:
    Statement m_quick;
    Statement m_whole;
    Statement m_references;
};

} // namespace

Result<void> checkTablesOf(const QString &path, Storage::Depth depth, const std::atomic<bool> &isCanceled)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto distrusting = (*connection)->run(QStringLiteral("PRAGMA trusted_schema = 0")); !distrusting)
        return distrusting;
    if (auto claimed = claimFile(**connection, Presence::Expected); !claimed)
        return claimed;
    Statement list{ **connection, QLatin1String{ "SELECT name FROM sqlite_master WHERE type = 'table'" } };
    const auto tables = list.all<QString>(firstText);
    if (!tables)
        return tables.error();
    TableCheck check{ **connection };
    for (const QString &table : *tables) {
        if (isCanceled)
            return ErrorCode::Canceled;
        if (auto intact = check(table, depth); !intact)
            return intact;
    }
    return {};
}
