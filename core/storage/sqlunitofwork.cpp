// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlunitofwork.h"

#include "core/storage/connection.h"

SqlUnitOfWork::SqlUnitOfWork(Connection &connection)
    : m_connection(connection)
{
}

SqlUnitOfWork::~SqlUnitOfWork()
{
    if (m_state == State::Open)
        m_connection.rollBack();
}

Result<void> SqlUnitOfWork::commit()
{
    if (m_state == State::Committed)
        return Error{ ErrorCode::Internal, QStringLiteral("a unit of work committed twice") };
    auto committed = m_connection.commit();
    if (committed)
        m_state = State::Committed;
    return committed;
}
