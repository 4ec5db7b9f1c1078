// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

struct sqlite3;

/// A database written through SQLite's C API alone, with the product's pragmas and tables but without its guards: what
/// the same rows cost without the product.
class Yardstick {
public:
    /// What its file starts with: the product's tables and indexes, or its rows, too.
    enum class Start { Empty, Copy };
    Yardstick(const QString &productDatabase, const QString &path, Start start);
    ~Yardstick();
    Yardstick(const Yardstick &) = delete;
    Yardstick &operator=(const Yardstick &) = delete;

    /// Rows to write: the values of each in the order of the statement's parameters.
    struct Rows {
        QByteArray statement;
        std::vector<std::vector<QByteArray>> values;
        std::vector<std::vector<int>> types;
    };
    /// All rows of @p table that the product holds, the newest @p most by rowid, to be inserted.
    Rows rowsOf(const char *table, int most) const;
    /// What @p select finds in the product's database, to be written by @p statement.
    Rows rowsFor(const QByteArray &statement, const QByteArray &select) const;

    /// Writes @p tables in @p transactions equal parts; seconds it took.
    double write(const std::vector<Rows> &tables, int transactions);

    void run(const char *sql);

private:
    void runEach(sqlite3 *database, const char *select);

    sqlite3 *m_product = nullptr;
    sqlite3 *m_own = nullptr;
};

double secondsOf(const std::function<void()> &work);
