// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

#include <chrono>
#include <memory>

class QSqlDatabase;
class QSqlError;

/// Owns one opened connection by its name, so that handles of the driver are made and closed in one place. Every
/// Statement of it must go before it does.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };
    /// How long a statement waits for another process by default.
    static constexpr std::chrono::milliseconds usualBusyTimeout{ 5000 };

    static Result<std::unique_ptr<Connection>> open(
        const QString &path, Access access, std::chrono::milliseconds busyTimeout = usualBusyTimeout);
    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const;
    /// Runs one statement that has no values and no answer.
    Result<void> run(const QString &sql);
    /// What the first column of the first row of @p sql says.
    Result<QString> ask(const QString &sql);

    /// Internal inside a transaction: there is one at a time.
    Result<void> begin();
    /// A COMMIT that another process's read keeps waiting is tried again, six busy timeouts long.
    Result<void> commit();
    /// Ends a transaction that is open; does nothing when none is.
    void rollBack();

    /// What @p error means to a caller. The detail is the database's words, which hold no bound values.
    static Error toError(const QSqlError &error);

private:
    QString m_name;
    enum class Transaction { None, Open } m_transaction = Transaction::None;
};
