// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"

class Connection;
class SqlLogBook;

/// One transaction of a Connection that has begun one; it rolls back unless commit() succeeded. The log's head is
/// written once, at its end.
class SqlUnitOfWork : public UnitOfWork {
public:
    /// @p logBook is none while its tables may not be there yet.
    explicit SqlUnitOfWork(Connection &connection, SqlLogBook *logBook = nullptr);
    ~SqlUnitOfWork() override;
    SqlUnitOfWork(const SqlUnitOfWork &) = delete;
    SqlUnitOfWork &operator=(const SqlUnitOfWork &) = delete;

    Result<void> commit() override;

private:
    Connection &m_connection;
    SqlLogBook *m_logBook;
    enum class State { Open, Committed } m_state = State::Open;
};
