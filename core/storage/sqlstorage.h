// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/ids.h"
#include "core/ports/storage.h"
#include "core/storage/connection.h"
#include "core/storage/localdisk.h"
#include "core/storage/sqlattempts.h"
#include "core/storage/sqlbudgets.h"
#include "core/storage/sqlchannelbook.h"
#include "core/storage/sqldeliveries.h"
#include "core/storage/sqldepots.h"
#include "core/storage/sqlimports.h"
#include "core/storage/sqlissues.h"
#include "core/storage/sqllogbook.h"
#include "core/storage/sqlmessages.h"
#include "core/storage/sqlroutes.h"
#include "core/storage/sqlstops.h"
#include "core/storage/sqltextbook.h"
#include "core/storage/sqlusers.h"

#include <QVersionNumber>

#include <chrono>

class RandomSource;

/// Which database, and for whom.
struct SqlStorageSettings {
    QString path; ///< of the file, or ":memory:"
    StationId station;
    QString boot; ///< of this program start, for the log
    enum class Mode { OpenExisting, Create } mode = Mode::OpenExisting;
    std::chrono::milliseconds busyTimeout = Connection::usualBusyTimeout;
    QByteArray (*fileSystemOf)(const QString &path) = ::fileSystemOf;
};

/// The depot's database in one SQLite file. It is open, guarded and of this program's schema as long as it lives.
class SqlStorage : public Storage {
public:
    /// NoDepot when OpenExisting finds no file, SchemaNewer when a later program wrote it, DatabaseOnNetwork. The ports
    /// outlive the storage.
    static Result<std::unique_ptr<SqlStorage>> open(
        const SqlStorageSettings &settings, RowSeal &rowSeal, LogSeal &logSeal, RandomSource &random);

    struct Seals {
        RowSeal &row;
        LogSeal &log;
        RandomSource &random;
    };
    SqlStorage(std::unique_ptr<Connection> connection, const SqlStorageSettings &settings, Seals seals);

    Result<std::unique_ptr<UnitOfWork>> begin() override;

    Depots &depots() override { return m_depots; }
    Users &users() override { return m_users; }
    Routes &routes() override { return m_routes; }
    Imports &imports() override { return m_imports; }
    Deliveries &deliveries() override { return m_deliveries; }
    Stops &stops() override { return m_stops; }
    Issues &issues() override { return m_issues; }
    Attempts &attempts() override { return m_attempts; }
    Budgets &budgets() override { return m_budgets; }
    Messages &messages() override { return m_messages; }
    ChannelBook &channels() override { return m_channels; }
    TextBook &texts() override { return m_texts; }
    LogBook &logBook() override { return m_logBook; }

    Result<void> backUp(const QString &path) override;
    Result<void> checkIntegrity() override;
    Result<void> checkTables(Depth depth, const std::atomic<bool> &isCanceled) const override;
    QString engineVersion() const override;

private:
    QString m_path;
    std::unique_ptr<Connection> m_connection; // before all that hold statements of it
    SqlDepots m_depots;
    SqlUsers m_users;
    SqlRoutes m_routes;
    SqlImports m_imports;
    SqlDeliveries m_deliveries;
    SqlStops m_stops;
    SqlIssues m_issues;
    SqlAttempts m_attempts;
    SqlBudgets m_budgets;
    SqlMessages m_messages;
    SqlChannelBook m_channels;
    SqlTextBook m_texts;
    SqlLogBook m_logBook;
};
