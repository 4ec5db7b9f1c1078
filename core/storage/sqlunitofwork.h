// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"

class Connection;

/// One transaction of a Connection that has begun one; it rolls back unless commit() succeeded.
class SqlUnitOfWork : public UnitOfWork {
public:
    explicit SqlUnitOfWork(Connection &connection);
    ~SqlUnitOfWork() override;
    SqlUnitOfWork(const SqlUnitOfWork &) = delete;
    SqlUnitOfWork &operator=(const SqlUnitOfWork &) = delete;

    Result<void> commit() override;

private:
    Connection &m_connection;
    enum class State { Open, Committed } m_state = State::Open;
};
