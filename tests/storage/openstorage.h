// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlstorage.h"
#include "tests/support/fakeseals.h"

#include <QTemporaryDir>

/// A storage over a file of its own, with what it needs to live.
struct OpenStorage {
    QTemporaryDir folder;
    FakeRowSeal rowSeal;
    FakeLogSeal logSeal;
    FakeRandom random;
    std::unique_ptr<SqlStorage> storage;

    QString path() const { return folder.filePath(QStringLiteral("depot.sqlite")); }
    SqlStorageSettings settings(SqlStorageSettings::Mode mode) const
    {
        return { path(), StationId{ QStringLiteral("station-1") }, QStringLiteral("0badcafe"), mode,
            std::chrono::milliseconds{ 20 } };
    }
    Result<std::unique_ptr<SqlStorage>> open(SqlStorageSettings::Mode mode)
    {
        return SqlStorage::open(settings(mode), rowSeal, logSeal, random);
    }
    /// Makes and opens it; says whether that went well.
    bool create()
    {
        auto made = open(SqlStorageSettings::Mode::Create);
        if (made)
            storage = *std::move(made);
        return storage != nullptr;
    }
    /// A connection past the storage, as another program has one.
    std::unique_ptr<Connection> connection(Connection::Access access = Connection::Access::ReadWrite) const
    {
        auto opened = Connection::open(path(), access, std::chrono::milliseconds{ 20 });
        return opened ? *std::move(opened) : nullptr;
    }
};

/// Commits what @p write does, and says whether all of it went well.
template<typename Write>
bool inOneUnit(Storage &storage, Write write)
{
    auto work = storage.begin();
    return work && write() && (*work)->commit();
}

inline User aUser(const QString &name)
{
    User user;
    user.id = UserId{ QStringLiteral("user-") + name };
    user.name = name;
    user.passwordHash = QStringLiteral("$argon2id$");
    return user;
}
