// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/storage/connection.h"
#include "core/storage/values.h"

#include <QLatin1String>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <vector>

/// One SQL statement, prepared once per connection and bound anew at each use.
class Statement {
public:
    /// @p sql outlives the statement: it is a literal. It is prepared at the first use.
    Statement(Connection &connection, QLatin1String sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// The next "?" in order. QVariant() is NULL; a null QString is an empty text. A QByteArray is stored as a BLOB, so
    /// hex is bound as QString.
    Statement &bind(const QVariant &value);
    Statement &bind(const QDate &date);
    Statement &bind(Instant instant);
    template<typename Tag>
    Statement &bind(const Id<Tag> &id)
    {
        return bind(QVariant{ id.text() });
    }
    /// Absent is NULL.
    template<typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(QVariant{});
    }
    /// @p bytes as lower-case hex text.
    Statement &bindHex(QByteArrayView bytes);

    Result<void> run();
    /// How many rows it changed.
    Result<int> runCounting();
    /// DatabaseBusy, naming @p row, unless it changed exactly one: a change made of another version than the stored one
    /// is tried again from the start.
    Result<void> runChangingOne(QLatin1String row);
    /// Every row, as `Row read(const Values &)` makes it.
    template<typename Row, typename Read>
    Result<std::vector<Row>> all(Read read)
    {
        std::vector<Row> rows;
        if (auto started = execute(); !started)
            return started.error();
        while (m_query.next())
            rows.push_back(read(Values{ m_query }));
        if (auto ended = finish(); !ended)
            return ended.error();
        return rows;
    }
    /// The first row, if there is one. The query is finished before this returns.
    template<typename Row, typename Read>
    Result<std::optional<Row>> one(Read read)
    {
        std::optional<Row> row;
        if (auto started = execute(); !started)
            return started.error();
        if (m_query.next())
            row = read(Values{ m_query });
        if (auto ended = finish(); !ended)
            return ended.error();
        return row;
    }

private:
    Result<void> prepare();
    void add(const QVariant &value);
    /// The statement with a name for every "?": the driver finds a value by name far faster than by its place.
    QString withNames();
    Result<void> execute();
    Result<void> finish();

    Connection &m_connection;
    QLatin1String m_sql;
    QSqlQuery m_query;
    std::vector<QString> m_names;
    std::size_t m_bound = 0; ///< values of the next use
    int m_preparedAt = 0; ///< the connection's opening
};
