// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlunitofwork.h"

#include "core/storage/connection.h"
#include "core/storage/sqllogbook.h"

SqlUnitOfWork::SqlUnitOfWork(Connection &connection, SqlLogBook *logBook)
    : m_connection(connection)
    , m_logBook(logBook)
{
    if (m_logBook)
        m_logBook->beginUnit();
}

SqlUnitOfWork::~SqlUnitOfWork()
{
    if (m_state == State::Committed)
        return;
    if (m_logBook)
        m_logBook->endUnit();
    m_connection.rollBack();
}

Result<void> SqlUnitOfWork::commit()
{
    if (m_state == State::Committed)
        return Error{ ErrorCode::Internal, QStringLiteral("a unit of work committed twice") };
    if (auto written = m_logBook ? m_logBook->writeHead() : Result<void>{}; !written)
        return written;
    auto committed = m_connection.commit();
    if (!committed && committed.error().code == ErrorCode::DatabaseBusy)
        return committed;
    if (m_logBook)
        m_logBook->endUnit(); // after a failure, too: what the log's head is now, only the database knows
    if (committed)
        m_state = State::Committed;
    return committed;
}
