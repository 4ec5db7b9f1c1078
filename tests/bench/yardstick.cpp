// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/yardstick.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

void require(int status, sqlite3 *database)
{
    if (status == SQLITE_OK || status == SQLITE_DONE || status == SQLITE_ROW)
        return;
    std::fprintf(stderr, "yardstick: %s\n", sqlite3_errmsg(database));
    std::exit(3);
}

} // namespace

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Yardstick::Yardstick(const QString &productDatabase, const QString &path, Start start)
{
    QFile::remove(path);
    if (start == Start::Copy && !QFile::copy(productDatabase, path))
        qFatal("cannot write %s", qPrintable(path));
    require(sqlite3_open(QFile::encodeName(productDatabase).constData(), &m_product), m_product);
    require(sqlite3_open(QFile::encodeName(path).constData(), &m_own), m_own);
    run("PRAGMA journal_mode=DELETE");
    run("PRAGMA synchronous=EXTRA");
    run("PRAGMA secure_delete=ON");
    run("PRAGMA cell_size_check=ON");
    run("PRAGMA trusted_schema=OFF");
    if (start == Start::Copy) // empty tables have nothing to refer to
        run("PRAGMA foreign_keys=ON");
    run("PRAGMA cache_size=-32000");
    runEach(start == Start::Copy ? m_own : m_product,
        start == Start::Copy ? "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'"
                             : "SELECT sql FROM sqlite_master WHERE type IN ('table','index') AND sql IS NOT NULL"
                               " AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, rowid");
}

/// Runs the statements that @p select finds in @p database.
void Yardstick::runEach(sqlite3 *database, const char *select)
{
    std::vector<QByteArray> found;
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v2(database, select, -1, &statement, nullptr), database);
    while (sqlite3_step(statement) == SQLITE_ROW)
        found.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    for (const QByteArray &each : found)
        run(each.constData());
}

Yardstick::~Yardstick()
{
    sqlite3_close(m_product);
    sqlite3_close(m_own);
}

void Yardstick::run(const char *sql) { require(sqlite3_exec(m_own, sql, nullptr, nullptr, nullptr), m_own); }

Yardstick::Rows Yardstick::rowsOf(const char *table, int most) const
{
    const QByteArray newest
        = QByteArray("SELECT * FROM ") + table + " ORDER BY rowid DESC LIMIT " + QByteArray::number(most);
    const auto columns = rowsFor({}, newest).types.at(0).size();
    Rows rows = rowsFor(QByteArray("INSERT INTO ") + table + " VALUES ("
            + QByteArray("?,").repeated(qsizetype(columns)).chopped(1) + ")",
        newest);
    std::reverse(rows.values.begin(), rows.values.end());
    std::reverse(rows.types.begin(), rows.types.end());
    return rows;
}

Yardstick::Rows Yardstick::rowsFor(const QByteArray &statement, const QByteArray &sql) const
{
    Rows rows;
    rows.statement = statement;
    sqlite3_stmt *select = nullptr;
    require(sqlite3_prepare_v2(m_product, sql.constData(), -1, &select, nullptr), m_product);
    const int columns = sqlite3_column_count(select);
    while (sqlite3_step(select) == SQLITE_ROW) {
        std::vector<QByteArray> values;
        std::vector<int> types;
        for (int column = 0; column < columns; ++column) {
            types.push_back(sqlite3_column_type(select, column));
            values.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(select, column)),
                sqlite3_column_bytes(select, column));
        }
        rows.values.push_back(std::move(values));
        rows.types.push_back(std::move(types));
    }
    sqlite3_finalize(select);
    return rows;
}

double Yardstick::write(const std::vector<Rows> &tables, int transactions)
{
    std::vector<sqlite3_stmt *> statements;
    for (const Rows &rows : tables) {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v2(m_own, rows.statement.constData(), -1, &statement, nullptr), m_own);
        statements.push_back(statement);
    }
    const double seconds = secondsOf([&] {
        for (int part = 0; part < transactions; ++part) {
            run("BEGIN IMMEDIATE");
            for (size_t table = 0; table < tables.size(); ++table) {
                const size_t all = tables[table].values.size();
                const size_t end = all * size_t(part + 1) / size_t(transactions);
                for (size_t row = all * size_t(part) / size_t(transactions); row < end; ++row) {
                    const auto &values = tables[table].values[row];
                    for (size_t column = 0; column < values.size(); ++column) {
                        const int place = int(column) + 1;
                        if (tables[table].types[row][column] == SQLITE_INTEGER)
                            sqlite3_bind_int64(statements[table], place, values[column].toLongLong());
                        else if (tables[table].types[row][column] == SQLITE_NULL)
                            sqlite3_bind_null(statements[table], place);
                        else
                            sqlite3_bind_text(statements[table], place, values[column].constData(),
                                int(values[column].size()), SQLITE_STATIC);
                    }
                    require(sqlite3_step(statements[table]), m_own);
                    sqlite3_reset(statements[table]);
                }
            }
            run("COMMIT");
        }
    });
    for (sqlite3_stmt *statement : statements)
        sqlite3_finalize(statement);
    return seconds;
}
