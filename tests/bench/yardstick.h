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
    /// Copies tables and indexes of @p productDatabase into a new file @p path.
    Yardstick(const QString &productDatabase, const QString &path);
    ~Yardstick();
    Yardstick(const Yardstick &) = delete;
    Yardstick &operator=(const Yardstick &) = delete;

    /// All rows of @p table that the product holds, the newest @p most by rowid.
    struct Rows {
        QByteArray insert; ///< the statement
        std::vector<std::vector<QByteArray>> values;
        std::vector<std::vector<int>> types;
    };
    Rows rowsOf(const char *table, int most) const;

    /// Inserts @p tables in @p transactions equal parts; seconds it took.
    double insert(const std::vector<Rows> &tables, int transactions);

    void run(const char *sql);

private:
    sqlite3 *m_product = nullptr;
    sqlite3 *m_own = nullptr;
};

double secondsOf(const std::function<void()> &work);
