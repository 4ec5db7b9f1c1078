// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

/// Puts a database file in the place of another in three steps: a private copy beside it, whatever has to be done to
/// the copy, and the change of names. A copy that is never finished goes with this object.
class ReplaceDatabase {
public:
    explicit ReplaceDatabase(const QString &database);
    ReplaceDatabase(const ReplaceDatabase &) = delete;
    ReplaceDatabase &operator=(const ReplaceDatabase &) = delete;
    ~ReplaceDatabase();

    const QString &copy() const { return m_copy; }
    Result<void> copyFrom(const QString &file);
    /// Once nobody has the copy open. The former database, and what belongs to it, is kept under the first free name of
    /// <database>.before-restore, <database>.before-restore-2, …
    Result<void> finish();

private:
    Result<void> keepFormer() const;

    QString m_database;
    QString m_copy;
};
