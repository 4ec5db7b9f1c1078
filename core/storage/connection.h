// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;
class QSqlError;

/// Owns one opened connection by its name, so that handles of the driver are made and closed in one place. Every
/// Statement of it must go before it does.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };
    /// How a statement's wait for another process is bounded.
    static constexpr int busyTimeoutMilliseconds = 5000;

    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const;
    /// Runs one statement that has no values and no answer.
    Result<void> run(const QString &sql);
    /// What the only column of the first row of @p sql says.
    Result<QString> ask(const QString &sql);

    /// What @p error means to a caller. The detail is the database's words, which hold no bound values.
    static Error toError(const QSqlError &error);

private:
    explicit Connection(QString name);

    QString m_name;
};
