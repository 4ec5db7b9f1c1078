// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/common/isodate.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <utility>

Statement::Statement(Connection &connection, QLatin1String sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.database())
{
}

Statement &Statement::bind(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull())
        add(QString{ QLatin1String{ "" } }); // the driver would make NULL of it
    else if (value.typeId() == QMetaType::ULongLong)
        add(value.toLongLong()); // the driver would make text of it
    else
        add(value);
    return *this;
}

void Statement::add(const QVariant &value)
{
    if (m_bound == 0)
        (void)prepare(); // tried again by execute(), which tells
    if (m_bound < m_names.size())
        m_query.bindValue(m_names[m_bound], value);
    ++m_bound;
}

Statement &Statement::bind(const QDate &date) { return bind(QVariant{ isoDate(date) }); }

Statement &Statement::bind(Instant instant) { return bind(QVariant{ toMilliseconds(instant) }); }

Statement &Statement::bindHex(QByteArrayView bytes)
{
    return bind(QVariant{ QString::fromLatin1(bytes.toByteArray().toHex()) });
}

Result<void> Statement::run()
{
    if (auto started = execute(); !started)
        return started.error();
    return finish();
}

Result<int> Statement::runCounting()
{
    if (auto started = execute(); !started)
        return started.error();
    const int changed = m_query.numRowsAffected();
    if (auto ended = finish(); !ended)
        return ended.error();
    return changed;
}

Result<void> Statement::runChangingOne(QLatin1String row)
{
    const auto changed = runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error{ ErrorCode::DatabaseBusy, row };
    return {};
}

Result<void> Statement::prepare()
{
    if (auto open = m_connection.requireOpen(); !open)
        return open;
    if (m_preparedAt == m_connection.openings())
        return {};
    m_query.setForwardOnly(true);
    if (!m_query.prepare(withNames()))
        return Connection::toError(m_query.lastError());
    m_preparedAt = m_connection.openings();
    return {};
}

QString Statement::withNames()
{
    QString text;
    m_names.clear();
    for (const char letter : m_sql) {
        if (letter == '?')
            text += m_names.emplace_back(QStringLiteral(":v%1").arg(m_names.size()));
        else
            text += QLatin1Char(letter);
    }
    return text;
}

Result<void> Statement::execute()
{
    const std::size_t bound = std::exchange(m_bound, 0);
    const int boundAt = m_preparedAt;
    if (auto prepared = prepare(); !prepared)
        return prepared;
    const bool isLost = bound > 0 && boundAt != m_preparedAt; // values of a connection that is gone
    if (isLost || bound != m_names.size())
        return Error{ ErrorCode::Internal, m_sql };
    if (m_query.exec())
        return {};
    const Error error = Connection::toError(m_query.lastError());
    m_query.finish();
    return error;
}

Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish(); // an unfinished SELECT would keep other processes from committing
    if (error.isValid())
        return Connection::toError(error);
    return {};
}
