// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/storage/fileidentity.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

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
    /// Closes it and opens it again as it was, with the settings its opener gave by setUp(); every statement is
    /// prepared anew at its next use. After a commit that failed, what is read next is what is on the disk. A database
    /// in memory would be gone, so it stays open.
    Result<void> reopen();
    /// One that could not be opened anew when it had to be is tried again before its next use. Database when its file
    /// was moved or replaced: what is written then would be lost.
    Result<void> requireOpen();
    /// How often it was opened: a statement prepared before is of no use.
    int openings() const { return m_openings; }
    /// What makes a fresh connection ready for use; called now, and at each reopening.
    Result<void> setUp(Result<void> (*makeReady)(Connection &));
    /// Runs one statement that has no values and no answer.
    Result<void> run(const QString &sql);
    /// What the first column of the first row of @p sql says.
    Result<QString> ask(const QString &sql);

    /// Internal inside a transaction: there is one at a time. DatabaseBusy when others write for a whole busy timeout.
    Result<void> begin();
    /// A COMMIT that another process's read keeps waiting is tried again, six busy timeouts long: DatabaseBusy, and it
    /// may be called again. After any other failure nobody knows what is on the disk: the connection is opened anew,
    /// the transaction is over, and the caller reads what became of it.
    Result<void> commit();
    /// Ends a transaction that is open; does nothing when none is.
    void rollBack();

    /// What @p error means to a caller. The detail is the database's words, which hold no bound values.
    static Error toError(const QSqlError &error);

private:
    Result<void> openDatabase();
    Result<void> waitToWrite();
    Result<void> setBusyTimeout(std::chrono::milliseconds timeout);

    QString m_name;
    std::chrono::milliseconds m_busyTimeout = usualBusyTimeout;
    std::optional<FileIdentity> m_file; ///< the one that was opened
    int m_openings = 0;
    enum class Availability { Closed, Open } m_availability = Availability::Closed;
    Result<void> (*m_makeReady)(Connection &) = nullptr;
    enum class Transaction { None, Open } m_transaction = Transaction::None;
};
