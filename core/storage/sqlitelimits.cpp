// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitelimits.h"

#ifdef DOORCODE_SYSTEM_SQLITE
#include "core/storage/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace {

/// Whether the driver runs on the very library this file is linked with.
bool isSystemLibrary(Connection &connection)
{
    const auto source = connection.ask(QStringLiteral("SELECT sqlite_source_id()"));
    return source && *source == QLatin1String(sqlite3_sourceid());
}

} // namespace

void lowerSqliteLimits(Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0 || !isSystemLibrary(connection))
        return;
    sqlite3 *const engine = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_limit(engine, SQLITE_LIMIT_LENGTH, 1'000'000);
    sqlite3_limit(engine, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(engine, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
}
#else
void lowerSqliteLimits(Connection &) {}
#endif
