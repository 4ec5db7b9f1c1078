// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

#include <atomic>
#include <memory>

class Attempts;
class Budgets;
class ChannelBook;
class Deliveries;
class Depots;
class Imports;
class Issues;
class LogBook;
class Messages;
class Routes;
class Stops;
class TextBook;
class Users;

/// One transaction. It rolls back when it goes without commit() having succeeded.
class UnitOfWork {
public:
    virtual ~UnitOfWork() = default;
    /// Durable when it returns success. DatabaseBusy was already tried again for up to 30 s. After any other error the
    /// transaction is over and what is read next is what is on the disk: the work may have been kept all the same, so
    /// it is looked for there and never done again.
    virtual Result<void> commit() = 0;
};

/// The depot's database. Core thread only. Reads may happen outside a UnitOfWork; every write needs one.
/// Errors of all ports it gives: Database, DatabaseBusy, DatabaseFull, DatabaseReadOnly, DatabaseDamaged.
class Storage {
public:
    virtual ~Storage() = default;

    /// Takes the write lock at once (BEGIN IMMEDIATE), so that what is read inside stays true until commit.
    virtual Result<std::unique_ptr<UnitOfWork>> begin() = 0;

    virtual Depots &depots() = 0;
    virtual Users &users() = 0;
    virtual Routes &routes() = 0;
    virtual Imports &imports() = 0;
    virtual Deliveries &deliveries() = 0;
    virtual Stops &stops() = 0;
    virtual Issues &issues() = 0;
    virtual Attempts &attempts() = 0;
    virtual Budgets &budgets() = 0;
    virtual Messages &messages() = 0;
    virtual ChannelBook &channels() = 0;
    virtual TextBook &texts() = 0;
    virtual LogBook &logBook() = 0;

    /// Writes a verified copy to @p path (VACUUM INTO a temporary name, checked, synced, renamed). File if it exists.
    virtual Result<void> backUp(const QString &path) = 0;
    /// integrity_check and foreign_key_check; DatabaseDamaged with what they say.
    virtual Result<void> checkIntegrity() = 0;
    /// How much a check reads: the shape of the tables alone, or every value, index and reference, too.
    enum class Depth { Quick, Whole };
    /// Looks through the database a table at a time on a connection of its own, so on any thread, while the storage
    /// lives. DatabaseDamaged with what is wrong; Canceled.
    virtual Result<void> checkTables(Depth depth, const std::atomic<bool> &isCanceled) const = 0;
    /// The version of the database engine, for diagnostics.
    virtual QString engineVersion() const = 0;
};
