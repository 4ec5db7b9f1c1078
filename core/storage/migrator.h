// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

class Connection;

/// One step of the schema. Its text never changes once released.
struct Migration {
    int version = 0;
    QString name;
    QByteArray sql; ///< statements, each ended by a ";" at a line's end
};

/// The steps this program knows for SQLite, in order.
std::vector<Migration> knownMigrations();

/// Brings a database to the schema this program knows, or says why it must not touch it.
class Migrator {
public:
    Migrator(Connection &connection, std::vector<Migration> known);

    /// SchemaNewer when a later program made it, DatabaseDamaged when a step it took is not the one known here. Nothing
    /// is written when there is nothing to do; all of it is one transaction otherwise.
    Result<void> run();

private:
    Result<std::size_t> countTaken();
    Result<void> checkVersion(std::size_t taken);
    Result<void> takeFrom(std::size_t first);
    Result<void> take(const Migration &migration);

    Connection &m_connection;
    std::vector<Migration> m_known;
};
